// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/personaldata.h"

#include "documents/pdf.h"
#include "documents/reportpaper.h"
#include "domain/describe.h"
#include "domain/exactfile.h"
#include "reports/personaldata.h"
#include "ui/common/language.h"
#include "workspace/transfer.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QJsonDocument>
#include <QStandardPaths>

#include <limits>

namespace kv::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PersonalData)
};

} // namespace

void writePersonalData(UiContext &context, Id<Person> person, QWidget *window)
{
    const QString folder = QFileDialog::getExistingDirectory(
        window, Text::tr("Folder for the personal data"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    if (folder.isEmpty()) {
        return;
    }
    const QString name = nameOf(context.dataset(), person);
    if (const Done done = writePersonalDataTo(context, person, folder); !done) {
        context.tell(done.error());
        return;
    }
    context.tell({MessageKind::Success,
                  Text::tr("All that is held was written as PDF and JSON: %1.").arg(name),
                  {}});
}

Done writePersonalDataTo(const UiContext &context, Id<Person> person, const QString &folder)
{
    const auto history = context.workspace().history(std::numeric_limits<int>::max());
    if (!history) {
        return history.error();
    }
    const auto given = workspace::Transfer(context.workspace()).disclosuresOf(person);
    if (!given) {
        return given.error();
    }
    const auto report = reports::personalData(context.dataset(), *history, *given, person,
                                              context.clock().now().toLocalTime());
    const QString name
        = QDir(folder).filePath(QStringLiteral("henkilotiedot_%1").arg(person.toString().right(8)));
    const QByteArray json = QJsonDocument(reports::jsonOf(report)).toJson();
    if (const Done done = writeExact(name + QStringLiteral(".json"), json); !done) {
        return done.error();
    }
    const auto paper = documents::paperOf(reports::condensed(report), shownLanguage(), QString(),
                                          context.today());
    return documents::writePdf(name + QStringLiteral(".pdf"), paper, context.clock().now());
}

} // namespace kv::ui
