// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the responsibility matrix.
#include <core/entity_types.h>
#include <core/register.h>
#include <document/document.h>
#include <document/register_view.h>
#include <gui/packs/sheet_export.h>
#include <gui/raci/raci_view.h>
#include <widgets/ask.h>

#include <answers/basis/raci_letters.h>
#include <core/entities/raci.h>
#include <core/entities/settings.h>
#include <edits/raci_edit.h>
#include <exchange/import/raci_matrix.h>
#include <gui/packs/pack_export.h>
#include <gui/records/record_dialog.h>
#include <report/sheets/raci_sheet.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QTableView>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr RaciVariant variants[] = {RaciVariant::Raci, RaciVariant::Rasci, RaciVariant::RaciVs, RaciVariant::Cairo,
                                    RaciVariant::Daci};

} // namespace

void RaciView::buildActions()
{
    const auto add = [this](const QString &text, const QKeySequence &keys, auto slot, bool isEditing = true) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        QWidget::addAction(action);
        m_table->addAction(action); // its context menu
        if (isEditing)
            m_editing.push_back(action);
        return action;
    };
    m_addActivity = add(tr("&New activity"), QKeySequence::New, [this] { addRecord(EntityKind::RaciActivity); });
    m_addRole = add(tr("New r&ole"), {}, [this] { addRecord(EntityKind::RaciRole); });
    add(tr("&Edit activity…"), QKeySequence(u"Ctrl+Return"_s), &RaciView::editRow);
    add(tr("Edit role, who &holds it…"), QKeySequence(u"Ctrl+Shift+Return"_s), &RaciView::editColumn);
    add(tr("&Delete activity…"), {}, &RaciView::removeRow);
    add(tr("De&lete role…"), {}, &RaciView::removeColumn);
    add(tr("&Copy"), QKeySequence::Copy, &RaciView::copy, false);
    add(tr("&Paste codes or a matrix"), QKeySequence::Paste, &RaciView::paste);
    m_review = add(tr("&Reviewed today"), {}, &RaciView::markReviewed);
    m_print = add(tr("Prin&t…"), QKeySequence(u"Ctrl+Shift+P"_s), &RaciView::print, false);
    m_template = new QAction(tr("Te&mplates and letters"), this);
    auto *menu = new QMenu(this);
    for (const RaciVariant variant : variants)
        connect(menu->addAction(tr("Add the template for improvement as %1").arg(variantName(variant))),
                &QAction::triggered, this, [this, variant] { applyTemplate(variant); });
    menu->addSeparator();
    for (const RaciVariant variant : variants)
        connect(menu->addAction(tr("Use the letters of %1").arg(variantName(variant))), &QAction::triggered, this,
                [this, variant] { chooseVariant(variant); });
    m_template->setMenu(menu);
    m_variants = menu;
    m_editing.push_back(m_template);
    connect(m_template, &QAction::triggered, this, [this] { m_variants->popup(QCursor::pos()); });
}

QList<QAction *> RaciView::headActions() const { return {m_template, m_print, m_review, m_addRole, m_addActivity}; }

bool RaciView::typeKey(int key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    const QModelIndex at = m_table->currentIndex();
    if (!at.isValid())
        return false;
    if (modifiers.testFlag(Qt::AltModifier)) {
        const int sideways = layoutDirection() == Qt::RightToLeft ? -1 : 1;
        switch (key) {
        case Qt::Key_Up:
            moveRow(-1);
            return true;
        case Qt::Key_Down:
            moveRow(1);
            return true;
        case Qt::Key_Left:
            moveColumn(-sideways);
            return true;
        case Qt::Key_Right:
            moveColumn(sideways);
            return true;
        default:
            return false;
        }
    }
    if (modifiers & (Qt::ControlModifier | Qt::MetaModifier))
        return false;
    if (key == Qt::Key_Space) {
        step(modifiers.testFlag(Qt::ShiftModifier) ? -1 : 1);
        return true;
    }
    if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
        clearSelected();
        return true;
    }
    const RaciVariant variant = workspace().reg().settings().raciVariant;
    for (const RaciLetter &letter : raciLetters(variant)) {
        if (text.compare(QString(QChar(letter.letter)), Qt::CaseInsensitive) == 0) {
            setCodes(withLetterTyped(m_model.codesAt(at.row(), at.column()), letter.letter, variant));
            return true;
        }
    }
    return false;
}

