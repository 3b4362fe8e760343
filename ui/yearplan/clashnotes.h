// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/proposal.h"

#include <QScrollArea>

namespace kv::ui {

// The months that a proposal leaves without a meeting: what clashes, and what would help. A setting
// of the group has a button; the rest is for the advisor to settle with somebody. Below it the
// proposal's notes. Many of them are scrolled, so that the proposal itself stays in sight.
class ClashNotes : public QScrollArea
{
    Q_OBJECT

public:
    explicit ClashNotes(QWidget *parent = nullptr);

    // Shows those of a proposal; none, or null: nothing is to be seen.
    void show(const planning::Proposal *proposal);

    QSize sizeHint() const override;

signals:
    void taken(const kv::planning::Remedy &remedy);

private:
    QWidget *noteOf(const planning::Proposal &proposal, const planning::Clash &clash);
};

} // namespace kv::ui
