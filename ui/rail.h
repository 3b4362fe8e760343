// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/icons.h"

#include <QListWidget>

namespace kv::ui {

// The rooms of the window, at its left: icon and word, or icons only where there is little room.
class Rail : public QListWidget
{
    Q_OBJECT

public:
    // The room of a row, as a number.
    static constexpr int RoomRole = Qt::UserRole + 2;

    explicit Rail(QWidget *parent = nullptr);

    void addRoom(int room, Icon icon, const QString &title, const QString &shortcut);
    void setTitle(int row, const QString &title);
    void setIconsOnly(bool on);
    bool iconsOnly() const { return m_iconsOnly; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void resizeToContents();

    bool m_iconsOnly = false;
};

} // namespace kv::ui
