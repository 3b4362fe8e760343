// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/companynames.h"

#include "domain/companies/businessid.h"

#include <array>

namespace kv::demo {
namespace {

constexpr std::array trades{
    TradeRow{"Leipomot", "Leipomo", 10, 18, "12"},
    TradeRow{"Puusepäntyöt", "Puutyö", 12, 30, ""},
    TradeRow{"Konepajat", "Konepaja", 15, 40, ""},
    TradeRow{"Ohjelmistot", "Ohjelmistot", 8, 25, ""},
    TradeRow{"Mainonta ja viestintä", "Viestintä", 6, 20, ""},
    TradeRow{"Matkailu ja majoitus", "Majoitus", 20, 60, "12 1 2 3"},
    TradeRow{"Ohjelmapalvelut", "Elämykset", 14, 40, "12 1 2"},
    TradeRow{"Ravintolat", "Keittiö", 20, 60, "11 12"},
    TradeRow{"Tilitoimistot", "Tilipalvelu", 6, 16, "1 2 4"},
    TradeRow{"Kauneus ja hyvinvointi", "Hyvinvointi", 6, 15, ""},
    TradeRow{"Rakentaminen", "Rakennus", 12, 30, "5 6"},
    TradeRow{"Sähköasennus", "Sähkö", 12, 25, ""},
    TradeRow{"Kuljetus", "Kuljetus", 12, 30, ""},
    TradeRow{"Luonnontuotteet", "Luonnontuote", 12, 25, "8 9"},
    TradeRow{"Maatilat", "Maatila", 12, 30, "5 6 8"},
    TradeRow{"Käsityö ja muotoilu", "Paja", 8, 20, "11 12"},
    TradeRow{"Valokuvaus", "Kuva", 6, 16, ""},
    TradeRow{"Vähittäiskauppa", "Puoti", 12, 24, "12"},
    TradeRow{"Siivous- ja kiinteistöpalvelut", "Kiinteistöpalvelu", 8, 20, ""},
    TradeRow{"Koulutus ja valmennus", "Valmennus", 12, 30, ""},
    TradeRow{"Suunnittelu", "Suunnittelu", 8, 20, ""},
    TradeRow{"Elintarvikkeet", "Herkku", 12, 25, ""},
    TradeRow{"Autokorjaamot", "Autohuolto", 12, 25, "10 11"},
    TradeRow{"Eläinpalvelut", "Eläinhoitola", 10, 20, ""},
};

constexpr std::array beginnings{
    "Kaarna", "Rimpi",   "Hete",    "Naava", "Palsa", "Kelo",   "Luppo",  "Kaltio",
    "Pounu",  "Vitikko", "Riite",   "Tuohi", "Raanu", "Kaamos", "Sammal", "Hilla",
    "Petäjä", "Varpu",   "Kuura",   "Jänkä", "Loimu", "Äyräs",  "Yö",     "Kajo",
    "Halla",  "Hanki",   "Kanerva", "Keino", "Kide",  "Korpi",  "Lakka",  "Louhi",
    "Maahis", "Nietos",  "Otava",   "Poro",  "Ruska", "Sysi",   "Tiera",  "Usva",
};

constexpr std::array endings{
    "kajo",   "polku", "säde",  "kuisku", "kierre", "lanka",  "tähti", "valkea", "sarana", "hovi",
    "pirtti", "kaari", "lyhty", "naula",  "purje",  "silta",  "takka", "vasara", "viiri",  "väylä",
    "reki",   "solki", "verso", "kaiku",  "malja",  "nuotti", "piha",  "ripsi",  "soppi",  "tupa",
};

} // namespace

NamedCompany CompanyNames::next(Dice &dice)
{
    while (true) {
        const TradeRow &trade = trades[std::size_t(dice.below(int(trades.size())))];
        const QString stem
            = QString::fromUtf8(dice.pick(beginnings)) + QString::fromUtf8(dice.pick(endings));
        const QString word = QString::fromUtf8(trade.word);
        NamedCompany made{stem + u' ' + word, QStringLiteral("osakeyhtiö"), &trade};
        const int form = dice.below(100);
        if (form < 30) {
            made.name.prepend(QStringLiteral("Tmi "));
            made.legalForm = QStringLiteral("toiminimi");
        } else if (form < 38) {
            made.name += QStringLiteral(" Ky");
            made.legalForm = QStringLiteral("kommandiittiyhtiö");
        } else if (form < 42) {
            made.name += QStringLiteral(" Osk");
            made.legalForm = QStringLiteral("osuuskunta");
        } else {
            made.name += QStringLiteral(" Oy");
        }
        if (!m_given.contains(made.name)) {
            m_given.insert(made.name);
            return made;
        }
    }
}

NamedCompany CompanyNames::longest()
{
    // Sixty letters: what a column, a card and an address label must bear.
    return {QStringLiteral("Åsenkylän Käsityöläisten ja Pienyrittäjien Yhteismyymälä Osk"),
            QStringLiteral("osuuskunta"), &trades[17]};
}

QString CompanyNames::nextBusinessId()
{
    while (true) {
        const QString number = QString::number(++m_number);
        if (const std::optional<int> digit = businessIdCheckDigit(number))
            return number + u'-' + QString::number(*digit);
    }
}

} // namespace kv::demo
