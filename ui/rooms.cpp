// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms.h"

#include "ui/attendance/attendancepage.h"
#include "ui/companies/companiespage.h"
#include "ui/history/historypage.h"
#include "ui/meeting/meetingpage.h"
#include "ui/reports/reportspage.h"
#include "ui/today/todaypage.h"
#include "ui/transfer/transferpage.h"
#include "ui/yearplan/yearplanpage.h"

namespace kv::ui {

namespace {

struct RoomMaker
{
    Room room;
    bool inRail;
    Page *(*make)(UiContext &context, QWidget *parent);
};

template <typename T>
Page *make(UiContext &context, QWidget *parent)
{
    return new T(context, parent);
}

const QList<RoomMaker> &makers()
{
    static const QList<RoomMaker> list{
        {Room::Today, true, make<TodayPage>},
        {Room::YearPlan, true, make<YearPlanPage>},
        {Room::Meetings, true, make<MeetingPage>},
        {Room::Companies, true, make<CompaniesPage>},
        {Room::Attendance, true, make<AttendancePage>},
        {Room::Reports, true, make<ReportsPage>},
        {Room::History, false, make<HistoryPage>},
        {Room::Transfer, false, make<TransferPage>},
    };
    return list;
}

} // namespace

QList<Room> allRooms()
{
    QList<Room> rooms;
    for (const RoomMaker &maker : makers()) {
        rooms.append(maker.room);
    }
    return rooms;
}

bool isInRail(Room room)
{
    const auto &list = makers();
    return std::any_of(list.cbegin(), list.cend(), [room](const RoomMaker &maker) {
        return maker.room == room && maker.inRail;
    });
}

Icon roomIcon(Room room)
{
    switch (room) {
    case Room::Today:
        return Icon::Today;
    case Room::YearPlan:
        return Icon::YearPlan;
    case Room::Meetings:
        return Icon::Meetings;
    case Room::Companies:
        return Icon::Companies;
    case Room::Attendance:
        return Icon::Attendance;
    case Room::Reports:
        return Icon::Reports;
    case Room::Transfer:
        return Icon::Transfer;
    case Room::History:
        break;
    }
    return Icon::History;
}

Page *makePage(Room room, UiContext &context, QWidget *parent)
{
    for (const RoomMaker &maker : makers()) {
        if (maker.room == room) {
            return maker.make(context, parent);
        }
    }
    return nullptr;
}

} // namespace kv::ui
