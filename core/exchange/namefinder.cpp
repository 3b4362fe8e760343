// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/namefinder.h"

#include "domain/folding.h"

namespace kv::exchange {
namespace {

constexpr qsizetype ShortestBeginning = 3; // "Al" could be anybody

QString bareName(const QString &folded)
{
    return foldedWord(withoutLegalForm(folded));
}

} // namespace

void NameFinder::add(QUuid id, const QString &name)
{
    const QString folded = foldedName(name);
    if (!folded.isEmpty())
        m_known.append({id, name, folded, bareName(folded)});
}

// Who fits, if all that fit are one.
template <typename Fits>
FoundName NameFinder::only(NameFit fit, const Fits &fits) const
{
    FoundName found;
    for (const Known &known : m_known) {
        if (!fits(known) || known.id == found.id)
            continue;
        found.names.append(known.name);
        found.fit = found.id.isNull() ? fit : NameFit::Several;
        found.id = known.id;
    }
    if (found.fit == NameFit::Several)
        found.id = QUuid();
    else
        found.names.clear();
    return found;
}

FoundName NameFinder::find(const QString &written) const
{
    const QString folded = foldedName(written);
    if (folded.isEmpty())
        return {};
    const QString bare = bareName(folded);
    const FoundName same
        = only(NameFit::Same, [&](const Known &known) { return known.folded == folded; });
    if (same.fit != NameFit::None)
        return same;
    const FoundName alike
        = only(NameFit::Near, [&](const Known &known) { return known.bare == bare; });
    if (alike.fit != NameFit::None || bare.size() < ShortestBeginning)
        return alike;
    return only(NameFit::Near, [&](const Known &known) { return known.bare.startsWith(bare); });
}

} // namespace kv::exchange
