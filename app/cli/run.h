// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QProcessEnvironment>
#include <QStringList>

namespace kv {
class Clock;
class Entropy;
} // namespace kv

namespace kv::commandline {

// Whether the words after the program's name draw on paper, so that fonts and with them a
// QGuiApplication are needed.
bool draws(const QStringList &words);

// The language to print in, "fi" or "en": that of --language, else English where LANGUAGE, LC_ALL,
// LC_MESSAGES or LANG, the first of them that names a language, says so; else Finnish.
QString languageOf(const QStringList &words, const QProcessEnvironment &environment);

// Does what the words ask for and gives the exit code. Needs the application object, its words
// already in that language.
int run(const QStringList &words, const QString &language, QIODevice &out, QIODevice &err,
        const Clock &clock, Entropy &entropy);

} // namespace kv::commandline
