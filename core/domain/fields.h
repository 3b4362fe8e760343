// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/value.h"

#include <QDate>
#include <QDateTime>
#include <QStringList>
#include <QTime>

#include <array>
#include <optional>
#include <tuple>
#include <type_traits>

namespace kv {

// A stored field of T: its name in rows and journal, its member, and the register it changes with
// (most fields are a register of their own).
template <typename T, typename F>
struct Field
{
    using Type = F;
    const char *name;
    F T::*member;
    const char *reg;
};

template <typename T, typename F>
constexpr Field<T, F> field(const char *name, F T::*member)
{
    return {name, member, name};
}

template <typename T, typename F>
constexpr Field<T, F> field(const char *name, F T::*member, const char *reg)
{
    return {name, member, reg};
}

// Lists the fields of T, once: Schema<T>::type, ::name and ::fields, a tuple of field().
template <typename T>
struct Schema;

template <typename T, typename Visitor>
void forEachField(Visitor &&visit)
{
    std::apply([&](const auto &...fields) { (visit(fields), ...); }, Schema<T>::fields);
}

// The stored words of an enum, in its order: EnumTexts<E>::texts.
template <typename E>
struct EnumTexts;

template <typename E>
QString textOf(E value)
{
    return QString::fromLatin1(EnumTexts<E>::texts.at(size_t(value)));
}

template <typename E>
std::optional<E> enumOf(QStringView text)
{
    for (size_t i = 0; i < EnumTexts<E>::texts.size(); ++i) {
        if (text == QLatin1String(EnumTexts<E>::texts[i]))
            return E(i);
    }
    return std::nullopt;
}

// How a field's type becomes a Value and back. A value of the wrong kind reads as absent: it comes
// from a newer version, and its change stays in the journal.
template <typename F, typename = void>
struct FieldCodec;

template <>
struct FieldCodec<QString>
{
    static constexpr bool isText = true;
    static Value toValue(const QString &text)
    {
        return text.isEmpty() ? Value() : Value(text.normalized(QString::NormalizationForm_C));
    }
    static QString fromValue(const Value &value)
    {
        const auto *text = std::get_if<QString>(&value);
        return text ? *text : QString();
    }
};

template <typename F>
struct FieldCodec<F, std::enable_if_t<std::is_integral_v<F>>>
{
    static constexpr bool isText = false;
    static Value toValue(F number) { return Value(qint64(number)); }
    static F fromValue(const Value &value)
    {
        const auto *number = std::get_if<qint64>(&value);
        return number ? F(*number) : F();
    }
};

template <typename E>
struct FieldCodec<E, std::enable_if_t<std::is_enum_v<E>>>
{
    static constexpr bool isText = true;
    static Value toValue(E value) { return Value(textOf(value)); }
    static E fromValue(const Value &value)
    {
        const auto *text = std::get_if<QString>(&value);
        return text ? enumOf<E>(*text).value_or(E()) : E();
    }
};

template <typename T>
struct FieldCodec<Id<T>>
{
    static constexpr bool isText = true;
    static Value toValue(Id<T> id) { return id.isNull() ? Value() : Value(id.toString()); }
    static Id<T> fromValue(const Value &value)
    {
        const auto *text = std::get_if<QString>(&value);
        return text ? Id<T>(QUuid::fromString(*text)) : Id<T>();
    }
};

template <>
struct FieldCodec<QDate>
{
    static constexpr bool isText = true;
    static Value toValue(QDate day)
    {
        return day.isValid() ? Value(day.toString(Qt::ISODate)) : Value();
    }
    static QDate fromValue(const Value &value)
    {
        const auto *text = std::get_if<QString>(&value);
        return text ? QDate::fromString(*text, Qt::ISODate) : QDate();
    }
};

template <>
struct FieldCodec<QTime>
{
    static constexpr bool isText = true;
    static Value toValue(QTime time)
    {
        return time.isValid() ? Value(time.toString(QStringLiteral("HH:mm"))) : Value();
    }
    static QTime fromValue(const Value &value)
    {
        const auto *text = std::get_if<QString>(&value);
        return text ? QTime::fromString(*text, QStringLiteral("HH:mm")) : QTime();
    }
};

template <>
struct FieldCodec<QDateTime>
{
    static constexpr bool isText = true;
    static Value toValue(const QDateTime &moment)
    {
        return moment.isValid() ? Value(moment.toUTC().toString(Qt::ISODate)) : Value();
    }
    static QDateTime fromValue(const Value &value)
    {
        const auto *text = std::get_if<QString>(&value);
        return text ? QDateTime::fromString(*text, Qt::ISODate) : QDateTime();
    }
};

template <typename F>
struct FieldCodec<std::optional<F>>
{
    static constexpr bool isText = FieldCodec<F>::isText;
    static Value toValue(const std::optional<F> &value)
    {
        return value ? FieldCodec<F>::toValue(*value) : Value();
    }
    static std::optional<F> fromValue(const Value &value)
    {
        return isAbsent(value) ? std::nullopt : std::optional<F>(FieldCodec<F>::fromValue(value));
    }
};

// A list is one text, an item a line.
template <typename F>
struct FieldCodec<QList<F>>
{
    static constexpr bool isText = true;
    static Value toValue(const QList<F> &list)
    {
        QStringList lines;
        for (const F &item : list) {
            const Value value = FieldCodec<F>::toValue(item);
            if (const auto *number = std::get_if<qint64>(&value))
                lines.append(QString::number(*number));
            else if (const auto *text = std::get_if<QString>(&value))
                lines.append(*text);
        }
        return lines.isEmpty() ? Value() : Value(lines.join(u'\n'));
    }
    static QList<F> fromValue(const Value &value)
    {
        QList<F> list;
        const auto *text = std::get_if<QString>(&value);
        const QStringList lines = text ? text->split(u'\n', Qt::SkipEmptyParts) : QStringList();
        for (const QString &line : lines) {
            if constexpr (FieldCodec<F>::isText)
                list.append(FieldCodec<F>::fromValue(Value(line)));
            else
                list.append(FieldCodec<F>::fromValue(Value(line.toLongLong())));
        }
        return list;
    }
};

} // namespace kv
