// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/fieldlines.h"

#include "domain/fieldwords.h"
#include "domain/phonenumber.h"

#include <QCoreApplication>
#include <QHash>

namespace kv::ui {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FieldLines)
};

QString shownText(const Dataset &dataset, const FieldInfo &field, const Value &value)
{
    const QString text = valueText(dataset, field, value);
    return field.name == QLatin1String("phone") ? phoneNational(text) : text;
}

} // namespace

QStringList fieldLines(const Dataset &dataset, const Change &change)
{
    if (change.reg == aliveRegister)
        return {isAliveValue(change.after) ? Text::tr("added") : Text::tr("removed")};
    QStringList lines;
    const EntityInfo &info = entityInfo(change.entity);
    const QList<int> &fields = info.registers.at(change.reg).fields;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const FieldInfo &field = info.fields.at(fields.at(i));
        const QString before = shownText(dataset, field, change.before.value(i));
        const QString after = shownText(dataset, field, change.after.value(i));
        const QString title = fieldTitle(field);
        if (before.isEmpty() && !after.isEmpty())
            lines.append(QStringLiteral("%1: %2").arg(title, after));
        else if (before != after)
            lines.append(QStringLiteral("%1: %2 → %3").arg(title, before, after));
    }
    return lines;
}

QString registerText(const Dataset &dataset, EntityType type, int reg, const RegisterValue &value)
{
    if (reg == aliveRegister)
        return isAliveValue(value) ? Text::tr("stays") : Text::tr("removed");
    const EntityInfo &info = entityInfo(type);
    const QList<int> &fields = info.registers.at(reg).fields;
    QStringList parts;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const QString part = shownText(dataset, info.fields.at(fields.at(i)), value.value(i));
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(QStringLiteral(", "));
}

QString registerTitle(EntityType type, int reg)
{
    if (reg == aliveRegister)
        return Text::tr("removal");
    const EntityInfo &info = entityInfo(type);
    const RegisterInfo &found = info.registers.at(reg);
    // A coupled register has a name of its own, which only programs know.
    static const QHash<QLatin1String, const char *> coupled{
        {QLatin1String("postalAddress"), QT_TRANSLATE_NOOP("FieldLines", "address")},
        {QLatin1String("name"), QT_TRANSLATE_NOOP("FieldLines", "name")},
        {QLatin1String("period"), QT_TRANSLATE_NOOP("FieldLines", "period")},
        {QLatin1String("evening"), QT_TRANSLATE_NOOP("FieldLines", "usual time")},
        {QLatin1String("gaps"), QT_TRANSLATE_NOOP("FieldLines", "days between meetings")},
        {QLatin1String("snapshot"), QT_TRANSLATE_NOOP("FieldLines", "name at the time")},
        {QLatin1String("when"), QT_TRANSLATE_NOOP("FieldLines", "time and place")},
        {QLatin1String("turn"), QT_TRANSLATE_NOOP("FieldLines", "host and state")},
    };
    const char *words
        = found.fields.size() > 1 ? coupled.value(QLatin1String(found.name.toLatin1())) : nullptr;
    return words ? Text::tr(words) : fieldTitle(info.fields.at(found.fields.first()));
}

} // namespace kv::ui
