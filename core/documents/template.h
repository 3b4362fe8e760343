// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/block.h"
#include "domain/result.h"

#include <QMap>

namespace kv::documents {

// The wording of a paper in one language, with room for what changes. It is plain text, blocks
// separated by empty lines; the first character of a block says what it is:
//
//   # note             a line that is not read
//   @kind Kutsu        a property of the paper: kind, file (the title of the file), subject (of a
//   message) = text             title
//   == text            heading; left out when nothing stands under it
//   ! text             bold line in the margin, under the title
//   > text             line in the margin: the recipient
//   Label :: text      label and value
//   * text             items, one a line
//   [[part]]           blocks that the program makes
//   anything else      paragraph; lines are joined, "\" at the end of a line keeps the break
//
// In a text, {{field}} is the value of a field, {{?field}}…{{/}} stands only where the field has a
// value, and
// {{!field}}…{{/}} only where it has none. A line or block that comes out empty is left out.
class Template
{
public:
    // What a template may name. Anything else is an error when it is read, not a hole in a letter.
    struct Vocabulary
    {
        QStringList fields;
        QStringList parts;
    };

    // Errors: Unknown (field, part), InvalidValue (template, the line) for a condition without an
    // end.
    static Result<Template> parse(const QString &text, const Vocabulary &vocabulary);

    // A template of the program itself, from resources/templates. Errors: FileMissing, and those of
    // parse().
    static Result<Template> shipped(Language language, const QString &name,
                                    const Vocabulary &vocabulary);

    using Values = QMap<QString, QString>;
    using Parts = QMap<QString, QList<Block>>;

    QList<Block> blocks(const Values &values, const Parts &parts, Language language) const;
    QString property(const QString &name, const Values &values) const;

private:
    struct Element
    {
        QString mark; // "", "=", "==", "!", ">", "::", "*", "[["
        QString label;
        QString text; // with fields
    };

    static Element elementOf(const QString &source);

    QMap<QString, QString> m_properties;
    QList<Element> m_elements;
};

} // namespace kv::documents
