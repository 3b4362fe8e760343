// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edit.h"
#include "support/fixedclock.h"
#include "support/scratch.h"
#include "workspace/transfer.h"
#include "workspace/workspace.h"

#include <QFile>

namespace kv::harness {

// A number that a run may be made larger with: from the environment, else the one given.
inline int figure(const char *name, int usual)
{
    bool isNumber = false;
    const int asked = qEnvironmentVariableIntValue(name, &isNumber);
    return isNumber && asked > 0 ? asked : usual;
}

using test::scratch; // no page cache is ever lost here

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile::remove(path);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

// What the harnesses write with: a fixed clock, ids and key from a seed.
class Writer
{
public:
    explicit Writer(quint64 seed = 1)
        : m_entropy(seed)
    { }

    workspace::Session session()
    {
        return {m_clock, m_entropy, {}, QStringLiteral("Kati Virta"), QByteArray(32, '1')};
    }

    // One step of several changes: a company with a contact, or every third time new words for all
    // that are there, so that a step is many pages.
    Operation step(workspace::Workspace &file, int number) const
    {
        if (number % 3 == 2)
            return rewording(file, number);
        Edit edit(file.dataset(), OperationKind::AddCompany);
        Company company;
        company.id = file.ids().next<Company>();
        company.name = QStringLiteral("Yritys %1 Oy").arg(number);
        company.notes = QString(800, QChar(u'a' + number % 26));
        edit.add(company);
        Person person;
        person.id = file.ids().next<Person>();
        person.company = company.id;
        person.firstName = QStringLiteral("Henkilö %1").arg(number);
        edit.add(person);
        return edit.operation();
    }

private:
    static Operation rewording(workspace::Workspace &file, int number)
    {
        Edit edit(file.dataset(), OperationKind::EditCompany);
        for (Company company : file.dataset().companies) {
            company.notes = QString(600, QChar(u'A' + number % 26));
            edit.set(company);
        }
        return edit.operation();
    }

    support::FixedClock m_clock{QDate(2027, 1, 4)};
    SeededEntropy m_entropy;
};

// What a colleague sends: five themes. Their file is made in a folder.
inline journal::Bundle bundleOfColleague(const QString &folder)
{
    const support::FixedClock clock(QDate(2027, 1, 3));
    SeededEntropy entropy(4);
    const auto made = workspace::Workspace::create(
        folder + QStringLiteral("/colleague.kiertovuoro"),
        {clock, entropy, {}, QStringLiteral("Ville Salmi"), QByteArray(32, '2')});
    Edit edit((*made)->dataset(), OperationKind::EditThemes);
    for (int i = 0; i < 5; ++i) {
        Theme theme;
        theme.id = (*made)->ids().next<Theme>();
        theme.name = QStringLiteral("Teema %1").arg(i);
        edit.add(theme);
    }
    const auto done = (*made)->commit(edit.operation());
    exchange::ExportRequest request;
    request.scope = SharingScope::Group;
    request.receiver = QStringLiteral("Kati Virta");
    const auto plan = workspace::Transfer(**made).plan(request);
    Q_ASSERT(done && plan);
    return plan->bundle;
}

} // namespace kv::harness
