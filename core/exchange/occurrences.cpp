// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/occurrences.h"

#include <QHash>

namespace kv::exchange {

QSet<QString> occurring(const QSet<QString> &wanted, const QString &text)
{
    // By how a text begins: of which lengths there are some, so that each place of the text is
    // compared by hash once for each length, not once for each wanted text.
    QHash<QStringView, QList<qsizetype>> lengths;
    QHash<QStringView, const QString *> whole;
    for (const QString &one : wanted) {
        if (one.size() < shortestSearched)
            continue;
        whole.insert(one, &one);
        QList<qsizetype> &known = lengths[QStringView(one).left(shortestSearched)];
        if (!known.contains(one.size()))
            known.append(one.size());
    }
    QSet<QString> found;
    const QStringView all(text);
    for (qsizetype at = 0; at + shortestSearched <= all.size(); ++at) {
        const auto begun = lengths.constFind(all.mid(at, shortestSearched));
        if (begun == lengths.cend())
            continue;
        for (const qsizetype length : *begun) {
            if (at + length > all.size())
                continue;
            if (const QString *one = whole.value(all.mid(at, length)))
                found.insert(*one);
        }
    }
    return found;
}

} // namespace kv::exchange
