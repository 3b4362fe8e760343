// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/datasets.h"

namespace kv::support {
namespace {

// Reads the lines of one text; remembers the group that the following lines belong to.
class Reader
{
public:
    Dataset read(const QString &text)
    {
        for (const QString &line : text.split(u'\n')) {
            m_parts.clear();
            for (const QString &part : line.split(u'|'))
                m_parts.append(part.simplified());
            if (m_parts.size() > 1)
                readLine();
            else if (!m_parts.value(0).isEmpty())
                qFatal("This line says nothing: %s", qPrintable(line));
        }
        return m_dataset;
    }

private:
    QString text(int part) const { return m_parts.value(part); }

    QDate day(int part) const
    {
        const QString given = text(part);
        const QDate date = QDate::fromString(given, Qt::ISODate);
        if (!given.isEmpty() && !date.isValid())
            qFatal("This is not a day: %s", qPrintable(given));
        return date;
    }

    template <typename E>
    E word(int part, E otherwise) const
    {
        if (text(part).isEmpty())
            return otherwise;
        const auto value = enumOf<E>(text(part));
        if (!value)
            qFatal("This word is not known: %s", qPrintable(text(part)));
        return *value;
    }

    Id<Company> company(int part)
    {
        const QString name = text(part);
        const Id<Company> id = idOf<Company>(name);
        if (!m_dataset.companies.contains(id)) {
            Company made;
            made.id = id;
            made.name = name;
            m_dataset.companies.put(made);
        }
        return id;
    }

    template <typename T>
    Id<T> nextId()
    {
        return naturalId<T>(QString::fromLatin1(Schema<T>::name),
                            {m_parts.join(u'|'), m_groupName});
    }

    void readLine()
    {
        const QString kind = text(0);
        if (kind == u"group")
            readGroup();
        else if (kind == u"theme")
            readTheme();
        else if (kind == u"member")
            readMember();
        else if (kind == u"meeting")
            readMeeting();
        else if (kind == u"away")
            readAway();
        else if (kind == u"hosted")
            readHosted();
        else if (kind == u"came")
            readCame();
        else if (kind == u"comes")
            readComes();
        else
            qFatal("There is no such kind of line: %s", qPrintable(kind));
    }

    void readGroup()
    {
        m_groupName = text(1);
        m_group = idOf<CoreGroup>(m_groupName);
        CoreGroup group;
        group.id = m_group;
        group.name = m_groupName;
        m_dataset.groups.put(group);
    }

    void readTheme()
    {
        Theme theme;
        theme.id = idOf<Theme>(text(1));
        theme.name = text(1);
        m_dataset.themes.put(theme);
    }

    void readMember()
    {
        Membership membership;
        membership.id = nextId<Membership>();
        membership.company = company(1);
        membership.group = m_group;
        membership.from = day(2);
        membership.until = day(3);
        membership.state = word(4, MembershipState::Member);
        m_dataset.memberships.put(membership);
    }

    void readMeeting()
    {
        Meeting meeting;
        meeting.date = day(1);
        meeting.id = meetingOn(m_groupName, meeting.date);
        meeting.group = m_group;
        meeting.month = QDate(meeting.date.year(), meeting.date.month(), 1);
        meeting.start = QTime(17, 30);
        meeting.end = QTime(20, 0);
        if (text(2) != u"-")
            meeting.host = company(2);
        meeting.state = word(3, MeetingState::Proposed);
        m_dataset.meetings.put(meeting);
    }

    void readAway()
    {
        Unavailability away;
        away.id = nextId<Unavailability>();
        away.company = company(1);
        away.from = day(2);
        away.until = day(3);
        m_dataset.unavailabilities.put(away);
    }

    void readHosted()
    {
        HostTurn turn;
        turn.id = nextId<HostTurn>();
        turn.group = m_group;
        turn.company = company(1);
        turn.kind = HostTurnKind::HostedBefore;
        turn.count = text(2).toInt();
        turn.date = day(3);
        m_dataset.hostTurns.put(turn);
    }

    void readCame()
    {
        Attendance attendance;
        attendance.id = nextId<Attendance>();
        attendance.meeting = meetingOn(m_groupName, day(1));
        attendance.company = company(2);
        attendance.state = word(3, AttendanceState::Present);
        m_dataset.attendances.put(attendance);
    }

