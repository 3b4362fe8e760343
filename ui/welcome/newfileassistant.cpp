// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/newfileassistant.h"

#include "ui/common/formfield.h"
#include "ui/common/heading.h"
#include "ui/common/messagebar.h"
#include "ui/common/recentfiles.h"
#include "ui/welcome/rhythmfields.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace kv::ui {

namespace {

// A name as a file may be called: without the signs that Windows forbids.
QString fileNameFor(const QString &name)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]+"));
    QString clean = name;
    clean.replace(forbidden, QStringLiteral(" "));
    return clean.simplified() + QStringLiteral(".kiertovuoro");
}

QRadioButton *choiceOf(const QString &title, const QString &explanation, QVBoxLayout *column,
                       QWidget *parent)
{
    auto *button = new QRadioButton(title, parent);
    auto *note = new Heading(Type::Secondary, explanation, parent);
    note->setWordWrap(true);
    note->setContentsMargins(space::wide, 0, 0, space::small);
    button->setAccessibleDescription(explanation);
    column->addWidget(button);
    column->addWidget(note);
    return button;
}

} // namespace

class NewFileAssistant::GroupPage : public AssistantPage
{
public:
    explicit GroupPage(QWidget *parent)
        : AssistantPage(parent)
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins({});
        column->setSpacing(space::group);
        const auto add = [&](QLineEdit *edit, const QString &label, const QString &hint) {
            auto *field = new FormField(edit, this);
            field->setLabel(label);
            field->setHint(hint);
            edit->setMaximumWidth(space::formWidth);
            column->addWidget(field);
            connect(edit, &QLineEdit::textChanged, this, &AssistantPage::changed);
        };
        add(coordinator, NewFileAssistant::tr("Your name"),
            NewFileAssistant::tr("It stands under invitations, and in the history of changes."));
        add(group, NewFileAssistant::tr("Name of the core group"), {});
        add(area, NewFileAssistant::tr("Area"),
            NewFileAssistant::tr("For example a town or a subregion."));
        add(organisation, NewFileAssistant::tr("Development company (if any)"), {});
        column->addStretch();
        setFocusProxy(coordinator);
    }

    QString title() const override { return NewFileAssistant::tr("You and your group"); }
    bool isComplete() const override
    {
        return !coordinator->text().trimmed().isEmpty() && !group->text().trimmed().isEmpty()
            && !area->text().trimmed().isEmpty();
    }

    QLineEdit *coordinator = new QLineEdit(this);
    QLineEdit *group = new QLineEdit(this);
    QLineEdit *area = new QLineEdit(this);
    QLineEdit *organisation = new QLineEdit(this);
};

class NewFileAssistant::CompaniesPage : public AssistantPage
{
public:
    explicit CompaniesPage(QWidget *parent)
        : AssistantPage(parent)
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins({});
        column->setSpacing(space::tight);
        paste = choiceOf(NewFileAssistant::tr("I paste the rows from Excel"),
                         NewFileAssistant::tr("Copy the rows in Excel with their titles. They are "
                                              "shown before anything is added."),
                         column, this);
        file = choiceOf(NewFileAssistant::tr("I have them in a file"),
                        NewFileAssistant::tr("A list saved from Excel as CSV."), column, this);
        later = choiceOf(NewFileAssistant::tr("I add them later"),
                         NewFileAssistant::tr("One at a time, or from a list when you have it."),
                         column, this);
        column->addStretch();
        paste->setChecked(true);
        setFocusProxy(paste);
    }

    QString title() const override { return NewFileAssistant::tr("Companies of the group"); }

    QRadioButton *paste;
    QRadioButton *file;
    QRadioButton *later;
};

class NewFileAssistant::RhythmPage : public AssistantPage
{
public:
    explicit RhythmPage(QWidget *parent)
        : AssistantPage(parent)
        , fields(new RhythmFields(this))
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins({});
        column->addWidget(fields);
        setFocusProxy(fields);
        connect(fields, &RhythmFields::changed, this, &AssistantPage::changed);
    }

    QString title() const override { return NewFileAssistant::tr("When the group meets"); }
    bool isComplete() const override { return fields->isValid(); }

    RhythmFields *fields;
};

NewFileAssistant::NewFileAssistant(const workspace::Session &session, QWidget *parent)
    : Assistant(parent)
    , m_session(session)
    , m_group(new GroupPage(this))
    , m_companies(new CompaniesPage(this))
    , m_rhythm(new RhythmPage(this))
{
    setWindowTitle(tr("New file"));
    resize(space::readingWidth, space::formWidth);
    addPage(m_group);
    addPage(m_companies);
    addPage(m_rhythm);
    m_group->coordinator->setText(session.authorName);
}

NewFileAssistant::~NewFileAssistant() = default;

CompaniesFrom NewFileAssistant::companiesFrom() const
{
    return m_companies->paste->isChecked() ? CompaniesFrom::Paste
        : m_companies->file->isChecked()   ? CompaniesFrom::File
                                           : CompaniesFrom::Later;
}

QString NewFileAssistant::finishText() const
{
    return tr("Make the file…");
}

bool NewFileAssistant::finish()
{
    const QString path = m_path.isEmpty() ? askPath() : m_path;
    if (path.isEmpty()) {
        return false;
    }
    m_session.authorName = m_group->coordinator->text().trimmed();
    auto made = workspace::Workspace::create(path, m_session);
    if (!made) {
        tell({MessageKind::Error, describe(made.error()), {}});
        return false;
    }
    auto &workspace = **made;
    operations::NewGroup group;
    group.name = m_group->group->text().trimmed();
    group.area = m_group->area->text().trimmed();
    group.organisation = m_group->organisation->text().trimmed();
    group.settings = m_rhythm->fields->taken({});
    Coordinator coordinator;
    coordinator.id = workspace.author();
    coordinator.name = m_session.authorName;
    const auto step = operations::newFile(workspace.dataset(), group, coordinator, workspace.ids());
    const auto done = step ? workspace.commit(*step) : step;
    if (!done) {
        // Nothing half done: a file without its first step is not kept.
        made->reset();
        QFile::remove(path);
        tell({MessageKind::Error, describe(done.error()), {}});
        return false;
    }
    m_workspace = std::move(made).value();
    return true;
}

QString NewFileAssistant::askPath()
{
    const auto recent = recentFiles();
    const QString folder = recent.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
        : QFileInfo(recent.first().path).path();
    QFileDialog dialog(this, tr("Where to keep the file"), folder,
                       tr("Kiertovuoro files (*.kiertovuoro)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("kiertovuoro"));
    // A file that is there is never written over: create() says so.
    dialog.setOption(QFileDialog::DontConfirmOverwrite);
    dialog.selectFile(fileNameFor(m_group->area->text()));
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace kv::ui
