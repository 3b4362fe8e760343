// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace kv::demo {

// A municipality of the demo; codes of Statistics Finland, the post code of its centre.
struct PlaceRow
{
    const char *code;
    const char *name; // UTF-8
    const char *postCode;
};

// An area with its municipalities, the largest first.
struct AreaRow
{
    const char *name; // UTF-8
    const char *regionCode;
    QList<PlaceRow> places;
};

struct RegionRow
{
    const char *code;
    const char *name; // UTF-8
    const char *nameEn;
};

// The five provinces of the northern and eastern network.
const QList<RegionRow> &demoRegions();

// The thirteen areas that the network names, the two of Lapland first.
const QList<AreaRow> &demoAreas();

// The name of the area of this number, from 0; after the named ones "Rovaniemi 2" and so on.
QString areaName(int index);

// An invented street address that the towns do not have: "Kuurakuja 12".
QString streetAddress(int streetNumber, int houseNumber);
int streetCount();

} // namespace kv::demo
