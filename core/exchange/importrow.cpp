// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importrow.h"

#include "domain/companies/businessid.h"
#include "domain/folding.h"
#include "domain/phonenumber.h"
#include "domain/privacy/identitycode.h"
#include "exchange/headerwords.h"

#include <QRegularExpression>

#include <algorithm>

namespace kv::exchange {
namespace {

constexpr int LongestLine = 500;
constexpr int LongestNotes = 20000; // exchange.md 6

// Reads the cells of one row into its values and remarks.
class RowReader
{
public:
    RowReader(const Sheet &sheet, const ColumnMapping &mapping, int index)
        : m_sheet(sheet)
        , m_mapping(mapping)
        , m_row(sheet.rows[index])
    {
        m_read.index = index;
        m_read.number = m_row.number;
    }

    ReadRow read(InvalidIds invalidIds, QDate today)
    {
        readName();
        refuseIdentityCodes();
        readBusinessId(invalidIds);
        readLine(ImportField::LegalForm, &Company::legalForm);
        readLine(ImportField::Municipality, &Company::municipality);
        readLine(ImportField::Industry, &Company::industry);
        readAddress();
        readPhone();
        readEmail();
        readFigures();
        readNotes(ImportField::HostNotes, &Company::hostNotes);
        readNotes(ImportField::Notes, &Company::notes);
        readContacts();
        readHistory(today);
        if (m_read.refusal)
            m_read.warnings.clear(); // the reason is enough
        return m_read;
    }

private:
    QString cell(ImportField field) const
    {
        const int column = m_mapping.columnOf(field);
        return column < 0 ? QString() : Sheet::cell(m_row, column);
    }
    QString title(ImportField field) const
    {
        const int column = m_mapping.columnOf(field);
        return column < 0 ? QString() : columnTitle(m_sheet, m_mapping, column);
    }
    ImportRemark remark(ImportIssue issue, ImportField field, const QString &other = {}) const
    {
        return {issue, title(field), cell(field), other};
    }
    void warn(ImportIssue issue, ImportField field, const QString &other = {})
    {
        m_read.warnings.append(remark(issue, field, other));
    }
    void refuse(ImportIssue issue, ImportField field, const QString &other = {})
    {
        if (!m_read.refusal)
            m_read.refusal = remark(issue, field, other);
    }
    void say(ImportField field) { m_read.said.insert(field); }

    // The text of a one-line cell; "" with a warning where it is too long to be one.
    QString line(ImportField field)
    {
        const QString text = cell(field).simplified();
        if (text.size() <= LongestLine)
            return text;
        warn(ImportIssue::TextTooLong, field);
        return {};
    }

    void set(ImportField field, QString Company::*member, const QString &text)
    {
        if (text.isEmpty())
            return;
        m_read.company.*member = text;
        say(field);
    }
    void readLine(ImportField field, QString Company::*member) { set(field, member, line(field)); }
    void readNotes(ImportField field, QString Company::*member)
    {
        if (cell(field).size() > LongestNotes)
            warn(ImportIssue::TextTooLong, field);
        else
            set(field, member, cell(field));
    }

    void readName()
    {
        const QString name = cell(ImportField::Name).simplified();
        if (foldedName(name).isEmpty())
            return refuse(ImportIssue::NoName, ImportField::Name);
        static const QSet<QString> sums{QStringLiteral("yhteensa"), QStringLiteral("summa"),
                                        QStringLiteral("total"), QStringLiteral("yht")};
        const bool header
            = m_mapping.headerRow >= 0 && m_row.cells == m_sheet.rows[m_mapping.headerRow].cells;
        if (header || (sums.contains(foldedWord(name)) && cell(ImportField::BusinessId).isEmpty()))
            return refuse(ImportIssue::NotACompany, ImportField::Name);
        if (name.size() > longestName)
            return refuse(ImportIssue::NameTooLong, ImportField::Name);
        set(ImportField::Name, &Company::name, name);
    }

    // In the columns that are read: one must not come in, also not among notes.
    void refuseIdentityCodes()
    {
        for (qsizetype column = 0; column < m_mapping.fields.size(); ++column) {
            const ImportField field = m_mapping.fields[column];
            if (field == ImportField::Ignored
                || !holdsIdentityCode(Sheet::cell(m_row, int(column))))
                continue;
            if (!m_read.refusal) // the code itself is not told again
                m_read.refusal = ImportRemark{ImportIssue::IdentityCode, title(field), {}, {}};
        }
    }

