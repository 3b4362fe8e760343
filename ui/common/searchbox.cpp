// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/searchbox.h"

#include "ui/common/filterbar.h"
#include "ui/common/fold.h"
#include "ui/common/paint.h"

#include <QAction>
#include <QApplication>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QPointer>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

namespace kv::ui {

namespace {

constexpr int mostFound = 8;
constexpr int detailRole = Qt::UserRole + 2;

// Picture and text at the left, the detail in the secondary colour at the right.
class EntryDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem item(option);
        initStyleOption(&item, index);
        const QString detail = index.data(detailRole).toString();
        const QFont small = fontOf(Type::Secondary);
        const int width = qMin(QFontMetrics(small).horizontalAdvance(detail) + space::small,
                               option.rect.width() / 2);
        item.state.setFlag(QStyle::State_HasFocus, false);
        const QString text = std::exchange(item.text, {});
        const QIcon picture = std::exchange(item.icon, {});
        QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        QRect rest = option.rect.adjusted(space::card, 0, -space::card, 0);
        painter->save();
        picture.paint(painter, rest.left(), rest.top(), space::iconSmall, rest.height());
        rest.setLeft(rest.left() + space::iconSmall + space::small);
        painter->setPen(color(Role::Text));
        painter->drawText(rest.adjusted(0, 0, -width - space::small, 0),
                          Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          option.fontMetrics.elidedText(text, Qt::ElideRight,
                                                        rest.width() - width - space::small));
        painter->setPen(color(Role::Secondary));
        painter->setFont(small);
        painter->drawText(rest, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, detail);
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {space::inspector, qMax(space::row, option.fontMetrics.height() + space::card)};
    }
};

} // namespace

SearchBox::SearchBox(std::function<QList<SearchEntry>()> entries, QWidget *parent)
    : QLineEdit(parent)
    , m_source(std::move(entries))
    , m_model(new QStandardItemModel(this))
    , m_popup(new QListView)
    , m_glass(addAction(iconOf(Icon::Search, Role::Secondary), QLineEdit::LeadingPosition))
{
    setClearButtonEnabled(true);
    setMinimumWidth(space::rail);
    setMaximumWidth(space::inspector);
    m_popup->setWindowFlags(Qt::ToolTip);
    m_popup->setAttribute(Qt::WA_ShowWithoutActivating);
    m_popup->setFocusPolicy(Qt::NoFocus);
    m_popup->setModel(m_model);
    m_popup->setItemDelegate(new EntryDelegate(m_popup));
    m_popup->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_popup->setMouseTracking(true);
    m_popup->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_popup->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_popup, &QListView::clicked, this,
            [this](const QModelIndex &index) { run(index.row()); });
    connect(this, &QLineEdit::textEdited, this, &SearchBox::list);
    retranslate();
}

SearchBox::~SearchBox()
{
    delete m_popup;
}

QList<SearchEntry> SearchBox::found(const QList<SearchEntry> &entries, const QString &search)
{
    const QString wanted = folded(search);
    if (wanted.isEmpty()) {
        return {};
    }
    // What begins with the search comes first, then where a word does, then the rest.
    QList<std::pair<int, int>> ranked;
    for (int i = 0; i < entries.size(); ++i) {
        const QString text = folded(entries.at(i).text);
        if (!matches(text + u' ' + entries.at(i).detail, search)) {
            continue;
        }
        const int rank = text.startsWith(wanted) ? 0 : text.contains(u' ' + wanted) ? 1 : 2;
        ranked.append({rank, i});
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto &one, const auto &other) { return one.first < other.first; });
    QList<SearchEntry> best;
    for (const auto &[rank, i] : ranked.mid(0, mostFound)) {
        best.append(entries.at(i));
    }
    return best;
}

void SearchBox::retranslate()
{
    setPlaceholderText(tr("Search or do…"));
    setAccessibleName(tr("Search or do…"));
    m_glass->setText(tr("Search or do…"));
    nameClearButton(*this, tr("Empty the search"));
    m_popup->setAccessibleName(tr("Found"));
}

void SearchBox::focusInEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason) {
        m_entries = m_source();
    }
    QLineEdit::focusInEvent(event);
}

void SearchBox::focusOutEvent(QFocusEvent *event)
{
    m_popup->hide();
    QLineEdit::focusOutEvent(event);
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    const int rows = m_model->rowCount();
    switch (event->key()) {
    case Qt::Key_Escape:
        leave();
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (rows > 0) {
            const int step = event->key() == Qt::Key_Down ? 1 : rows - 1;
            const int row = (m_popup->currentIndex().row() + step) % rows;
            m_popup->setCurrentIndex(m_model->index(row, 0));
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(m_popup->currentIndex().row());
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchBox::list()
{
    m_found = found(m_entries, text());
    m_model->clear();
    for (const SearchEntry &entry : m_found) {
        auto *item = new QStandardItem(iconOf(entry.icon, Role::Secondary), entry.text);
        item->setData(entry.detail, detailRole);
        item->setAccessibleText(entry.text + QStringLiteral(", ") + entry.detail);
        m_model->appendRow(item);
    }
    if (text().trimmed().isEmpty()) {
        m_popup->hide();
        return;
    }
    if (m_found.isEmpty()) {
        auto *item = new QStandardItem(tr("Nothing matches “%1”.").arg(text()));
        item->setEnabled(false);
        m_model->appendRow(item);
    } else {
        m_popup->setCurrentIndex(m_model->index(0, 0));
    }
    const int width = qMax(this->width(), space::inspector + space::wide);
    const int height = m_model->rowCount() * m_popup->sizeHintForRow(0) + 2 * m_popup->frameWidth();
    const QPoint corner = mapToGlobal(QPoint(this->width() - width, this->height() + 2));
    m_popup->setGeometry(QRect(corner, QSize(width, height)));
    m_popup->show();
}

void SearchBox::run(int row)
{
    if (row < 0 || row >= m_found.size()) {
        return;
    }
    const auto chosen = m_found.at(row).run;
    leave();
    chosen();
}

void SearchBox::leave()
{
    clear();
    m_model->clear();
    m_found.clear();
    m_popup->hide();
    if (QWidget *next = window()->findChild<QWidget *>(QStringLiteral("rooms"))) {
        next->setFocus(Qt::OtherFocusReason);
    } else {
        clearFocus();
    }
}

} // namespace kv::ui
