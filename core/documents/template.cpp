// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/template.h"

#include <QFile>
#include <QRegularExpression>

#include <optional>

namespace kv::documents {
namespace {

const QLatin1String fieldOpens("{{");
const QLatin1String fieldCloses("}}");

// The next {{…}} at or after a place.
struct Tag
{
    qsizetype from = 0;
    qsizetype after = 0;
    QString name;
    QChar condition; // '?', '!', '/', or null
};

std::optional<Tag> nextTag(const QString &text, qsizetype from)
{
    const qsizetype open = text.indexOf(fieldOpens, from);
    if (open < 0)
        return {};
    const qsizetype close = text.indexOf(fieldCloses, open);
    if (close < 0)
        return {};
    Tag tag{open, close + 2, text.mid(open + 2, close - open - 2).trimmed(), QChar()};
    if (tag.name.startsWith(u'?') || tag.name.startsWith(u'!') || tag.name == QLatin1String("/")) {
        tag.condition = tag.name.at(0);
        tag.name = tag.name.mid(1).trimmed();
    }
    return tag;
}

// Lines without the holes that conditions and empty fields leave behind.
QString tidied(const QString &text)
{
    static const QRegularExpression spaces(QStringLiteral(" {2,}"));
    QStringList lines;
    for (QString line : text.split(u'\n')) {
        line = line.replace(spaces, QStringLiteral(" "));
        while (line.startsWith(u' '))
            line.remove(0, 1);
        while (line.endsWith(u' '))
            line.chop(1);
        if (!line.isEmpty())
            lines.append(line);
    }
    return lines.join(u'\n');
}

// One pass: what a value holds is never read as a field again.
QString filled(const QString &text, const Template::Values &values)
{
    QString result;
    bool shown = true;
    qsizetype at = 0;
    for (auto tag = nextTag(text, at); tag; tag = nextTag(text, at)) {
        if (shown)
            result += text.mid(at, tag->from - at);
        at = tag->after;
        const bool has = !values.value(tag->name).isEmpty();
        if (tag->condition == u'/')
            shown = true;
        else if (!tag->condition.isNull())
            shown = has == (tag->condition == u'?');
        else if (shown)
            result += values.value(tag->name);
    }
    return tidied(result + text.mid(at));
}

Done checked(const QString &text, const QStringList &fields)
{
    const Error broken{ErrorCode::InvalidValue, {QStringLiteral("template"), text}};
    bool open = false;
    qsizetype at = 0;
    for (auto tag = nextTag(text, at); tag; tag = nextTag(text, at)) {
        at = tag->after;
        if (tag->condition.isNull() ? false : (tag->condition == u'/') != open)
            return broken;
        if (!tag->condition.isNull())
            open = tag->condition != u'/';
        if (tag->condition != u'/' && !fields.contains(tag->name))
            return Error{ErrorCode::Unknown, {QStringLiteral("field"), tag->name}};
    }
    if (open || text.indexOf(fieldOpens, at) >= 0)
        return broken;
    return {};
}

// Joins the lines of a paragraph; "\" keeps a break.
QString joined(const QStringList &lines)
{
    QString text;
    for (const QString &line : lines) {
        if (!text.isEmpty() && !text.endsWith(u'\n'))
            text += u' ';
        const bool breaks = line.endsWith(u'\\');
        text += breaks ? line.chopped(1).trimmed() + u'\n' : line;
    }
    return text;
}

QList<QStringList> paragraphsOf(const QString &text)
{
    QList<QStringList> paragraphs{{}};
    for (const QString &each : text.split(u'\n')) {
        const QString line = each.trimmed();
        if (line.startsWith(u'#'))
            continue;
        if (!line.isEmpty())
            paragraphs.last().append(line);
        else if (!paragraphs.last().isEmpty())
            paragraphs.append(QStringList());
    }
    if (paragraphs.last().isEmpty())
        paragraphs.removeLast();
    return paragraphs;
}

} // namespace

Template::Element Template::elementOf(const QString &source)
{
    for (const auto *each : {"==", "=", "!", ">"}) {
        const QLatin1String mark(each);
        if (source.startsWith(mark))
            return {mark, {}, source.mid(mark.size()).trimmed()};
    }
    if (source.startsWith(QLatin1String("[[")) && source.endsWith(QLatin1String("]]")))
        return {QStringLiteral("[["), {}, source.mid(2, source.size() - 4).trimmed()};
    const qsizetype split = source.indexOf(QLatin1String(" :: "));
    if (split > 0)
        return {QStringLiteral("::"), source.left(split).trimmed(),
                source.mid(split + 4).trimmed()};
    return {{}, {}, source};
}

Result<Template> Template::parse(const QString &text, const Vocabulary &vocabulary)
{
    Template result;
    for (const QStringList &lines : paragraphsOf(text)) {
        const QString first = lines.first();
        if (first.startsWith(u'@')) {
            for (const QString &line : lines)
                result.m_properties.insert(line.section(u' ', 0, 0).mid(1),
                                           line.section(u' ', 1).trimmed());
            continue;
        }
        if (first.startsWith(u'*')) {
            QStringList items;
            for (const QString &line : lines)
                items.append(line.mid(1).trimmed());
            result.m_elements.append({QStringLiteral("*"), {}, items.join(u'\n')});
            continue;
        }
        result.m_elements.append(elementOf(joined(lines)));
    }
    QStringList texts = result.m_properties.values();
    for (const Element &element : result.m_elements) {
        if (element.mark == QLatin1String("[[") && !vocabulary.parts.contains(element.text))
            return Error{ErrorCode::Unknown, {QStringLiteral("field"), element.text}};
        texts.append(element.label);
        texts.append(element.text);
    }
    for (const QString &each : texts) {
        if (const Done done = checked(each, vocabulary.fields); !done)
            return done.error();
    }
    return result;
}

Result<Template> Template::shipped(Language language, const QString &name,
                                   const Vocabulary &vocabulary)
{
    const QString path = QStringLiteral(":/templates/%1/%2.txt").arg(textOf(language), name);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileMissing, {path}};
    return parse(QString::fromUtf8(file.readAll()), vocabulary);
}

QList<Block> Template::blocks(const Values &values, const Parts &parts, Language language) const
{
    QList<Block> result;
    const auto dropEmptyHeading = [&result] {
        if (!result.isEmpty() && std::holds_alternative<Heading>(result.last().content))
            result.removeLast();
    };
    for (const Element &element : m_elements) {
        if (element.mark == QLatin1String("[[")) {
            result += parts.value(element.text);
            continue;
        }
        const QString text = filled(element.text, values);
        if (text.isEmpty())
            continue;
        if (element.mark == QLatin1String("=")) {
            result.append({Title{text}, language});
        } else if (element.mark == QLatin1String("==")) {
            dropEmptyHeading();
            result.append({Heading{text}, language});
        } else if (element.mark == QLatin1String("!")) {
            result.append({Paragraph{text, Paragraph::Place::Margin, Weight::Bold}, language});
        } else if (element.mark == QLatin1String(">")) {
            result.append({Paragraph{text, Paragraph::Place::Margin, Weight::Regular}, language});
        } else if (element.mark == QLatin1String("::")) {
            result.append({Labelled{filled(element.label, values), text}, language});
        } else if (element.mark == QLatin1String("*")) {
            result.append({Bullets{text.split(u'\n')}, language});
        } else {
            result.append({Paragraph{text}, language});
        }
    }
    dropEmptyHeading();
    return result;
}

QString Template::property(const QString &name, const Values &values) const
{
    return filled(m_properties.value(name), values);
}

} // namespace kv::documents
