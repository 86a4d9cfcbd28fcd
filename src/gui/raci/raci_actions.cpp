// SPDX-License-Identifier: GPL-3.0-or-later
#include "raci_actions.h"

#include <algorithm>
#include <answers/basis/raci_letters.h>
#include <core/entities/raci.h>
#include <core/entities/settings.h>
#include <core/entity_types.h>
#include <core/register.h>
#include <document/document.h>
#include <document/register_view.h>
#include <edits/raci_edit.h>
#include <edits/raci_template.h>
#include <exchange/import/raci_matrix.h>
#include <gui/packs/pack_export.h>
#include <gui/paper/sheet_export.h>
#include <gui/records/record_dialog.h>
#include <report/pack/pack_source.h>
#include <report/sheets/raci_sheet.h>
#include <widgets/ask.h>
#include <widgets/copy_cells.h>

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QTableView>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr RaciVariant variants[] = {RaciVariant::Raci, RaciVariant::Rasci, RaciVariant::RaciVs, RaciVariant::Cairo,
                                    RaciVariant::Daci};

} // namespace

RaciActions::RaciActions(Workspace &workspace, RaciModel &model, QTableView &table, QWidget &view)
    : QObject(&view)
    , m_workspace(workspace)
    , m_model(model)
    , m_table(table)
    , m_view(view)
{
    makeActions();
    table.installEventFilter(this);
    // A click selects and no more: it is how a matrix is looked at.
    connect(&table, &QTableView::doubleClicked, this, [this] { step(1); });
}

bool RaciActions::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_table || event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    return typeKey(key->key(), key->modifiers(), key->text()) || QObject::eventFilter(watched, event);
}

void RaciActions::makeActions()
{
    const auto add = [this](const QString &text, const QKeySequence &keys, auto slot, bool isEditing = true) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        m_view.addAction(action);
        m_table.addAction(action); // its context menu
        if (isEditing)
            m_editing.push_back(action);
        return action;
    };
    m_addActivity = add(tr("&New activity"), QKeySequence::New, [this] { addRecord(EntityKind::RaciActivity); });
    m_addRole = add(tr("New r&ole"), {}, [this] { addRecord(EntityKind::RaciRole); });
    add(tr("&Edit activity…"), QKeySequence(u"Ctrl+Return"_s), &RaciActions::editRow);
    add(tr("Edit role, who &holds it…"), QKeySequence(u"Ctrl+Shift+Return"_s), &RaciActions::editColumn);
    add(tr("&Delete activity…"), {}, &RaciActions::removeRow);
    add(tr("De&lete role…"), {}, &RaciActions::removeColumn);
    add(tr("&Copy"), QKeySequence::Copy, &RaciActions::copy, false);
    add(tr("Copy the &whole matrix"), QKeySequence(u"Ctrl+Shift+C"_s), &RaciActions::copyAll, false);
    add(tr("&Paste codes or a matrix"), QKeySequence::Paste, &RaciActions::paste);
    m_review = add(tr("Reviewed toda&y"), {}, &RaciActions::markReviewed);
    m_print = add(tr("Prin&t…"), QKeySequence(u"Ctrl+Shift+P"_s), &RaciActions::print, false);
    m_template = new QAction(tr("Te&mplates and letters"), this);
    auto *menu = new QMenu(&m_view);
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

void RaciActions::updateState()
{
    m_print->setEnabled(m_model.rowCount() > 0 && m_model.columnCount() > 0);
    for (QAction *action : m_editing)
        action->setEnabled(m_workspace.view().isEditable());
}

QList<QAction *> RaciActions::headActions() const { return {m_template, m_print, m_review, m_addRole, m_addActivity}; }

