// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meetings/attendance.h"
#include "ui/common/tableview.h"

#include <optional>

namespace kv::ui {

// The matrix of attendance: arrows move, one key gives a state to the selected cells.
class AttendanceTable : public TableView
{
    Q_OBJECT

public:
    explicit AttendanceTable(QWidget *parent = nullptr);

signals:
    void toggleAsked(); // present, or absent where somebody was there
    // A letter of the language, as on paper; no state: the mark is to go.
    void stateAsked(std::optional<kv::AttendanceState> state);
    void pasted(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    // Letters are marks, not a search.
    void keyboardSearch(const QString &) override { }
};

} // namespace kv::ui