void RaciView::setCodes(const QString &codes)
{
    const QModelIndex at = m_table->currentIndex();
    if (!at.isValid() || !workspace().view().isEditable())
        return;
    const Register &reg = workspace().reg();
    const Id<RaciActivity> activity = m_model.activityAt(at.row());
    const Id<RaciRole> role = m_model.roleAt(at.column());
    const QString before = m_model.codesAt(at.row(), at.column());
    ChangeBuilder builder = workspace().document().builder();
    setRaciCode(builder, reg, activity, role, codes);
    const QString none = tr("nothing");
    workspace().apply(std::move(builder),
                      tr("%1 in \"%2\": %3 → %4")
                          .arg(reg.find(role)->name, reg.find(activity)->name, before.isEmpty() ? none : before,
                               codes.isEmpty() ? none : codes));
}

void RaciView::step(int by)
{
    const QModelIndex at = m_table->currentIndex();
    if (at.isValid())
        setCodes(nextCell(m_model.codesAt(at.row(), at.column()), by, workspace().reg().settings().raciVariant));
}

void RaciView::clearSelected()
{
    if (!workspace().view().isEditable())
        return;
    ChangeBuilder builder = workspace().document().builder();
    for (const QModelIndex &cell : m_table->selectionModel()->selectedIndexes())
        setRaciCode(builder, workspace().reg(), m_model.activityAt(cell.row()), m_model.roleAt(cell.column()), {});
    if (!builder.isEmpty())
        workspace().apply(std::move(builder), tr("Cells of the responsibility matrix emptied"));
}

void RaciView::copy()
{
    const QModelIndexList cells = m_table->selectionModel()->selectedIndexes();
    QGuiApplication::clipboard()->setText(cells.size() < 2 ? m_model.asText() : m_model.asText(cells));
}

void RaciView::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    const QModelIndex at = m_table->currentIndex();
    ChangeBuilder builder = workspace().document().builder();
    if (at.isValid() && isRaciCodes(text)) {
        if (const Status pasted = pasteRaciCodes(builder, workspace().reg(), at.row(), at.column(), text); !pasted)
            workspace().ask().tellError(this, tr("Nothing was pasted"), pasted.error());
        else if (!builder.isEmpty())
            workspace().apply(std::move(builder), tr("Codes pasted into the responsibility matrix"));
        return;
    }
    const Result<TextTable> table = readPastedTable(text);
    const Result<ImportPlan> plan = table ? planRaciMatrix(builder, workspace().reg(), *table)
                                          : Result<ImportPlan>(tl::unexpected<Error>(table.error()));
    if (!plan)
        return workspace().ask().tellError(this, tr("Nothing was pasted"), plan.error());
    if (!plan->problems.empty()) {
        const ImportProblem &first = plan->problems.front();
        return workspace().ask().tell(
            this, tr("Nothing was pasted"),
            tr("Line %1, column %2: %3")
                .arg(QLocale().toString(first.line), QLocale().toString(first.column), first.reason));
    }
    if (!builder.isEmpty())
        workspace().apply(std::move(builder), tr("Responsibility matrix pasted"), ChangeKind::Import);
}

void RaciView::moveRow(int by)
{
    const QModelIndex at = m_table->currentIndex();
    const Id<RaciActivity> activity = m_model.activityAt(at.row());
    ChangeBuilder builder = workspace().document().builder();
    if (!workspace().view().isEditable() || !moveRaciActivity(builder, workspace().reg(), activity, by))
        return;
    if (workspace().apply(std::move(builder), tr("Activity \"%1\" moved").arg(workspace().reg().find(activity)->name)))
        m_table->setCurrentIndex(m_model.index(at.row() + by, at.column()));
}

