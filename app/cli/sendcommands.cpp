// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/job.h"

#include "app/cli/exchangewords.h"
#include "domain/describe.h"
#include "domain/exactfile.h"
#include "exchange/passphrase.h"
#include "exchange/plainfiles.h"
#include "workspace/transfer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace kv::commandline {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

// export

constexpr Parameter exportOptions[] = {
    {"scope", Takes::OneOf, "calendar|statistics|companies|group",
     QT_TRANSLATE_NOOP("CommandLine", "How much goes; group is a hand-over."), Need::Required},
    {"group", Takes::Text, "NAME",
     QT_TRANSLATE_NOOP("CommandLine", "Only this group; may stand several times."), Need::Many},
    {"from", Takes::Date, "DATE", QT_TRANSLATE_NOOP("CommandLine", "Meetings from this day on.")},
    {"until", Takes::Date, "DATE", QT_TRANSLATE_NOOP("CommandLine", "Meetings until this day.")},
    {"for", Takes::Text, "NAME", QT_TRANSLATE_NOOP("CommandLine", "Who receives it."),
     Need::Required},
    {"purpose", Takes::Text, "TEXT", QT_TRANSLATE_NOOP("CommandLine", "What it is given for."),
     Need::Required},
    {"passphrase-file", Takes::Text, "P",
     QT_TRANSLATE_NOOP("CommandLine",
                       "A file with the four words; made, with new words, where there is none."),
     Need::Required},
    {"out", Takes::Text, "F",
     QT_TRANSLATE_NOOP("CommandLine", "The file, or a folder where it gets a name of its own."),
     Need::Required},
    {"full", Takes::Nothing, "",
     QT_TRANSLATE_NOOP("CommandLine", "Also what the receiver already has.")},
};
constexpr JsonField exportFields[] = {
    {"file", QT_TRANSLATE_NOOP("CommandLine", "The file that was written.")},
    {"operations", QT_TRANSLATE_NOOP("CommandLine", "Steps in it.")},
    {"records", QT_TRANSLATE_NOOP("CommandLine", "Records that go, by kind.")},
    {"withheld", QT_TRANSLATE_NOOP("CommandLine", "Records that stay, by reason.")},
};

// The words of a file, or new words in a new one. A new one goes again with the object, unless the
// words were used.
class Passphrase
{
public:
    explicit Passphrase(const QString &path)
        : m_path(path)
    { }
    ~Passphrase()
    {
        if (m_isUnused)
            QFile::remove(m_path);
    }
    Passphrase(const Passphrase &) = delete;
    Passphrase &operator=(const Passphrase &) = delete;

    Result<QString> words()
    {
        if (QFile::exists(m_path))
            return exchange::passphraseFromFile(m_path);
        const QString words = exchange::newPassphrase();
        if (const Done written = writeExact(m_path, words.toUtf8() + '\n'); !written)
            return written.error();
        m_isUnused = true;
        QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
        return words;
    }
    void keep() { m_isUnused = false; }

private:
    QString m_path;
    bool m_isUnused = false; // a new file whose words nobody has yet
};

// What was asked for, and of which groups.
Result<exchange::ExportRequest> requestOf(const Job &job, const Dataset &dataset)
{
    exchange::ExportRequest request;
    request.scope = enumOf<SharingScope>(job.arguments.text("scope")).value();
    request.period = {job.arguments.date("from"), job.arguments.date("until")};
    request.receiver = job.arguments.text("for");
    request.purpose = job.arguments.text("purpose");
    for (const QString &name : job.arguments.texts("group")) {
        const auto group = groupNamed(dataset, name);
        if (!group)
            return group.error();
        request.groups.append(*group);
    }
    return request;
}

// How the files of this region are called.
QString regionOf(const Dataset &dataset)
{
    return dataset.areas.isEmpty() ? QString() : dataset.areas.begin()->name;
}

