// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/mergelines.h"

#include "domain/describe.h"
#include "exchange/plainfiles.h"
#include "ui/common/fieldlines.h"

#include <QCoreApplication>
#include <QLocale>

namespace kv::ui {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MergeLines)
};

class Maker
{
public:
    Maker(const Dataset &before, const exchange::MergeReport &report, const QSet<QUuid> &leftOut)
        : m_report(report)
        , m_leftOut(leftOut)
        , m_after(before)
    {
        apply(m_after, report.applied);
        for (const Change &change : report.applied.changes) {
            if (change.reg != aliveRegister)
                m_changes[change.id] += fieldLines(m_after, change);
        }
    }

    QList<Line> lines()
    {
        for (const auto &record : m_report.conflicts)
            addConflict(record);
        for (const auto &[kind, records] : {std::pair(MergeKind::New, &m_report.created),
                                            {MergeKind::Changed, &m_report.changed},
                                            {MergeKind::Deleted, &m_report.deleted}}) {
            for (const exchange::RecordId &record : *records)
                addRecord(kind, record);
        }
        for (const journal::Suggestion &suggestion : m_report.suggestions)
            addSuggestion(suggestion);
        addReviews();
        for (const journal::Figure &figure : m_report.scope.figures) {
            const exchange::FigureWords words = exchange::wordsOf(figure);
            add(MergeKind::Figure, figure.of, words.of,
                QStringLiteral("%1: %2").arg(words.what, QLocale().toString(figure.count)));
        }
        return m_lines;
    }

private:
    Line &add(MergeKind kind, const QString &key, const QString &name, const QString &details)
    {
        // The kind is a part of the key: one record may be both changed and in conflict.
        m_lines.append({key, {QString(), wordOf(kind), name, details}, int(kind)});
        if (kind > MergeKind::Deleted)
            m_lines.last().key.prepend(QString::number(int(kind)) + u' ');
        return m_lines.last();
    }

    QString nameWithType(EntityType type, QUuid id) const
    {
        const QString name = nameOf(m_after, type, id);
        return name.isEmpty() ? describe(type)
                              : QStringLiteral("%1 (%2)").arg(name, describe(type));
    }

    void addRecord(MergeKind kind, const exchange::RecordId &record)
    {
        const QStringList details
            = kind == MergeKind::Deleted ? QStringList() : m_changes.value(record.second);
        add(kind, record.second.toString(), nameWithType(record.first, record.second),
            details.join(u'\n'))
            .checked
            = !m_leftOut.contains(record.second);
    }

    void addConflict(const journal::Conflict &conflict)
    {
        QStringList values;
        for (const journal::ConflictSide &side : conflict.sides)
            values.append(registerText(m_after, conflict.type, conflict.reg, side.value));
        add(MergeKind::Conflict, conflict.id, nameWithType(conflict.type, conflict.record),
            conflict.isDeletedAgainstEdited
                ? Text::tr("removed by one, changed by another")
                : QStringLiteral("%1: %2").arg(registerTitle(conflict.type, conflict.reg),
                                               values.join(QStringLiteral(" / "))));
    }

    void addSuggestion(const journal::Suggestion &suggestion)
    {
        Dataset with = m_after;
        apply(with, suggestion.operation);
        QStringList details;
        for (const Change &change : suggestion.operation.changes) {
            if (change.reg != aliveRegister)
                details += fieldLines(with, change);
        }
        add(MergeKind::Suggestion, QString::fromLatin1(suggestion.operation.id.toHex()),
            describe(suggestion.operation, with), details.join(u'\n'));
    }

    void addReviews()
    {
        int number = 0;
        const auto review = [&](const QString &name, const QString &details) {
            add(MergeKind::Review, QString::number(++number), name, details);
        };
        for (const exchange::Duplicate &pair : m_report.duplicates)
            review(nameOf(m_after, EntityType::Company, pair.first),
                   Text::tr("may be the same company: %1")
                       .arg(nameOf(m_after, EntityType::Company, pair.second)));
        for (const BrokenReference &broken : m_report.brokenReferences)
            review(
                nameWithType(broken.from, broken.fromId),
                Text::tr("names something that is not in this file: %1").arg(describe(broken.to)));
        for (const exchange::DoubleBooking &both : m_report.doubleBookings)
            review(nameOf(m_after, both.first),
                   Text::tr("at the same time: %1").arg(nameOf(m_after, both.second)));
    }

    const exchange::MergeReport &m_report;
    const QSet<QUuid> &m_leftOut;
    Dataset m_after;
    QHash<QUuid, QStringList> m_changes;
    QList<Line> m_lines;
};

} // namespace

QString wordOf(MergeKind kind)
{
    switch (kind) {
    case MergeKind::New:
        return Text::tr("new");
    case MergeKind::Changed:
        return Text::tr("changed");
    case MergeKind::Deleted:
        return Text::tr("deleted");
    case MergeKind::Conflict:
        return Text::tr("conflict");
    case MergeKind::Suggestion:
        return Text::tr("suggestion");
    case MergeKind::Review:
        return Text::tr("to check");
    case MergeKind::Figure:
    case MergeKind::Count:
        break;
    }
    return Text::tr("figure");
}

QList<Line> mergeLines(const Dataset &before, const exchange::MergeReport &report,
                       const QSet<QUuid> &leftOut)
{
    return Maker(before, report, leftOut).lines();
}

} // namespace kv::ui
