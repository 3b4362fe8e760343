// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

#include <QMap>

namespace kv {

// The entities of one type by id. A copy shares its rows until one of the two is written to.
// What was deleted keeps its fields aside, so that an undo of the deletion brings them back.
template <typename T>
class Table
{
public:
    using const_iterator = typename QMap<Id<T>, T>::const_iterator;

    // The living entities, in the order of their ids.
    const_iterator begin() const { return m_rows.cbegin(); }
    const_iterator end() const { return m_rows.cend(); }
    qsizetype size() const { return m_rows.size(); }
    bool isEmpty() const { return m_rows.isEmpty(); }

    bool contains(Id<T> id) const { return m_rows.contains(id); }

    // Null where it is not, or is deleted.
    const T *find(Id<T> id) const
    {
        const auto it = m_rows.constFind(id);
        return it == m_rows.cend() ? nullptr : &*it;
    }
    const T *findDeleted(Id<T> id) const
    {
        const auto it = m_deleted.constFind(id);
        return it == m_deleted.cend() ? nullptr : &*it;
    }
    // Living or deleted: whoever is named by something that stays.
    const T *findAny(Id<T> id) const
    {
        const T *living = find(id);
        return living ? living : findDeleted(id);
    }
    // What was deleted.
    const QMap<Id<T>, T> &deleted() const { return m_deleted; }
    T value(Id<T> id) const { return m_rows.value(id); }

    // Where the fields of this id are kept, living or not. Makes it, not yet living, where it is
    // not.
    T &edit(Id<T> id)
    {
        if (const auto it = m_rows.find(id); it != m_rows.end())
            return *it;
        T &row = m_deleted[id];
        row.id = id;
        return row;
    }
    void setAlive(Id<T> id, bool alive)
    {
        auto &from = alive ? m_deleted : m_rows;
        auto &to = alive ? m_rows : m_deleted;
        if (const auto it = from.find(id); it != from.end()) {
            to.insert(id, *it);
            from.erase(it);
        } else if (!to.contains(id)) {
            T row;
            row.id = id;
            to.insert(id, row);
        }
    }
    void forget(Id<T> id)
    {
        m_rows.remove(id);
        m_deleted.remove(id);
    }
    void put(const T &entity) { m_rows.insert(entity.id, entity); }
    void putDeleted(const T &entity) { m_deleted.insert(entity.id, entity); }

    bool operator==(const Table &) const = default;

private:
    QMap<Id<T>, T> m_rows;
    QMap<Id<T>, T> m_deleted;
};

} // namespace kv
