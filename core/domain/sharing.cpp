// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sharing.h"

#include <QCryptographicHash>
#include <QHash>

namespace kv {
namespace {

enum Reach : quint8
{
    Never = 0,
    InCalendar = 1,
    InCompanies = 2,
    InGroup = 4,
    Everywhere = InCalendar | InCompanies | InGroup
};

struct Line
{
    EntityType type;
    quint8 reach;
    const char *registers; // divided by spaces
};

constexpr quint8 companiesAndGroup = InCompanies | InGroup;
constexpr quint8 calendarAndGroup = InCalendar | InGroup;

// Free text about people and their reasons never leaves: illness and worries are written there.
constexpr Line table[] = {
    {EntityType::Region, Everywhere, "code name nameEn"},
    {EntityType::Municipality, Everywhere, "code name region winterBreakWeek autumnBreakWeek"},
    {EntityType::Organisation, Everywhere, "name"},
    {EntityType::Organisation, InGroup, "businessId postalAddress phone email web privacyNotice"},
    {EntityType::Coordinator, Everywhere, "name title titleEn organisation"},
    {EntityType::Coordinator, InGroup, "phone email"},
    {EntityType::Area, Everywhere, "name municipalities"},
    {EntityType::CoreGroup, Everywhere,
     "name area organisation coordinator weekdays evening activeMonths language"},
    {EntityType::CoreGroup, InGroup,
     "attendance gaps themeLimit inviteDaysBefore goalCompanies queueEmphasis travelEmphasis "
     "wishesEmphasis varietyEmphasis"},
    {EntityType::Company, Everywhere, "name municipality"},
    {EntityType::Company, companiesAndGroup,
     "businessId legalForm industry postalAddress phone email language headcount capacity canHost "
     "hostsElsewhere offeredThemes"},
    {EntityType::Company, InGroup,
     "turnover weekdays months preferWeekdays preferMonths hostNotes"},
    {EntityType::Company, Never, "notes"},
    {EntityType::Person, InGroup,
     "company name role email phone language primary doNotContact erased"},
    {EntityType::Theme, Everywhere, "name nameEn topic months wantsExpert"},
    {EntityType::Expert, InGroup, "name organisation themes areas weekdays"},
    {EntityType::Expert, Never, "email phone"},
    {EntityType::Membership, companiesAndGroup, "company group state period"},
    {EntityType::Membership, InGroup, "creditedTurns"},
    {EntityType::Unavailability, InGroup, "company advisor expert period"},
    {EntityType::Unavailability, Never, "reason"},
    {EntityType::Meeting, calendarAndGroup,
     "group month when turn mode theme themeTextEn needsHost"},
    {EntityType::Meeting, InGroup,
     "link expert programme programmeEn description descriptionEn directions directionsEn "
     "hostOffersCoffee pin inviteSentAt reserve"},
    {EntityType::HostTurn, InGroup, "group company meeting kind count date"},
    {EntityType::HostTurn, Never, "reason"},
    {EntityType::Registration, InGroup, "meeting person company answer"},
    {EntityType::Registration, Never, "note"},
    {EntityType::Attendance, InGroup, "meeting person company role state minutes snapshot"},
    {EntityType::Attendance, Never, "guestName"},
    {EntityType::ThemeVote, InGroup, "group theme company"},
    {EntityType::Consent, InGroup, "person purpose state day textVersion"},
    {EntityType::Consent, Never, "how"},
};

using RegisterOf = std::pair<int, QString>; // of the type of that number

// The table by register: asked of every change of a journal.
QHash<RegisterOf, quint8> byRegister()
{
    QHash<RegisterOf, quint8> reaches;
    for (const Line &line : table) {
        const QStringList registers = QString::fromLatin1(line.registers).split(u' ');
        for (const QString &name : registers)
            reaches.insert({int(line.type), name}, line.reach);
    }
    return reaches;
}

std::optional<quint8> reachOf(EntityType type, const QString &registerName)
{
    static const QHash<RegisterOf, quint8> reaches = byRegister();
    const auto found = reaches.constFind({int(type), registerName});
    return found == reaches.cend() ? std::nullopt : std::optional(*found);
}

quint8 bitOf(SharingScope scope)
{
    switch (scope) {
    case SharingScope::Calendar:
        return InCalendar;
    case SharingScope::Statistics:
        return Never;
    case SharingScope::Companies:
        return InCompanies;
    case SharingScope::Group:
        return InGroup;
    }
    Q_UNREACHABLE();
}

} // namespace

bool mayLeave(EntityType type, const QString &registerName, SharingScope scope)
{
    return (reachOf(type, registerName).value_or(Never) & bitOf(scope)) != 0;
}

bool isDecided(EntityType type, const QString &registerName)
{
    return reachOf(type, registerName).has_value();
}

QByteArray sharingRules()
{
    static const QByteArray rules = [] {
        QCryptographicHash hash(QCryptographicHash::Blake2b_160);
        for (const Line &line : table)
            hash.addData(QByteArray::number(int(line.type)) + ' ' + QByteArray::number(line.reach)
                         + ' ' + line.registers + '\n');
        return hash.result();
    }();
    return rules;
}

bool isPersonal(EntityType type)
{
    return type == EntityType::Person || type == EntityType::Consent
        || type == EntityType::Registration || type == EntityType::Attendance;
}

} // namespace kv
