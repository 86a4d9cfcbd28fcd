// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_intake.h"

#include <exchange/intake/table_purpose.h>
#include <gui/cadence/calendar_intake.h>
#include <gui/capacity/open_timesheet.h>
#include <gui/import/file_purposes.h>
#include <gui/import/open_import.h>
#include <gui/import/purpose_dialog.h>
#include <gui/owners/open_owner_sheets.h>
#include <gui/workspace/workspace.h>
#include <widgets/ask.h>
#include <widgets/progress_job.h>
#include <widgets/show_dialog.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

bool isCalendar(const QString &path) { return QFileInfo(path).suffix().toLower() == "ics"_L1; }

void openAs(const TablePurpose &purpose, Workspace &workspace, const QString &path, QWidget *window)
{
    switch (purpose.use) {
    case TablePurpose::Use::Records:
        return openImportOf(workspace, purpose.kind, window, path);
    case TablePurpose::Use::TicketMetrics:
        return openTicketImport(workspace, window, path);
    case TablePurpose::Use::Hours:
        return openTimesheet(workspace, window, path);
    }
}

} // namespace

bool canBeTakenIn(const QString &path)
{
    static const QStringList endings{u"csv"_s, u"tsv"_s, u"txt"_s, u"xlsx"_s, u"xlsm"_s, u"ods"_s, u"ics"_s};
    return endings.contains(QFileInfo(path).suffix().toLower());
}

void takeIn(Workspace &workspace, const QString &path, QWidget *window)
{
    if (isCalendar(path))
        return takeCalendar(workspace, window, path);
    const QString name = QFileInfo(path).fileName();
    using Purposes = std::vector<TablePurpose>;
    runJob<Purposes>(
        window, App::translate("FileIntake", "Reading %1…").arg(name),
        [path](const JobProgress &) { return purposesOfFile(path); },
        [there = QPointer(&workspace), path, name, window = QPointer(window)](Result<Purposes> purposes) {
            if (!there || !window)
                return;
            if (!purposes) {
                if (purposes.error().code != ErrorCode::Cancelled)
                    there->ask().tellError(window, App::translate("FileIntake", "%1 was not read").arg(name),
                                           purposes.error());
                return;
            }
            if (purposes->empty())
                return openReturnedSheet(*there, path, window);
            auto *dialog = new PurposeDialog(std::move(*purposes), name, window);
            QObject::connect(dialog, &PurposeDialog::chosen, window,
                             [there, path, window = window.data()](const TablePurpose &purpose) {
                                 if (there)
                                     openAs(purpose, *there, path, window);
                             });
            showDialog(dialog);
        });
}

void chooseFileToTakeIn(Workspace &workspace, QWidget *window)
{
    workspace.ask().fileToOpen(
        window, App::translate("FileIntake", "Import"),
        App::translate("FileIntake",
                       "Spreadsheets, text tables and calendars (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt *.ics);;"
                       "All files (*)"),
        [there = QPointer(&workspace), window](const QString &path) {
            if (there)
                takeIn(*there, path, window);
        });
}

} // namespace Ratchet
