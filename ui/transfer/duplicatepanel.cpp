// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/duplicatepanel.h"

#include "domain/describe.h"
#include "ui/common/fieldlines.h"
#include "ui/common/heading.h"
#include "workspace/transfer.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

namespace kv::ui {

DuplicatePanel::DuplicatePanel(UiContext &context, QWidget *parent)
    : DecisionPanel(context, parent)
    , m_join(addButton())
    , m_notSame(addButton())
{
    connect(m_join, &QPushButton::clicked, this, &DuplicatePanel::join);
    connect(m_notSame, &QPushButton::clicked, this, [this] {
        workspace::Transfer transfer(this->context().workspace());
        if (const Done done = transfer.noteNotSame(m_pair.first, m_pair.second); !done)
            this->context().tell(done.error());
        else
            emit noted();
    });
    retranslate();
}

void DuplicatePanel::retranslate()
{
    m_join->setText(tr("Join into one"));
    m_notSame->setText(tr("They are two companies"));
    retranslateLater();
}

void DuplicatePanel::show(const exchange::Duplicate &pair)
{
    m_pair = pair;
    const Dataset &dataset = context().dataset();
    const QString first = nameOf(dataset, EntityType::Company, pair.first);
    const QString second = nameOf(dataset, EntityType::Company, pair.second);
    begin(first == second ? first : QStringLiteral("%1 = %2?").arg(first, second),
          pair.isCertain ? tr("Two records have the same Business ID.")
                         : tr("Two records have the same name and town."));
    qDeleteAll(m_choices);
    m_choices.clear();
    const EntityInfo &info = entityInfo(EntityType::Company);
    const auto one = info.find(dataset, pair.first);
    const auto other = info.find(dataset, pair.second);
    for (int reg = 0; one && other && reg < info.registers.size(); ++reg) {
        const RegisterInfo &of = info.registers.at(reg);
        const RegisterValue mine = registerOf(*one, reg);
        const RegisterValue theirs = registerOf(*other, reg);
        const QString mineText = registerText(dataset, EntityType::Company, reg, mine);
        const QString theirText = registerText(dataset, EntityType::Company, reg, theirs);
        // What one does not say the other fills; of notes and themes both stay.
        const bool united = of.name == QLatin1String("notes")
            || of.name == QLatin1String("hostNotes") || of.name == QLatin1String("offeredThemes");
        if (united || mineText.isEmpty() || theirText.isEmpty() || mineText == theirText)
            continue;
        const QString title = registerTitle(EntityType::Company, reg);
        auto *block = new QWidget(body());
        auto *column = new QVBoxLayout(block);
        column->setContentsMargins({});
        column->setSpacing(0);
        column->addWidget(new Heading(Type::Secondary, title, block));
        auto *choices = new QButtonGroup(this);
        int id = 0;
        for (const QString &text : {mineText, theirText}) {
            auto *button
                = new QRadioButton(QString(text).replace(u'&', QStringLiteral("&&")), block);
            button->setAccessibleName(QStringLiteral("%1: %2").arg(title, text));
            button->setToolTip(text);
            button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
            choices->addButton(button, id++);
            column->addWidget(button);
        }
        choices->button(0)->setChecked(true);
        m_choices.insert(of.name, choices);
        add(block);
    }
    auto *rest = new Heading(Type::Secondary,
                             m_choices.isEmpty()
                                 ? tr("Nothing in them differs. Meetings, attendance, persons and "
                                      "notes of both stay.")
                                 : tr("Meetings, attendance, persons and notes of both stay."),
                             body());
    rest->setWordWrap(true);
    add(rest);
    end();
}

void DuplicatePanel::join()
{
    QStringList fromOther;
    for (auto it = m_choices.cbegin(); it != m_choices.cend(); ++it) {
        if (it.value()->checkedId() == 1)
            fromOther.append(it.key());
    }
    workspace::Transfer transfer(context().workspace());
    context().done(transfer.join(Id<Company>(m_pair.first), Id<Company>(m_pair.second), fromOther),
                   tr("Joined into one company."));
}

} // namespace kv::ui
