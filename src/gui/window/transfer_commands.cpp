// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer_commands.h"

#include <core/entity_types.h>
#include <core/register.h>
#include <core/save_file.h>
#include <document/document.h>
#include <document/register_view.h>
#include <exchange/export/export.h>
#include <exchange/export/json_export.h>
#include <exchange/import/importer.h>
#include <exchange/import/raci_matrix.h>
#include <gui/cadence/calendar_intake.h>
#include <gui/capacity/open_timesheet.h>
#include <gui/history/restore_dialog.h>
#include <gui/import/open_import.h>
#include <gui/owners/open_owner_sheets.h>
#include <gui/packs/pack_dialog.h>
#include <gui/slides/presentation.h>
#include <gui/window/file_intake.h>
#include <widgets/ask.h>
#include <widgets/progress_job.h>
#include <widgets/show_dialog.h>

#include <QFileInfo>
#include <QPointer>
#include <QRegularExpression>
#include <QWidget>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

QString kindLabel(const QString &name, EntityKind kind)
{
    return name == "raci"_L1 ? TransferCommands::tr("RACI matrix") : pluralLabel(entityType(kind));
}

Status writeAll(const Register &reg, EntityKind kind, const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == "xlsx"_L1)
        return writeWorkbook(path, {exportSheet(reg, kind)});
    const bool isMatrix = kind == EntityKind::RaciEntry;
    const QByteArray content = ending == "json"_L1 ? (isMatrix ? exportRaciJson(reg) : exportJson(reg, kind))
                                                   : (isMatrix ? exportRaciCsv(reg) : exportCsv(reg, kind));
    return saveWhole(path, content);
}

} // namespace

TransferCommands::TransferCommands(Commands &commands, Ask &ask, QWidget *window)
    : QObject(window)
    , m_commands(commands)
    , m_ask(ask)
    , m_window(window)
{
    commands.add(window, u"import.file"_s, tr("&Import…"), QKeySequence(u"Ctrl+Shift+I"_s),
                 [this] { chooseFileToTakeIn(*m_workspace, m_window); });
    for (const QString &name : importKindNames()) {
        const EntityKind kind = *importKindNamed(name);
        commands.add(window, u"import."_s + name, tr("Import: %1…").arg(kindLabel(name, kind)), {},
                     [this, kind] { openImport(*m_workspace, kind, m_window); });
        commands.add(window, u"export."_s + name, tr("Export: %1…").arg(kindLabel(name, kind)), {},
                     [this, name, kind] { exportAll(name, kind); });
    }
    commands.add(window, u"import.tickets"_s, tr("Import: metrics from tickets…"), {},
                 [this] { openTicketImport(*m_workspace, m_window); });
    commands.add(window, u"import.timesheet"_s, tr("Import: hours from a timesheet…"), {},
                 [this] { openTimesheet(*m_workspace, m_window); });
    commands.add(window, u"import.calendar"_s, tr("Import: ceremonies from a calendar…"), {},
                 [this] { chooseCalendar(*m_workspace, m_window); });
    commands.add(window, u"import.ownerSheet"_s, tr("Import: sheet of an owner…"), {},
                 [this] { chooseReturnedSheet(*m_workspace, m_window); });
    commands.add(window, u"file.ownerSheets"_s, tr("Sheets for o&wners…"), {},
                 [this] { openOwnerSheets(*m_workspace, m_window); });
    commands.add(window, u"file.pack"_s, tr("E&xport evidence pack…"), QKeySequence(u"Ctrl+P"_s),
                 [this] { exportPack(*m_workspace, m_window); });
    commands.add(window, u"file.present"_s, tr("&Present…"), QKeySequence(Qt::Key_F5),
                 [this] { present(*m_workspace, m_window); });
    commands.add(window, u"file.restore"_s, tr("Restore &deleted…"), {}, [this] { restoreDeleted(); });
}

void TransferCommands::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
    if (workspace)
        connect(&workspace->view(), &RegisterView::reset, this, &TransferCommands::updateEnabled);
    updateEnabled();
}

QStringList TransferCommands::importCommands()
{
    return importKindNames().replaceInStrings(QRegularExpression(u"^"_s), u"import."_s)
        << u"import.timesheet"_s << u"import.calendar"_s << u"import.tickets"_s << u"import.ownerSheet"_s;
}

QStringList TransferCommands::exportCommands()
{
    return importKindNames().replaceInStrings(QRegularExpression(u"^"_s), u"export."_s);
}

void TransferCommands::updateEnabled()
{
    for (const QString &id : QStringList(u"import.file"_s) + importCommands())
        m_commands[id]->setEnabled(m_workspace && m_workspace->view().isEditable());
    for (const QString &id : exportCommands())
        m_commands[id]->setEnabled(m_workspace);
    m_commands[u"file.ownerSheets"_s]->setEnabled(m_workspace);
    m_commands[u"file.pack"_s]->setEnabled(m_workspace);
    m_commands[u"file.present"_s]->setEnabled(m_workspace);
    m_commands[u"file.restore"_s]->setEnabled(m_workspace && m_workspace->view().isEditable());
}

void TransferCommands::exportAll(const QString &kindName, EntityKind kind)
{
    const auto write = [this, kind](const QString &path) {
        runJob<QString>(
            m_window, tr("Exporting…"),
            [path, kind, reg = Register(m_workspace->reg())](const JobProgress &) {
                return writeAll(reg, kind, path).map([&path] { return path; });
            },
            [this](const Result<QString> &written) {
                if (!written)
                    m_ask.tellError(m_window, tr("Nothing was exported"), written.error());
            });
    };
    m_ask.fileToSave(m_window, tr("Export: %1").arg(kindLabel(kindName, kind)), kindName + u".csv"_s,
                     tr("CSV (*.csv);;JSON (*.json);;Excel (*.xlsx)"), write);
}

void TransferCommands::restoreDeleted()
{
    using Deleted = std::vector<Document::Deleted>;
    const auto show = [this, there = QPointer(m_workspace)](Result<Deleted> deleted) {
        if (!there)
            return;
        if (!deleted && deleted.error().code != ErrorCode::Cancelled)
            m_ask.tellError(m_window, tr("The deleted records cannot be listed"), deleted.error());
        else if (deleted && deleted->empty())
            m_ask.tell(m_window, tr("Nothing was deleted"),
                       tr("Records that are deleted from this register can be brought back here."));
        else if (deleted)
            showDialog(new RestoreDialog(*there, std::move(*deleted), m_window));
    };
    runJob<Deleted>(
        m_window, tr("Looking for deleted records…"),
        [read = m_workspace->document().deletedReader()](const JobProgress &progress) {
            return read(progress.cancellation());
        },
        show);
}

} // namespace Ratchet
