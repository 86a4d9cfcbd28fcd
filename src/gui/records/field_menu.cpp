// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_menu.h"

#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>
#include <core/entity_types.h>
#include <core/record_text.h>
#include <core/register.h>
#include <document/document.h>
#include <document/register_view.h>
#include <edits/record_edit.h>
#include <gui/records/decision_dialog.h>
#include <widgets/ask.h>
#include <widgets/button_text.h>
#include <widgets/entity_words.h>

#include <QAbstractItemView>
#include <QMenu>

#include <algorithm>

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

std::vector<FieldIndex> neededForAction(ActionStatus status)
{
    switch (status) {
    case ActionStatus::Verified:
        return {fieldIndex<&Action::verifiedBy>(), fieldIndex<&Action::verifiedOn>()};
    case ActionStatus::NotDoing:
    case ActionStatus::Cancelled:
        return {fieldIndex<&Action::reason>()};
    default:
        return {};
    }
}

std::vector<FieldIndex> neededForImprovement(ImprovementStatus status)
{
    switch (status) {
    case ImprovementStatus::OnHold:
        return {fieldIndex<&Improvement::holdReason>()};
    case ImprovementStatus::Rejected:
    case ImprovementStatus::Withdrawn:
        return {fieldIndex<&Improvement::closureNote>()};
    case ImprovementStatus::Closed:
        return {fieldIndex<&Improvement::closure>(), fieldIndex<&Improvement::closureNote>()};
    default:
        return {};
    }
}

// What a record must bring to reach a status, as far as it can be said in a line or two.
std::vector<FieldIndex> neededFor(EntityKind kind, FieldIndex field, qint64 option)
{
    if (kind == EntityKind::Action && field == fieldIndex<&Action::status>())
        return neededForAction(ActionStatus(option));
    if (kind == EntityKind::Improvement && field == fieldIndex<&Improvement::status>())
        return neededForImprovement(ImprovementStatus(option));
    return {};
}

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
                [this, chosen, field, name] { askFor(chosen, {field}, {}, name); });
    }
}

void FieldMenu::addStatuses(QMenu &menu, const Chosen &chosen, FieldIndex field)
{
    const Field &status = fieldAt(chosen.kind, field);
    QMenu *statuses = menu.addMenu(buttonText(label(status)));
    const auto present = valueOr<qint64>(common(chosen, field));
    for (qint64 option = 1; option <= qint64(status.options.size()); ++option) {
        QAction *action = statuses->addAction(buttonText(optionLabel(status, option)));
        action->setCheckable(true);
        action->setChecked(option == present);
        connect(action, &QAction::triggered, this, [this, chosen, field, option] { setStatus(chosen, field, option); });
    }
}

// What all of them hold; empty where they differ.
Value FieldMenu::common(const Chosen &chosen, FieldIndex field) const
{
    const auto held = [&](RecordId record) { return m_workspace.reg().value(chosen.kind, record, field); };
    const Value first = held(chosen.records.front());
    return std::ranges::all_of(chosen.records, [&](RecordId record) { return held(record) == first; }) ? first
                                                                                                       : Value();
}

void FieldMenu::setStatus(const Chosen &chosen, FieldIndex field, qint64 option)
{
    const std::vector<FieldValue> wanted{{field, Value(option)}};
    std::vector<FieldIndex> needed = neededFor(chosen.kind, field, option);
    if (needed.empty()) {
        const Status written = write(chosen, wanted);
        if (written)
            return;
        const FieldIndex missing = entityType(chosen.kind).indexOf(written.error().where.field);
        if (missing < 0 || missing == field)
            return refuse(chosen.kind, written.error());
        needed = {missing};
    }
    askFor(chosen, needed, wanted, optionLabel(fieldAt(chosen.kind, field), option));
}

void FieldMenu::askFor(const Chosen &chosen, const std::vector<FieldIndex> &asked, std::vector<FieldValue> besides,
                       const QString &title)
{
    const auto count = qsizetype(chosen.records.size());
    const QString what = count == 1 ? recordTitle(m_workspace.reg(), chosen.kind, chosen.records.front())
                                    : countInSentence(chosen.kind, count);
    const auto decide = [this, chosen, besides = std::move(besides)](std::vector<FieldValue> fields) {
        fields.insert(fields.end(), besides.begin(), besides.end());
        return write(chosen, fields);
    };
    auto *dialog = new DecisionDialog(m_workspace, chosen.kind, {title, what, tr("&Set")}, decide, m_view.window());
    for (const FieldIndex field : asked) {
        const bool isDay = QLatin1StringView(fieldAt(chosen.kind, field).name) == "verified_on"_L1;
        dialog->ask(chosen.kind, field, isDay ? Value(m_workspace.document().today()) : common(chosen, field), {});
    }
    dialog->open();
}

// Refused as a whole before anything is written.
Status FieldMenu::write(const Chosen &chosen, const std::vector<FieldValue> &fields)
{
    Result<NamedChange> change = editOf(m_workspace.document(), chosen.kind, chosen.records, fields);
    if (!change)
        return tl::unexpected<Error>(change.error());
    if (!change->builder.isEmpty())
        m_workspace.write(std::move(change->builder), change->reason, ChangeKind::Edit, m_view.window(),
                          [this, kind = chosen.kind, there = QPointer(this)](const Result<qint64> &written) {
                              if (there && !written && written.error().code != ErrorCode::Cancelled)
                                  refuse(kind, written.error());
                          });
    return {};
}

void FieldMenu::refuse(EntityKind kind, const Error &error)
{
    m_workspace.ask().tellError(&m_view, tr("Nothing was changed"), DecisionDialog::byLabel(kind, error));
}

} // namespace Ratchet
