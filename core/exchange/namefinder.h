// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>

namespace kv::exchange {

// How surely a written name is somebody's.
enum class NameFit
{
    None,
    Same,
    Near,
    Several
};

// Who is meant by a written name.
struct FoundName
{
    NameFit fit = NameFit::None;
    QUuid id; // of Same and Near
    QStringList names; // who could be meant, of Several

    bool operator==(const FoundName &) const = default;
};

// Finds names as people write them: the same but for case, dashes and spaces; without the legal
// form; without å ä ö; only the beginning, where nobody else begins so.
class NameFinder
{
public:
    // A name that may be found; one id may have several (first name last, last name first).
    void add(QUuid id, const QString &name);

    FoundName find(const QString &written) const;

private:
    struct Known
    {
        QUuid id;
        QString name;
        QString folded;
        QString bare; // without legal form and å ä ö
    };

    template <typename Fits>
    FoundName only(NameFit fit, const Fits &fits) const;

    QList<Known> m_known;
};

} // namespace kv::exchange
