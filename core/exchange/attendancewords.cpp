// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/attendancewords.h"

#include "domain/folding.h"

#include <QHash>

namespace kv::exchange {

std::optional<Part> partOfTitle(const QString &title)
{
    static const QHash<QString, Part> parts{
        {QStringLiteral("yritys"), Part::Company},
        {QStringLiteral("yrityksennimi"), Part::Company},
        {QStringLiteral("jasenyritys"), Part::Company},
        {QStringLiteral("company"), Part::Company},
        {QStringLiteral("companyname"), Part::Company},
        {QStringLiteral("henkilo"), Part::Person},
        {QStringLiteral("osallistuja"), Part::Person},
        {QStringLiteral("osallistujannimi"), Part::Person},
        {QStringLiteral("yhteyshenkilo"), Part::Person},
        {QStringLiteral("yrittaja"), Part::Person},
        {QStringLiteral("person"), Part::Person},
        {QStringLiteral("participant"), Part::Person},
        {QStringLiteral("tila"), Part::State},
        {QStringLiteral("lasnaolo"), Part::State},
        {QStringLiteral("lasna"), Part::State},
        {QStringLiteral("osallistuminen"), Part::State},
        {QStringLiteral("state"), Part::State},
        {QStringLiteral("attendance"), Part::State},
        {QStringLiteral("status"), Part::State},
        {QStringLiteral("vieras"), Part::Guest},
        {QStringLiteral("vieraat"), Part::Guest},
        {QStringLiteral("vieraannimi"), Part::Guest},
        {QStringLiteral("guest"), Part::Guest},
        {QStringLiteral("guestname"), Part::Guest},
        {QStringLiteral("rooli"), Part::Role},
        {QStringLiteral("role"), Part::Role},
        {QStringLiteral("nimi"), Part::Name},
        {QStringLiteral("name"), Part::Name},
        {QStringLiteral("osallistujat"), Part::Name},
        {QStringLiteral("lasnaolijat"), Part::Name},
        {QStringLiteral("lasnaolleet"), Part::Name},
        {QStringLiteral("participants"), Part::Name},
        {QStringLiteral("present"), Part::Name},
    };
    const auto it = parts.constFind(foldedWord(title));
    return it == parts.cend() ? std::nullopt : std::optional(*it);
}

std::optional<AttendanceState> stateOf(const QString &cell)
{
    static const QHash<QString, AttendanceState> states{
        {QString(), AttendanceState::Present},
        {QStringLiteral("lasna"), AttendanceState::Present},
        {QStringLiteral("paikalla"), AttendanceState::Present},
        {QStringLiteral("present"), AttendanceState::Present},
        {QStringLiteral("x"), AttendanceState::Present},
        {QStringLiteral("1"), AttendanceState::Present},
        {QStringLiteral("kylla"), AttendanceState::Present},
        {QStringLiteral("k"), AttendanceState::Present},
        {QStringLiteral("yes"), AttendanceState::Present},
        {QStringLiteral("etana"), AttendanceState::Remote},
        {QStringLiteral("eta"), AttendanceState::Remote},
        {QStringLiteral("etalasna"), AttendanceState::Remote},
        {QStringLiteral("remote"), AttendanceState::Remote},
        {QStringLiteral("online"), AttendanceState::Remote},
        {QStringLiteral("myohassa"), AttendanceState::Late},
        {QStringLiteral("myohastyi"), AttendanceState::Late},
        {QStringLiteral("late"), AttendanceState::Late},
        {QStringLiteral("esteenilmoittanut"), AttendanceState::Excused},
        {QStringLiteral("este"), AttendanceState::Excused},
        {QStringLiteral("ilmoittipoissaolosta"), AttendanceState::Excused},
        {QStringLiteral("excused"), AttendanceState::Excused},
        {QStringLiteral("poissa"), AttendanceState::Absent},
        {QStringLiteral("ei"), AttendanceState::Absent},
        {QStringLiteral("0"), AttendanceState::Absent},
        {QStringLiteral("absent"), AttendanceState::Absent},
        {QStringLiteral("no"), AttendanceState::Absent},
        {QStringLiteral("sijainen"), AttendanceState::Substitute},
        {QStringLiteral("substitute"), AttendanceState::Substitute},
    };
    if (cell == u"-" || cell == u"–")
        return AttendanceState::Absent;
    const auto it = states.constFind(foldedWord(cell));
    return it == states.cend() ? std::nullopt : std::optional(*it);
}

std::optional<AttendanceRole> roleOf(const QString &cell)
{
    static const QHash<QString, AttendanceRole> roles{
        {QStringLiteral("jasen"), AttendanceRole::Member},
        {QStringLiteral("member"), AttendanceRole::Member},
        {QStringLiteral("vieras"), AttendanceRole::Guest},
        {QStringLiteral("guest"), AttendanceRole::Guest},
        {QStringLiteral("asiantuntija"), AttendanceRole::Expert},
        {QStringLiteral("expert"), AttendanceRole::Expert},
        {QStringLiteral("opiskelija"), AttendanceRole::Student},
        {QStringLiteral("student"), AttendanceRole::Student},
        {QStringLiteral("jarjestaja"), AttendanceRole::Organiser},
        {QStringLiteral("organiser"), AttendanceRole::Organiser},
        {QStringLiteral("organizer"), AttendanceRole::Organiser},
    };
    const auto it = roles.constFind(foldedWord(cell));
    return it == roles.cend() ? std::nullopt : std::optional(*it);
}

} // namespace kv::exchange
