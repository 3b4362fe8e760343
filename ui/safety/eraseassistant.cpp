// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/eraseassistant.h"

#include "domain/describe.h"
#include "domain/privacy/erasure.h"
#include "ui/common/heading.h"
#include "ui/common/theme.h"
#include "workspace/workspace.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kv::ui {

namespace {

QLabel *paragraph(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

// What goes and what stays, each with its reason.
class ScopePage : public AssistantPage
{
    Q_OBJECT

public:
    ScopePage(const Dataset &dataset, Id<Person> person, QWidget *parent)
        : AssistantPage(parent)
        , m_name(nameOf(dataset, person))
    {
        auto *scroll = new QScrollArea(this);
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        auto *inner = new QWidget(scroll);
        auto *column = new QVBoxLayout(inner);
        column->setContentsMargins({});
        column->setSpacing(space::small);
        auto *outer = new QVBoxLayout(this);
        outer->setContentsMargins({});
        outer->addWidget(scroll);
        scroll->setWidget(inner);
        const auto erasure = erasureOf(dataset, person);
        if (!erasure) {
            column->addWidget(paragraph(describe(erasure.error()), inner));
            return;
        }
        const auto heading = [&](const QString &text) {
            column->addWidget(new Heading(Type::SectionTitle, text, inner));
        };
        const auto line = [&](const QString &text) {
            auto *row = new QHBoxLayout;
            row->setSpacing(space::small);
            row->addWidget(new QLabel(QStringLiteral("•"), inner), 0, Qt::AlignTop);
            row->addWidget(paragraph(text, inner), 1);
            column->addLayout(row);
        };
        heading(tr("Goes for good"));
        line(tr("Name, role, e-mail, telephone and language, here and in the whole history."));
        if (erasure->replies > 0) {
            line(tr("%n reply(ies) to invitations.", nullptr, erasure->replies));
        }
        if (erasure->consents > 0) {
            line(tr("%n consent(s).", nullptr, erasure->consents));
        }
        for (const Mention &mention : erasure->mentions) {
            if (!mention.stays) {
                line(tr("From a text: %1, %2. It will say: “%3”")
                         .arg(describe(mention.type), nameOf(dataset, mention.type, mention.id),
                              mention.after));
            }
        }
        column->addSpacing(space::card);
        heading(tr("Stays, and why"));
        if (erasure->attendances > 0) {
            line(tr("%n attendance(s) without a name: the funder's evidence is the number.",
                    nullptr, erasure->attendances));
        }
        for (const Mention &mention : erasure->mentions) {
            if (mention.stays) {
                line(tr("The registered name of a company: %1.")
                         .arg(nameOf(dataset, mention.type, mention.id)));
            }
        }
        line(tr("That somebody was erased, so that no file of a colleague brings them back."));
        line(tr("Older backups, until they are let go. From a restored one the person is erased at "
                "once."));
        column->addStretch();
    }

    QString title() const override { return tr("Erase personal data: %1").arg(m_name); }

private:
    QString m_name;
};

class ConfirmPage : public AssistantPage
{
    Q_OBJECT

public:
    ConfirmPage(const QString &name, QWidget *parent)
        : AssistantPage(parent)
        , m_sure(new QCheckBox(tr("Erase for good: %1").arg(name), this))
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins({});
        column->setSpacing(space::card);
        column->addWidget(paragraph(
            tr("This is the one step that cannot be undone. A backup is made first; it is let go "
               "with the others. If the person asked what you hold of them, write that out "
               "before."),
            this));
        column->addWidget(m_sure);
        column->addStretch();
        connect(m_sure, &QCheckBox::toggled, this, &AssistantPage::changed);
    }

    QString title() const override { return tr("Confirm"); }
    bool isComplete() const override { return m_sure->isChecked(); }

private:
    QCheckBox *m_sure;
};

} // namespace

EraseAssistant::EraseAssistant(UiContext &context, Id<Person> person, QWidget *parent)
    : Assistant(parent)
    , m_context(context)
    , m_person(person)
{
    const Dataset &dataset = context.dataset();
    setWindowTitle(tr("Erase personal data"));
    addPage(new ScopePage(dataset, person, this));
    addPage(new ConfirmPage(nameOf(dataset, person), this));
}

QString EraseAssistant::finishText() const
{
    return tr("Erase for good");
}

bool EraseAssistant::finish()
{
    const auto done = m_context.workspace().erase(m_person);
    if (!done) {
        tell({MessageKind::Error, describe(done.error()), {}});
        return false;
    }
    m_context.tell({MessageKind::Success, tr("The personal data was erased."), {}});
    return true;
}

} // namespace kv::ui

#include "eraseassistant.moc"
