// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QToolBar>

class QComboBox;
class QLabel;
class QToolButton;

namespace kv::ui {

class Actions;
class SearchBox;
class UiContext;

// The tool bar: group and year, which hold for the whole window, the actions of the page shown, and
// the search box.
class TopBar : public QToolBar
{
    Q_OBJECT

public:
    TopBar(const Actions &actions, SearchBox *search, QWidget *parent = nullptr);

    // Shows the groups of the file and the choice of now. A null context: no file is open.
    void show(UiContext *context);
    // The actions of a page, in place of those before.
    void setPageActions(const QList<QAction *> &actions);
    void retranslate();
    using QToolBar::show;

private:
    UiContext *m_context = nullptr;
    QComboBox *m_group;
    QLabel *m_year;
    QAction *m_pageActionsEnd;
    QList<QPointer<QAction>> m_pageActions;
    QList<QAction *> m_chooser; // group and year, as the tool bar's actions
    bool m_filling = false;
};

} // namespace kv::ui
