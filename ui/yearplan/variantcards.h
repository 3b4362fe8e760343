// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/variants.h"

#include <QWidget>

class QHBoxLayout;

namespace kv::ui {

// Two to four plans side by side, each in words; one of them is shown in the table below.
class VariantCards : public QWidget
{
    Q_OBJECT

public:
    explicit VariantCards(QWidget *parent = nullptr);

    // Shows these; none: nothing is to be seen.
    void show(const QList<operations::Variant> &variants);
    const operations::Variant &at(int index) const { return m_variants.at(index); }
    int count() const { return int(m_variants.size()); }

signals:
    void chosen(int index);

private:
    void build();

    QList<operations::Variant> m_variants;
    int m_shown = 0;
    QHBoxLayout *m_row;
    QList<QWidget *> m_cards;
};

} // namespace kv::ui
