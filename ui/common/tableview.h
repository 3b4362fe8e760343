// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace kv::ui {

class FrozenColumn;

// A table as all of the program's are: whole rows, no grid, a tint under the mouse, columns that
// can be moved, sized and hidden and are remembered, and Ctrl+C for Excel.
class TableView : public QTableView
{
    Q_OBJECT

public:
    // name: under which the columns are remembered in QSettings; empty: they are not.
    explicit TableView(const QString &name, QWidget *parent = nullptr);
    ~TableView() override;

    void setModel(QAbstractItemModel *model) override;
    // Widths of columns to begin with, in characters of the base font; 0 takes what is left over.
    // Call after setModel(). "Reset columns" returns to them.
    void setWidths(const QList<int> &characters);
    // The first column stays in sight while the others scroll.
    void freezeFirstColumn();
    // The row under the mouse; -1 where there is none.
    int hoveredRow() const { return m_hovered; }
    // What Ctrl+C puts on the clipboard: the selected cells as tab-separated text and as an HTML
    // table, with the titles of the columns.
    void copySelection() const;
    QAction *copyAction() const { return m_copy; }

protected:
    void changeEvent(QEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyWidths();
    // No title is cut: it is longer in one language than in the other.
    void makeRoomForTitles();
    void hover(int row);
    void restyle();
    QString settingsKey() const;
    void remember();
    void recall();
    void showColumnMenu(const QPoint &where);

    QString m_name;
    QList<int> m_widths;
    QByteArray m_fresh; // the header before anything was recalled
    int m_hovered = -1;
    QAction *m_copy;
    FrozenColumn *m_frozen = nullptr;
};

} // namespace kv::ui
