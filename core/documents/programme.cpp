// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/meetingvalues.h"

#include <QRegularExpression>

#include <cmath>

namespace kv::documents {
namespace {

constexpr int usualMinutes
    = 150; // the length that resources/templates/*/programme.txt is written for
constexpr int roundedTo = 5; // minutes

// In a list of times all have minutes: "17.30", "18.00"; "17:30".
QString clockText(QTime time, Language language)
{
    return time.toString(language == Language::Finnish ? QStringLiteral("H.mm")
                                                       : QStringLiteral("HH:mm"));
}

// "17.30 Kahvit", "17:30–18:00 Kahvit" or a line without a time.
Schedule::Row rowOf(const QString &line, Language language)
{
    static const QRegularExpression timed(
        QStringLiteral("^(?:klo\\s*)?(\\d{1,2})[.:](\\d{2})(?:\\s*[-–]\\s*(\\d{1,2})[.:](\\d{2}))?["
                       "\\s,:–-]+(.*)$"));
    const auto match = timed.match(line);
    const QTime start(match.captured(1).toInt(), match.captured(2).toInt());
    if (!match.hasMatch() || !start.isValid())
        return {{}, line};
    const QTime end(match.captured(3).toInt(), match.captured(4).toInt());
    const bool range = match.hasCaptured(3) && end.isValid();
    const QString time = clockText(start, language);
    return {range ? time + u'–' + clockText(end, language) : time, match.captured(5).trimmed()};
}

Schedule typed(const QString &programme, Language language)
{
    Schedule schedule;
    for (const QString &line : programme.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            schedule.rows.append(rowOf(line.trimmed(), language));
    }
    return schedule;
}

int spread(int minute, int length)
{
    return int(std::lround(double(minute) * length / usualMinutes / roundedTo)) * roundedTo;
}

} // namespace

Result<QList<Block>> programmeOf(const Meeting &meeting, const Template::Values &values,
                                 QTime start, QTime end, Language language)
{
    const QString programme = inLanguage(meeting.programme, meeting.programmeEn, language);
    if (!programme.trimmed().isEmpty())
        return QList<Block>{{typed(programme, language), language}};
    const int length = start.isValid() && end.isValid() ? start.secsTo(end) / 60 : 0;
    if (length <= 0)
        return QList<Block>{};
    const auto usual
        = Template::shipped(language, QStringLiteral("programme"), meetingVocabulary());
    if (!usual)
        return usual.error();

    Schedule schedule;
    for (const Block &block : usual->blocks(values, {}, language)) {
        const auto *item = std::get_if<Labelled>(&block.content);
        if (!item)
            continue;
        const int usualMinute = item->label.toInt();
        const int minute = schedule.rows.isEmpty() ? 0 // whatever comes first opens the evening
            : usualMinute == usualMinutes          ? length
                                                   : spread(usualMinute, length);
        const QString time = clockText(start.addSecs(minute * 60), language);
        // In a short evening two items may fall on one time: the later one is left out.
        if (schedule.rows.isEmpty() || schedule.rows.last().time != time)
            schedule.rows.append({time, item->value});
    }
    return QList<Block>{{schedule, language}};
}

} // namespace kv::documents
