// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearplan/fairnesspanel.h"

#include "ui/common/context.h"
#include "ui/common/heading.h"
#include "ui/common/paint.h"
#include "ui/common/theme.h"
#include "ui/yearplan/queuemodel.h"

#include <QBoxLayout>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace kv::ui {
namespace {

constexpr int panelWidth = 264;

// A company on two lines: its name, and when it hosted.
class QueueDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {panelWidth / 2,
                QFontMetrics(fontOf(Type::Base)).height()
                    + QFontMetrics(fontOf(Type::Secondary)).height() + 2 * space::tight};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool hover = option.state.testFlag(QStyle::State_MouseOver);
        if (selected || hover)
            painter->fillRect(option.rect, color(selected ? Role::Selection : Role::Hover));
        if (option.state.testFlag(QStyle::State_HasFocus))
            paintFocus(*painter, option.rect);
        QRect rect = option.rect.adjusted(space::card, space::tight, -space::small, -space::tight);
        const QString number = QString::number(index.row() + 1);
        painter->setFont(fontOf(Type::Secondary));
        painter->setPen(color(Role::Secondary));
        const int numberWidth
            = painter->fontMetrics().horizontalAdvance(QStringLiteral("00")) + space::small;
        painter->drawText(QRect(rect.left(), rect.top(), numberWidth - space::small,
                                QFontMetrics(fontOf(Type::Base)).height()),
                          Qt::AlignRight | Qt::AlignVCenter, number);
        rect.setLeft(rect.left() + numberWidth);
        painter->setFont(fontOf(Type::Base));
        painter->setPen(color(Role::Text));
        painter->drawText(rect, Qt::AlignLeft | Qt::AlignTop,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                            rect.width()));
        painter->setFont(fontOf(Type::Secondary));
        painter->setPen(color(Role::Secondary));
        painter->drawText(
            rect, Qt::AlignLeft | Qt::AlignBottom,
            painter->fontMetrics().elidedText(index.data(QueueModel::WhenRole).toString(),
                                              Qt::ElideRight, rect.width()));
        painter->restore();
    }
};

} // namespace

FairnessPanel::FairnessPanel(UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new QueueModel(this))
    , m_title(new Heading(Type::SectionTitle, this))
    , m_hint(new Heading(Type::Secondary, this))
    , m_list(new QListView(this))
{
    setFixedWidth(panelWidth);
    m_hint->setWordWrap(true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new QueueDelegate(m_list));
    m_list->setDragEnabled(true);
    m_list->setDragDropMode(QAbstractItemView::DragOnly);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        emit chosen(Id<Company>(index.data(QueueModel::CompanyRole).toUuid()));
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &FairnessPanel::currentChanged);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tight);
    column->addWidget(m_title);
    column->addWidget(m_hint);
    column->addSpacing(space::tight);
    column->addWidget(m_list, 1);
}

void FairnessPanel::show(Id<CoreGroup> group)
{
    QList<planning::CompanyTurn> members;
    for (const planning::CompanyTurn &turn :
         planning::turnsOf(m_context.dataset(), group, m_context.today())) {
        if (turn.isMember)
            members.append(turn);
    }
    m_model->show(m_context.dataset(), members);
}

Id<Company> FairnessPanel::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? Id<Company>(index.data(QueueModel::CompanyRole).toUuid())
                           : Id<Company>();
}

void FairnessPanel::setActions(const QList<QAction *> &actions)
{
    m_list->addActions(actions);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
}

std::pair<int, int> FairnessPanel::share() const
{
    int hosted = 0;
    int hosting = 0;
    for (const planning::CompanyTurn &turn : m_model->turns()) {
        hosting += turn.canHost;
        hosted += turn.canHost && turn.hosted > 0;
    }
    return {hosted, hosting};
}

void FairnessPanel::retranslate()
{
    m_title->setText(tr("Next in turn"));
    m_hint->setText(tr("Drag to a month, or press Enter to give the chosen month."));
    m_list->setAccessibleName(tr("Queue of hosts"));
    m_model->retranslate();
}

} // namespace kv::ui
