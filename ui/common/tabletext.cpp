// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tabletext.h"

#include <QHeaderView>
#include <QMimeData>
#include <QTableView>

namespace kv::ui {

namespace {

// One line and one cell each, whatever the text holds.
QString plainCell(QString text)
{
    return text.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
}

QString htmlRow(const QStringList &cells, const QString &tag)
{
    QString row = QStringLiteral("<tr>");
    for (const QString &cell : cells) {
        row += QStringLiteral("<%1>%2</%1>").arg(tag, cell.toHtmlEscaped());
    }
    return row + QStringLiteral("</tr>");
}

} // namespace

QMimeData *clipboardOf(const QTableView &table)
{
    auto *made = new QMimeData;
    const QItemSelectionModel *selection = table.selectionModel();
    if (!selection || !selection->hasSelection()) {
        return made;
    }
    QList<int> columns;
    for (int visual = 0; visual < table.horizontalHeader()->count(); ++visual) {
        const int column = table.horizontalHeader()->logicalIndex(visual);
        if (!table.isColumnHidden(column) && selection->columnIntersectsSelection(column)) {
            columns.append(column);
        }
    }
    QStringList cells;
    for (const int column : columns) {
        cells.append(plainCell(table.model()->headerData(column, Qt::Horizontal).toString()));
    }
    QString text = cells.join(u'\t');
    QString html = QStringLiteral("<table>") + htmlRow(cells, QStringLiteral("th"));
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        if (!selection->rowIntersectsSelection(row)) {
            continue;
        }
        cells.clear();
        for (const int column : columns) {
            const QModelIndex cell = table.model()->index(row, column);
            cells.append(selection->isSelected(cell) ? plainCell(cell.data().toString())
                                                     : QString());
        }
        text += u'\n' + cells.join(u'\t');
        html += htmlRow(cells, QStringLiteral("td"));
    }
    made->setText(text + u'\n');
    made->setHtml(html + QStringLiteral("</table>"));
    return made;
}

} // namespace kv::ui
