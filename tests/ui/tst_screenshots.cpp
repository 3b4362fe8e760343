// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws every page of the example region, and looks whether something is cut. With KV_SCREENSHOTS
// set to a folder, the pictures are kept there, for the README and for eyes.
#include "cuttexts.h"
#include "desk.h"

#include "ui/common/page.h"
#include "ui/rooms.h"

#include <QPixmap>
#include <QTest>

using namespace kv;
using namespace kv::ui;

namespace {

QString nameOf(Room room)
{
    switch (room) {
    case Room::Today:
        return QStringLiteral("today");
    case Room::YearPlan:
        return QStringLiteral("yearplan");
    case Room::Meetings:
        return QStringLiteral("meetings");
    case Room::Companies:
        return QStringLiteral("companies");
    case Room::Attendance:
        return QStringLiteral("attendance");
    case Room::Reports:
        return QStringLiteral("reports");
    case Room::Transfer:
        return QStringLiteral("transfer");
    case Room::History:
        break;
    }
    return QStringLiteral("history");
}

// Whether a picture shows more than one colour.
bool showsSomething(const QImage &image)
{
    const QRgb first = image.pixel(0, 0);
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3) {
            if (image.pixel(x, y) != first) {
                return true;
            }
        }
    }
    return false;
}

} // namespace

class TestScreenshots : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { useOwnSettings("tst_screenshots"); }
    void everyPage_data();
    void everyPage();
};

void TestScreenshots::everyPage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    const QSize smallest(space::windowWidth, space::windowHeight);
    const QSize usual(1280, 800);
    QTest::newRow("fi-light") << QStringLiteral("fi") << false << usual;
    QTest::newRow("en-light") << QStringLiteral("en") << false << usual;
    QTest::newRow("fi-dark") << QStringLiteral("fi") << true << usual;
    QTest::newRow("en-dark") << QStringLiteral("en") << true << usual;
    QTest::newRow("fi-small") << QStringLiteral("fi") << false << smallest;
    QTest::newRow("en-small") << QStringLiteral("en") << false << smallest;
}

void TestScreenshots::everyPage()
{
    QFETCH(QString, language);
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    Desk desk;
    desk.preferences.setAppearance(dark ? Appearance::Dark : Appearance::Light);
    desk.preferences.setLanguage(language);
    desk.window.resize(size);
    desk.window.show();
    const QString folder = qEnvironmentVariable("KV_SCREENSHOTS");
    const auto look = [&](const QString &name) {
        QCoreApplication::processEvents(); // words,
        QCoreApplication::processEvents(); // then the room they take
        const QPixmap picture = desk.window.grab();
        QVERIFY(showsSomething(picture.toImage()));
        // No page asks for more room than the smallest window has.
        QCOMPARE(desk.window.size(), size);
        const QStringList cut = cutTexts(desk.window);
        QVERIFY2(cut.isEmpty(),
                 qPrintable(name + QStringLiteral(": ") + cut.join(QStringLiteral("; "))));
        if (!folder.isEmpty()) {
            QVERIFY(
                picture.save(QStringLiteral("%1/%2-%3.png")
                                 .arg(folder, name, QString::fromLatin1(QTest::currentDataTag()))));
        }
    };
    look(QStringLiteral("welcome"));
    QVERIFY(desk.window.openDemo());
    if (allRooms().isEmpty()) {
        look(QStringLiteral("example"));
    }
    for (const Room room : allRooms()) {
        // The year that is still to be planned is empty but for the plan.
        auto *context = desk.window.context();
        context->choose(context->group(),
                        room == Room::YearPlan ? demo::openYear : demo::openYear - 1);
        desk.window.go({room, {}, {}, {}});
        look(nameOf(room));
    }
}

QTEST_MAIN(TestScreenshots)
#include "tst_screenshots.moc"
