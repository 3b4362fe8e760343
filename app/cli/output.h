// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace kv::commandline {

// Rows of plain text under titles, the columns as wide as their content.
struct TextTable
{
    QStringList titles;
    QList<QStringList> rows;
    QList<int> rightAligned; // columns of figures
};

QString textOf(const TextTable &table);

// Where the answer of a command goes: words for a reader, or JSON for a program. Always UTF-8.
class Output
{
public:
    enum class Form
    {
        Words,
        Json
    };

    Output(QIODevice &device, Form form)
        : m_device(device)
        , m_form(form)
    { }

    // One of the two is written, whichever was asked for.
    void give(const QJsonObject &json, const QString &words);
    void give(const QJsonArray &json, const QString &words);

private:
    void writeWords(const QString &words);

    QIODevice &m_device;
    Form m_form;
};

} // namespace kv::commandline
