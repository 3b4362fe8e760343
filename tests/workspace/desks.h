// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edit.h"
#include "support/scratch.h"
#include "workspace/transfer.h"

#include <QFile>
#include <QTemporaryDir>

#include <vector>

namespace kv::workspace {

struct TestClock final : Clock
{
    QDateTime now() const override { return moment; }
    QDateTime moment{QDate(2027, 1, 4), QTime(9, 0), Qt::UTC};
};

// Argon2id at its cheapest: what is tested is not its cost.
inline constexpr exchange::PassphraseCost cheap{1, 8192};

// Several advisors, each at a file of their own, who send each other exchange files.
class Desks
{
public:
    explicit Desks(int count, quint64 seed = 5)
        : entropy(seed)
    {
        for (int i = 0; i < count; ++i) {
            auto made = Workspace::create(
                m_folder.filePath(QStringLiteral("desk%1.kiertovuoro").arg(i)), session(i));
            if (made)
                files.push_back(std::move(*made));
        }
    }

    Session session(int desk)
    {
        return {clock, entropy, {}, nameOf(desk), QByteArray(32, char('a' + desk))};
    }
    static QString nameOf(int desk) { return QStringLiteral("Neuvoja %1").arg(desk); }

    Workspace &file(int desk) { return *files.at(size_t(desk)); }
    Transfer at(int desk) { return Transfer(file(desk)); }
    void reopen(int desk)
    {
        const QString path = file(desk).path();
        files[size_t(desk)].reset();
        openAgain(desk, path);
    }
    // The file as it is, and back to that: nothing was done in between.
    QByteArray bytesOf(int desk)
    {
        QFile copied(file(desk).path());
        files[size_t(desk)].reset(); // by QFile on the open file its lock would be given up
        const QByteArray bytes = copied.open(QIODevice::ReadOnly) ? copied.readAll() : QByteArray();
        copied.close();
        openAgain(desk, copied.fileName());
        return bytes;
    }
    void putBack(int desk, const QByteArray &bytes)
    {
        QFile written(file(desk).path());
        files[size_t(desk)].reset();
        if (!written.open(QIODevice::WriteOnly) || written.write(bytes) != bytes.size())
            qFatal("the file could not be put back");
        written.close();
        openAgain(desk, written.fileName());
    }

    // An exchange file from one desk for another, all of a hand-over; empty where it fails.
    QByteArray send(int from, int to, SharingScope scope = SharingScope::Group, bool full = false)
    {
        exchange::ExportRequest request;
        request.scope = scope;
        request.receiver = nameOf(to);
        request.purpose = QStringLiteral("Yhteinen rekisteri");
        request.full = full;
        const auto plan = at(from).plan(request);
        if (!plan)
            return {};
        const auto bytes = at(from).fileOf(*plan, words, cheap);
        if (!bytes && bytes.error().code != ErrorCode::NothingToSend)
            qWarning("%s", qPrintable(describe(bytes.error())));
        if (!bytes || !at(from).noteDisclosure(*plan, QStringLiteral("test.kvexchange")))
            return {};
        return *bytes;
    }
    Result<exchange::MergeReport> take(int desk, const QByteArray &bytes,
                                       const MergeChoice &choice = {true, false, {}, {}})
    {
        const auto bundle = exchange::readExchangeFile(bytes, words, QStringLiteral("test"));
        return bundle ? at(desk).take(*bundle, choice)
                      : Result<exchange::MergeReport>(bundle.error());
    }
    // Sends and takes where there is anything to send.
    bool tell(int from, int to)
    {
        const QByteArray bytes = send(from, to);
        return bytes.isEmpty() || take(to, bytes).has_value();
    }

    template <typename T>
    Done put(int desk, const T &entity, OperationKind kind = OperationKind::EditCompany)
    {
        Edit edit(file(desk).dataset(), kind);
        edit.set(entity);
        const auto done = file(desk).commit(edit.operation());
        clock.moment = clock.moment.addSecs(61);
        return done ? Done() : Done(done.error());
    }

    // A group of desk 0 with a company in it.
    Id<CoreGroup> group{naturalId<CoreGroup>(QStringLiteral("g"), {QStringLiteral("1")})};
    Id<Company> company{naturalId<Company>(QStringLiteral("c"), {QStringLiteral("1")})};
    void found()
    {
        CoreGroup made;
        made.id = group;
        made.name = QStringLiteral("Oulun ydinryhmä");
        made.coordinator = file(0).author();
        Company alfa;
        alfa.id = company;
        alfa.name = QStringLiteral("Alfa Oy");
        Membership membership;
        membership.company = company;
        membership.group = group;
        membership.from = QDate(2026, 1, 1);
        membership.id = membershipId(company, group, membership.from);
        Edit edit(file(0).dataset(), OperationKind::NewFile);
        edit.add(made);
        edit.add(alfa);
        edit.add(membership);
        const auto done = file(0).commit(edit.operation());
        Q_ASSERT(done);
    }
    Company alfaAt(int desk) { return file(desk).dataset().companies.value(company); }
    Done setPhone(int desk, const char *phone)
    {
        Company alfa = alfaAt(desk);
        alfa.phone = QString::fromLatin1(phone);
        return put(desk, alfa);
    }
    // An evening of the group in the file of a desk; a null id where it could not be added.
    Id<Meeting> addMeeting(int desk)
    {
        Meeting evening;
        evening.id = file(desk).ids().next<Meeting>();
        evening.group = group;
        evening.date = QDate(2027, 3, 9);
        return put(desk, evening, OperationKind::AddMeeting) ? evening.id : Id<Meeting>();
    }
    // What a check of a desk's file finds amiss.
    QStringList problems(int desk)
    {
        const auto check = file(desk).check();
        return check ? check->problems : QStringList{describe(check.error())};
    }
    QByteArray digest(int desk) { return at(desk).digest() ? *at(desk).digest() : QByteArray(); }

    TestClock clock;
    SeededEntropy entropy;
    QString words = QStringLiteral("kala kukko talvi mylly");

private:
    void openAgain(int desk, const QString &path)
    {
        if (auto opened = Workspace::open(path, session(desk)))
            files[size_t(desk)] = std::move(*opened);
    }

    QTemporaryDir m_folder{test::scratch()}; // outlives the files in it

public:
    std::vector<std::unique_ptr<Workspace>> files;
};

} // namespace kv::workspace