bool RaciActions::typeKey(int key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    const QModelIndex at = m_table.currentIndex();
    if (!at.isValid())
        return false;
    if (modifiers.testFlag(Qt::AltModifier)) {
        const int sideways = m_view.layoutDirection() == Qt::RightToLeft ? -1 : 1;
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
    const RaciVariant variant = m_workspace.reg().settings().raciVariant;
    for (const RaciLetter &letter : raciLetters(variant)) {
        if (text.compare(QString(QChar(letter.letter)), Qt::CaseInsensitive) == 0) {
            setCodes(withLetterTyped(m_model.codesAt(at.row(), at.column()), letter.letter, variant));
            return true;
        }
    }
    return false;
}

void RaciActions::setCodes(const QString &codes)
{
    const QModelIndex at = m_table.currentIndex();
    if (!at.isValid() || !m_workspace.view().isEditable())
        return;
    const Register &reg = m_workspace.reg();
    const Id<RaciActivity> activity = m_model.activityAt(at.row());
    const Id<RaciRole> role = m_model.roleAt(at.column());
    const QString before = m_model.codesAt(at.row(), at.column());
    ChangeBuilder builder = m_workspace.document().builder();
    setRaciCode(builder, reg, activity, role, codes);
    const QString none = tr("nothing");
    m_workspace.apply(std::move(builder),
                      tr("%1 in \"%2\": %3 → %4")
                          .arg(reg.find(role)->name, reg.find(activity)->name, before.isEmpty() ? none : before,
                               codes.isEmpty() ? none : codes));
}

void RaciActions::step(int by)
{
    const QModelIndex at = m_table.currentIndex();
    if (at.isValid())
        setCodes(nextCell(m_model.codesAt(at.row(), at.column()), by, m_workspace.reg().settings().raciVariant));
}

void RaciActions::clearSelected()
{
    if (!m_workspace.view().isEditable())
        return;
    ChangeBuilder builder = m_workspace.document().builder();
    for (const QModelIndex &cell : m_table.selectionModel()->selectedIndexes())
        setRaciCode(builder, m_workspace.reg(), m_model.activityAt(cell.row()), m_model.roleAt(cell.column()), {});
    if (!builder.isEmpty())
        m_workspace.apply(std::move(builder), tr("Cells of the responsibility matrix emptied"));
}

void RaciActions::copy()
{
    const QModelIndexList cells = m_table.selectionModel()->selectedIndexes();
    if (!cells.isEmpty())
        copyCells(m_model.cells(cells));
}

void RaciActions::copyAll() { copyCells(m_model.cells()); }

void RaciActions::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    const QModelIndex at = m_table.currentIndex();
    ChangeBuilder builder = m_workspace.document().builder();
    if (at.isValid() && isRaciCodes(text)) {
        if (const Status pasted = pasteRaciCodes(builder, m_workspace.reg(), at.row(), at.column(), text); !pasted)
            m_workspace.ask().tellError(&m_view, tr("Nothing was pasted"), pasted.error());
        else if (!builder.isEmpty())
            m_workspace.apply(std::move(builder), tr("Codes pasted into the responsibility matrix"));
        return;
    }
    const Result<TextTable> table = readPastedTable(text);
    const Result<ImportPlan> plan = table ? planRaciMatrix(builder, m_workspace.reg(), *table)
                                          : Result<ImportPlan>(tl::unexpected<Error>(table.error()));
    if (!plan)
        return m_workspace.ask().tellError(&m_view, tr("Nothing was pasted"), plan.error());
    if (!plan->problems.empty()) {
        const ImportProblem &first = plan->problems.front();
        return m_workspace.ask().tell(
            &m_view, tr("Nothing was pasted"),
            tr("Line %1, column %2: %3")
                .arg(QLocale().toString(first.line), QLocale().toString(first.column), first.reason));
    }
    if (!builder.isEmpty())
        m_workspace.apply(std::move(builder), tr("Responsibility matrix pasted"), ChangeKind::Import);
}

void RaciActions::moveRow(int by)
{
    const QModelIndex at = m_table.currentIndex();
    const Id<RaciActivity> activity = m_model.activityAt(at.row());
    ChangeBuilder builder = m_workspace.document().builder();
    if (!m_workspace.view().isEditable() || !moveRaciActivity(builder, m_workspace.reg(), activity, by))
        return;
    if (m_workspace.apply(std::move(builder), tr("Activity \"%1\" moved").arg(m_workspace.reg().find(activity)->name)))
        m_table.setCurrentIndex(m_model.index(at.row() + by, at.column()));
}

