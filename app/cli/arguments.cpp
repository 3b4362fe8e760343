// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include <QCoreApplication>

namespace kv::commandline {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const Parameter *named(const QList<Parameters> &lists, const QString &name)
{
    for (const Parameters &list : lists) {
        for (const Parameter &parameter : list) {
            if (name == QString::fromUtf8(parameter.name))
                return &parameter;
        }
    }
    return nullptr;
}

bool isYear(const QString &typed)
{
    bool isNumber = false;
    const int year = typed.toInt(&isNumber);
    return isNumber && year >= 1900 && year <= 2999;
}

bool isNumber(const QString &typed)
{
    bool read = false;
    typed.toULongLong(&read);
    return read;
}

} // namespace

QDate dateFromTyped(const QString &typed)
{
    const QString word = typed.trimmed();
    const QDate iso = QDate::fromString(word, QStringLiteral("yyyy-MM-dd"));
    return iso.isValid() ? iso : QDate::fromString(word, QStringLiteral("d.M.yyyy"));
}

QTime timeFromTyped(const QString &typed)
{
    const QString word = typed.trimmed();
    const QTime withColon = QTime::fromString(word, QStringLiteral("H:mm"));
    return withColon.isValid() ? withColon : QTime::fromString(word, QStringLiteral("H.mm"));
}

Arguments Arguments::read(const QStringList &words, const QString &command,
                          const QList<Parameters> &positionals, const QList<Parameters> &options)
{
    Arguments read;
    const auto wrong = [&](const QString &what) {
        read.m_fault = Text::tr("%1: %2 See: kiertovuoro-cli %1 --help").arg(command, what);
        return read;
    };

    QList<const Parameter *> open; // positional words not yet seen
    for (const Parameters &list : positionals) {
        for (const Parameter &parameter : list)
            open.append(&parameter);
    }
    bool optionsEnded = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (word == QLatin1String("--") && !optionsEnded) {
            optionsEnded = true;
            continue;
        }
        if (optionsEnded || !word.startsWith(QLatin1String("--"))) {
            if (open.isEmpty())
                return wrong(Text::tr("“%1” is one word too many.").arg(word));
            const Parameter &parameter = *open.first();
            if (const QString fault
                = read.faultOf(parameter, QString::fromUtf8(parameter.name), word);
                !fault.isEmpty())
                return wrong(fault);
            read.m_values[QString::fromUtf8(parameter.name)].append(word);
            if (parameter.need != Need::Many)
                open.removeFirst();
            continue;
        }
        const QString name = word.mid(2).section(u'=', 0, 0);
        const QString shown = QStringLiteral("--") + name;
        const Parameter *option = named(options, name);
        if (!option)
            return wrong(Text::tr("There is no option %1.").arg(shown));
        if (read.m_values.contains(name) && option->need != Need::Many)
            return wrong(Text::tr("The option %1 is there twice.").arg(shown));
        const bool joined = word.contains(u'=');
        if (option->takes == Takes::Nothing) {
            if (joined)
                return wrong(Text::tr("The option %1 takes no value.").arg(shown));
            read.m_values[name] = {};
            continue;
        }
        const bool follows = i + 1 < words.size() && !words.at(i + 1).startsWith(u"--");
        if (!joined && !follows)
            return wrong(Text::tr("The option %1 needs a value: %2.")
                             .arg(shown, QString::fromUtf8(option->value)));
        const QString value = joined ? word.section(u'=', 1) : words.at(++i);
        if (const QString fault = read.faultOf(*option, shown, value); !fault.isEmpty())
            return wrong(fault);
        read.m_values[name].append(value);
    }

    for (const Parameter *missing : open) {
        const QString name = QString::fromUtf8(missing->name);
        if (missing->need != Need::Optional && !read.m_values.contains(name))
            return wrong(Text::tr("%1 is missing.").arg(name));
    }
    for (const Parameters &list : options) {
        for (const Parameter &option : list) {
            const QString name = QString::fromUtf8(option.name);
            if (option.need == Need::Required && !read.m_values.contains(name))
                return wrong(Text::tr("The option --%1 is missing.").arg(name));
        }
    }
    return read;
}

QString Arguments::faultOf(const Parameter &parameter, const QString &shown,
                           const QString &value) const
{
    switch (parameter.takes) {
    case Takes::Nothing:
    case Takes::Anything:
        return {};
    case Takes::Text:
        return value.trimmed().isEmpty() ? Text::tr("The value of %1 is empty.").arg(shown)
                                         : QString();
    case Takes::Date:
        return dateFromTyped(value).isValid()
            ? QString()
            : Text::tr("The value of %1 is not a day: “%2”. Write 2027-01-12 or 12.1.2027.")
                  .arg(shown, value);
    case Takes::Time:
        return timeFromTyped(value).isValid()
            ? QString()
            : Text::tr("The value of %1 is not a time: “%2”. Write 17:30 or 17.30.")
                  .arg(shown, value);
    case Takes::Year:
        return isYear(value)
            ? QString()
            : Text::tr("The value of %1 is not a year from 1900 to 2999: “%2”.").arg(shown, value);
    case Takes::Number:
        return isNumber(value)
            ? QString()
            : Text::tr("The value of %1 is not a number: “%2”.").arg(shown, value);
    case Takes::OneOf:
        return QString::fromUtf8(parameter.value).split(u'|').contains(value)
            ? QString()
            : Text::tr("The value of %1 cannot be “%2”, only %3.")
                  .arg(shown, value, QString::fromUtf8(parameter.value));
    }
    Q_UNREACHABLE();
}

bool Arguments::has(const char *name) const
{
    return m_values.contains(QString::fromUtf8(name));
}

QString Arguments::text(const char *name) const
{
    return m_values.value(QString::fromUtf8(name)).value(0);
}

QStringList Arguments::texts(const char *name) const
{
    return m_values.value(QString::fromUtf8(name));
}

QDate Arguments::date(const char *name) const
{
    return dateFromTyped(text(name));
}

QTime Arguments::time(const char *name) const
{
    return timeFromTyped(text(name));
}

std::optional<quint64> Arguments::number(const char *name) const
{
    return has(name) ? std::optional(text(name).toULongLong()) : std::nullopt;
}

} // namespace kv::commandline
