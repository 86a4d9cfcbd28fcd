// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_owner_sheets.h"

#include <core/register.h>
#include <document/document.h>
#include <gui/owners/owner_sheets_dialog.h>
#include <gui/owners/returned_sheet_dialog.h>
#include <gui/workspace/workspace.h>
#include <widgets/ask.h>
#include <widgets/progress_job.h>
#include <widgets/show_dialog.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>

namespace Ratchet {

using App = QCoreApplication;

void openOwnerSheets(Workspace &workspace, QWidget *window, const std::vector<Id<Person>> &chosen)
{
    showDialog(new OwnerSheetsDialog(workspace, chosen, window));
}

void openReturnedSheet(Workspace &workspace, const QString &path, QWidget *window)
{
    const QString failed = App::translate("OwnerSheet", "The sheet cannot be read");
    const Result<SheetOrigin> origin = sheetOrigin(workspace.document());
    if (!origin)
        return workspace.ask().tellError(window, failed, origin.error());
    const auto read = [path, registerId = origin->registerId,
                       reg = workspace.document().snapshot()](const JobProgress &) -> Result<SheetMerge> {
        const Result<ReturnedSheet> returned = readOwnerSheet(path);
        return returned ? mergeSheet(reg, registerId, *returned) : tl::unexpected<Error>(returned.error());
    };
    runJob<SheetMerge>(window, App::translate("OwnerSheet", "Reading %1…").arg(QFileInfo(path).fileName()), read,
                       [there = QPointer(&workspace), window, failed](Result<SheetMerge> merge) {
                           if (!there || (!merge && merge.error().code == ErrorCode::Cancelled))
                               return;
                           if (!merge)
                               return there->ask().tellError(window, failed, merge.error());
                           showDialog(new ReturnedSheetDialog(*there, std::move(*merge), window));
                       });
}

void chooseReturnedSheet(Workspace &workspace, QWidget *window)
{
    workspace.ask().fileToOpen(window, App::translate("OwnerSheet", "Sheet of an owner"),
                               App::translate("OwnerSheet", "Workbooks (*.xlsx *.xlsm *.ods);;All files (*)"),
                               [there = QPointer(&workspace), window](const QString &path) {
                                   if (there)
                                       openReturnedSheet(*there, path, window);
                               });
}

} // namespace Ratchet
