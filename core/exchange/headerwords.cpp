// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/headerwords.h"

#include "domain/folding.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <iterator>

namespace kv::exchange {
namespace {

struct Words
{
    ImportField field;
    const char *words; // folded, separated by spaces
};

// What advisors write above the columns of a company list.
constexpr Words CompanyWords[] = {
    {ImportField::Name,
     "nimi yritys yrityksennimi yritysnimi yrityksetnimi firma firmannimi toiminimennimi "
     "yhtio yhtionnimi jasenyritys jasenyrityksennimi jasen jasenet yritykset asiakas "
     "asiakkaannimi organisaatio virallinennimi rekisteroitynimi company companyname name "
     "business businessname firm enterprise enterprisename member membercompany organisation "
     "organization foretag foretagetsnamn namn isantayritys yritystoiminimi yritysnimitoiminimi "
     "yritysyrittaja"},
    {ImportField::BusinessId,
     "ytunnus ytunn ytunnusnro ytunnusnumero yritystunnus yritysjayhteisotunnus yhteisotunnus "
     "lytunnus businessid businessidentitycode businessidnumber companyid bid vatid vat vatnumber "
     "alvnumero alvtunnus alvnro fonummer ftgnummer foretagsid ytunnusbusinessid "
     "businessidytunnus rekisterinumero krnro companynumber yt ytun"},
    {ImportField::LegalForm,
     "yritysmuoto yhtiomuoto yhtmuoto muoto legalform companyform companytype form bolagsform "
     "yritystyyppi yhteisomuoto"},
    {ImportField::Municipality,
     "kunta kotikunta kotipaikka kotipaikkakunta kaupunki paikkakunta sijaintikunta sijainti "
     "toimipaikkakunta kuntakaupunki kaupunkikunta municipality domicile city town location "
     "hemort kommun ort homemunicipality"},
    {ImportField::Industry,
     "toimiala paatoimiala toimialakoodi toimialaluokka tol tolkoodi tol2008 tol2025 ala "
     "toimialakuvaus toimialannimi industry sector lineofbusiness mainbusinessline "
     "industrycode nace nacecode bransch toimialatol"},
    {ImportField::Street,
     "osoite katuosoite lahiosoite postiosoite kayntiosoite katu toimipaikanosoite "
     "address streetaddress street postaladdress visitingaddress streetandnumber adress gatuadress "
     "jakeluosoite"},
    {ImportField::PostCode,
     "postinumero postinro postinum postnro pnro pno postcode postalcode zip zipcode postnummer"},
    {ImportField::PostOffice,
     "postitoimipaikka postitmp postitoimip toimipaikka ptp postoffice posttown postort "
     "postiosoitetoimipaikka"},
    {ImportField::Phone,
     "puhelin puh puhelinnumero puhnro puhelinnro puhno puhelinnumerot gsm matkapuhelin kannykka "
     "matkapuh mobiili phone phonenumber telephone tel telephonenumber mobile mobilephone "
     "cellphone telefon telefonnummer puhelinvaihde vaihde"},
    {ImportField::Email,
     "sahkoposti sahkopostiosoite email emailaddress mail mailaddress spost sposti sp meili "
     "maili epost epostadress emailosoite sahkopostiosoitteet sahkop"},
    {ImportField::Language,
     "kieli asiointikieli aidinkieli palvelukieli kutsunkieli yhteydenpitokieli language lang "
     "preferredlanguage sprak kielivalinta"},
    {ImportField::Headcount,
     "henkilosto henkilostomaara henkilomaara henkilostonmaara henkiloita henkiloa hlo hlomaara "
     "hlolkm henkilolkm henkilostolkm tyontekijat tyontekijoita tyontekijamaara htv hlosto "
     "henkilotyovuodet headcount employees staff personnel numberofemployees fte awu personal "
     "henkilokunta henkilokunnanmaara tyontekijoidenmaara"},
    {ImportField::Turnover,
     "liikevaihto lv liikevaihtoeur liikevaihtoe lveur liikevaihtoeuroa liikevaihtoeuro turnover "
     "revenue sales netsales turnovereur annualturnover omsattning lve liikevaihtovuosi"},
    {ImportField::Capacity,
     "kapasiteetti tilat tilankoko mahtuu montakomahtuu paikkoja paikkamaara istumapaikat "
     "istumapaikkoja henkilomaaratilassa tilakapasiteetti tilahlo tilaahlo tilaa capacity seats "
     "room roomfor places kapacitet tilojenkoko tilatmahtuu mahtuuhloa tilojenkapasiteetti "
     "tilankapasiteetti vetoisuus"},
    {ImportField::CanHost,
     "voiisannoida voikoisannoida voitoimiaisantana voiollaisanta voiko isannaksi "
     "isannointi isannoi suostuuisannaksi canhost willhost host hosting "
     "mayhost kanvaravard sopiiisannaksi voiollaisantana isantayrityksena isannointimahdollinen"},
    {ImportField::HostNotes,
     "tilatiedot tilanhuomiot isannoinninhuomiot tilankuvaus tilahuomautus tilatjapysakointi "
     "tilojenkuvaus hostnotes premises venue premisesnotes saapumisohje saapumisohjeet"},
    {ImportField::Notes,
     "huomautus huomautukset huomautuksia huomio huomiot huom muistiinpanot muistiinpano "
     "lisatiedot lisatieto "
     "kommentti kommentit muuta notes note comment comments remarks remark memo anteckningar "
     "lisatietoja muistio"},
    {ImportField::TimesHosted,
     "isannoinyt isannoinytkertaa isannoinytkrt isannointikerrat isannointikertoja isannoinnit "
     "isantanakertaa isantanaollut isantanakrt ollutisantana ollutisantanakertaa isantavuorot "
     "isantavuoroja isantakerrat isantakertoja isannoityja isannoidytkerrat timeshosted hosted "
     "hostedtimes hostcount hostings numberofhostings montakokertaaisantana isantanamontakokertaa "
     "isannoinytkertoja isannointejayhteensa isannointeja"},
    {ImportField::LastHosted,
     "viimeksiisantana viimeksiisannoinyt viimeisinisannointi viimeisinisantavuoro "
     "edellinenisannointi edellinenisantavuoro viimeinenisannointi viimeksiisannoi "
     "isantanaviimeksi "
     "isannoinytviimeksi viimeisinkertaisantana milloinisantana isantanapvm isannointipvm "
     "lasthosted lasthosting lasthosteddate hostedlast lasttimehost lasthostingdate "
     "viimeisinisantana viimeisisanta isannoinytviimeksipvm"},
    {ImportField::MemberFrom,
     "jasenalkaen jasenyysalkaen jasenyydenalku jasenyysalkanut jasenyysalkoi jasenyydenalkupvm "
     "liittynyt liittymispvm liittymispaiva liittymisaika jasenvuodesta mukanaalkaen "
     "mukanavuodesta alkaen memberfrom membersince joined joindate joiningdate since from "
     "jasenlahtien jasensedan aloittanut alkupvm alkupaiva aloituspvm"},
};

// The same of the people of a company; the words after "yhteyshenkilön" or "contact".
constexpr Words ContactWords[] = {
    {ImportField::ContactName,
     "nimi name kokonimi namn henkilo person sukunimietunimi etunimisukunimi etujasukunimi "
     "sukujaetunimi etunimijasukunimi fullname yrittajannimi"},
    {ImportField::ContactFirstName, "etunimi etunimet firstname givenname fornamn kutsumanimi"},
    {ImportField::ContactLastName, "sukunimi lastname surname familyname efternamn"},
    {ImportField::ContactRole,
     "rooli tehtava titteli asema ammatti ammattinimike nimike role title position jobtitle "
     "tehtavanimike toimenkuva"},
    {ImportField::ContactEmail,
     "sahkoposti sahkopostiosoite email emailaddress mail spost sposti meili epost sp"},
    {ImportField::ContactPhone,
     "puhelin puh puhelinnumero puhnro puhelinnro gsm matkapuhelin kannykka phone phonenumber "
     "telephone tel mobile telefon matkapuh mobiili"},
};

// Words that stand alone for the person.
constexpr Words PersonWords[] = {
    {ImportField::ContactName,
     "sukunimietunimi etunimisukunimi etujasukunimi sukujaetunimi sukunimijaetunimi kokonimi "
     "yhteyshenkilo yhteyshlo yhteyshlon yhteyshenkiloyrityksessa kontaktihenkilo kontakti "
     "yhteyshenkilot yrittaja yrittajat yhteyshenkilonimi vastuuhenkilo edustaja contact "
     "contactperson contactname entrepreneur owner omistaja kontaktperson henkilo henkilonnimi "
     "osallistujannimi toimitusjohtaja ceo"},
    {ImportField::ContactFirstName, "etunimi etunimet firstname givenname fornamn kutsumanimi"},
    {ImportField::ContactLastName, "sukunimi lastname surname familyname efternamn"},
    {ImportField::ContactRole,
     "rooli tehtava titteli asema ammattinimike role title position jobtitle tehtavanimike"},
};

const char *const ContactBeginnings[]
    = {"yhteyshenkilon",  "yhteyshenkilo", "yhteyshlon", "yhteyshlo",     "kontaktihenkilon",
       "kontaktihenkilo", "kontaktin",     "kontakti",   "contactperson", "contacts",
       "contact",         "henkilon",      "yrittajan",  "person",        "vastuuhenkilon",
       "entrepreneurs",   "entrepreneur",  "edustajan"};

const char *const CompanyBeginnings[]
    = {"yrityksen", "yritys", "companys", "company", "firman", "jasenyrityksen", "yhtion"};

template <size_t Count>
QHash<QString, ImportField> tableOf(const Words (&lists)[Count])
{
    QHash<QString, ImportField> table;
    for (const Words &list : lists) {
        const QStringList words
            = QString::fromUtf8(list.words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        for (const QString &word : words)
            table.insert(word, list.field);
    }
    return table;
}

// What follows one of the beginnings, looked up in a table.
template <size_t Count>
ImportField afterBeginning(const QString &word, const char *const (&beginnings)[Count],
                           const QHash<QString, ImportField> &table)
{
    for (const char *text : beginnings) {
        const QLatin1String beginning(text);
        if (word.size() <= beginning.size() || !word.startsWith(beginning))
            continue;
        const ImportField field = table.value(word.mid(beginning.size()), ImportField::Ignored);
        if (field != ImportField::Ignored)
            return field;
    }
    return ImportField::Ignored;
}

ImportField fieldOfWord(const QString &word)
{
    static const QHash<QString, ImportField> company = tableOf(CompanyWords);
    static const QHash<QString, ImportField> contact = tableOf(ContactWords);
    static const QHash<QString, ImportField> person = tableOf(PersonWords);
    if (const auto found = company.constFind(word); found != company.cend())
        return *found;
    if (const auto found = person.constFind(word); found != person.cend())
        return *found;
    const ImportField ofContact = afterBeginning(word, ContactBeginnings, contact);
    if (ofContact != ImportField::Ignored)
        return ofContact;
    const ImportField ofCompany = afterBeginning(word, CompanyBeginnings, company);
    if (ofCompany != ImportField::Ignored)
        return ofCompany;
    // With its unit or year: "Liikevaihto t€", "Turnover M€".
    const bool turnover = word.startsWith(QLatin1String("liikevaihto"))
        || word.startsWith(QLatin1String("turnover"));
    return turnover ? ImportField::Turnover : ImportField::Ignored;
}

} // namespace

bool saysCompany(const QString &header)
{
    const QString word = foldedWord(header);
    return word.contains(QLatin1String("vaihde")) // a switchboard is nobody's own
        || std::any_of(std::begin(CompanyBeginnings), std::end(CompanyBeginnings),
                       [&](const char *text) { return word.startsWith(QLatin1String(text)); });
}

ImportField fieldOfHeader(const QString &header)
{
    if (header.size() > 80) // a sentence above the list is not a header
        return ImportField::Ignored;
    const ImportField whole = fieldOfWord(foldedWord(header));
    if (whole != ImportField::Ignored)
        return whole;
    // "Liikevaihto 2025 (1 000 €)", "Puhelin / GSM": without brackets and years, then the first
    // part.
    static const QRegularExpression aside(
        QStringLiteral("\\([^)]*\\)|\\[[^\\]]*\\]|\\b\\d{4}\\b|[€*]"));
    const QString bare = QString(header).remove(aside);
    const ImportField ofBare = fieldOfWord(foldedWord(bare));
    if (ofBare != ImportField::Ignored)
        return ofBare;
    static const QRegularExpression divider(QStringLiteral("[/,|\\n:]"));
    return fieldOfWord(foldedWord(bare.section(divider, 0, 0)));
}

} // namespace kv::exchange