    void readBusinessId(InvalidIds invalidIds)
    {
        const QString typed = cell(ImportField::BusinessId).simplified();
        const QString word = foldedWord(typed);
        if (word.isEmpty())
            return; // nothing, or a dash
        static const QSet<QString> pending{
            QStringLiteral("haussa"),       QStringLiteral("eiole"),     QStringLiteral("puuttuu"),
            QStringLiteral("perusteilla"),  QStringLiteral("pending"),   QStringLiteral("none"),
            QStringLiteral("perustettava"), QStringLiteral("eitiedossa")};
        if (pending.contains(word))
            return warn(ImportIssue::BusinessIdUnknown, ImportField::BusinessId);
        const BusinessIdCheck check = checkBusinessId(typed);
        if (!check.isValid() && invalidIds == InvalidIds::Refuse)
            return refuse(ImportIssue::InvalidBusinessId, ImportField::BusinessId,
                          describe(check.fault));
        if (!check.isValid())
            warn(ImportIssue::InvalidBusinessIdTaken, ImportField::BusinessId,
                 describe(check.fault));
        set(ImportField::BusinessId, &Company::businessId, check.text);
    }

    // Postcode, post office and street may stand in one cell, and a spreadsheet eats first zeros.
    void readAddress()
    {
        static const QRegularExpression codeAndOffice(
            QStringLiteral("^(?:FI-?)?(\\d{5})(?:[ ,]+(\\D.*))?$"));
        static const QRegularExpression lostZeros(QStringLiteral("^\\d{3,4}$"));
        static const QRegularExpression wholeAddress(
            QStringLiteral("^(.*\\S)[,\\s]+(?:FI-?)?(\\d{5})\\s+(\\D.*)$"));
        QString street = line(ImportField::Street);
        QString code = line(ImportField::PostCode);
        QString office = line(ImportField::PostOffice);
        if (lostZeros.match(code).hasMatch())
            code = code.rightJustified(5, u'0');
        for (const QString &text : {code, office}) {
            if (const auto match = codeAndOffice.match(text); match.hasMatch()) {
                code = match.captured(1);
                office = match.captured(2).isEmpty() && text != office ? office : match.captured(2);
            }
        }
        if (const auto match = wholeAddress.match(street);
            match.hasMatch() && code.isEmpty() && office.isEmpty()) {
            street = match.captured(1);
            while (street.endsWith(u','))
                street.chop(1);
            code = match.captured(2);
            office = match.captured(3);
        }
        set(ImportField::Street, &Company::street, street);
        set(ImportField::PostCode, &Company::postCode, code);
        set(ImportField::PostOffice, &Company::postOffice, office);
    }

    // The number in a cell, "" with a warning where a spreadsheet has made it 4,06E+08.
    QString phone(ImportField field, const QString &text)
    {
        static const QRegularExpression rounded(QStringLiteral("^\\d([.,]\\d+)?[eE]\\+?\\d+$"));
        if (rounded.match(text).hasMatch()) {
            warn(ImportIssue::RoundedBySpreadsheet, field);
            return {};
        }
        if (text == u"-" || text == u"–")
            return {};
        return phoneFromTyped(text);
    }
    void readPhone()
    {
        set(ImportField::Phone, &Company::phone,
            phone(ImportField::Phone, line(ImportField::Phone)));
    }

    // The first address in a cell.
    QString email(ImportField field, const QString &text)
    {
        static const QRegularExpression address(QStringLiteral(
            "[^\\s,;:<>()\\[\\]\"@]+@[^\\s,;:<>()\\[\\]\"@]+\\.[^\\s,;:<>()\\[\\]\"@.]+"));
        if (text.isEmpty() || text == u"-" || text == u"–")
            return {};
        const auto match = address.match(text);
        if (!match.hasMatch())
            warn(ImportIssue::NotUnderstood, field);
        return match.captured();
    }
    void readEmail()
    {
        set(ImportField::Email, &Company::email,
            email(ImportField::Email, line(ImportField::Email)));
    }

    // Keeps what a cell was understood as; a cell that was not is a warning.
    template <typename Read>
    bool understood(ImportField field, const Read &value)
    {
        const QString text = cell(field);
        const bool nothing = text.isEmpty() || text == u"-" || text == u"–" || text == u"?";
        if (value)
            say(field);
        else if (!nothing)
            warn(ImportIssue::NotUnderstood, field);
        return bool(value);
    }

    void readFigures()
    {
        Company &company = m_read.company;
        company.headcount = countOf(cell(ImportField::Headcount));
        understood(ImportField::Headcount, company.headcount);
        company.turnover = centsOf(cell(ImportField::Turnover), title(ImportField::Turnover));
        understood(ImportField::Turnover, company.turnover);
        company.capacity = countOf(cell(ImportField::Capacity));
        understood(ImportField::Capacity, company.capacity);
        company.language = languageOf(cell(ImportField::Language));
        understood(ImportField::Language, company.language);
        const auto canHost = yesOrNoOf(cell(ImportField::CanHost));
        if (understood(ImportField::CanHost, canHost))
            company.canHost = *canHost;
    }

