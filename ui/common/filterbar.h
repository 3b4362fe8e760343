// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace kv::ui {

class EmptyState;
class SortFilterProxy;

// The line above a list that finds as one types. Ctrl+F leads here from anywhere on the page, Esc
// clears and leads back to the list.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    // page: where Ctrl+F works. list: what gets the focus after Esc or Down.
    FilterBar(SortFilterProxy *proxy, QWidget *list, QWidget *page);

    QString text() const;
    void clear();
    // "Search by name, person or town…"
    void setPlaceholder(const QString &text);
    // Puts a control (how many there are, a choice, a button) to the right of the field.
    void addWidget(QWidget *widget);
    QAction *findAction() const { return m_find; }
    SortFilterProxy *proxy() const { return m_proxy; }

signals:
    void textChanged(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();

    SortFilterProxy *m_proxy;
    QWidget *m_list;
    bool m_hasPlaceholder = false;
    QLineEdit *m_field;
    QHBoxLayout *m_row;
    QAction *m_glass;
    QAction *m_find;
};

// Names the button that a search shows to empty it; Qt gives it none.
void nameClearButton(QLineEdit &field, const QString &name);

// A list, or what it says when it is empty: in itself (`empty`, which the page fills), or because
// the search finds nothing.
class FilteredList : public QStackedWidget
{
    Q_OBJECT

public:
    FilteredList(QWidget *list, FilterBar *filter, EmptyState *empty, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose();

    QWidget *m_list;
    FilterBar *m_filter;
    EmptyState *m_empty;
    EmptyState *m_nothingFound;
    QAction *m_clear;
};

} // namespace kv::ui
