// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exchangewords.h"

#include "domain/describe.h"
#include "exchange/exchangefile.h"
#include "exchange/passphrase.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMap>

namespace kv::commandline {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString reasonWords(exchange::WithheldReason reason, int count)
{
    switch (reason) {
    case exchange::WithheldReason::NoConsent:
        return Text::tr("Stays, no consent: %n record(s)", nullptr, count);
    case exchange::WithheldReason::Guest:
        return Text::tr("Stays, a guest: %n record(s)", nullptr, count);
    case exchange::WithheldReason::Private:
        return Text::tr("Stays in part, private: %n record(s)", nullptr, count);
    case exchange::WithheldReason::RefersToWithheld:
        return Text::tr("Stays, refers to what stays: %n record(s)", nullptr, count);
    case exchange::WithheldReason::CannotBeSent:
        return Text::tr("Stays, cannot be sent: %n record(s)", nullptr, count);
    }
    Q_UNREACHABLE();
}

QMap<exchange::WithheldReason, int> reasonsOf(const exchange::ExportPlan &plan)
{
    QMap<exchange::WithheldReason, int> counts;
    for (const exchange::Withheld &withheld : plan.withheld)
        ++counts[withheld.reason];
    return counts;
}

QString line(const QString &words, qsizetype count)
{
    return count == 0 ? QString() : u'\n' + words.arg(count);
}

} // namespace

QJsonObject jsonOf(const exchange::ExportPlan &plan)
{
    QJsonObject records;
    for (auto it = plan.records.cbegin(); it != plan.records.cend(); ++it)
        records.insert(entityInfo(it.key()).name, it.value().size());
    QJsonObject withheld;
    const auto reasons = reasonsOf(plan);
    for (auto it = reasons.cbegin(); it != reasons.cend(); ++it)
        withheld.insert(textOf(it.key()), it.value());
    return {{QStringLiteral("operations"), plan.bundle.entries.size()},
            {QStringLiteral("records"), records},
            {QStringLiteral("withheld"), withheld}};
}

QString wordsOf(const exchange::ExportPlan &plan)
{
    const auto count
        = [&](EntityType type) { return QString::number(plan.records.value(type).size()); };
    QString words = Text::tr("Goes: companies %1, persons %2, meetings %3")
                        .arg(count(EntityType::Company), count(EntityType::Person),
                             count(EntityType::Meeting));
    const auto reasons = reasonsOf(plan);
    for (auto it = reasons.cbegin(); it != reasons.cend(); ++it)
        words += u'\n' + reasonWords(it.key(), it.value());
    return words;
}

QJsonObject jsonOf(const exchange::MergeReport &report)
{
    return {{QStringLiteral("import"), report.batch},
            {QStringLiteral("sender"), report.sender},
            {QStringLiteral("senderKnown"), report.isSenderKnown},
            {QStringLiteral("newSteps"), report.newOperations},
            {QStringLiteral("new"), report.created.size()},
            {QStringLiteral("changed"), report.changed.size()},
            {QStringLiteral("deleted"), report.deleted.size()},
            {QStringLiteral("same"), report.same},
            {QStringLiteral("people"), report.people.size()},
            {QStringLiteral("suggestions"), report.suggestions.size()},
            {QStringLiteral("conflicts"), report.conflicts.size()},
            {QStringLiteral("duplicates"), report.duplicates.size()},
            {QStringLiteral("brokenReferences"), report.brokenReferences.size()},
            {QStringLiteral("doubleBookings"), report.doubleBookings.size()}};
}

QString wordsOf(const exchange::MergeReport &report)
{
    QString words;
    if (report.isOwn)
        words = Text::tr("This file was made here.");
    else if (report.isSenderKnown)
        words = Text::tr("From %1").arg(report.sender);
    else if (report.isNameKnown)
        words = Text::tr("From %1, for the first time by another computer").arg(report.sender);
    else
        words = Text::tr("The first file from %1").arg(report.sender);
    if (report.isEmpty())
        return words + u'\n' + Text::tr("Nothing new.");
    words += line(Text::tr("New records: %1"), report.created.size());
    words += line(Text::tr("Changed records: %1"), report.changed.size());
    words += line(Text::tr("Deleted records: %1"), report.deleted.size());
    words += line(Text::tr("The same: %1"), report.same);
    words += line(Text::tr("New persons: %1"), report.people.size());
    words += line(Text::tr("Suggestions to own groups: %1"), report.suggestions.size());
    words += line(Text::tr("Conflicts to be decided: %1"), report.conflicts.size());
    words += line(Text::tr("Companies that may be one: %1"), report.duplicates.size());
    words += line(Text::tr("References to what is not here: %1"), report.brokenReferences.size());
    words += line(Text::tr("Evenings booked twice: %1"), report.doubleBookings.size());
    for (const exchange::NotYetReceived &missing : report.notYetReceived)
        words += u'\n'
            + Text::tr("Not yet received from %1: %2").arg(missing.name).arg(missing.operations);
    return words;
}

QString shownText(const Dataset &dataset, EntityType type, int reg, const RegisterValue &value)
{
    if (isAbsent(value))
        return QStringLiteral("–");
    if (reg == aliveRegister)
        return isAliveValue(value) ? Text::tr("there") : Text::tr("deleted");
    const EntityInfo &info = entityInfo(type);
    const QList<int> &fields = info.registers.at(reg).fields;
    QStringList parts;
    for (qsizetype i = 0; i < fields.size() && i < value.size(); ++i) {
        const Value &item = value.at(i);
        const auto to = info.fields.at(fields.at(i)).refersTo;
        if (const auto *number = std::get_if<qint64>(&item)) {
            parts.append(QString::number(*number));
        } else if (const auto *text = std::get_if<QString>(&item)) {
            QStringList lines = text->split(u'\n');
            for (QString &one : lines) {
                if (to)
                    one = nameOf(dataset, *to, QUuid::fromString(one));
            }
            parts.append(lines.join(QStringLiteral(" / ")));
        }
    }
    return parts.isEmpty() ? QStringLiteral("–") : parts.join(QStringLiteral(", "));
}

Result<journal::Bundle> bundleOf(const QString &path, const QString &passphraseFile)
{
    const auto passphrase = exchange::passphraseFromFile(passphraseFile);
    if (!passphrase)
        return passphrase.error();
    const auto bytes = exchange::bytesOfFile(path);
    if (!bytes)
        return bytes.error();
    return exchange::readExchangeFile(*bytes, *passphrase, QFileInfo(path).fileName());
}

} // namespace kv::commandline