void RaciView::moveColumn(int by)
{
    const QModelIndex at = m_table->currentIndex();
    const Id<RaciRole> role = m_model.roleAt(at.column());
    ChangeBuilder builder = workspace().document().builder();
    if (!workspace().view().isEditable() || !moveRaciRole(builder, workspace().reg(), role, by))
        return;
    if (workspace().apply(std::move(builder), tr("Role \"%1\" moved").arg(workspace().reg().find(role)->name)))
        m_table->setCurrentIndex(m_model.index(at.row(), at.column() + by));
}

void RaciView::addRecord(EntityKind kind)
{
    std::vector<FieldValue> presets = presetsFor(workspace(), kind);
    const int last = kind == EntityKind::RaciActivity ? m_model.rowCount() : m_model.columnCount();
    presets.push_back({entityType(kind).indexOf(u"position"), Value(qint64(last + 1))});
    RecordDialog dialog(workspace(), kind, presets, window());
    if (dialog.exec() == QDialog::Accepted)
        showRecord({kind, dialog.written()});
}

void RaciView::editRow()
{
    if (const Id<RaciActivity> activity = m_model.activityAt(m_table->currentIndex().row()))
        RecordDialog(workspace(), RecordRef{EntityKind::RaciActivity, activity.value}, window()).exec();
}

void RaciView::editColumn()
{
    if (const Id<RaciRole> role = m_model.roleAt(m_table->currentIndex().column()))
        RecordDialog(workspace(), RecordRef{EntityKind::RaciRole, role.value}, window()).exec();
}

void RaciView::removeRow()
{
    const RaciActivity *activity = workspace().reg().find(m_model.activityAt(m_table->currentIndex().row()));
    if (!activity
        || !workspace().ask().confirm(this, tr("Delete activity"),
                                      tr("\"%1\" is deleted with its codes. Undo brings it back.").arg(activity->name),
                                      tr("Delete")))
        return;
    ChangeBuilder builder = workspace().document().builder();
    builder.remove(EntityKind::RaciActivity, activity->id.value);
    workspace().apply(std::move(builder), tr("Activity \"%1\" deleted").arg(activity->name));
}

void RaciView::removeColumn()
{
    const RaciRole *role = workspace().reg().find(m_model.roleAt(m_table->currentIndex().column()));
    if (!role
        || !workspace().ask().confirm(this, tr("Delete role"),
                                      tr("\"%1\" is deleted with its codes. Undo brings it back.").arg(role->name),
                                      tr("Delete")))
        return;
    ChangeBuilder builder = workspace().document().builder();
    builder.remove(EntityKind::RaciRole, role->id.value);
    workspace().apply(std::move(builder), tr("Role \"%1\" deleted").arg(role->name));
}

void RaciView::applyTemplate(RaciVariant variant)
{
    ChangeBuilder builder = workspace().document().builder();
    addRaciTemplate(builder, workspace().reg(), variant);
    if (!builder.isEmpty())
        workspace().apply(std::move(builder), tr("Template %1 of the responsibility matrix").arg(variantName(variant)));
}

void RaciView::chooseVariant(RaciVariant variant)
{
    ChangeBuilder builder = workspace().document().builder();
    setRaciVariant(builder, workspace().reg(), variant);
    if (!builder.isEmpty())
        workspace().apply(std::move(builder),
                          tr("Letters of %1 for the responsibility matrix").arg(variantName(variant)));
}

void RaciView::markReviewed()
{
    ChangeBuilder builder = workspace().document().builder();
    reviewRaci(builder, workspace().reg(), workspace().view().asOf());
    if (!builder.isEmpty())
        workspace().apply(std::move(builder), tr("Responsibility matrix reviewed"));
}

void RaciView::print()
{
    exportSheet(workspace(), window(), tr("Print the responsibility matrix"),
                tr("RACI %1.pdf").arg(workspace().view().asOf().toString(Qt::ISODate)),
                [this](const QString &path, const PackSettings &settings) {
                    return writeRaciSheet(path, workspace().reg(), workspace().view().asOf(), settings);
                });
}

} // namespace Ratchet
