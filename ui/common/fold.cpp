// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/fold.h"

#include <algorithm>

namespace kv::ui {

QString folded(const QString &text)
{
    const QString apart = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString made;
    made.reserve(apart.size());
    for (const QChar letter : apart) {
        if (letter.isMark()) {
            continue;
        }
        made += letter.category() == QChar::Punctuation_Dash || letter == QChar(0x2212)
            ? QChar(u'-')
            : letter;
    }
    return made.simplified();
}

bool matches(const QString &text, const QString &search)
{
    const QString where = folded(text);
    const QStringList words = folded(search).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.cbegin(), words.cend(),
                       [&where](const QString &word) { return where.contains(word); });
}

} // namespace kv::ui
