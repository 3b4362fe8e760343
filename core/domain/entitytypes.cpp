// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/entitytypes.h"

#include <QHash>

namespace kv {
namespace {

// The type of the items of a field: of a list and of an optional, what is in it.
template <typename F>
struct Item
{
    using Type = F;
};

template <typename F>
struct Item<QList<F>> : Item<F>
{ };

template <typename F>
struct Item<std::optional<F>> : Item<F>
{ };

template <typename F>
constexpr bool isList = false;

template <typename F>
constexpr bool isList<QList<F>> = true;

// Which entity an item refers to: Id<T>.
template <typename F>
struct Refers
{
    static std::optional<EntityType> to() { return std::nullopt; }
};

template <typename T>
struct Refers<Id<T>>
{
    static std::optional<EntityType> to() { return Schema<T>::type; }
};

template <typename F>
FieldKind kindOf()
{
    if (Refers<F>::to())
        return FieldKind::Reference;
    if constexpr (std::is_same_v<F, bool>)
        return FieldKind::Flag;
    if constexpr (std::is_integral_v<F>)
        return FieldKind::Number;
    if constexpr (std::is_same_v<F, QDate>)
        return FieldKind::Day;
    if constexpr (std::is_same_v<F, QTime>)
        return FieldKind::Time;
    if constexpr (std::is_same_v<F, QDateTime>)
        return FieldKind::Moment;
    return std::is_enum_v<F> ? FieldKind::Word : FieldKind::Text;
}

template <typename F>
QStringList wordsOf()
{
    QStringList words;
    if constexpr (std::is_enum_v<F>) {
        for (const char *text : EnumTexts<F>::texts)
            words.append(QString::fromLatin1(text));
    }
    return words;
}

template <typename T>
std::optional<Record> findRecord(const Dataset &dataset, QUuid id)
{
    const Table<T> &table = dataset.table<T>();
    if (const T *entity = table.find(Id<T>(id)))
        return toRecord(*entity);
    if (const T *entity = table.findDeleted(Id<T>(id))) {
        Record record = toRecord(*entity);
        record.alive = false;
        return record;
    }
    return std::nullopt;
}

// A record of which nothing was said yet, so that it equals a row without values: a noun's own
// defaults are for who makes one.
template <typename T>
void makeRoom(Table<T> &table, Id<T> id)
{
    if (!table.findAny(id))
        table.putDeleted(fromRecord<T>({Schema<T>::type, id.uuid(), false, {}}));
}

template <typename T>
void setRegister(Dataset &dataset, QUuid id, int reg, const RegisterValue &value)
{
    Table<T> &table = dataset.table<T>();
    if (reg == aliveRegister) {
        if (isAbsent(value)) {
            table.forget(Id<T>(id));
            return;
        }
        makeRoom(table, Id<T>(id));
        table.setAlive(Id<T>(id), isAliveValue(value));
        return;
    }
    makeRoom(table, Id<T>(id));
    const QList<int> &fields = entityInfo(Schema<T>::type).registers.at(reg).fields;
    T &entity = table.edit(Id<T>(id));
    int index = 0;
    forEachField<T>([&](const auto &field) {
        if (const auto at = fields.indexOf(index++); at >= 0)
            readField(entity, field, value.value(at));
    });
}

template <typename T>
EntityInfo infoOf()
{
    EntityInfo info;
    info.type = Schema<T>::type;
    info.name = QString::fromLatin1(Schema<T>::name);
    forEachField<T>([&](const auto &field) {
        using F = typename std::decay_t<decltype(field)>::Type;
        const QString name = QString::fromLatin1(field.reg);
        int reg = info.registerNamed(name).value_or(int(info.registers.size()));
        if (reg == info.registers.size())
            info.registers.append({name, {}});
        info.registers[reg].fields.append(int(info.fields.size()));
        using I = typename Item<F>::Type;
        info.fields.append({QString::fromLatin1(field.name), kindOf<I>(), FieldCodec<F>::isText,
                            isList<F>, reg, Refers<I>::to(), wordsOf<I>()});
    });
    info.find = findRecord<T>;
    info.isAlive
        = [](const Dataset &dataset, QUuid id) { return dataset.table<T>().contains(Id<T>(id)); };
    info.put = [](Dataset &dataset, const Record &record) {
        if (record.alive)
            dataset.table<T>().put(fromRecord<T>(record));
        else
            dataset.table<T>().putDeleted(fromRecord<T>(record));
    };
    info.set = setRegister<T>;
    info.all = [](const Dataset &dataset) {
        QList<Record> records;
        for (const T &entity : dataset.table<T>())
            records.append(toRecord(entity));
        return records;
    };
    info.deleted = [](const Dataset &dataset) {
        QList<Record> records;
        for (const T &entity : dataset.table<T>().deleted()) {
            records.append(toRecord(entity));
            records.last().alive = false;
        }
        return records;
    };
    return info;
}

// The one list of the nouns.
QList<EntityInfo> makeInfos()
{
    return {
        infoOf<Region>(),      infoOf<Municipality>(), infoOf<Organisation>(),
        infoOf<Coordinator>(), infoOf<Area>(),         infoOf<CoreGroup>(),
        infoOf<Company>(),     infoOf<Person>(),       infoOf<Theme>(),
        infoOf<Expert>(),      infoOf<Membership>(),   infoOf<Unavailability>(),
        infoOf<Meeting>(),     infoOf<HostTurn>(),     infoOf<Registration>(),
        infoOf<Attendance>(),  infoOf<ThemeVote>(),    infoOf<Consent>(),
    };
}

const QList<EntityInfo> &infos()
{
    static const QList<EntityInfo> list = makeInfos();
    return list;
}

} // namespace

QString EntityInfo::registerName(int reg) const
{
    return reg == aliveRegister ? QStringLiteral("alive") : registers.at(reg).name;
}

std::optional<int> EntityInfo::registerNamed(QStringView text) const
{
    if (text == QLatin1String("alive"))
        return aliveRegister;
    for (int i = 0; i < registers.size(); ++i) {
        if (registers.at(i).name == text)
            return i;
    }
    return std::nullopt;
}

const EntityInfo &entityInfo(EntityType type)
{
    const EntityInfo &info = infos().at(int(type));
    Q_ASSERT(info.type == type);
    return info;
}

std::optional<EntityType> entityTypeNamed(QStringView name)
{
    static const QHash<QStringView, EntityType> types = [] {
        QHash<QStringView, EntityType> byName;
        for (const EntityInfo &info : infos())
            byName.insert(info.name, info.type);
        return byName;
    }();
    const auto found = types.constFind(name);
    return found == types.cend() ? std::nullopt : std::optional(*found);
}

bool fits(EntityType type, int reg, const RegisterValue &value)
{
    if (reg == aliveRegister)
        return value.size() <= 1
            && (isAbsent(value) || std::holds_alternative<qint64>(value.first()));
    const EntityInfo &info = entityInfo(type);
    const QList<int> &fields = info.registers.at(reg).fields;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const Value field = value.value(i);
        const bool isText = std::holds_alternative<QString>(field);
        if (!isAbsent(field) && isText != info.fields.at(fields.at(i)).isText)
            return false;
    }
    return true;
}

RegisterValue registerOf(const Record &record, int reg)
{
    if (reg == aliveRegister)
        return aliveValue(record.alive);
    RegisterValue value;
    for (const int field : entityInfo(record.type).registers.at(reg).fields)
        value.append(record.values.value(field));
    return value;
}

RegisterValue aliveValue(bool alive)
{
    return {Value(qint64(alive))};
}

bool isAliveValue(const RegisterValue &value)
{
    return value.value(0) == Value(qint64(1));
}

RegisterValue shown(const Dataset &dataset, EntityType type, QUuid id, int reg)
{
    const auto record = entityInfo(type).find(dataset, id);
    return record ? registerOf(*record, reg) : RegisterValue();
}

} // namespace kv
