// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/meetingvalues.h"

#include "calendar/datetext.h"
#include "calendar/workingdays.h"
#include "domain/phonenumber.h"

namespace kv::documents {
namespace {

constexpr int daysToRegister = 7; // before the meeting
constexpr int daysToAnswer = 7; // for a host that is asked

QString flag(bool holds)
{
    return holds ? QStringLiteral("1") : QString();
}

QString dayInSentence(QDate day, Language language)
{
    if (language == Language::Finnish)
        return calendar::sentenceDateText(day, language);
    // "by Tuesday 5 January 2027": the sentence has its own preposition.
    return calendar::weekdayText(day.dayOfWeek(), calendar::WeekdayForm::Name, language) + u' '
        + calendar::dateText(day, language);
}

// Late invitations leave as long to register as there is.
QDate deadlineOf(QDate meeting, QDate today)
{
    const QDate usual = calendar::workingDayOnOrBefore(meeting.addDays(-daysToRegister));
    if (usual >= today)
        return usual;
    const QDate late = calendar::previousWorkingDay(meeting);
    return late >= today ? late : meeting;
}

QString addressOf(const Company &company)
{
    const QString post = (company.postCode + u' ' + company.postOffice).trimmed();
    QStringList parts{company.street, post.isEmpty() ? company.municipality : post};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

// A company that hosts in a place of its own, unless the meeting says another place.
bool isAtHost(const Meeting &meeting, const Company *host)
{
    if (!host || host->hostsElsewhere || meeting.mode == MeetingMode::Remote)
        return false;
    return meeting.place.isEmpty()
        || (!host->street.isEmpty() && meeting.place.contains(host->street, Qt::CaseInsensitive));
}

void addPlace(Template::Values &values, const Meeting &meeting, const Company *host,
              Language language)
{
    const bool remote = meeting.mode == MeetingMode::Remote;
    const bool atHost = isAtHost(meeting, host);
    values[QStringLiteral("at_host")] = flag(atHost);
    values[QStringLiteral("host_away")] = flag(host && !atHost);
    values[QStringLiteral("elsewhere")] = flag(host && !atHost && !remote);
    values[QStringLiteral("on_site_only")] = flag(meeting.mode == MeetingMode::OnSite);
    values[QStringLiteral("hybrid")] = flag(meeting.mode == MeetingMode::Hybrid);
    values[QStringLiteral("remote_only")] = flag(remote);
    if (remote)
        return;
    QString place = meeting.place;
    if (place.isEmpty() && atHost)
        place = addressOf(*host);
    values[QStringLiteral("place")] = place;
    values[QStringLiteral("venue_open")] = flag(place.isEmpty());
    QStringList lines{place};
    if (!place.isEmpty()) {
        lines.append(inLanguage(meeting.directions, meeting.directionsEn, language));
        if (atHost)
            lines.append(host->hostNotes);
    }
    lines.removeAll(QString());
    lines.removeDuplicates();
    values[QStringLiteral("venue")] = lines.join(u'\n');
}

void addTheme(Template::Values &values, const Dataset &dataset, const Meeting &meeting,
              const Company *host, Language language)
{
    QString theme = inLanguage(meeting.themeText, meeting.themeTextEn, language);
    if (const Theme *found = dataset.themes.find(meeting.theme); found && theme.isEmpty())
        theme = inLanguage(found->name, found->nameEn, language);
    const bool agreed = meeting.state == MeetingState::Agreed
        || meeting.state == MeetingState::Invited || meeting.state == MeetingState::Held;
    values[QStringLiteral("theme")] = theme;
    values[QStringLiteral("theme_of_host")] = flag(host && agreed && !theme.isEmpty());
    values[QStringLiteral("theme_open")] = flag(host && theme.isEmpty());
    values[QStringLiteral("description")]
        = inLanguage(meeting.description, meeting.descriptionEn, language);
    if (const Expert *expert = dataset.experts.find(meeting.expert)) {
        QStringList parts{expert->name, expert->organisation};
        parts.removeAll(QString());
        values[QStringLiteral("expert")] = parts.join(QStringLiteral(", "));
    }
}

void addSender(Template::Values &values, const Dataset &dataset, const CoreGroup &group)
{
    const Organisation *organisation = organisationOf(dataset, group.id);
    const Coordinator sender = dataset.coordinators.value(group.coordinator);
    const QString email
        = sender.email.isEmpty() && organisation ? organisation->email : sender.email;
    const QString phone
        = sender.phone.isEmpty() && organisation ? organisation->phone : sender.phone;
    values[QStringLiteral("sender")] = sender.name;
    values[QStringLiteral("email")] = email;
    values[QStringLiteral("phone")] = phoneInternational(phone);
    values[QStringLiteral("contact_way")] = flag(!email.isEmpty() || !phone.isEmpty());
    values[QStringLiteral("phone_only")] = flag(email.isEmpty() && !phone.isEmpty());
    values[QStringLiteral("phone_too")] = flag(!email.isEmpty() && !phone.isEmpty());
    if (organisation) {
        values[QStringLiteral("organisation")] = organisation->name;
        values[QStringLiteral("privacy")] = organisation->privacyNotice;
    }
}

QString contactLine(const Organisation &organisation, Language language)
{
    const bool finnish = language == Language::Finnish;
    const QString post = (organisation.postCode + u' ' + organisation.postOffice).trimmed();
    QStringList address{organisation.street, post};
    address.removeAll(QString());
    if (!finnish && !address.isEmpty())
        address.append(QStringLiteral("Finland"));
    QStringList parts{address.join(QStringLiteral(", ")), phoneInternational(organisation.phone),
                      organisation.web};
    if (!organisation.businessId.isEmpty())
        parts.append((finnish ? QStringLiteral("Y-tunnus %1") : QStringLiteral("Business ID %1"))
                         .arg(organisation.businessId));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString inLanguage(const QString &finnish, const QString &english, Language language)
{
    if (language == Language::Finnish)
        return finnish.isEmpty() ? english : finnish;
    return english.isEmpty() ? finnish : english;
}

const Organisation *organisationOf(const Dataset &dataset, Id<CoreGroup> group)
{
    const CoreGroup found = dataset.groups.value(group);
    if (const Organisation *own = dataset.organisations.find(found.organisation))
        return own;
    return dataset.organisations.find(dataset.coordinators.value(found.coordinator).organisation);
}

Template::Vocabulary meetingVocabulary()
{
    static const QStringList fields
        = QStringLiteral("recipient group host theme description expert sender organisation phone "
                         "email privacy when date month_of deadline answer_by attendance venue "
                         "place venue_open at_host elsewhere host_away on_site_only hybrid "
                         "remote_only theme_of_host theme_open coffee contact_way phone_only "
                         "phone_too project")
              .split(u' ');
    return {fields,
            {QStringLiteral("programme"), QStringLiteral("signature"), QStringLiteral("contact"),
             QStringLiteral("funding"), QStringLiteral("evenings")}};
}

Result<Template::Values> meetingValues(const Dataset &dataset, Id<Meeting> id, Language language,
                                       QDate today)
{
    const Meeting *meeting = dataset.meetings.find(id);
    if (!meeting)
        return Error{ErrorCode::Unknown, {QStringLiteral("meeting"), id.toString()}};
    const CoreGroup *group = dataset.groups.find(meeting->group);
    if (!group)
        return Error{ErrorCode::Unknown, {QStringLiteral("group"), meeting->group.toString()}};
    if (!meeting->date.isValid())
        return Error{ErrorCode::InvalidValue, {QStringLiteral("date"), QStringLiteral("–")}};

    Template::Values values;
    for (const QString &name : meetingVocabulary().fields)
        values.insert(name, QString());
    const QTime start = meeting->start.isValid() ? meeting->start : group->start;
    const QTime end = meeting->end.isValid() ? meeting->end : group->end;
    values[QStringLiteral("group")] = group->name;
    values[QStringLiteral("when")] = calendar::meetingLine(meeting->date, start, end, language);
    values[QStringLiteral("date")] = calendar::dateText(meeting->date, language);
    values[QStringLiteral("month_of")]
        = calendar::monthText(meeting->date.month(), calendar::MonthForm::Genitive, language);
    values[QStringLiteral("deadline")] = dayInSentence(deadlineOf(meeting->date, today), language);
    values[QStringLiteral("answer_by")]
        = dayInSentence(calendar::workingDayOnOrBefore(today.addDays(daysToAnswer)), language);
    values[QStringLiteral("attendance")] = QString::number(group->attendance);

    const Company *host = dataset.companies.find(meeting->host);
    values[QStringLiteral("host")] = host ? host->name : QString();
    values[QStringLiteral("coffee")]
        = flag(host && meeting->hostOffersCoffee && meeting->mode != MeetingMode::Remote);
    addPlace(values, *meeting, host, language);
    addTheme(values, dataset, *meeting, host, language);
    addSender(values, dataset, *group);
    return values;
}

QList<Block> signatureOf(const Dataset &dataset, Id<CoreGroup> group, Language language)
{
    const Coordinator *sender = dataset.coordinators.find(dataset.groups.value(group).coordinator);
    if (!sender)
        return {};
    const Organisation *organisation = organisationOf(dataset, group);
    QStringList lines{inLanguage(sender->title, sender->titleEn, language),
                      organisation ? organisation->name : QString()};
    lines.removeAll(QString());
    return {{Signature{sender->name, lines}, language}};
}

QList<Block> contactOf(const Dataset &dataset, Id<CoreGroup> group, Language language)
{
    const Organisation *organisation = organisationOf(dataset, group);
    if (!organisation)
        return {};
    QStringList lines{contactLine(*organisation, language)};
    lines.removeAll(QString());
    return {{Contact{organisation->name, lines}, language}};
}

} // namespace kv::documents
