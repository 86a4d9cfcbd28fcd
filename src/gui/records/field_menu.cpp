// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_menu.h"

#include <core/entity_types.h>
#include <core/record_text.h>
#include <core/register.h>
#include <document/register_view.h>
#include <edits/record_edit.h>
#include <gui/records/decision_dialog.h>
#include <gui/records/status_step.h>
#include <widgets/button_text.h>
#include <widgets/entity_words.h>

#include <QAbstractItemView>
#include <QMenu>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

FieldIndex firstOf(EntityKind kind, std::initializer_list<QStringView> names)
{
    for (const QStringView name : names) {
        if (const FieldIndex field = entityType(kind).indexOf(name); field >= 0)
            return field;
    }
    return -1;
}

FieldIndex statusOf(EntityKind kind) { return firstOf(kind, {u"status", u"disposition"}); }

const Field &fieldAt(EntityKind kind, FieldIndex field) { return entityType(kind).fields[size_t(field)]; }

} // namespace

FieldMenu::FieldMenu(Workspace &workspace, QWidget &view)
    : QObject(&view)
    , m_workspace(workspace)
    , m_view(view)
{
}

void FieldMenu::attach(QAbstractItemView &list, ChosenRecords chosen)
{
    list.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&list, &QWidget::customContextMenuRequested, this, [this, &list, chosen = std::move(chosen)](QPoint at) {
        auto *menu = new QMenu(&list);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        addTo(*menu, chosen());
        menu->addSeparator();
        menu->addActions(list.actions());
        if (menu->isEmpty())
            return menu->deleteLater();
        menu->popup(list.viewport()->mapToGlobal(at));
    });
}

void FieldMenu::addTo(QMenu &menu, const Chosen &chosen)
{
    if (chosen.records.empty() || !m_workspace.view().isEditable() || entityType(chosen.kind).has(EntityFlag::Evidence))
        return;
    if (const FieldIndex status = statusOf(chosen.kind); status >= 0)
        addStatuses(menu, chosen, status);
    const FieldIndex owner = firstOf(chosen.kind, {u"owner"});
    const FieldIndex date = firstOf(chosen.kind, {u"due_on", u"target_on"});
    for (const FieldIndex field : {owner, date}) {
        if (field < 0)
            continue;
        const QString name = label(fieldAt(chosen.kind, field));
        connect(menu.addAction(tr("%1…").arg(buttonText(name))), &QAction::triggered, this,
                [this, chosen, field] { askFor(chosen, field); });
    }
}

void FieldMenu::addStatuses(QMenu &menu, const Chosen &chosen, FieldIndex field)
{
    const Field &status = fieldAt(chosen.kind, field);
    QMenu *statuses = menu.addMenu(buttonText(label(status)));
    const auto present = valueOr<qint64>(commonValue(m_workspace.reg(), chosen.kind, chosen.records, field));
    for (const StatusWish &wish : StatusStep::offered(chosen.kind, chosen.records, field)) {
        QAction *action = statuses->addAction(buttonText(StatusStep::text(wish)));
        action->setCheckable(true);
        action->setChecked(wish.option == present && !wish.isClosing);
        connect(action, &QAction::triggered, this, [this, wish] { StatusStep::take(m_workspace, m_view, wish); });
    }
}

void FieldMenu::askFor(const Chosen &chosen, FieldIndex field)
{
    const auto count = qsizetype(chosen.records.size());
    const QString what = count == 1 ? recordTitle(m_workspace.reg(), chosen.kind, chosen.records.front())
                                    : countInSentence(chosen.kind, count);
    const auto decide = [this, chosen](const std::vector<FieldValue> &fields) {
        return StatusStep::write(m_workspace, m_view, chosen.kind, chosen.records, fields);
    };
    const QString name = label(fieldAt(chosen.kind, field));
    auto *dialog = new DecisionDialog(m_workspace, chosen.kind, {name, what, tr("&Set")}, decide, m_view.window());
    dialog->ask(chosen.kind, field, commonValue(m_workspace.reg(), chosen.kind, chosen.records, field), {});
    dialog->open();
}

} // namespace Ratchet