void RaciActions::moveColumn(int by)
{
    const QModelIndex at = m_table.currentIndex();
    const Id<RaciRole> role = m_model.roleAt(at.column());
    ChangeBuilder builder = m_workspace.document().builder();
    if (!m_workspace.view().isEditable() || !moveRaciRole(builder, m_workspace.reg(), role, by))
        return;
    if (m_workspace.apply(std::move(builder), tr("Role \"%1\" moved").arg(m_workspace.reg().find(role)->name)))
        m_table.setCurrentIndex(m_model.index(at.row(), at.column() + by));
}

void RaciActions::addRecord(EntityKind kind)
{
    const bool isRow = kind == EntityKind::RaciActivity;
    const int last = isRow ? m_model.rowCount() : m_model.columnCount();
    const FieldIndex position = isRow ? fieldIndex<&RaciActivity::position>() : fieldIndex<&RaciRole::position>();
    auto *dialog = openNewRecord(m_workspace, kind, m_view.window(), {{position, Value(qint64(last + 1))}});
    connect(dialog, &QDialog::accepted, this, [this, kind, dialog] { Q_EMIT recordMade({kind, dialog->written()}); });
}

void RaciActions::editRow()
{
    if (const Id<RaciActivity> activity = m_model.activityAt(m_table.currentIndex().row()))
        openRecord(m_workspace, {EntityKind::RaciActivity, activity.value}, m_view.window());
}

void RaciActions::editColumn()
{
    if (const Id<RaciRole> role = m_model.roleAt(m_table.currentIndex().column()))
        openRecord(m_workspace, {EntityKind::RaciRole, role.value}, m_view.window());
}

void RaciActions::removeRow()
{
    const RaciActivity *activity = m_workspace.reg().find(m_model.activityAt(m_table.currentIndex().row()));
    if (!activity)
        return;
    m_workspace.ask().confirm(&m_view, tr("Delete activity"),
                              tr("\"%1\" is deleted with its codes. Undo brings it back.").arg(activity->name),
                              tr("Delete"), [this, id = activity->id.value, name = activity->name] {
                                  ChangeBuilder builder = m_workspace.document().builder();
                                  builder.remove(EntityKind::RaciActivity, id);
                                  m_workspace.apply(std::move(builder), tr("Activity \"%1\" deleted").arg(name));
                              });
}

void RaciActions::removeColumn()
{
    const RaciRole *role = m_workspace.reg().find(m_model.roleAt(m_table.currentIndex().column()));
    if (!role)
        return;
    m_workspace.ask().confirm(&m_view, tr("Delete role"),
                              tr("\"%1\" is deleted with its codes. Undo brings it back.").arg(role->name),
                              tr("Delete"), [this, id = role->id.value, name = role->name] {
                                  ChangeBuilder builder = m_workspace.document().builder();
                                  builder.remove(EntityKind::RaciRole, id);
                                  m_workspace.apply(std::move(builder), tr("Role \"%1\" deleted").arg(name));
                              });
}

void RaciActions::applyTemplate(RaciVariant variant)
{
    ChangeBuilder builder = m_workspace.document().builder();
    addRaciTemplate(builder, m_workspace.reg(), variant);
    if (!builder.isEmpty())
        m_workspace.apply(std::move(builder), tr("Template %1 of the responsibility matrix").arg(variantName(variant)));
}

void RaciActions::chooseVariant(RaciVariant variant)
{
    ChangeBuilder builder = m_workspace.document().builder();
    setRaciVariant(builder, m_workspace.reg(), variant);
    if (!builder.isEmpty())
        m_workspace.apply(std::move(builder),
                          tr("Letters of %1 for the responsibility matrix").arg(variantName(variant)));
}

void RaciActions::markReviewed()
{
    ChangeBuilder builder = m_workspace.document().builder();
    reviewRaci(builder, m_workspace.reg(), m_workspace.view().asOf());
    if (!builder.isEmpty())
        m_workspace.apply(std::move(builder), tr("Responsibility matrix reviewed"));
}

void RaciActions::print()
{
    exportSheet(m_workspace, &m_view, tr("Print the responsibility matrix"),
                tr("RACI %1.pdf").arg(m_workspace.view().asOf().toString(Qt::ISODate)),
                [](const QString &path, const PackSource &source) {
                    return writeRaciSheet(path, source.reg, source.asOf, source.settings);
                });
}

} // namespace Ratchet
