// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace kv {
struct Meeting;
}

namespace kv::ui {

class YearModel;

// Paints a month of the board: its name, and the card of its meeting with date, host, theme and
// state.
class MeetingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit MeetingDelegate(const YearModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintCard(QPainter &painter, const QRect &rect, const Meeting &meeting, int more) const;

    const YearModel &m_model;
};

} // namespace kv::ui
