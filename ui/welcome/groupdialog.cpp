// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/groupdialog.h"

#include "domain/describe.h"
#include "operations/groupoperations.h"
#include "ui/common/formfield.h"
#include "ui/common/heading.h"
#include "ui/common/style.h"
#include "ui/welcome/rhythmfields.h"
#include "workspace/workspace.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace kv::ui {

namespace {

constexpr int longestGap = 400;
constexpr int mostCompanies = 500;

FormField *fieldOf(QWidget *edit, const QString &label, QWidget *parent)
{
    auto *field = new FormField(edit, parent);
    field->setLabel(label);
    return field;
}

} // namespace

GroupDialog::GroupDialog(UiContext &context, Id<CoreGroup> group, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_group(group)
    , m_name(new QLineEdit(this))
    , m_area(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_goal(new QSpinBox(this))
    , m_rhythm(new RhythmFields(this))
    , m_minGap(new QSpinBox(this))
    , m_maxGap(new QSpinBox(this))
    , m_idealGap(new QSpinBox(this))
    , m_themeLimit(new QSpinBox(this))
    , m_messages(new MessageBar(this))
    , m_ok(new QPushButton(group.isNull() ? tr("Add the group") : tr("Save"), this))
{
    setWindowTitle(group.isNull() ? tr("New group") : tr("Settings of the group"));
    auto *inner = new QWidget(this);
    auto *parts = new QVBoxLayout(inner);
    parts->setContentsMargins(0, 0, space::card, 0);
    parts->setSpacing(space::group);
    parts->addWidget(namePart());
    parts->addWidget(new Heading(Type::SectionTitle, tr("When the group meets"), this));
    parts->addWidget(m_rhythm);
    parts->addWidget(new Heading(Type::SectionTitle, tr("What a plan keeps to"), this));
    parts->addWidget(limitsPart());
    parts->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inner);

    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_ok->setDefault(true);
    makePrimary(m_ok);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::small);
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_ok);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::group, space::wide, space::group);
    column->setSpacing(space::group);
    column->addWidget(new Heading(Type::PageTitle, windowTitle(), this));
    column->addWidget(m_messages);
    column->addWidget(scroll, 1);
    column->addLayout(foot);
    resize(space::formWidth + space::wide * 3, space::windowHeight - space::wide);

    fill();
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ok, &QPushButton::clicked, this, &GroupDialog::accept);
    connect(m_name, &QLineEdit::textChanged, this, &GroupDialog::check);
    connect(m_area, &QComboBox::currentTextChanged, this, &GroupDialog::check);
    connect(m_rhythm, &RhythmFields::changed, this, &GroupDialog::check);
    connect(m_minGap, &QSpinBox::valueChanged, this, &GroupDialog::check);
    connect(m_maxGap, &QSpinBox::valueChanged, this, &GroupDialog::check);
    check();
    m_name->setFocus();
}

QWidget *GroupDialog::namePart()
{
    auto *part = new QWidget(this);
    auto *grid = new QGridLayout(part);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(space::group);
    grid->setVerticalSpacing(space::card);
    m_language->addItem(tr("Finnish"), int(Language::Finnish));
    m_language->addItem(tr("English"), int(Language::English));
    m_goal->setRange(0, mostCompanies);
    m_goal->setSpecialValueText(tr("No goal"));
    m_area->setEditable(m_group.isNull());
    m_area->setInsertPolicy(QComboBox::NoInsert);
    for (const Area &area : m_context.dataset().areas) {
        m_area->addItem(area.name, area.id.uuid());
    }
    grid->addWidget(fieldOf(m_name, tr("Name of the core group"), this), 0, 0, 1, 2);
    grid->addWidget(fieldOf(m_area, tr("Area"), this), 1, 0);
    grid->addWidget(fieldOf(m_language, tr("Language of letters"), this), 1, 1);
    grid->addWidget(fieldOf(m_goal, tr("How many companies are wanted"), this), 2, 0);
    return part;
}

QWidget *GroupDialog::limitsPart()
{
    auto *part = new QWidget(this);
    auto *grid = new QGridLayout(part);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(space::group);
    grid->setVerticalSpacing(space::card);
    for (QSpinBox *gap : {m_minGap, m_maxGap, m_idealGap}) {
        gap->setRange(1, longestGap);
    }
    m_themeLimit->setRange(1, 12);
    m_maxGapField = fieldOf(m_maxGap, tr("Days between meetings, at most"), this);
    grid->addWidget(fieldOf(m_minGap, tr("Days between meetings, at least"), this), 0, 0);
    grid->addWidget(m_maxGapField, 0, 1);
    grid->addWidget(fieldOf(m_idealGap, tr("Days between meetings, best"), this), 1, 0);
    grid->addWidget(fieldOf(m_themeLimit, tr("Meetings a year on one theme, at most"), this), 1, 1);
    return part;
}

void GroupDialog::fill()
{
    const CoreGroup *known = m_context.dataset().groups.find(m_group);
    const CoreGroup group = known ? *known : CoreGroup();
    m_name->setText(group.name);
    m_area->setCurrentIndex(known ? m_area->findData(group.area.uuid()) : -1);
    m_language->setCurrentIndex(m_language->findData(int(group.language)));
    m_goal->setValue(group.goalCompanies);
    m_rhythm->setGroup(group);
    m_minGap->setValue(group.minGap);
    m_maxGap->setValue(group.maxGap);
    m_idealGap->setValue(group.idealGap);
    m_themeLimit->setValue(group.themeLimit);
}

void GroupDialog::check()
{
    const bool gaps = m_minGap->value() <= m_maxGap->value();
    m_maxGapField->setError(gaps ? QString() : tr("The longest gap is shorter than the shortest."));
    m_ok->setEnabled(gaps && m_rhythm->isValid() && !m_name->text().trimmed().isEmpty()
                     && !m_area->currentText().trimmed().isEmpty());
}

Result<Operation> GroupDialog::step() const
{
    const Dataset &dataset = m_context.dataset();
    CoreGroup group = m_rhythm->taken(dataset.groups.value(m_group));
    group.name = m_name->text().trimmed();
    group.language = Language(m_language->currentData().toInt());
    group.goalCompanies = m_goal->value();
    group.minGap = m_minGap->value();
    group.maxGap = m_maxGap->value();
    group.idealGap = m_idealGap->value();
    group.themeLimit = m_themeLimit->value();
    auto &workspace = m_context.workspace();
    if (m_group.isNull()) {
        return operations::addGroup(dataset, {group.name, m_area->currentText(), group, {}},
                                    workspace.author(), workspace.ids());
    }
    group.area = Id<Area>(m_area->currentData().toUuid());
    return operations::editGroup(dataset, group);
}

void GroupDialog::accept()
{
    const auto made = step();
    const auto done = made ? m_context.workspace().commit(*made) : made;
    if (!done) {
        if (done.error().code == ErrorCode::NothingToDo) {
            QDialog::accept();
        } else {
            m_messages->tell({MessageKind::Error, describe(done.error()), {}});
        }
        return;
    }
    const bool isNew = m_group.isNull();
    for (const auto &[type, id] : touched(*done)) {
        if (type == EntityType::CoreGroup) {
            m_group = Id<CoreGroup>(id);
        }
    }
    const QString name = nameOf(m_context.dataset(), m_group);
    m_context.tell({MessageKind::Success,
                    isNew ? tr("Group added: %1.").arg(name) : tr("Group saved: %1.").arg(name),
                    {m_context.undoLink()}});
    if (isNew) {
        m_context.choose(m_group, m_context.year());
    }
    QDialog::accept();
}

} // namespace kv::ui
