// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/messagetexts.h"

#include "calendar/datetext.h"
#include "documents/invitation.h"
#include "documents/meetingvalues.h"
#include "documents/plaintext.h"
#include "domain/phonenumber.h"

#include <algorithm>
#include <tuple>

namespace kv::documents {
namespace {

// What a letter needs and a mail has elsewhere: address, title, contact lines.
bool belongsToMail(const Block &block)
{
    if (const auto *paragraph = std::get_if<Paragraph>(&block.content))
        return paragraph->place == Paragraph::Place::Body || paragraph->weight == Weight::Bold;
    return !std::holds_alternative<Title>(block.content)
        && !std::holds_alternative<Contact>(block.content);
}

// Who in a company is called first: the primary person, else by name.
struct Call
{
    bool wanted = true; // false: there are people, and none wishes to be contacted
    const Person *person = nullptr; // null: the company itself
};

Call callTo(const Dataset &dataset, Id<Company> company)
{
    Call call;
    for (const Person &person : dataset.people) {
        if (person.company != company)
            continue;
        if (!call.person)
            call.wanted = false;
        if (person.doNotContact)
            continue;
        const auto rank = [](const Person &each) { return std::tuple(!each.primary, each.name()); };
        if (!call.person || rank(person) < rank(*call.person))
            call.person = &person;
        call.wanted = true;
    }
    return call;
}

} // namespace

Result<Message> invitationMessage(const Dataset &dataset, Id<Meeting> meeting, Language language,
                                  QDate today)
{
    const auto paper = invitationOf(dataset, meeting, language, today);
    if (!paper)
        return paper.error();
    const auto values = meetingValues(dataset, meeting, language, today);
    const auto wording
        = Template::shipped(language, QStringLiteral("invitation"), meetingVocabulary());
    if (!values || !wording)
        return values ? wording.error() : values.error();
    QList<Block> blocks = paper->blocks;
    blocks.removeIf([](const Block &block) { return !belongsToMail(block); });
    return Message{wording->property(QStringLiteral("subject"), *values), plainTextOf(blocks)};
}

Result<QString> invitationSms(const Dataset &dataset, Id<Meeting> meeting, Language language,
                              QDate today)
{
    const auto values = meetingValues(dataset, meeting, language, today);
    const auto wording = Template::shipped(language, QStringLiteral("sms"), meetingVocabulary());
    if (!values || !wording)
        return values ? wording.error() : values.error();
    return plainTextOf(wording->blocks(*values, {}, language)).trimmed();
}

Result<Message> hostQuestion(const Dataset &dataset, Id<Meeting> id,
                             const QList<QDate> &otherEvenings, Language language, QDate today)
{
    const auto values = meetingValues(dataset, id, language, today);
    const auto wording
        = Template::shipped(language, QStringLiteral("question"), meetingVocabulary());
    if (!values || !wording)
        return values ? wording.error() : values.error();
    const Meeting meeting = dataset.meetings.value(id);
    const CoreGroup group = dataset.groups.value(meeting.group);
    QList<QDate> evenings = otherEvenings;
    evenings.append(meeting.date);
    std::sort(evenings.begin(), evenings.end());
    evenings.erase(std::unique(evenings.begin(), evenings.end()), evenings.end());
    Bullets offered;
    for (const QDate &evening : evenings)
        offered.items.append(
            calendar::meetingLine(evening, meeting.start.isValid() ? meeting.start : group.start,
                                  meeting.end.isValid() ? meeting.end : group.end, language));
    const Template::Parts parts{
        {QStringLiteral("evenings"), {{offered, language}}},
        {QStringLiteral("signature"), signatureOf(dataset, group.id, language)}};
    return Message{wording->property(QStringLiteral("subject"), *values),
                   plainTextOf(wording->blocks(*values, parts, language))};
}

QString callList(const Dataset &dataset, const QList<Id<Company>> &companies)
{
    QStringList lines;
    for (const Id<Company> id : companies) {
        const Company *company = dataset.companies.find(id);
        if (!company)
            continue;
        const auto [wanted, person] = callTo(dataset, id);
        if (!wanted)
            continue;
        const QString phone = person && !person->phone.isEmpty() ? person->phone : company->phone;
        QStringList parts{company->name, person ? person->name() : QString(),
                          phone.isEmpty() ? QStringLiteral("–") : phoneNational(phone)};
        parts.removeAll(QString());
        lines.append(parts.join(QStringLiteral("  ")));
    }
    return lines.join(u'\n');
}

} // namespace kv::documents
