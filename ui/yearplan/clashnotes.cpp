// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearplan/clashnotes.h"

#include "calendar/datetext.h"
#include "operations/remedyoperations.h"
#include "ui/common/heading.h"
#include "ui/common/language.h"
#include "ui/common/theme.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace kv::ui {
namespace {

constexpr int buttonsAcross = 2; // remedies are sentences
constexpr int linesAtMost = 11; // of text; the rest is scrolled

QLabel *textIn(const QString &words, QWidget *parent)
{
    auto *label = new QLabel(words, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

ClashNotes::ClashNotes(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus); // its buttons have the focus
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setVisible(false);
}

void ClashNotes::show(const planning::Proposal *proposal)
{
    const bool clashes = proposal && !proposal->clashes.isEmpty();
    setVisible(clashes);
    auto *notes = new QWidget(this);
    auto *column = new QVBoxLayout(notes);
    column->setContentsMargins({});
    column->setSpacing(space::small);
    for (qsizetype i = 0; clashes && i < proposal->clashes.size(); ++i)
        column->addWidget(noteOf(*proposal, proposal->clashes[i]));
    if (clashes)
        column->addWidget(textIn(proposal->notes.join(u'\n'), notes));
    // A click may have led here; the button goes when it has been told.
    if (QWidget *old = takeWidget())
        old->deleteLater();
    setWidget(notes);
    updateGeometry();
}

QSize ClashNotes::sizeHint() const
{
    const QWidget *notes = widget();
    if (!notes)
        return {};
    const int width = viewport()->width();
    const int whole
        = notes->hasHeightForWidth() ? notes->heightForWidth(width) : notes->sizeHint().height();
    return {width, qMin(whole, fontMetrics().height() * linesAtMost)};
}

QWidget *ClashNotes::noteOf(const planning::Proposal &proposal, const planning::Clash &clash)
{
    const QString month
        = calendar::monthYearText(proposal.meetings[clash.slot].month, shownLanguage());
    auto *card = new Card(this);
    QBoxLayout *column = card->column();
    column->setSpacing(space::tight);
    column->addWidget(new Heading(Type::SectionTitle, tr("No meeting: %1").arg(month), card));
    column->addWidget(textIn(clash.facts.join(u' '), card));
    auto *buttons = new QGridLayout;
    buttons->setSpacing(space::small);
    QStringList others;
    int settings = 0;
    for (const planning::Remedy &remedy : clash.remedies) {
        if (!operations::isSetting(remedy)) {
            others.append(remedy.words);
            continue;
        }
        auto *button = new QPushButton(remedy.words, card);
        button->setAccessibleName(tr("%1: %2").arg(month, remedy.words));
        button->setToolTip(tr("Changes the setting of the group and plans again."));
        connect(button, &QPushButton::clicked, this, [this, remedy] { emit taken(remedy); });
        buttons->addWidget(button, settings / buttonsAcross, settings % buttonsAcross);
        ++settings;
    }
    column->addWidget(textIn(tr("What would help: %1").arg(others.join(u' ')), card));
    buttons->setColumnStretch(buttonsAcross, 1);
    column->addLayout(buttons);
    return card;
}

} // namespace kv::ui
