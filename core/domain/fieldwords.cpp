// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fieldwords.h"

#include "domain/describe.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace kv {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Field)
};

using Words = QHash<QLatin1String, const char *>;

// A field of one name means the same in every noun.
const Words &titles()
{
    static const Words words{
        {QLatin1String("activeMonths"), QT_TRANSLATE_NOOP("Field", "months with a meeting")},
        {QLatin1String("advisor"), QT_TRANSLATE_NOOP("Field", "advisor")},
        {QLatin1String("answer"), QT_TRANSLATE_NOOP("Field", "answer")},
        {QLatin1String("area"), QT_TRANSLATE_NOOP("Field", "area")},
        {QLatin1String("areas"), QT_TRANSLATE_NOOP("Field", "areas")},
        {QLatin1String("attendance"), QT_TRANSLATE_NOOP("Field", "expected attendance")},
        {QLatin1String("autumnBreakWeek"), QT_TRANSLATE_NOOP("Field", "week of the autumn break")},
        {QLatin1String("businessId"), QT_TRANSLATE_NOOP("Field", "Business ID")},
        {QLatin1String("businessIdThen"), QT_TRANSLATE_NOOP("Field", "Business ID at the time")},
        {QLatin1String("canHost"), QT_TRANSLATE_NOOP("Field", "hosts")},
        {QLatin1String("capacity"), QT_TRANSLATE_NOOP("Field", "room for")},
        {QLatin1String("code"), QT_TRANSLATE_NOOP("Field", "code")},
        {QLatin1String("company"), QT_TRANSLATE_NOOP("Field", "company")},
        {QLatin1String("coordinator"), QT_TRANSLATE_NOOP("Field", "advisor of the group")},
        {QLatin1String("count"), QT_TRANSLATE_NOOP("Field", "turns")},
        {QLatin1String("creditedTurns"), QT_TRANSLATE_NOOP("Field", "credited turns")},
        {QLatin1String("date"), QT_TRANSLATE_NOOP("Field", "date")},
        {QLatin1String("description"), QT_TRANSLATE_NOOP("Field", "description")},
        {QLatin1String("descriptionEn"), QT_TRANSLATE_NOOP("Field", "description in English")},
        {QLatin1String("directions"), QT_TRANSLATE_NOOP("Field", "directions")},
        {QLatin1String("directionsEn"), QT_TRANSLATE_NOOP("Field", "directions in English")},
        {QLatin1String("doNotContact"), QT_TRANSLATE_NOOP("Field", "do not contact")},
        {QLatin1String("email"), QT_TRANSLATE_NOOP("Field", "e-mail")},
        {QLatin1String("end"), QT_TRANSLATE_NOOP("Field", "ends")},
        {QLatin1String("erased"), QT_TRANSLATE_NOOP("Field", "erased")},
        {QLatin1String("erasedMarks"), QT_TRANSLATE_NOOP("Field", "mark of the erased")},
        {QLatin1String("expert"), QT_TRANSLATE_NOOP("Field", "expert")},
        {QLatin1String("firstName"), QT_TRANSLATE_NOOP("Field", "first name")},
        {QLatin1String("from"), QT_TRANSLATE_NOOP("Field", "from")},
        {QLatin1String("gapTolerance"), QT_TRANSLATE_NOOP("Field", "days the spacing may vary")},
        {QLatin1String("goalCompanies"), QT_TRANSLATE_NOOP("Field", "goal for companies")},
        {QLatin1String("group"), QT_TRANSLATE_NOOP("Field", "group")},
        {QLatin1String("guestName"), QT_TRANSLATE_NOOP("Field", "guest")},
        {QLatin1String("headcount"), QT_TRANSLATE_NOOP("Field", "headcount")},
        {QLatin1String("host"), QT_TRANSLATE_NOOP("Field", "host")},
        {QLatin1String("hostNotes"), QT_TRANSLATE_NOOP("Field", "for visitors")},
        {QLatin1String("hostOffersCoffee"), QT_TRANSLATE_NOOP("Field", "host offers coffee")},
        {QLatin1String("hostsElsewhere"), QT_TRANSLATE_NOOP("Field", "hosts elsewhere")},
        {QLatin1String("idealGap"), QT_TRANSLATE_NOOP("Field", "ideal days between meetings")},
        {QLatin1String("industry"), QT_TRANSLATE_NOOP("Field", "industry")},
        {QLatin1String("inviteDaysBefore"), QT_TRANSLATE_NOOP("Field", "invitation, days before")},
        {QLatin1String("inviteSentAt"), QT_TRANSLATE_NOOP("Field", "invitation sent")},
        {QLatin1String("kind"), QT_TRANSLATE_NOOP("Field", "what happened")},
        {QLatin1String("language"), QT_TRANSLATE_NOOP("Field", "language")},
        {QLatin1String("lastName"), QT_TRANSLATE_NOOP("Field", "last name")},
        {QLatin1String("legalForm"), QT_TRANSLATE_NOOP("Field", "legal form")},
        {QLatin1String("link"), QT_TRANSLATE_NOOP("Field", "link")},
        {QLatin1String("maxGap"), QT_TRANSLATE_NOOP("Field", "most days between meetings")},
        {QLatin1String("meeting"), QT_TRANSLATE_NOOP("Field", "meeting")},
        {QLatin1String("minGap"), QT_TRANSLATE_NOOP("Field", "fewest days between meetings")},
        {QLatin1String("minutes"), QT_TRANSLATE_NOOP("Field", "minutes present")},
        {QLatin1String("mode"), QT_TRANSLATE_NOOP("Field", "on site or remote")},
        {QLatin1String("month"), QT_TRANSLATE_NOOP("Field", "month")},
        {QLatin1String("months"), QT_TRANSLATE_NOOP("Field", "months")},
        {QLatin1String("municipalities"), QT_TRANSLATE_NOOP("Field", "municipalities")},
        {QLatin1String("municipality"), QT_TRANSLATE_NOOP("Field", "municipality")},
        {QLatin1String("name"), QT_TRANSLATE_NOOP("Field", "name")},
        {QLatin1String("nameEn"), QT_TRANSLATE_NOOP("Field", "name in English")},
        {QLatin1String("nameThen"), QT_TRANSLATE_NOOP("Field", "name at the time")},
        {QLatin1String("needsHost"), QT_TRANSLATE_NOOP("Field", "needs a host")},
        {QLatin1String("note"), QT_TRANSLATE_NOOP("Field", "note")},
        {QLatin1String("notes"), QT_TRANSLATE_NOOP("Field", "own notes")},
        {QLatin1String("offeredThemes"), QT_TRANSLATE_NOOP("Field", "themes offered")},
        {QLatin1String("organisation"), QT_TRANSLATE_NOOP("Field", "organisation")},
        {QLatin1String("person"), QT_TRANSLATE_NOOP("Field", "person")},
        {QLatin1String("phone"), QT_TRANSLATE_NOOP("Field", "phone")},
        {QLatin1String("pinReason"), QT_TRANSLATE_NOOP("Field", "why it is kept")},
        {QLatin1String("pinned"), QT_TRANSLATE_NOOP("Field", "kept as it is")},
        {QLatin1String("place"), QT_TRANSLATE_NOOP("Field", "place")},
        {QLatin1String("postCode"), QT_TRANSLATE_NOOP("Field", "post code")},
        {QLatin1String("postOffice"), QT_TRANSLATE_NOOP("Field", "post office")},
        {QLatin1String("preferMonths"), QT_TRANSLATE_NOOP("Field", "wished months")},
        {QLatin1String("preferWeekdays"), QT_TRANSLATE_NOOP("Field", "wished weekdays")},
        {QLatin1String("primary"), QT_TRANSLATE_NOOP("Field", "main contact")},
        {QLatin1String("privacyNotice"), QT_TRANSLATE_NOOP("Field", "privacy notice")},
        {QLatin1String("programme"), QT_TRANSLATE_NOOP("Field", "programme")},
        {QLatin1String("programmeEn"), QT_TRANSLATE_NOOP("Field", "programme in English")},
        {QLatin1String("queueEmphasis"), QT_TRANSLATE_NOOP("Field", "weight of the queue")},
        {QLatin1String("reason"), QT_TRANSLATE_NOOP("Field", "reason")},
        {QLatin1String("region"), QT_TRANSLATE_NOOP("Field", "region")},
        {QLatin1String("reserve"), QT_TRANSLATE_NOOP("Field", "reserve host")},
        {QLatin1String("role"), QT_TRANSLATE_NOOP("Field", "role")},
        {QLatin1String("sizeClassThen"), QT_TRANSLATE_NOOP("Field", "size class at the time")},
        {QLatin1String("start"), QT_TRANSLATE_NOOP("Field", "begins")},
        {QLatin1String("state"), QT_TRANSLATE_NOOP("Field", "state")},
        {QLatin1String("street"), QT_TRANSLATE_NOOP("Field", "street address")},
        {QLatin1String("theme"), QT_TRANSLATE_NOOP("Field", "theme")},
        {QLatin1String("themeLimit"), QT_TRANSLATE_NOOP("Field", "meetings a year on one theme")},
        {QLatin1String("themeText"), QT_TRANSLATE_NOOP("Field", "theme in own words")},
        {QLatin1String("themeTextEn"), QT_TRANSLATE_NOOP("Field", "theme in English")},
        {QLatin1String("themes"), QT_TRANSLATE_NOOP("Field", "themes")},
        {QLatin1String("title"), QT_TRANSLATE_NOOP("Field", "title")},
        {QLatin1String("titleEn"), QT_TRANSLATE_NOOP("Field", "title in English")},
        {QLatin1String("topic"), QT_TRANSLATE_NOOP("Field", "topic")},
        {QLatin1String("travelEmphasis"), QT_TRANSLATE_NOOP("Field", "weight of short journeys")},
        {QLatin1String("turnover"), QT_TRANSLATE_NOOP("Field", "turnover")},
        {QLatin1String("until"), QT_TRANSLATE_NOOP("Field", "until")},
        {QLatin1String("varietyEmphasis"), QT_TRANSLATE_NOOP("Field", "weight of variety")},
        {QLatin1String("wantsExpert"), QT_TRANSLATE_NOOP("Field", "wants an expert")},
        {QLatin1String("web"), QT_TRANSLATE_NOOP("Field", "web site")},
        {QLatin1String("weekdays"), QT_TRANSLATE_NOOP("Field", "weekdays")},
        {QLatin1String("winterBreakWeek"), QT_TRANSLATE_NOOP("Field", "week of the winter break")},
        {QLatin1String("wishesEmphasis"), QT_TRANSLATE_NOOP("Field", "weight of wishes")},
        {QLatin1String("day"), QT_TRANSLATE_NOOP("Field", "given or withdrawn on")},
        {QLatin1String("how"), QT_TRANSLATE_NOOP("Field", "how it was given")},
        {QLatin1String("purpose"), QT_TRANSLATE_NOOP("Field", "used for")},
        {QLatin1String("textVersion"), QT_TRANSLATE_NOOP("Field", "text consented to")},
    };
    return words;
}