Outcome exportFile(Job &job)
{
    auto opened = job.openToChange();
    if (!opened)
        return opened.error();
    workspace::Workspace &file = **opened;
    workspace::Transfer transfer(file);
    auto request = requestOf(job, file.dataset());
    if (!request)
        return request.error();
    request->full = job.arguments.has("full");
    Passphrase passphrase(job.arguments.text("passphrase-file"));
    const auto words = passphrase.words();
    if (!words)
        return words.error();
    const auto plan = transfer.plan(*request);
    if (!plan)
        return plan.error();
    const auto bytes = transfer.fileOf(*plan, *words);
    if (!bytes)
        return bytes.error();
    QString path = job.arguments.text("out");
    if (QFileInfo(path).isDir()) {
        path += u'/'
            + exchange::exchangeFileName(regionOf(file.dataset()),
                                         file.clock().now().toLocalTime());
    } else if (QFile::exists(path)) {
        return Error{ErrorCode::FileExists, {path}}; // an exchange file is never rewritten
    }
    if (const Done written = writeExact(path, *bytes); !written)
        return written.error();
    passphrase.keep();
    if (const Done noted = transfer.noteDisclosure(*plan, QFileInfo(path).fileName()); !noted)
        return noted.error();
    QJsonObject json = jsonOf(*plan);
    json.insert(QStringLiteral("file"), path);
    job.output.give(json, Text::tr("Written: %1").arg(path) + u'\n' + wordsOf(*plan));
    return {};
}

// export-lists

constexpr Parameter listsOptions[] = {
    {"scope", Takes::OneOf, "calendar|statistics|companies|group",
     QT_TRANSLATE_NOOP("CommandLine", "How much goes; group is a hand-over."), Need::Required},
    {"group", Takes::Text, "NAME",
     QT_TRANSLATE_NOOP("CommandLine", "Only this group; may stand several times."), Need::Many},
    {"from", Takes::Date, "DATE", QT_TRANSLATE_NOOP("CommandLine", "Meetings from this day on.")},
    {"until", Takes::Date, "DATE", QT_TRANSLATE_NOOP("CommandLine", "Meetings until this day.")},
    {"for", Takes::Text, "NAME", QT_TRANSLATE_NOOP("CommandLine", "Who receives it."),
     Need::Required},
    {"purpose", Takes::Text, "TEXT", QT_TRANSLATE_NOOP("CommandLine", "What it is given for."),
     Need::Required},
    {"out", Takes::Text, "FOLDER",
     QT_TRANSLATE_NOOP("CommandLine", "The folder of the lists; made, and must not be there."),
     Need::Required},
};
constexpr JsonField listsFields[] = {
    {"files[].name", QT_TRANSLATE_NOOP("CommandLine", "A file that was written.")},
    {"files[].rows", QT_TRANSLATE_NOOP("CommandLine", "Rows or evenings in it.")},
    {"withheld", QT_TRANSLATE_NOOP("CommandLine", "Records that stay, by reason.")},
};

Outcome exportLists(Job &job)
{
    auto opened = job.openToChange();
    if (!opened)
        return opened.error();
    workspace::Workspace &file = **opened;
    workspace::Transfer transfer(file);
    auto request = requestOf(job, file.dataset());
    if (!request)
        return request.error();
    request->full = true; // a list has no memory of what was sent before
    auto plan = transfer.plan(*request);
    if (!plan)
        return plan.error();
    const auto lists = exchange::plainFilesOf(*plan, file.clock().now());
    if (!lists)
        return lists.error();
    const QString folder = job.arguments.text("out");
    if (QFileInfo::exists(folder))
        return Error{ErrorCode::FileExists, {folder}};
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::FolderReadOnly, {folder}};
    QJsonArray files;
    QString words = Text::tr("Written: %1").arg(folder);
    for (const exchange::PlainFile &list : *lists) {
        if (const Done written = writeExact(folder + u'/' + list.name, list.bytes); !written)
            return written.error();
        files.append(
            QJsonObject{{QStringLiteral("name"), list.name}, {QStringLiteral("rows"), list.rows}});
        words += u'\n' + list.name;
    }
    plan->disclosed.clear(); // the reader has no register to add to
    if (const Done noted = transfer.noteDisclosure(*plan, QFileInfo(folder).fileName()); !noted)
        return noted.error();
    job.output.give(
        QJsonObject{{QStringLiteral("files"), files},
                    {QStringLiteral("withheld"), jsonOf(*plan)[QStringLiteral("withheld")]}},
        words);
    return {};
}

// inspect

constexpr Parameter inspectPositionals[] = {
    {"F", Takes::Text, "", QT_TRANSLATE_NOOP("CommandLine", "An exchange file."), Need::Required}};
constexpr Parameter inspectOptions[] = {
    {"passphrase-file", Takes::Text, "P",
     QT_TRANSLATE_NOOP("CommandLine", "A file with the four words."), Need::Required},
};
constexpr JsonField inspectFields[] = {
    {"sender", QT_TRANSLATE_NOOP("CommandLine", "Who made it.")},
    {"receiver", QT_TRANSLATE_NOOP("CommandLine", "Whom it was made for.")},
    {"purpose", QT_TRANSLATE_NOOP("CommandLine", "What it is given for.")},
    {"scope", QT_TRANSLATE_NOOP("CommandLine", "How much goes.")},
    {"groups[]", QT_TRANSLATE_NOOP("CommandLine", "Of these groups; none: of all.")},
    {"operations", QT_TRANSLATE_NOOP("CommandLine", "Steps in it.")},
    {"figures[].of", QT_TRANSLATE_NOOP("CommandLine", "What a figure in place of records counts.")},
    {"figures[].count", QT_TRANSLATE_NOOP("CommandLine", "How many.")},
};

