// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;

namespace kv::ui {

class UiContext;

// Undo and redo of the open file, named by the step they would take.
class UndoActions : public QObject
{
    Q_OBJECT

public:
    explicit UndoActions(QObject *parent = nullptr);

    QAction *undo() const { return m_undo; }
    QAction *redo() const { return m_redo; }
    // The file they act on; null when none is open.
    void follow(UiContext *context);
    void retranslate();

private:
    QAction *m_undo;
    QAction *m_redo;
    UiContext *m_context = nullptr;
};

} // namespace kv::ui
