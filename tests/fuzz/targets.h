// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exchangefile.h"
#include "exchange/payload.h"
#include "exchange/sheet.h"
#include "workspace/desks.h"

#include <functional>

// What strangers can hand to the program, taken as any bytes: each target says which law the bytes
// broke, and nothing where all held. libFuzzer calls them, and a test with bytes of its own.
namespace kv::fuzz {

using Law = QString; // empty: none was broken
using Seeds = QList<QByteArray>; // good inputs to start from

// The outside of an exchange file. Law: only what was sealed is taken. The first byte decides: even
// for a file as it comes, odd for a content that is sealed first, as a hostile sender would. The
// sealed file is one of tests/data/fuzz, so that what is found in one run is found in the next.
class ContainerTarget
{
public:
    using Opener = std::function<Result<exchange::Opened>(const QByteArray &)>;
    explicit ContainerTarget(Opener opener = {});
    Seeds seeds() const;
    Law run(const QByteArray &bytes) const;

private:
    Law runSealed(const QByteArray &payload) const;

    Opener m_opener;
    QByteArray m_sealed;
};

// The content. Law: what is read is written back byte by byte.
class PayloadTarget
{
public:
    using Reader = std::function<Result<journal::Bundle>(const QByteArray &)>;
    explicit PayloadTarget(Reader reader = {});
    Seeds seeds() const;
    Law run(const QByteArray &bytes) const;

private:
    Reader m_reader;
};

// A merge of steps that a hostile sender has signed. The first byte decides: even for a content as
// it is written, odd for bytes that choose steps, so that any of them make sense. Laws: a refused
// file changes nothing; after a taken one the tables are what the journal says, the same file again
// is nothing new, and undoing the import gives back what was there.
class MergeTarget
{
public:
    using Taker
        = std::function<Result<exchange::MergeReport>(workspace::Desks &, const journal::Bundle &)>;
    explicit MergeTarget(Taker taker = {});
    Seeds seeds() const;
    Law run(const QByteArray &bytes);
    int taken() const { return m_taken; } // files that brought something, so far

private:
    journal::Bundle chosen(const QByteArray &bytes) const;
    Law runTaken(const journal::Bundle &bundle, qint64 batch, const QByteArray &before);

    Taker m_taker;
    workspace::Desks m_desks{2};
    QByteArray m_prepared; // desk 1, as each run finds it: its journal keeps what is undone
    journal::Bundle m_good;
    int m_taken = 0;
};

// A list of companies. Laws: what a list brings undoes to what was there; the same list again
// brings nothing.
class ListTarget
{
public:
    using Importer = std::function<void(Dataset &, const Operation &)>;
    explicit ListTarget(Importer importer = {});
    Seeds seeds() const;
    Law run(const QByteArray &bytes) const;

private:
    Importer m_importer;
    Dataset m_dataset;
};

} // namespace kv::fuzz
