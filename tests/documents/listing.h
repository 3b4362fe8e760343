// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/block.h"

#include <QFile>
#include <QTest>

// Papers as text that a person can read and a test compare.
namespace kv::test {

struct Line
{
    QString operator()(const documents::Title &title) const
    {
        return QStringLiteral("title      ") + title.text;
    }
    QString operator()(const documents::Heading &heading) const
    {
        return QStringLiteral("heading    ") + heading.text;
    }
    QString operator()(const documents::Paragraph &paragraph) const
    {
        const bool margin = paragraph.place == documents::Paragraph::Place::Margin;
        const bool bold = paragraph.weight == documents::Weight::Bold;
        return (margin ? bold ? QStringLiteral("bold       ") : QStringLiteral("margin     ")
                       : QStringLiteral("paragraph  "))
            + paragraph.text;
    }
    QString operator()(const documents::Labelled &labelled) const
    {
        return QStringLiteral("label      ") + labelled.label + QStringLiteral(" | ")
            + labelled.value;
    }
    QString operator()(const documents::Schedule &schedule) const
    {
        QStringList rows;
        for (const auto &row : schedule.rows)
            rows.append(row.time + QStringLiteral(" | ") + row.text);
        return QStringLiteral("schedule   ") + rows.join(u'\n');
    }
    QString operator()(const documents::Bullets &bullets) const
    {
        return QStringLiteral("items      ") + bullets.items.join(u'\n');
    }
    QString operator()(const documents::Table &table) const
    {
        QStringList titles;
        for (const auto &column : table.columns)
            titles.append(column.title);
        QStringList lines{titles.join(QStringLiteral(" | "))};
        for (const QStringList &row : table.rows)
            lines.append(row.join(QStringLiteral(" | ")));
        for (const QStringList &row : table.sums)
            lines.append(QStringLiteral("= ") + row.join(QStringLiteral(" | ")));
        return QStringLiteral("table      ") + lines.join(u'\n');
    }
    QString operator()(const documents::Signature &signature) const
    {
        return QStringLiteral("signature  ")
            + (QStringList{signature.name} + signature.lines).join(u'\n');
    }
    QString operator()(const documents::Spacer &) const { return QStringLiteral("spacer"); }
    QString operator()(const documents::Contact &contact) const
    {
        return QStringLiteral("contact    ")
            + (QStringList{contact.organisation} + contact.lines).join(u'\n');
    }
};

// A block a line; no-break spaces are shown as "_", further lines are indented.
inline QString listingOf(const documents::Paper &paper)
{
    QStringList lines{
        QStringLiteral("sender     ") + paper.sender, QStringLiteral("kind       ") + paper.kind,
        QStringLiteral("dated      ") + paper.dated, QStringLiteral("file       ") + paper.title};
    for (const documents::Block &block : paper.blocks)
        lines.append(std::visit(Line{}, block.content)
                         .replace(QStringLiteral("\n"), QStringLiteral("\n           ")));
    return lines.join(u'\n').replace(QChar(QChar::Nbsp), u'_') + u'\n';
}

// What stands in tests/data/documents. With KV_GOLDEN=write in the environment the text is written
// there instead, to be read and committed.
inline QString goldenText(const QString &name, const QString &text)
{
    QFile file(qEnvironmentVariable("KV_TEST_DATA") + QStringLiteral("/documents/") + name);
    if (qEnvironmentVariable("KV_GOLDEN") == QStringLiteral("write")) {
        if (file.open(QIODevice::WriteOnly))
            file.write(text.toUtf8());
        return text;
    }
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll())
                                          : file.fileName() + QStringLiteral(" is missing");
}

} // namespace kv::test