    NameOrder nameOrder() const
    {
        const QString word = foldedWord(title(ImportField::ContactName));
        const qsizetype last = word.indexOf(QLatin1String("sukunimi"));
        return last >= 0 && last < word.indexOf(QLatin1String("etunimi")) ? NameOrder::LastFirst
                                                                          : NameOrder::FirstLast;
    }

    // Several people may stand in one cell, each on a line of its own or parted by a slash.
    static QStringList partsOf(const QString &text)
    {
        static const QRegularExpression divider(QStringLiteral("[\\n/;]"));
        QStringList parts;
        for (const QString &part : text.split(divider, Qt::SkipEmptyParts)) {
            if (!part.trimmed().isEmpty())
                parts.append(part.simplified());
        }
        return parts;
    }

    QList<PersonName> contactNames()
    {
        const QString first = line(ImportField::ContactFirstName);
        const QString last = line(ImportField::ContactLastName);
        const QString whole = cell(ImportField::ContactName);
        if (whole.size() > LongestLine) {
            warn(ImportIssue::TextTooLong, ImportField::ContactName);
            return {};
        }
        QList<PersonName> names;
        if (!first.isEmpty() || !last.isEmpty())
            names.append({first, last});
        else {
            for (const QString &part : partsOf(whole)) {
                if (!foldedName(part).isEmpty())
                    names.append(personNameOf(part, nameOrder()));
            }
        }
        return names;
    }

    // A number or address in a row that names nobody is the company's, where its header leaves that
    // open.
    void giveToCompany(ContactCells &contact)
    {
        if (fieldOfHeader(title(ImportField::ContactPhone)) == ImportField::Phone) {
            set(ImportField::Phone, &Company::phone, contact.phone);
            contact.phone.clear();
        }
        if (fieldOfHeader(title(ImportField::ContactEmail)) == ImportField::Email) {
            set(ImportField::Email, &Company::email, contact.email);
            contact.email.clear();
        }
    }

    void readContacts()
    {
        const QList<PersonName> names = contactNames();
        // Where each of several people has their own number, the cells have as many parts.
        const auto partFor = [&](ImportField field, qsizetype person) {
            const QStringList parts = partsOf(cell(field));
            if (names.size() > 1 && parts.size() == names.size())
                return parts[person];
            return person == 0 ? line(field) : QString();
        };
        for (qsizetype i = 0; i < std::max<qsizetype>(names.size(), 1); ++i) {
            ContactCells contact;
            contact.name = names.value(i);
            contact.role = partFor(ImportField::ContactRole, i);
            contact.email = email(ImportField::ContactEmail, partFor(ImportField::ContactEmail, i));
            contact.phone = phone(ImportField::ContactPhone, partFor(ImportField::ContactPhone, i));
            if (names.isEmpty())
                giveToCompany(contact);
            if (contact != ContactCells())
                m_read.contacts.append(contact);
        }
    }

    // The day in a cell; invalid where nothing is said or understood.
    QDate day(ImportField field)
    {
        const auto read = dateOf(cell(field));
        if (!understood(field, read))
            return {};
        if (read->precision == DatePrecision::Year)
            warn(ImportIssue::OnlyYearKnown, field);
        return read->date;
    }

    void readHistory(QDate today)
    {
        m_read.memberFrom = day(ImportField::MemberFrom);
        m_read.lastHosted = day(ImportField::LastHosted);
        if (m_read.lastHosted.isValid() && m_read.lastHosted > today) {
            warn(ImportIssue::DateInFuture, ImportField::LastHosted);
            m_read.lastHosted = QDate();
        }
        const QString times = cell(ImportField::TimesHosted);
        m_read.timesHosted = countOf(times);
        if (!m_read.timesHosted) {
            if (const auto hosted = yesOrNoOf(times))
                m_read.timesHosted = *hosted ? 1 : 0;
        }
        understood(ImportField::TimesHosted, m_read.timesHosted);
        const bool onlyWhen = m_read.lastHosted.isValid() && m_read.timesHosted.value_or(0) == 0;
        if (onlyWhen) // who hosted in March has hosted once at least
            m_read.timesHosted = 1;
    }

    const Sheet &m_sheet;
    const ColumnMapping &m_mapping;
    const SheetRow &m_row;
    ReadRow m_read;
};

} // namespace

ReadRow readRow(const Sheet &sheet, const ColumnMapping &mapping, int index, InvalidIds invalidIds,
                QDate today)
{
    return RowReader(sheet, mapping, index).read(invalidIds, today);
}

} // namespace kv::exchange
