// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exchange/exportplan.h"

namespace kv::exchange {

// A file for somebody without Kiertovuoro: its name in the reader's language, and what is in it.
struct PlainFile
{
    QString name;
    QByteArray bytes;
    qsizetype rows = 0;
};

// A figure in words: what is counted, and of what.
struct FigureWords
{
    QString what;
    QString of;
};
FigureWords wordsOf(const journal::Figure &figure);

// The same export as an exchange file would be, for a receiver without the program: a list (CSV)
// for each kind of record, the evenings as a calendar (.ics), the figures as a list. Made from what
// goes alone, folded as a receiver would, so that nothing is in it that stays; and each text in it
// is held against all that was withheld. The plan is of a full export: a list has no memory of what
// was sent before. In the reader's language. WouldLeak; NothingToSend where there is neither record
// nor figure.
Result<QList<PlainFile>> plainFilesOf(const ExportPlan &plan, const QDateTime &now);

} // namespace kv::exchange
