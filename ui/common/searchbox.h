// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/icons.h"

#include <QLineEdit>
#include <QList>

#include <functional>

class QListView;
class QStandardItemModel;

namespace kv::ui {

// One thing that the search box can lead to or do.
struct SearchEntry
{
    Icon icon;
    QString text; // "Lumi Catering", "Propose the year…"
    QString detail; // "company in Kemi", the shortcut of an action
    std::function<void()> run;
};

// "Search or do… Ctrl+K": finds companies, meetings and actions in one box.
class SearchBox : public QLineEdit
{
    Q_OBJECT

public:
    // entries: asked for when the search begins, so it may be slow to make but is always fresh.
    SearchBox(std::function<QList<SearchEntry>()> entries, QWidget *parent = nullptr);
    ~SearchBox() override;

    // What would be listed for a search: the best first, eight at most.
    static QList<SearchEntry> found(const QList<SearchEntry> &entries, const QString &search);
    void retranslate();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void list();
    void run(int row);
    void leave();

    std::function<QList<SearchEntry>()> m_source;
    QList<SearchEntry> m_entries;
    QList<SearchEntry> m_found;
    QStandardItemModel *m_model;
    QListView *m_popup;
    QAction *m_glass;
};

} // namespace kv::ui
