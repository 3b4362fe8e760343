// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importvalues.h"

#include "domain/folding.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <array>
#include <cmath>

namespace kv::exchange {
namespace {

QString withoutSpaces(const QString &text)
{
    QString kept;
    for (const QChar c : text) {
        if (!c.isSpace())
            kept += c;
    }
    return kept;
}

// Digits with a comma or a full stop, either of which may part thousands or decimals.
std::optional<double> decimalOf(QString digits)
{
    static const QRegularExpression shape(QStringLiteral("^\\d[\\d.,]{0,17}$"));
    static const QRegularExpression dotGroups(QStringLiteral("^\\d{1,3}(\\.\\d{3})+$"));
    static const QRegularExpression commaGroups(QStringLiteral("^\\d{1,3}(,\\d{3}){2,}$"));
    if (!shape.match(digits).hasMatch())
        return std::nullopt;
    const bool dotGrouped = dotGroups.match(digits).hasMatch();
    if (dotGrouped || commaGroups.match(digits).hasMatch()) {
        digits.remove(dotGrouped ? u'.' : u',');
    } else if (digits.contains(u'.') && digits.contains(u',')) {
        const bool commaIsDecimal = digits.lastIndexOf(u',') > digits.lastIndexOf(u'.');
        digits.remove(commaIsDecimal ? u'.' : u',');
    }
    digits.replace(u',', u'.');
    bool understood = false;
    const double value = digits.toDouble(&understood);
    return understood ? std::optional<double>(value) : std::nullopt;
}

// What one unit of the money is in euros, by the letters around it: "t€", "M€", "1000 e".
std::optional<double> moneyUnit(const QString &letters)
{
    const QString unit = withoutSpaces(letters).toLower().remove(u'.');
    static const QSet<QString> euros{QString(),
                                     QStringLiteral("€"),
                                     QStringLiteral("e"),
                                     QStringLiteral("eur"),
                                     QStringLiteral("euroa"),
                                     QStringLiteral("euro"),
                                     QStringLiteral(",-")};
    static const QSet<QString> thousands{QStringLiteral("t€"),      QStringLiteral("k€"),
                                         QStringLiteral("te"),      QStringLiteral("ke"),
                                         QStringLiteral("teur"),    QStringLiteral("keur"),
                                         QStringLiteral("tuhatta"), QStringLiteral("tuhattaeuroa"),
                                         QStringLiteral("k"),       QStringLiteral("t")};
    static const QSet<QString> millions{
        QStringLiteral("m€"),        QStringLiteral("me"),    QStringLiteral("meur"),
        QStringLiteral("milj"),      QStringLiteral("milj€"), QStringLiteral("miljeuroa"),
        QStringLiteral("miljoonaa"), QStringLiteral("m"),     QStringLiteral("miljoonaaeuroa")};
    if (euros.contains(unit))
        return 1;
    if (thousands.contains(unit))
        return 1000;
    if (millions.contains(unit))
        return 1000000;
    return std::nullopt;
}

double unitOfTitle(const QString &title)
{
    const QString word = withoutSpaces(title).toLower();
    static const QRegularExpression thousand(
        QStringLiteral("1000(€|e|eur)|t€|k€|teur|keur|tuhat|\\bt?€?1000\\b"));
    static const QRegularExpression million(QStringLiteral("m€|meur|milj"));
    if (thousand.match(word).hasMatch())
        return 1000;
    return million.match(word).hasMatch() ? 1000000 : 1;
}

std::optional<int> monthOf(const QString &word)
{
    static constexpr std::array finnish{u"tammi", u"helmi", u"maalis", u"huhti",
                                        u"touko", u"kesä",  u"heinä",  u"elo",
                                        u"syys",  u"loka",  u"marras", u"joulu"};
    static constexpr std::array english{u"jan", u"feb", u"mar", u"apr", u"may", u"jun",
                                        u"jul", u"aug", u"sep", u"oct", u"nov", u"dec"};
    for (int month = 0; month < 12; ++month) {
        const QStringView stem(finnish[size_t(month)]);
        const bool inFinnish = word.startsWith(stem)
            && (word.size() == stem.size() || word.mid(stem.size()).startsWith(u"kuu"));
        if (inFinnish || word.startsWith(QStringView(english[size_t(month)])))
            return month + 1;
    }
    return std::nullopt;
}

int fullYear(int year)
{
    if (year >= 100)
        return year;
    return year < 70 ? 2000 + year : 1900 + year;
}

std::optional<ReadDate> sane(int year, int month, int day, DatePrecision precision)
{
    const QDate date(fullYear(year), month, day);
    if (!date.isValid() || date.year() < 1900 || date.year() > 2100)
        return std::nullopt;
    return ReadDate{date, precision};
}

} // namespace

std::optional<int> countOf(const QString &cell)
{
    static const QRegularExpression shape(
        QStringLiteral("^([\\d.,]+)(hlö|hlö\\.|hlöä|henkilöä|henkeä|henkilö|htv|kertaa|kerta|krt|"
                       "kpl|kerran|x|times|people|persons|employees)?$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = shape.match(withoutSpaces(cell));
    if (!match.hasMatch())
        return std::nullopt;
    const auto number = decimalOf(match.captured(1));
    if (!number || *number > 1000000)
        return std::nullopt;
    return int(std::lround(*number));
}

std::optional<qint64> centsOf(const QString &cell, const QString &columnTitle)
{
    static const QRegularExpression shape(QStringLiteral("^€?(\\d[\\d.,]*)(\\D*)$"));
    const auto match = shape.match(withoutSpaces(cell));
    if (!match.hasMatch())
        return std::nullopt;
    const auto unit = moneyUnit(match.captured(2));
    if (!unit)
        return std::nullopt;
    // A unit of the cell's own wins: "1,2 M€" in a column of thousands is still millions.
    const double factor = *unit > 1 ? *unit : unitOfTitle(columnTitle);
    QString digits = match.captured(1);
    static const QRegularExpression oneCommaGroup(QStringLiteral("^\\d{1,3},\\d{3}$"));
    if (factor == 1 && oneCommaGroup.match(digits).hasMatch())
        digits.remove(u','); // cents have two digits, so "125,000" is English thousands
    const auto number = decimalOf(digits);
    if (!number || *number * factor > 1e12)
        return std::nullopt;
    return qint64(std::llround(*number * factor * 100));
}

std::optional<bool> yesOrNoOf(const QString &cell)
{
    static const QSet<QString> yes{
        QStringLiteral("kylla"), QStringLiteral("k"),       QStringLiteral("joo"),
        QStringLiteral("yes"),   QStringLiteral("y"),       QStringLiteral("x"),
        QStringLiteral("1"),     QStringLiteral("ok"),      QStringLiteral("on"),
        QStringLiteral("true"),  QStringLiteral("voi"),     QStringLiteral("tosi"),
        QStringLiteral("ja"),    QStringLiteral("kyllavoi")};
    static const QSet<QString> no{
        QStringLiteral("ei"),    QStringLiteral("e"),       QStringLiteral("no"),
        QStringLiteral("n"),     QStringLiteral("0"),       QStringLiteral("false"),
        QStringLiteral("eivoi"), QStringLiteral("epatosi"), QStringLiteral("nej")};
    if (cell == u"-" || cell == u"–")
        return false;
    const QString word = foldedWord(cell);
    if (yes.contains(word))
        return true;
    if (no.contains(word))
        return false;
    return std::nullopt;
}

std::optional<Language> languageOf(const QString &cell)
{
    static const QSet<QString> finnish{QStringLiteral("fi"),       QStringLiteral("suomi"),
                                       QStringLiteral("finnish"),  QStringLiteral("fin"),
                                       QStringLiteral("suomeksi"), QStringLiteral("finska")};
    static const QSet<QString> english{QStringLiteral("en"),          QStringLiteral("englanti"),
                                       QStringLiteral("english"),     QStringLiteral("eng"),
                                       QStringLiteral("englanniksi"), QStringLiteral("engelska")};
    const QString word = foldedWord(cell);
    if (finnish.contains(word))
        return Language::Finnish;
    if (english.contains(word))
        return Language::English;
    return std::nullopt;
}

std::optional<ReadDate> dateOf(const QString &cell)
{
    static const QRegularExpression finnish(
        QStringLiteral("^(\\d{1,2})[./](\\d{1,2})[./](\\d{4}|\\d{2})( .*)?$"));
    static const QRegularExpression iso(
        QStringLiteral("^(\\d{4})-(\\d{1,2})-(\\d{1,2})([ T].*)?$"));
    static const QRegularExpression monthYear(QStringLiteral("^(\\d{1,2})[./-](\\d{4})$"));
    static const QRegularExpression yearMonth(QStringLiteral("^(\\d{4})[./-](\\d{1,2})$"));
    static const QRegularExpression wordYear(QStringLiteral("^(\\p{L}+)\\.? (\\d{4})$"));
    static const QRegularExpression year(QStringLiteral("^(19|20)\\d{2}$"));
    static const QRegularExpression serial(QStringLiteral("^\\d{5}$"));
    const QString text = cell.simplified();
    if (const auto match = finnish.match(text); match.hasMatch()) {
        const int first = match.captured(1).toInt();
        const int second = match.captured(2).toInt();
        const int inYear = match.captured(3).toInt();
        const bool american = second > 12 && text.contains(u'/');
        return american ? sane(inYear, first, second, DatePrecision::Day)
                        : sane(inYear, second, first, DatePrecision::Day);
    }
    if (const auto match = iso.match(text); match.hasMatch())
        return sane(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt(),
                    DatePrecision::Day);
    if (const auto match = monthYear.match(text); match.hasMatch())
        return sane(match.captured(2).toInt(), match.captured(1).toInt(), 1, DatePrecision::Month);
    if (const auto match = yearMonth.match(text); match.hasMatch())
        return sane(match.captured(1).toInt(), match.captured(2).toInt(), 1, DatePrecision::Month);
    if (const auto match = wordYear.match(text.toLower()); match.hasMatch()) {
        const auto month = monthOf(match.captured(1));
        return month ? sane(match.captured(2).toInt(), *month, 1, DatePrecision::Month)
                     : std::nullopt;
    }
    if (year.match(text).hasMatch())
        return sane(text.toInt(), 1, 1, DatePrecision::Year);
    if (serial.match(text).hasMatch()) { // Excel counts days from the end of 1899
        const QDate date = QDate(1899, 12, 30).addDays(text.toInt());
        if (date.year() >= 1980 && date.year() <= 2100)
            return ReadDate{date, DatePrecision::Day};
    }
    return std::nullopt;
}

PersonName personNameOf(const QString &cell, NameOrder order)
{
    const QString text = cell.simplified();
    if (const qsizetype comma = text.indexOf(u','); comma > 0)
        return {text.mid(comma + 1).trimmed(), text.left(comma).trimmed()};
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2)
        return {text, QString()};
    if (order == NameOrder::LastFirst) {
        const QString last = words.takeFirst();
        return {words.join(u' '), last};
    }
    static const QSet<QString> particles{QStringLiteral("af"), QStringLiteral("von"),
                                         QStringLiteral("de"), QStringLiteral("van"),
                                         QStringLiteral("der")};
    qsizetype first = words.size() - 1;
    while (first > 1 && particles.contains(words[first - 1].toLower()))
        --first;
    return {words.mid(0, first).join(u' '), words.mid(first).join(u' ')};
}

} // namespace kv::exchange