// The stored words of the enums; one word means the same wherever it stands.
const Words &stored()
{
    static const Words words{
        {QLatin1String("absent"), QT_TRANSLATE_NOOP("Field", "absent")},
        {QLatin1String("agreed"), QT_TRANSLATE_NOOP("Field", "agreed")},
        {QLatin1String("asked"), QT_TRANSLATE_NOOP("Field", "asked")},
        {QLatin1String("cancelled"), QT_TRANSLATE_NOOP("Field", "cancelled")},
        {QLatin1String("cannot"), QT_TRANSLATE_NOOP("Field", "cannot come")},
        {QLatin1String("comes"), QT_TRANSLATE_NOOP("Field", "comes")},
        {QLatin1String("credited"), QT_TRANSLATE_NOOP("Field", "turns credited")},
        {QLatin1String("declined"), QT_TRANSLATE_NOOP("Field", "declined")},
        {QLatin1String("en"), QT_TRANSLATE_NOOP("Field", "English")},
        {QLatin1String("excused"), QT_TRANSLATE_NOOP("Field", "excused")},
        {QLatin1String("expert"), QT_TRANSLATE_NOOP("Field", "expert")},
        {QLatin1String("fi"), QT_TRANSLATE_NOOP("Field", "Finnish")},
        {QLatin1String("guest"), QT_TRANSLATE_NOOP("Field", "guest")},
        {QLatin1String("held"), QT_TRANSLATE_NOOP("Field", "held")},
        {QLatin1String("hostedBefore"), QT_TRANSLATE_NOOP("Field", "hosted before")},
        {QLatin1String("hybrid"), QT_TRANSLATE_NOOP("Field", "on site and remote")},
        {QLatin1String("invited"), QT_TRANSLATE_NOOP("Field", "invited")},
        {QLatin1String("large"), QT_TRANSLATE_NOOP("Field", "large company")},
        {QLatin1String("late"), QT_TRANSLATE_NOOP("Field", "late")},
        {QLatin1String("left"), QT_TRANSLATE_NOOP("Field", "left")},
        {QLatin1String("medium"), QT_TRANSLATE_NOOP("Field", "medium-sized company")},
        {QLatin1String("member"), QT_TRANSLATE_NOOP("Field", "member")},
        {QLatin1String("micro"), QT_TRANSLATE_NOOP("Field", "micro company")},
        {QLatin1String("movedToEnd"), QT_TRANSLATE_NOOP("Field", "moved to the end")},
        {QLatin1String("noAnswer"), QT_TRANSLATE_NOOP("Field", "did not answer")},
        {QLatin1String("none"), QT_TRANSLATE_NOOP("Field", "does not matter")},
        {QLatin1String("onSite"), QT_TRANSLATE_NOOP("Field", "on site")},
        {QLatin1String("organiser"), QT_TRANSLATE_NOOP("Field", "organiser")},
        {QLatin1String("passed"), QT_TRANSLATE_NOOP("Field", "volunteered")},
        {QLatin1String("paused"), QT_TRANSLATE_NOOP("Field", "paused")},
        {QLatin1String("present"), QT_TRANSLATE_NOOP("Field", "present")},
        {QLatin1String("promised"), QT_TRANSLATE_NOOP("Field", "promised")},
        {QLatin1String("proposed"), QT_TRANSLATE_NOOP("Field", "proposed")},
        {QLatin1String("prospect"), QT_TRANSLATE_NOOP("Field", "prospect")},
        {QLatin1String("remote"), QT_TRANSLATE_NOOP("Field", "remote")},
        {QLatin1String("skipped"), QT_TRANSLATE_NOOP("Field", "skipped")},
        {QLatin1String("small"), QT_TRANSLATE_NOOP("Field", "small company")},
        {QLatin1String("strong"), QT_TRANSLATE_NOOP("Field", "matters most")},
        {QLatin1String("student"), QT_TRANSLATE_NOOP("Field", "student")},
        {QLatin1String("substitute"), QT_TRANSLATE_NOOP("Field", "substitute")},
        {QLatin1String("swapped"), QT_TRANSLATE_NOOP("Field", "swapped")},
        {QLatin1String("unknown"), QT_TRANSLATE_NOOP("Field", "not known")},
        {QLatin1String("usual"), QT_TRANSLATE_NOOP("Field", "matters")},
        {QLatin1String("exchange"), QT_TRANSLATE_NOOP("Field", "for another advisor")},
        {QLatin1String("granted"), QT_TRANSLATE_NOOP("Field", "granted")},
        {QLatin1String("newsletter"), QT_TRANSLATE_NOOP("Field", "newsletter")},
        {QLatin1String("photo"), QT_TRANSLATE_NOOP("Field", "photos")},
        {QLatin1String("story"), QT_TRANSLATE_NOOP("Field", "stories")},
        {QLatin1String("withdrawn"), QT_TRANSLATE_NOOP("Field", "withdrawn")},
    };
    return words;
}

