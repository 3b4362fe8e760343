// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/plaintext.h"

namespace kv::documents {
namespace {

struct PlainText
{
    QString operator()(const Title &title) const { return title.text; }
    QString operator()(const Heading &heading) const { return heading.text; }
    QString operator()(const Paragraph &paragraph) const { return paragraph.text; }

    QString operator()(const Labelled &labelled) const
    {
        const QStringList lines = labelled.value.split(u'\n');
        return QStringLiteral("%1: %2").arg(labelled.label, lines.join(QStringLiteral("\n  ")));
    }

    QString operator()(const Schedule &schedule) const
    {
        QStringList lines;
        for (const Schedule::Row &row : schedule.rows)
            lines.append(QStringLiteral("%1  %2").arg(row.time, row.text));
        return lines.join(u'\n');
    }

    QString operator()(const Bullets &bullets) const
    {
        QStringList lines;
        for (const QString &item : bullets.items)
            lines.append(QStringLiteral("– ") + item);
        return lines.join(u'\n');
    }

    QString operator()(const Table &table) const
    {
        QStringList titles;
        for (const Column &column : table.columns)
            titles.append(column.title);
        QStringList lines{titles.join(u'\t')};
        for (const QStringList &row : table.rows + table.sums)
            lines.append(row.join(u'\t'));
        return lines.join(u'\n');
    }

    QString operator()(const Signature &signature) const
    {
        return (QStringList{signature.name} + signature.lines).join(u'\n');
    }

    QString operator()(const Spacer &) const { return {}; }

    QString operator()(const Contact &contact) const
    {
        return (QStringList{contact.organisation} + contact.lines).join(u'\n');
    }
};

bool standsUnder(const Block &block, const Block &previous)
{
    const bool labels = std::holds_alternative<Labelled>(block.content)
        && std::holds_alternative<Labelled>(previous.content);
    return labels || std::holds_alternative<Heading>(previous.content);
}

} // namespace

QString plainTextOf(const QList<Block> &blocks)
{
    QString text;
    const Block *previous = nullptr;
    for (const Block &block : blocks) {
        const QString part = std::visit(PlainText{}, block.content);
        if (part.isEmpty())
            continue;
        if (previous)
            text += standsUnder(block, *previous) ? QStringLiteral("\n") : QStringLiteral("\n\n");
        text += part;
        previous = &block;
    }
    return text.isEmpty() ? text : text + u'\n';
}

} // namespace kv::documents
