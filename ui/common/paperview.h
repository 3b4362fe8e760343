// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/layout.h"

#include <QScrollArea>

namespace kv::ui {

// Pages of paper as they will be printed, as wide as the view: drawn by the same code as the PDF.
class PaperView : public QScrollArea
{
    Q_OBJECT

public:
    explicit PaperView(QWidget *parent = nullptr);

    // Shows papers one after another. Screen readers get `text`.
    void show(const QList<documents::Layout> &papers, const QString &text);
    using QScrollArea::show;
    int pageCount() const;

private:
    class Sheets;
    Sheets *m_sheets;
};

// Opens the preview of a print-out, from which it is printed. Every layout begins on a new sheet.
void previewAndPrint(const QList<documents::Layout> &papers, const QString &name, QWidget *parent);

} // namespace kv::ui