QString wordsOf(const Words &words, const QString &key)
{
    const QByteArray latin = key.toLatin1();
    const char *text = words.value(QLatin1String(latin));
    return text ? Text::tr(text) : key;
}

QString itemText(const FieldInfo &field, const QString &text)
{
    const QLocale locale;
    switch (field.kind) {
    case FieldKind::Day: {
        const QDate day = QDate::fromString(text, Qt::ISODate);
        return field.name == QLatin1String("month") ? locale.toString(day, QStringLiteral("M/yyyy"))
                                                    : locale.toString(day, QLocale::ShortFormat);
    }
    case FieldKind::Time:
        return locale.toString(QTime::fromString(text, QStringLiteral("HH:mm")),
                               QLocale::ShortFormat);
    case FieldKind::Moment:
        return locale.toString(QDateTime::fromString(text, Qt::ISODate).toLocalTime(),
                               QLocale::ShortFormat);
    case FieldKind::Word:
        return wordsOf(stored(), text);
    case FieldKind::Number: // a list of them: months or weekdays
        return field.name.endsWith(QLatin1String("onths"))
            ? locale.standaloneMonthName(text.toInt(), QLocale::ShortFormat)
            : locale.standaloneDayName(text.toInt(), QLocale::ShortFormat);
    default:
        return text;
    }
}

} // namespace

QString fieldTitle(const FieldInfo &field)
{
    return wordsOf(titles(), field.name);
}

QString valueText(const Dataset &dataset, const FieldInfo &field, const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value)) {
        if (field.kind == FieldKind::Flag)
            return *number ? Text::tr("yes") : Text::tr("no");
        if (field.name == QLatin1String("turnover"))
            return QStringLiteral("%1\u00a0€")
                .arg(QLocale().toString(double(*number) / 100, 'f', 0));
        return QString::number(*number);
    }
    const auto *text = std::get_if<QString>(&value);
    if (!text)
        return {};
    QStringList items;
    for (const QString &item : text->split(u'\n')) {
        items.append(field.refersTo ? nameOf(dataset, *field.refersTo, QUuid::fromString(item))
                                    : itemText(field, item));
    }
    return items.join(QStringLiteral(", "));
}

} // namespace kv
