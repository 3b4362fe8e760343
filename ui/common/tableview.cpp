// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tableview.h"

#include "ui/common/frozencolumn.h"
#include "ui/common/icons.h"
#include "ui/common/tabletext.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QSettings>
#include <QStyledItemDelegate>

namespace kv::ui {

namespace {

// Tints the whole row under the mouse, and draws the focus only around the current cell.
class RowDelegate final : public QStyledItemDelegate
{
public:
    explicit RowDelegate(TableView *view)
        : QStyledItemDelegate(view)
        , m_view(view)
    { }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->state.setFlag(QStyle::State_MouseOver, index.row() == m_view->hoveredRow());
    }

private:
    TableView *m_view;
};

} // namespace

TableView::TableView(const QString &name, QWidget *parent)
    : QTableView(parent)
    , m_name(name)
    , m_copy(new QAction(this))
{
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setWordWrap(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setItemDelegate(new RowDelegate(this));
    verticalHeader()->hide();
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &TableView::showColumnMenu);

    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    m_copy->setIcon(iconOf(Icon::Copy));
    m_copy->setText(tr("Copy rows"));
    addAction(m_copy);
    connect(m_copy, &QAction::triggered, this, &TableView::copySelection);
    restyle();
}

TableView::~TableView()
{
    remember();
}

void TableView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    m_fresh = horizontalHeader()->saveState();
}

void TableView::setWidths(const QList<int> &characters)
{
    m_widths = characters;
    applyWidths();
    recall();
}

void TableView::freezeFirstColumn()
{
    m_frozen = new FrozenColumn(this);
}

void TableView::copySelection() const
{
    QGuiApplication::clipboard()->setMimeData(clipboardOf(*this));
}

void TableView::applyWidths()
{
    const int character = fontMetrics().averageCharWidth();
    for (int column = 0; column < m_widths.size(); ++column) {
        const int width = m_widths.at(column);
        horizontalHeader()->setSectionResizeMode(
            column, width == 0 ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (width > 0) {
            setColumnWidth(column, width * character + 2 * space::small);
        }
    }
    makeRoomForTitles();
}

void TableView::makeRoomForTitles()
{
    for (int column = 0; column < m_widths.size(); ++column) {
        const int title = horizontalHeader()->sectionSizeHint(column);
        if (m_widths.at(column) > 0 && !isColumnHidden(column) && columnWidth(column) < title) {
            setColumnWidth(column, title);
        }
    }
}

void TableView::restyle()
{
    const int lines = fontMetrics().height() + space::small;
    verticalHeader()->setDefaultSectionSize(qMax(space::row, lines));
    verticalHeader()->setMinimumSectionSize(space::rowCompact);
    QFont title = font();
    title.setWeight(QFont::DemiBold);
    horizontalHeader()->setFont(title);
}

QString TableView::settingsKey() const
{
    // A version of the program with other columns does not take up these.
    return QStringLiteral("columns/%1-%2").arg(m_name).arg(horizontalHeader()->count());
}

void TableView::remember()
{
    if (!m_name.isEmpty() && model() && model()->columnCount() > 0) {
        QSettings().setValue(settingsKey(), horizontalHeader()->saveState());
    }
}

void TableView::recall()
{
    const auto state = QSettings().value(settingsKey()).toByteArray();
    if (!m_name.isEmpty() && !state.isEmpty()) {
        horizontalHeader()->restoreState(state);
    }
}

void TableView::showColumnMenu(const QPoint &where)
{
    QMenu menu(this);
    const int shown = horizontalHeader()->count() - horizontalHeader()->hiddenSectionCount();
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        if (title.isEmpty()) {
            continue;
        }
        QAction *action = menu.addAction(title);
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(column != 0 && (isColumnHidden(column) || shown > 1));
        connect(action, &QAction::toggled, this,
                [this, column](bool on) { setColumnHidden(column, !on); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Reset columns")), &QAction::triggered, this, [this] {
        const int sorted = horizontalHeader()->sortIndicatorSection();
        const Qt::SortOrder order = horizontalHeader()->sortIndicatorOrder();
        horizontalHeader()->restoreState(m_fresh);
        applyWidths();
        horizontalHeader()->setSortIndicator(sorted, order);
    });
    menu.exec(horizontalHeader()->mapToGlobal(where));
}

void TableView::hover(int row)
{
    if (row == m_hovered) {
        return;
    }
    for (const int changed : {std::exchange(m_hovered, row), row}) {
        if (changed >= 0) {
            viewport()->update(0, rowViewportPosition(changed), viewport()->width(),
                               rowHeight(changed));
        }
    }
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        restyle();
    } else if (event->type() == QEvent::LanguageChange) {
        m_copy->setText(tr("Copy rows"));
        // When the model speaks the new language too.
        QMetaObject::invokeMethod(this, &TableView::makeRoomForTitles, Qt::QueuedConnection);
    }
}

void TableView::leaveEvent(QEvent *event)
{
    hover(-1);
    QTableView::leaveEvent(event);
}

void TableView::mouseMoveEvent(QMouseEvent *event)
{
    hover(rowAt(event->position().toPoint().y()));
    QTableView::mouseMoveEvent(event);
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (m_frozen) {
        m_frozen->place();
    }
}

} // namespace kv::ui