Outcome inspect(Job &job)
{
    const QString path = job.arguments.text("F");
    const auto bundle = bundleOf(path, job.arguments.text("passphrase-file"));
    if (!bundle)
        return bundle.error();
    QJsonArray figures;
    QString words = Text::tr("From %1 to %2: %3")
                        .arg(bundle->senderName(), bundle->scope.receiver, bundle->scope.purpose)
        + u'\n'
        + Text::tr("Scope: %1. Steps: %2.").arg(bundle->scope.code).arg(bundle->entries.size());
    for (const journal::Figure &figure : bundle->scope.figures) {
        figures.append(QJsonObject{{QStringLiteral("of"), figure.of},
                                   {QStringLiteral("count"), figure.count}});
        words += u'\n' + figure.of + QStringLiteral(": ") + QString::number(figure.count);
    }
    job.output.give(
        QJsonObject{{QStringLiteral("sender"), bundle->senderName()},
                    {QStringLiteral("receiver"), bundle->scope.receiver},
                    {QStringLiteral("purpose"), bundle->scope.purpose},
                    {QStringLiteral("scope"), bundle->scope.code},
                    {QStringLiteral("groups"), QJsonArray::fromStringList(bundle->scope.groups)},
                    {QStringLiteral("operations"), bundle->entries.size()},
                    {QStringLiteral("figures"), figures}},
        words);
    return {};
}

// senders

constexpr JsonField senderFields[] = {
    {"name", QT_TRANSLATE_NOOP("CommandLine", "Who sent a file that was taken in.")},
    {"device", QT_TRANSLATE_NOOP("CommandLine", "Begin of the code of the device.")},
    {"first", QT_TRANSLATE_NOOP("CommandLine", "When its first file came, UTC.")},
    {"last", QT_TRANSLATE_NOOP("CommandLine", "When its latest file came, UTC.")},
};

Outcome senders(Job &job)
{
    auto opened = job.openToRead();
    if (!opened)
        return opened.error();
    const auto list = workspace::Transfer(**opened).senders();
    if (!list)
        return list.error();
    QJsonArray json;
    TextTable table{{Text::tr("Sender"), Text::tr("First file"), Text::tr("Latest file")}, {}, {}};
    for (const journal::Sender &sender : *list) {
        json.append(QJsonObject{
            {QStringLiteral("name"), sender.name},
            {QStringLiteral("device"), QString::fromLatin1(sender.device.toHex().left(12))},
            {QStringLiteral("first"), sender.first.toString(Qt::ISODate)},
            {QStringLiteral("last"), sender.last.toString(Qt::ISODate)}});
        table.rows.append({sender.name, sender.first.toLocalTime().toString(Qt::ISODate),
                           sender.last.toLocalTime().toString(Qt::ISODate)});
    }
    job.output.give(json, textOf(table));
    return {};
}

const Command commands[] = {
    {"export",
     "FILE --scope SCOPE [--group NAME]… [--from DATE] [--until DATE] --for NAME --purpose TEXT "
     "--passphrase-file P --out F [--full]",
     QT_TRANSLATE_NOOP("CommandLine", "Writes an exchange file for another advisor."), justFile,
     exportOptions, exportFields, exportFile},
    {"export-lists",
     "FILE --scope SCOPE [--group NAME]… [--from DATE] [--until DATE] --for NAME --purpose TEXT "
     "--out FOLDER",
     QT_TRANSLATE_NOOP("CommandLine",
                       "Writes lists and a calendar for somebody without the program."),
     justFile, listsOptions, listsFields, exportLists},
    {"inspect", "F --passphrase-file P",
     QT_TRANSLATE_NOOP("CommandLine", "Shows what an exchange file says of itself."),
     inspectPositionals, inspectOptions, inspectFields, inspect},
    {"senders",
     "FILE",
     QT_TRANSLATE_NOOP("CommandLine", "Lists whose files were taken in."),
     justFile,
     {},
     senderFields,
     senders},
};

} // namespace

Commands sendCommands()
{
    return commands;
}

} // namespace kv::commandline
