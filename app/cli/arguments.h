// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>
#include <QTime>

#include <optional>
#include <span>

namespace kv::commandline {

// What may stand as the value of a parameter. All of it is checked while the words are read, so a
// command sees only values that it can use.
enum class Takes
{
    Nothing, // an option that is there or not
    Text, // anything but nothing
    Anything, // also nothing: what is wrong with it is the answer
    Date, // 2027-01-12 or 12.1.2027
    Time, // 17:30 or 17.30
    Year, // 1900 … 2999
    Number, // 0 …
    OneOf, // one of the words of `value`, which are divided by |
};

enum class Need
{
    Optional,
    Required,
    Many, // one or more: of the last positional word; an option may stand several times
};

// A positional word or an option of a command. The texts are English sources, translated when they
// are shown (context CommandLine).
struct Parameter
{
    const char *name; // "FILE"; of an option without its dashes
    Takes takes = Takes::Text;
    const char *value = ""; // what stands for the value in the help: "NAME", "fi|en"
    const char *meaning = "";
    Need need = Need::Optional;
};

using Parameters = std::span<const Parameter>;

// What was written after the command, in the form its parameters ask for.
class Arguments
{
public:
    // Reads the words after the command. Options may stand anywhere, as "--name value" or
    // "--name=value"; after "--" all is positional. What is wrong with them is one sentence that
    // says what, where and what to do; `command` is how it calls the command.
    static Arguments read(const QStringList &words, const QString &command,
                          const QList<Parameters> &positionals, const QList<Parameters> &options);

    // Empty where nothing is wrong.
    const QString &fault() const { return m_fault; }

    bool has(const char *name) const;
    // Text of an option or positional word, "" where it is not there.
    QString text(const char *name) const;
    // All words of a positional that may be many.
    QStringList texts(const char *name) const;
    QDate date(const char *name) const;
    QTime time(const char *name) const;
    std::optional<quint64> number(const char *name) const;

private:
    QString faultOf(const Parameter &parameter, const QString &shown, const QString &value) const;

    QHash<QString, QStringList> m_values;
    QString m_fault;
};

// A day as it is written in Finland or by programs; null where it is neither, or not in the
// calendar.
QDate dateFromTyped(const QString &typed);

// The part of the day, "17:30" or "17.30"; null where it is neither.
QTime timeFromTyped(const QString &typed);

} // namespace kv::commandline
