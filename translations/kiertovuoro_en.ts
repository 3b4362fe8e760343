<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_FI" sourcelanguage="en">
<context>
    <name>Clash</name>
    <message numerus="yes">
        <source>The same holds for %n other(s).</source>
        <translation>
            <numerusform>The same holds for %n other.</numerusform>
            <numerusform>The same holds for %n others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) have too few themes to go round.</source>
        <translation>
            <numerusform>%n meeting has no theme left.</numerusform>
            <numerusform>%n meetings have too few themes to go round.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All that the hosts and the group offer for them is %n theme(s): %1.</source>
        <translation>
            <numerusform>All that the hosts and the group offer for them is %n theme: %1.</numerusform>
            <numerusform>All that the hosts and the group offer for them is %n themes: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Between two meetings there are at least %n day(s).</source>
        <translation>
            <numerusform>Between two meetings there is at least %n day.</numerusform>
            <numerusform>Between two meetings there are at least %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Between two meetings there are at most %n day(s).</source>
        <translation>
            <numerusform>Between two meetings there is at most %n day.</numerusform>
            <numerusform>Between two meetings there are at most %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A theme comes up at most %n time(s) in a season.</source>
        <translation>
            <numerusform>A theme comes up at most %n time in a season.</numerusform>
            <numerusform>A theme comes up at most %n times in a season.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let a theme come up %n time(s) in a season.</source>
        <translation>
            <numerusform>Let a theme come up %n time in a season.</numerusform>
            <numerusform>Let a theme come up %n times in a season.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expect %n people at most.</source>
        <translation>
            <numerusform>Expect %n person at most.</numerusform>
            <numerusform>Expect %n people at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Allow %n day(s) between meetings.</source>
        <translation>
            <numerusform>Allow %n day between meetings.</numerusform>
            <numerusform>Allow %n days between meetings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Allow up to %n day(s) between meetings.</source>
        <translation>
            <numerusform>Allow up to %n day between meetings.</numerusform>
            <numerusform>Allow up to %n days between meetings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>To be reviewed: %n record(s) refer to something that was removed.</source>
        <translation>
            <numerusform>To be reviewed: %n record refers to something that was removed.</numerusform>
            <numerusform>To be reviewed: %n records refer to something that was removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stays, no consent: %n record(s)</source>
        <translation>
            <numerusform>Stays, no consent: %n record</numerusform>
            <numerusform>Stays, no consent: %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stays, a guest: %n record(s)</source>
        <translation>
            <numerusform>Stays, a guest: %n record</numerusform>
            <numerusform>Stays, a guest: %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stays in part, private: %n record(s)</source>
        <translation>
            <numerusform>Stays in part, private: %n record</numerusform>
            <numerusform>Stays in part, private: %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stays, refers to what stays: %n record(s)</source>
        <translation>
            <numerusform>Stays, refers to what stays: %n record</numerusform>
            <numerusform>Stays, refers to what stays: %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stays, cannot be sent: %n record(s)</source>
        <translation>
            <numerusform>Stays, cannot be sent: %n record</numerusform>
            <numerusform>Stays, cannot be sent: %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message numerus="yes">
        <source>%1 The same in %n other month(s).</source>
        <translation>
            <numerusform>%1 The same in %n other month.</numerusform>
            <numerusform>%1 The same in %n other months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 would host before %n others that still wait: %2.</source>
        <translation>
            <numerusform>%1 would host before %n other that still waits: %2.</numerusform>
            <numerusform>%1 would host before %n others that still wait: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At best %n other month(s) would change with it.</source>
        <translation>
            <numerusform>At best %n other month would change with it.</numerusform>
            <numerusform>At best %n other months would change with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportRemark</name>
    <message numerus="yes">
        <source>%n companies fit this row. Add the Business ID or the municipality.</source>
        <translation>
            <numerusform>%n company fits this row. Add the Business ID or the municipality.</numerusform>
            <numerusform>%n companies fit this row. Add the Business ID or the municipality.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingTexts</name>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The group also meets on %1: fewer than %n days apart.</source>
        <translation>
            <numerusform>The group also meets on %1: fewer than %n day apart.</numerusform>
            <numerusform>The group also meets on %1: fewer than %n days apart.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message numerus="yes">
        <source>%n company(ies)</source>
        <translation>
            <numerusform>%n company</numerusform>
            <numerusform>%n companies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonalData</name>
    <message numerus="yes">
        <source>%n value(s) as they are now</source>
        <translation>
            <numerusform>%n value as it is now</numerusform>
            <numerusform>%n values as they are now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message numerus="yes">
        <source>Has waited longest for its turn, %n month(s).</source>
        <translation>
            <numerusform>Has waited longest for its turn, %n month.</numerusform>
            <numerusform>Has waited longest for its turn, %n months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The theme %1 has %n vote(s).</source>
        <translation>
            <numerusform>The theme %1 has %n vote.</numerusform>
            <numerusform>The theme %1 has %n votes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has waited %n month(s) since it hosted last, in %1.</source>
        <translation>
            <numerusform>Has waited %n month since it hosted last, in %1.</numerusform>
            <numerusform>Has waited %n months since it hosted last, in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rotation</name>
    <message numerus="yes">
        <source>%n month(s) would be without a meeting.</source>
        <translation>
            <numerusform>%n month would be without a meeting.</numerusform>
            <numerusform>%n months would be without a meeting.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%n month(s) without a meeting.</source>
        <translation>
            <numerusform>%n month without a meeting.</numerusform>
            <numerusform>%n months without a meeting.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) come later than their place in the queue.</source>
        <translation>
            <numerusform>%n host comes later than its place in the queue.</numerusform>
            <numerusform>%n hosts come later than their place in the queue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wish(es) do not come true.</source>
        <translation>
            <numerusform>%n wish does not come true.</numerusform>
            <numerusform>%n wishes do not come true.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From another municipality come on average %n company(ies).</source>
        <translation>
            <numerusform>On average %n company comes from another municipality.</numerusform>
            <numerusform>On average %n companies come from another municipality.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) the same municipality or industry in a row.</source>
        <translation>
            <numerusform>%n time the same municipality or industry in a row.</numerusform>
            <numerusform>%n times the same municipality or industry in a row.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n deleted</numerusform>
            <numerusform>%n deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n suggestion</numerusform>
            <numerusform>%n suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible duplicate(s)</source>
        <translation>
            <numerusform>%n possible duplicate</numerusform>
            <numerusform>%n possible duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n company(ies)</source>
        <translation>
            <numerusform>%n company</numerusform>
            <numerusform>%n companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other record(s)</source>
        <translation>
            <numerusform>%n other record</numerusform>
            <numerusform>%n other records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kv::ui::AttendancePage</name>
    <message numerus="yes">
        <source>%n marks pasted.</source>
        <translation>
            <numerusform>%n mark pasted.</numerusform>
            <numerusform>%n marks pasted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kv::ui::BackupsDialog</name>
    <message numerus="yes">
        <source>Changed since: %n record(s).</source>
        <translation>
            <numerusform>Changed since: %n record.</numerusform>
            <numerusform>Changed since: %n records.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kv::ui::CompaniesPage</name>
    <message numerus="yes">
        <source>%n company(ies) left the group on %1.</source>
        <translation>
            <numerusform>%n company left the group on %1.</numerusform>
            <numerusform>%n companies left the group on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n company(ies)</source>
        <translation>
            <numerusform>%n company</numerusform>
            <numerusform>%n companies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kv::ui::HistoryModel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kv::ui::HostedAssistant</name>
    <message numerus="yes">
        <source>Earlier hosts saved: %n company(ies).</source>
        <translation>
            <numerusform>Earlier hosts saved: %n company.</numerusform>
            <numerusform>Earlier hosts saved: %n companies.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kv::ui::ImportAssistant</name>
    <message numerus="yes">
        <source>%n new company(ies)</source>
        <translation>
            <numerusform>%n new company</numerusform>
            <numerusform>%n new companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>%n as before</numerusform>
            <numerusform>%n as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kv::ui::ImportSourcePage</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kv::ui::InvitationTab</name>
    <message numerus="yes">
        <source>%n recipients</source>
        <translation>
            <numerusform>%n recipient</numerusform>
            <numerusform>%n recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n companies have no e-mail address.</source>
        <translation>
            <numerusform>%n company has no e-mail address.</numerusform>
            <numerusform>%n companies have no e-mail address.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addresses are on the clipboard: paste them into the Bcc field.</source>
        <translation>
            <numerusform>%n address is on the clipboard: paste it into the Bcc field.</numerusform>
            <numerusform>%n addresses are on the clipboard: paste them into the Bcc field.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kv::ui::MainWindow</name>
    <message numerus="yes">
        <source>The file is whole: %n steps checked.</source>
        <translation>
            <numerusform>The file is whole: %n step checked.</numerusform>
            <numerusform>The file is whole: %n steps checked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kv::ui::ProposalPage</name>
    <message numerus="yes">
        <source>%n other meeting(s) would change.</source>
        <translation>
            <numerusform>%n other meeting would change.</numerusform>
            <numerusform>%n other meetings would change.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kv::ui::QuickEntry</name>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n present</numerusform>
            <numerusform>%n present</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people recorded.</source>
        <translation>
            <numerusform>%n person recorded.</numerusform>
            <numerusform>%n people recorded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kv::ui::ReceivePreviewPage</name>
    <message numerus="yes">
        <source>%n record(s) as before</source>
        <translation>
            <numerusform>%n as before</numerusform>
            <numerusform>%n as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file would delete %n record(s).</source>
        <translation>
            <numerusform>The file would delete %n record.</numerusform>
            <numerusform>The file would delete %n records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n record(s)</source>
        <translation>
            <numerusform>Take in %n change</numerusform>
            <numerusform>Take in %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kv::ui::RegistrationsTab</name>
    <message numerus="yes">
        <source>%n companies have not answered.</source>
        <translation>
            <numerusform>%n company has not answered.</numerusform>
            <numerusform>%n companies have not answered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kv::ui::ScopePage</name>
    <message numerus="yes">
        <source>%n reply(ies) to invitations.</source>
        <translation>
            <numerusform>%n reply to an invitation.</numerusform>
            <numerusform>%n replies to invitations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s).</source>
        <translation>
            <numerusform>%n consent.</numerusform>
            <numerusform>%n consents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendance(s) without a name: the funder&apos;s evidence is the number.</source>
        <translation>
            <numerusform>%n attendance without a name: the funder&apos;s evidence is the number.</numerusform>
            <numerusform>%n attendances without a name: the funder&apos;s evidence is the number.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kv::ui::SendContentPage</name>
    <message numerus="yes">
        <source>Goes: %n figure(s)</source>
        <translation>
            <numerusform>Goes: %n figure</numerusform>
            <numerusform>Goes: %n figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kv::ui::StatusLine</name>
    <message numerus="yes">
        <source>%n companies</source>
        <translation>
            <numerusform>%n company</numerusform>
            <numerusform>%n companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1/%n meetings held</source>
        <translation>
            <numerusform>%1/%n meeting held</numerusform>
            <numerusform>%1/%n meetings held</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kv::ui::SuggestionPanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kv::ui::TodayPage</name>
    <message numerus="yes">
        <source>%n companies were at none of the last three meetings.</source>
        <translation>
            <numerusform>%n company was at none of the last three meetings.</numerusform>
            <numerusform>%n companies were at none of the last three meetings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n companies with their phone numbers are on the clipboard.</source>
        <translation>
            <numerusform>%n company with its phone number is on the clipboard.</numerusform>
            <numerusform>%n companies with their phone numbers are on the clipboard.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kv::ui::WelcomePage</name>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kv::ui::WhyPanel</name>
    <message numerus="yes">
        <source>Hosted %n time(s), last %1.</source>
        <translation>
            <numerusform>Hosted %n time, last %1.</numerusform>
            <numerusform>Hosted %n times, last %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hosted %n time(s).</source>
        <translation>
            <numerusform>Hosted %n time.</numerusform>
            <numerusform>Hosted %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kv::ui::YearPlanPage</name>
    <message numerus="yes">
        <source>%n meeting(s) do not hold any more.</source>
        <translation>
            <numerusform>%n meeting does not hold any more.</numerusform>
            <numerusform>%n meetings do not hold any more.</numerusform>
        </translation>
    </message>
</context>
</TS>
