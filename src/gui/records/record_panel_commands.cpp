// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands of a RecordPanel do.
#include <core/entity_types.h>
#include <core/register.h>
#include <gui/records/record_panel.h>
#include <widgets/ask.h>

#include <core/record_text.h>
#include <gui/import/import_dialog.h>
#include <gui/import/list_export.h>
#include <gui/records/bulk_edit_dialog.h>
#include <gui/records/column_dialog.h>
#include <gui/records/record_dialog.h>
#include <widgets/entity_words.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace Ratchet {

using namespace Qt::StringLiterals;

void RecordPanel::refuse(const QString &reason) { m_workspace.ask().tell(this, tr("Nothing was changed"), reason); }

void RecordPanel::showMenu(const QPoint &at)
{
    QMenu menu(this);
    menu.addActions({m_actions.edit, m_actions.editAll});
    menu.addSeparator();
    menu.addActions({m_actions.copy, m_actions.paste});
    menu.addSeparator();
    menu.addActions({m_actions.remove});
    menu.addSeparator();
    menu.addActions({m_actions.create, m_actions.columns});
    menu.exec(m_view->viewport()->mapToGlobal(at));
}

void RecordPanel::createRecord()
{
    auto *dialog = new RecordDialog(m_workspace, kind(), presetsFor(m_workspace, kind()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { showRecord(dialog->written()); });
    dialog->open();
}

void RecordPanel::editRecord()
{
    if (m_view->currentRecord() == 0)
        return;
    auto *dialog = new RecordDialog(m_workspace, RecordRef{kind(), m_view->currentRecord()}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RecordPanel::editSelected()
{
    auto *dialog = new BulkEditDialog(m_workspace, kind(), m_view->selectedRecords(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RecordPanel::removeSelected()
{
    const std::vector<RecordId> records = m_view->selectedRecords();
    if (records.empty())
        return;
    const QString what = records.size() == 1 ? recordTitle(m_workspace.reg(), kind(), records.front())
                                             : countInSentence(kind(), qsizetype(records.size()));
    QStringList with;
    for (const auto &[dependent, count] : removalOf(m_workspace.document(), kind(), records).dependents)
        with += countInSentence(dependent, count);
    QString text = with.isEmpty() ? tr("%1 will be deleted.").arg(what)
                                  : tr("%1 will be deleted, and with it %2.").arg(what, with.join(u", "_s));
    text += u' ' + tr("Undo or \"Restore deleted\" brings it back.");
    if (!m_workspace.ask().confirm(this, tr("Delete"), text, tr("Delete")))
        return;
    m_workspace.settle(removeRecords(m_workspace.document(), kind(), records), this,
                       [this](const Result<qint64> &removed) {
                           if (!removed)
                               m_workspace.ask().tellError(this, tr("Nothing was deleted"), removed.error());
                       });
}

void RecordPanel::copySelected() { QGuiApplication::clipboard()->setText(m_view->selectionAsText()); }

void RecordPanel::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty())
        return m_workspace.ask().tell(this, tr("Nothing to paste"),
                                      tr("Copy cells in a spreadsheet first, their headers included."));
    auto *dialog = new ImportDialog(m_workspace, kind(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    dialog->readPasted(text);
}

void RecordPanel::importFile()
{
    auto *dialog = new ImportDialog(m_workspace, kind(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RecordPanel::exportShown()
{
    const QString suggestion = QString::fromLatin1(entityType(kind()).plural) + ".csv"_L1;
    const QString path = m_workspace.ask().fileToSave(this, tr("Export what is shown"), suggestion,
                                                      tr("CSV (*.csv);;JSON (*.json);;Excel (*.xlsx)"));
    if (path.isEmpty())
        return;
    if (const Status written = exportList(m_model, path); !written)
        m_workspace.ask().tellError(this, tr("Nothing was exported"), written.error());
}

void RecordPanel::chooseColumns()
{
    QStringList shown;
    for (const RecordColumn &column : m_model.shownColumns())
        shown += column.id;
    auto *dialog = new ColumnDialog(m_model.allColumns(), shown, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_model.setShownColumns(dialog->shown()); });
    dialog->open();
}

} // namespace Ratchet