    void readComes()
    {
        Registration registration;
        registration.id = nextId<Registration>();
        registration.meeting = meetingOn(m_groupName, day(1));
        registration.company = company(2);
        registration.answer = word(3, Answer::Comes);
        m_dataset.registrations.put(registration);
    }

    Dataset m_dataset;
    QStringList m_parts;
    QString m_groupName;
    Id<CoreGroup> m_group;
};

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

// A line without the empty parts at its end.
QString line(QStringList parts)
{
    while (parts.last().isEmpty())
        parts.removeLast();
    return parts.join(QLatin1String(" | "));
}

void appendSorted(QStringList &lines, QStringList added)
{
    added.sort();
    lines.append(added);
}

} // namespace

Dataset datasetFromText(const QString &text)
{
    return Reader().read(text);
}

QString textOf(const Dataset &dataset)
{
    const auto nameOf = [&](Id<Company> id) {
        return id ? dataset.companies.value(id).name : QStringLiteral("-");
    };
    QStringList lines;
    QStringList kind;
    for (const Theme &theme : dataset.themes)
        kind.append(line({QStringLiteral("theme"), theme.name}));
    appendSorted(lines, kind);

    QMap<QString, Id<CoreGroup>> groups;
    for (const CoreGroup &group : dataset.groups)
        groups.insert(group.name, group.id);
    for (auto group = groups.cbegin(); group != groups.cend(); ++group) {
        lines.append(line({QStringLiteral("group"), group.key()}));
        kind.clear();
        for (const Membership &member : dataset.memberships) {
            if (member.group == *group)
                kind.append(line({QStringLiteral("member"), nameOf(member.company),
                                  iso(member.from), iso(member.until), textOf(member.state)}));
        }
        appendSorted(lines, kind);
        kind.clear();
        for (const HostTurn &turn : dataset.hostTurns) {
            if (turn.group == *group && turn.kind == HostTurnKind::HostedBefore)
                kind.append(line({QStringLiteral("hosted"), nameOf(turn.company),
                                  QString::number(turn.count), iso(turn.date)}));
        }
        appendSorted(lines, kind);
        kind.clear();
        for (const Meeting &meeting : dataset.meetings) {
            if (meeting.group == *group)
                kind.append(line({QStringLiteral("meeting"), iso(meeting.date),
                                  nameOf(meeting.host), textOf(meeting.state)}));
        }
        appendSorted(lines, kind);
        kind.clear();
        for (const Registration &reply : dataset.registrations) {
            const Meeting meeting = dataset.meetings.value(reply.meeting);
            if (meeting.group == *group)
                kind.append(line({QStringLiteral("comes"), iso(meeting.date), nameOf(reply.company),
                                  textOf(reply.answer)}));
        }
        for (const Attendance &attendance : dataset.attendances) {
            const Meeting meeting = dataset.meetings.value(attendance.meeting);
            if (meeting.group == *group)
                kind.append(line({QStringLiteral("came"), iso(meeting.date),
                                  nameOf(attendance.company), textOf(attendance.state)}));
        }
        appendSorted(lines, kind);
    }
    kind.clear();
    for (const Unavailability &away : dataset.unavailabilities) {
        if (away.company)
            kind.append(line(
                {QStringLiteral("away"), nameOf(away.company), iso(away.from), iso(away.until)}));
    }
    appendSorted(lines, kind);
    return lines.join(u'\n') + u'\n';
}

Dataset datasetOf(int companies, int meetings)
{
    QStringList names;
    QStringList lines{QStringLiteral("group | Ydinryhmä")};
    for (int i = 1; i <= companies; ++i) {
        names.append(QStringLiteral("Yritys %1").arg(i, 2, 10, QLatin1Char('0')));
        lines.append(QStringLiteral("member | ") + names.last());
    }
    for (int i = 0; i < meetings; ++i) {
        QDate day = QDate(2026, 1, 8).addMonths(i);
        while (day.dayOfWeek() != Qt::Tuesday)
            day = day.addDays(1);
        lines.append(line({QStringLiteral("meeting"), iso(day),
                           names.isEmpty() ? QStringLiteral("-") : names.at(i % companies)}));
    }
    return datasetFromText(lines.join(u'\n'));
}

Id<Meeting> meetingOn(const QString &group, QDate day)
{
    return naturalId<Meeting>(QStringLiteral("meeting"), {group, iso(day)});
}

} // namespace kv::support
