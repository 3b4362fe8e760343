// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/pickrow.h"

#include "ui/common/paint.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

namespace kv::ui {

namespace {

constexpr int weekdayCount = 7;
constexpr int monthCount = 12;
constexpr int monthsInRow = 6;
constexpr int fewestInRow = 3;

} // namespace

PickButton::PickButton(QWidget *parent)
    : QPushButton(parent)
{
    setCheckable(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize PickButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + space::small,
            qMax(space::field, fontMetrics().height() + space::small)};
}

void PickButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool on = isChecked();
    paintBox(painter, rect(),
             color(on                 ? Role::InvitedFill
                       : underMouse() ? Role::Hover
                                      : Role::Surface),
             color(on ? Role::Accent : Role::Hairline));
    if (hasFocus()) {
        paintFocus(painter, rect());
    }
    painter.setPen(color(!isEnabled() ? Role::Disabled : on ? Role::InvitedText : Role::Secondary));
    painter.drawText(rect(), Qt::AlignCenter, text());
}

PickRow::PickRow(Of what, QWidget *parent)
    : QWidget(parent)
    , m_what(what)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setSpacing(space::tight);
    const int count = what == Of::Weekdays ? weekdayCount : monthCount;
    for (int i = 0; i < count; ++i) {
        auto *button = new PickButton(this);
        connect(button, &QPushButton::clicked, this, &PickRow::changed);
        m_buttons.append(button);
    }
    setFocusProxy(m_buttons.first());
    retranslate();
    layOut(QWIDGETSIZE_MAX);
}

// Weekdays in one row, months in two; in more where the text is large and the place is narrow.
void PickRow::layOut(int width)
{
    int widest = 0;
    for (const PickButton *button : std::as_const(m_buttons)) {
        widest = qMax(widest, button->sizeHint().width());
    }
    int across = m_what == Of::Weekdays ? weekdayCount : monthsInRow;
    while (across > fewestInRow && across * (widest + space::tight) - space::tight > width) {
        across = across > 4 ? 4 : fewestInRow;
    }
    if (across == m_across) {
        return;
    }
    m_across = across;
    auto *grid = static_cast<QGridLayout *>(layout());
    for (int i = 0; i < m_buttons.size(); ++i) {
        grid->removeWidget(m_buttons.at(i));
        grid->addWidget(m_buttons.at(i), i / across, i % across);
    }
}

QSize PickRow::minimumSizeHint() const
{
    int widest = 0;
    for (const PickButton *button : m_buttons) {
        widest = qMax(widest, button->sizeHint().width());
    }
    return {fewestInRow * (widest + space::tight) - space::tight,
            QWidget::minimumSizeHint().height()};
}

void PickRow::resizeEvent(QResizeEvent *event)
{
    layOut(width());
    QWidget::resizeEvent(event);
}

QList<int> PickRow::values() const
{
    QList<int> picked;
    for (int i = 0; i < m_buttons.size(); ++i) {
        if (m_buttons.at(i)->isChecked()) {
            picked.append(i + 1);
        }
    }
    return picked;
}

void PickRow::setValues(const QList<int> &values)
{
    for (int i = 0; i < m_buttons.size(); ++i) {
        m_buttons.at(i)->setChecked(values.contains(i + 1));
    }
}

void PickRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void PickRow::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    for (int i = 0; i < m_buttons.size() && step != 0; ++i) {
        if (m_buttons.at(i)->hasFocus()) {
            m_buttons.at(qBound(0, i + step, int(m_buttons.size()) - 1))
                ->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    QWidget::keyPressEvent(event);
}

void PickRow::retranslate()
{
    const QLocale locale;
    for (int i = 0; i < m_buttons.size(); ++i) {
        const bool day = m_what == Of::Weekdays;
        // Finnish short names of months are their stems: "tammi".
        m_buttons.at(i)->setText(day ? locale.standaloneDayName(i + 1, QLocale::ShortFormat)
                                     : locale.standaloneMonthName(i + 1, QLocale::ShortFormat));
        m_buttons.at(i)->setAccessibleName(day ? locale.standaloneDayName(i + 1)
                                               : locale.standaloneMonthName(i + 1));
    }
}

} // namespace kv::ui
