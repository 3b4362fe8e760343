// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/context.h"
#include "ui/common/icons.h"

#include <QList>
#include <QWidget>

class QAction;

namespace kv::ui {

// One room of the main window. It owns its view, model and actions, is refreshed after each step,
// and calls verbs of core/operations; it keeps no state of the data.
//
// A page is made when a file is opened and deleted when it is closed, so the context is always
// good. Its texts are set in retranslate() only, which the constructor calls last; it is called
// again when the language changes. Add every action to the page by addAction(), with the usual
// window shortcut: those of hidden pages do not fire. The search box (Ctrl+K), the overview of
// shortcuts (Ctrl+/) and the menu Edit are made from QWidget::actions().
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(UiContext &context, QWidget *parent = nullptr);

    // The name of the room, as the rail shows it.
    virtual QString title() const = 0;
    virtual Icon icon() const = 0;
    // Shows a group and a year: called before the page is first shown, and when the choice changes
    // while the page is shown. A null group: the file has no group yet.
    virtual void showGroup(Id<CoreGroup> group, int year) = 0;
    // Sets all texts in the language of now, also titles of model columns and names for screen
    // readers.
    virtual void retranslate() = 0;

    // Selects a meeting or a company and opens a part, after showGroup().
    virtual void reveal(const Place &place);
    // The actions shown with icon and text in the tool bar while the page is shown: three at most,
    // the most used first.
    virtual QList<QAction *> toolActions() const { return {}; }
    // What the pane at the right (F4) shows for the selection; owned by the page. Null: no pane.
    virtual QWidget *inspector() { return nullptr; }

signals:
    // The pane at the right is to be seen, whatever the width: something in it is edited.
    void inspectorAsked();

protected:
    UiContext &context() const { return m_context; }
    // Takes everything from the data again: after each step while the page is seen. Before it is
    // seen again, showGroup() comes.
    virtual void refresh() = 0;
    void changeEvent(QEvent *event) override;

private:
    UiContext &m_context;
};

} // namespace kv::ui
