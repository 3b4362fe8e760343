// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

#include <QTableView>

namespace kv {
struct Meeting;
}

namespace kv::ui {

class YearModel;

// The board of month cards: arrows walk it, a drag moves a card, its size fills the page.
class YearBoard : public QTableView
{
    Q_OBJECT

public:
    explicit YearBoard(YearModel *model, QWidget *parent = nullptr);

    // The meeting of the current card; null where there is none.
    Id<Meeting> currentMeeting() const;
    QDate currentMonth() const;
    void select(Id<Meeting> meeting);

signals:
    void currentCardChanged();
    void opened(kv::Id<kv::Meeting> meeting);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    YearModel *m_model;
};

} // namespace kv::ui
