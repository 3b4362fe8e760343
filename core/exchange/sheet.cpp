// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheet.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QStringView>

#include <algorithm>
#include <array>
#include <limits>
#include <optional>

namespace kv::exchange {
namespace {

constexpr int RowsToSniff = 200;

// Splits text into rows and cells.
class Splitter
{
public:
    Splitter(QStringView text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    { }

    bool atEnd() const { return m_at >= m_text.size(); }

    // Whether the row read last had quotes where quoting does not put them.
    bool hadStrayQuote() const { return m_strayQuote; }

    // The cells of the next row; leaves the place after its end.
    QStringList nextRow()
    {
        m_strayQuote = false;
        QStringList cells;
        while (true) {
            cells.append(nextCell());
            if (atEnd() || m_text[m_at] != m_separator)
                break;
            ++m_at;
        }
        skipLineEnd();
        return cells;
    }

private:
    bool isLineEnd(QChar c) const { return c == u'\n' || c == u'\r'; }
    bool endsCell(qsizetype at) const
    {
        return at >= m_text.size() || m_text[at] == m_separator || isLineEnd(m_text[at]);
    }

    void skipLineEnd()
    {
        if (atEnd())
            return;
        const bool carriage = m_text[m_at] == u'\r';
        ++m_at;
        if (carriage && !atEnd() && m_text[m_at] == u'\n')
            ++m_at;
    }

    QString nextCell()
    {
        if (!atEnd() && m_text[m_at] == u'"') {
            if (const auto quoted = quotedCell())
                return *quoted;
        }
        const qsizetype start = m_at;
        for (; !endsCell(m_at); ++m_at)
            m_strayQuote = m_strayQuote || m_text[m_at] == u'"';
        return m_text.mid(start, m_at - start).toString();
    }

    // A quoted cell, or nothing when its closing quote is missing: then the quote is only a letter,
    // and one forgotten quote does not swallow the rest of the list.
    std::optional<QString> quotedCell()
    {
        QString cell;
        const qsizetype last = std::min(m_text.size(), m_at + 2 * MaximumCellLength);
        for (qsizetype i = m_at + 1; i < last; ++i) {
            if (m_text[i] != u'"') {
                cell += m_text[i];
            } else if (i + 1 < m_text.size() && m_text[i + 1] == u'"') {
                cell += u'"';
                ++i;
            } else if (endsCell(i + 1)) {
                m_at = i + 1;
                return cell;
            } else {
                cell += u'"'; // a stray quote inside: "Oy "Taito" Ab"
                m_strayQuote = true;
            }
        }
        return std::nullopt;
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    bool m_strayQuote = false;
};

bool isBlank(const QStringList &cells)
{
    return std::all_of(cells.cbegin(), cells.cend(),
                       [](const QString &cell) { return QStringView(cell).trimmed().isEmpty(); });
}

// How well a separator explains the text: the share of rows of the commonest width, squared, times
// that width. A row counts less when its quotes do not fit, as they do not when a cell such as
// "a;b" is cut at another separator.
double fit(QStringView text, QChar separator)
{
    Splitter splitter(text, separator);
    QHash<qsizetype, double> widths;
    int rows = 0;
    for (int i = 0; i < RowsToSniff && !splitter.atEnd(); ++i) {
        const QStringList cells = splitter.nextRow();
        if (isBlank(cells))
            continue;
        ++rows;
        widths[cells.size()] += splitter.hadStrayQuote() ? 0.25 : 1.0;
    }
    double best = 0;
    for (auto width = widths.cbegin(); width != widths.cend(); ++width) {
        const double share = width.value() / rows;
        const double steps = double(std::min<qsizetype>(width.key() - 1, 12));
        best = std::max(best, share * share * steps);
    }
    return best;
}

QChar sniffSeparator(QStringView text)
{
    constexpr std::array<char16_t, 3> Candidates{u';', u'\t', u','};
    QChar best = u';';
    double bestFit = 0;
    for (const char16_t candidate : Candidates) {
        const double candidateFit = fit(text, QChar(candidate));
        if (candidateFit > bestFit) {
            bestFit = candidateFit;
            best = QChar(candidate);
        }
    }
    return best;
}

// Excel's own hint, a first row "sep=;": the separator, if there.
std::optional<QChar> namedSeparator(QStringView text)
{
    qsizetype end = 0;
    while (end < text.size() && text[end] != u'\n' && text[end] != u'\r')
        ++end;
    const QStringView first = text.left(end);
    if (first.size() == 5 && first.startsWith(u"sep=", Qt::CaseInsensitive))
        return first[4];
    return std::nullopt;
}

// "'=SUM" is a text that begins with "=", written so that Excel does not count it; "'0400" one that
// keeps its zero. Any other apostrophe belongs to the name: "'t Hoekje".
QString withoutGuard(const QString &cell)
{
    if (cell.size() < 2 || cell[0] != u'\'')
        return cell;
    const QChar next = cell[1];
    const bool guards
        = QStringView(u"=+-@\t\r\n'").contains(next) || next.isNull() || next.isDigit();
    return guards ? cell.mid(1) : cell;
}

Error tooLarge(const QString &name, int limit, const QString &ofWhat)
{
    return {ErrorCode::TooLarge, {name, QString::number(limit), ofWhat}};
}

Result<Sheet> split(const DecodedText &decoded, const QString &name)
{
    const QStringView text(decoded.text);
    const std::optional<QChar> named = namedSeparator(text);
    Sheet sheet;
    sheet.encoding = decoded.encoding;
    sheet.separator = named ? *named : sniffSeparator(text);
    Splitter splitter(text, sheet.separator);
    for (int number = 1; !splitter.atEnd(); ++number) {
        QStringList cells = splitter.nextRow();
        if (isBlank(cells) || (number == 1 && named))
            continue;
        for (QString &cell : cells)
            cell = withoutGuard(cleanText(cell));
        while (cells.size() > 1
               && cells.constLast().isEmpty()) // Excel fills rows up with empty cells
            cells.removeLast();
        if (cells.size() > MaximumColumns)
            return tooLarge(name, MaximumColumns, QStringLiteral("columns"));
        if (sheet.rows.size() == MaximumRows)
            return tooLarge(name, MaximumRows, QStringLiteral("rows"));
        sheet.columnCount = std::max(sheet.columnCount, int(cells.size()));
        sheet.rows.append({number, cells});
    }
    if (sheet.rows.isEmpty())
        return Error{ErrorCode::NotATable, {name, QStringLiteral("empty")}};
    return sheet;
}

} // namespace

QString Sheet::cell(const SheetRow &row, int column)
{
    return row.cells.value(column).trimmed();
}

Result<Sheet> readSheet(const QByteArray &bytes, const QString &name)
{
    if (bytes.size() > MaximumBytes)
        return Error{ErrorCode::TooLarge, {name, QStringLiteral("32 MiB")}};
    if (const auto kind = kindUnlessText(bytes)) {
        if (*kind == QLatin1String("workbook"))
            return Error{ErrorCode::IsAWorkbook, {name}};
        return Error{ErrorCode::NotATable, {name, *kind}};
    }
    return split(decodeText(bytes), name);
}

Result<Sheet> readPastedSheet(const QString &text)
{
    const QString name; // nothing to call it by
    if (text.size() > MaximumBytes)
        return Error{ErrorCode::TooLarge, {name, QStringLiteral("32 MiB")}};
    return split({text, Encoding::Utf8}, name);
}

Result<Sheet> readSheetFile(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.exists())
        return Error{ErrorCode::FileMissing, {path}};
    if (QFileInfo(path).isDir())
        return Error{ErrorCode::NotATable, {path, QStringLiteral("folder")}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::CannotRead, {path, file.errorString()}};
    const QByteArray bytes
        = file.read(MaximumBytes + 1); // one more than allowed tells a longer file
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::CannotRead, {path, file.errorString()}};
    return readSheet(bytes, name);
}

} // namespace kv::exchange
