// SPDX-License-Identifier: GPL-3.0-or-later
#include "status_step.h"

#include <core/entities/evidence.h>
#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>
#include <core/entity_types.h>
#include <core/record_text.h>
#include <core/reference.h>
#include <document/document.h>
#include <edits/record_edit.h>
#include <gui/records/decision_dialog.h>
#include <gui/records/record_dialog.h>
#include <widgets/ask.h>
#include <widgets/entity_words.h>

#include <QPushButton>

#include <algorithm>
#include <span>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

// Records that are looked at before they are written; the writing looks at all of them.
constexpr size_t lookedAt = 200;

// What a step asks for even where it is there already: that it is still so is part of the step.
std::vector<FieldIndex> askedOf(const StatusWish &wish)
{
    if (wish.isClosing)
        return {fieldIndex<&Action::closedOn>(), fieldIndex<&Action::note>()};
    if (wish.kind == EntityKind::Action && wish.option == qint64(ActionStatus::Verified))
        return {fieldIndex<&Action::verifiedBy>(), fieldIndex<&Action::verifiedOn>(), fieldIndex<&Action::note>()};
    if (wish.kind == EntityKind::Improvement && wish.option == qint64(ImprovementStatus::Closed))
        return {fieldIndex<&Improvement::closure>(), fieldIndex<&Improvement::closureNote>()};
    return {};
}

// As every gate has it, whatever the record holds.
bool asksForReason(const StatusWish &wish)
{
    const std::vector<qint64> statuses = wish.kind == EntityKind::Action
        ? std::vector{qint64(ActionStatus::NotDoing), qint64(ActionStatus::Cancelled)}
        : wish.kind == EntityKind::Improvement
        ? std::vector{qint64(ImprovementStatus::OnHold), qint64(ImprovementStatus::Rejected),
                      qint64(ImprovementStatus::Withdrawn)}
        : std::vector<qint64>();
    return std::ranges::find(statuses, wish.option) != statuses.end();
}

QString nameOf(const StatusWish &wish)
{
    return wish.isClosing ? StatusStep::tr("Closed")
                          : optionLabel(entityType(wish.kind).fields[size_t(wish.field)], wish.option);
}

bool isOfToday(EntityKind kind, FieldIndex field)
{
    return kind == EntityKind::Action
        ? field == fieldIndex<&Action::verifiedOn>() || field == fieldIndex<&Action::closedOn>()
        : kind == EntityKind::Improvement && field == fieldIndex<&Improvement::overrideOn>();
}

// That of which the label of the field says too little in this step.
QString questionOf(const StatusWish &wish, FieldIndex field)
{
    if (wish.kind != EntityKind::Action)
        return {};
    if (field == fieldIndex<&Action::verifiedBy>())
        return StatusStep::tr("Who looked at the result?");
    if (field == fieldIndex<&Action::note>())
        return wish.isClosing ? StatusStep::tr("What shows that it is done?") : StatusStep::tr("What was looked at?");
    return {};
}

} // namespace

std::vector<StatusWish> StatusStep::offered(EntityKind kind, const std::vector<RecordId> &records, FieldIndex field)
{
    std::vector<StatusWish> wishes;
    const auto count = qint64(entityType(kind).fields[size_t(field)].options.size());
    for (qint64 option = 1; option <= count; ++option) {
        wishes.push_back({kind, records, field, option, false});
        if (kind == EntityKind::Action && option == qint64(ActionStatus::Delivered))
            wishes.push_back({kind, records, field, option, true});
    }
    return wishes;
}

QString StatusStep::text(const StatusWish &wish)
{
    const bool asks = !askedOf(wish).empty() || asksForReason(wish);
    return asks ? tr("%1…").arg(nameOf(wish)) : nameOf(wish);
}

StatusStep::StatusStep(Workspace &workspace, QWidget &view, StatusWish wish)
    : QObject(&view)
    , m_workspace(workspace)
    , m_view(&view)
    , m_wish(std::move(wish))
{
}

void StatusStep::take(Workspace &workspace, QWidget &view, StatusWish wish)
{
    if (wish.isClosing) // what is verified is closed, and stays verified
        std::erase_if(wish.records, [&workspace](RecordId record) {
            const Action *action = workspace.reg().find(Id<Action>(record));
            return !action || action->status == ActionStatus::Verified;
        });
    if (wish.records.empty())
        return workspace.ask().tell(&view, tr("Nothing was changed"), tr("It is verified, and closed by that."));
    (new StatusStep(workspace, view, std::move(wish)))->begin();
}

void StatusStep::begin()
{
    const std::vector<GateNeed> missing = needs({});
    if (missing.empty() && askedOf(m_wish).empty()) {
        if (const Status written = write(m_workspace, *m_view, m_wish.kind, m_wish.records, withStatus({})); !written)
            m_workspace.ask().tellError(m_view, tr("Nothing was changed"),
                                        DecisionDialog::byLabel(m_wish.kind, written.error()));
        return deleteLater();
    }
    open(missing);
}

void StatusStep::open(const std::vector<GateNeed> &missing)
{
    const auto decide = [this](const std::vector<FieldValue> &entered) {
        return write(m_workspace, *m_view, m_wish.kind, m_wish.records, withStatus(entered));
    };
    m_dialog = new DecisionDialog(
        m_workspace, m_wish.kind,
        {.title = nameOf(m_wish),
         .explanation = explanation(),
         .action = tr("&Set"),
         .help = m_wish.kind == EntityKind::Improvement ? u"improvements#gates"_s : u"actions#status"_s},
        decide, m_view->window());
    connect(m_dialog, &QObject::destroyed, this, &QObject::deleteLater);
    if (isUnowned())
        ask(fieldIndex<&Action::owner>());
    for (const FieldIndex field : askedOf(m_wish))
        ask(field);
    for (const GateNeed &need : missing) {
        for (const FieldIndex field : need.fields)
            ask(field);
    }
    offerRecords(missing);
    m_dialog->setCheck([this](const std::vector<FieldValue> &entered) { return check(entered); });
    m_dialog->open();
}

// Whoever did the work is named before somebody else says that it is done.
bool StatusStep::isUnowned() const
{
    const Action *action = m_wish.kind == EntityKind::Action && m_wish.records.size() == 1
        ? m_workspace.reg().find(Id<Action>(m_wish.records.front()))
        : nullptr;
    return action && !action->owner && !askedOf(m_wish).empty();
}

void StatusStep::ask(FieldIndex field)
{
    if (field < 0 || m_dialog->isAsked(field))
        return;
    const Value held = commonValue(m_workspace.reg(), m_wish.kind, m_wish.records, field);
    const bool isDue = isEmpty(held) && isOfToday(m_wish.kind, field);
    m_dialog->ask(m_wish.kind, field, isDue ? Value(m_workspace.document().today()) : held, questionOf(m_wish, field));
}

// What other records give is made from here, for the one that is chosen.
void StatusStep::offerRecords(const std::vector<GateNeed> &missing)
{
    m_dialog->clearOffers();
    std::vector<EntityKind> offered;
    for (const GateNeed &need : missing) {
        if (!need.record || m_wish.records.size() != 1 || std::ranges::find(offered, *need.record) != offered.end())
            continue;
        offered.push_back(*need.record);
        const FieldIndex of = entityType(*need.record).indexOf(u"improvement");
        QPushButton *button = m_dialog->offer(tr("Add %1…").arg(nameInSentence(*need.record)));
        connect(button, &QPushButton::clicked, this, [this, kind = *need.record, of] {
            RecordDialog *made = openNewRecord(m_workspace, kind, m_dialog, {{of, Value(m_wish.records.front())}});
            connect(made, &QDialog::accepted, this, [this] { m_dialog->tell(check(m_dialog->entered())); });
        });
    }
    offerDocument();
}

// Evidence of what is closed or verified.
void StatusStep::offerDocument()
{
    if (askedOf(m_wish).empty() || m_wish.records.size() != 1)
        return;
    const FieldIndex reference = referenceField(m_wish.kind);
    const QString name = QString::fromLatin1(entityType(m_wish.kind).name);
    const Value record = m_workspace.reg().value(m_wish.kind, m_wish.records.front(), reference);
    connect(m_dialog->offer(tr("Attach a document…")), &QPushButton::clicked, this, [this, name, record] {
        openNewRecord(m_workspace, EntityKind::Attachment, m_dialog,
                      {{fieldIndex<&Attachment::entity>(), Value(name)}, {fieldIndex<&Attachment::record>(), record}});
    });
}

// What was left empty and is not the same in all of them stays as each has it.
std::vector<FieldValue> StatusStep::withStatus(std::vector<FieldValue> entered) const
{
    std::erase_if(entered, [this](const FieldValue &field) {
        return isEmpty(field.value)
            && isEmpty(commonValue(m_workspace.reg(), m_wish.kind, m_wish.records, field.field));
    });
    entered.push_back({m_wish.field, Value(m_wish.option)});
    return entered;
}

// What several need in the same words counts once.
std::vector<GateNeed> StatusStep::needs(const std::vector<FieldValue> &entered) const
{
    std::vector<GateNeed> all;
    for (const RecordId record : std::span(m_wish.records).first(std::min(lookedAt, m_wish.records.size()))) {
        for (GateNeed &need : gateNeeds(m_workspace.document(), m_wish.kind, record, withStatus(entered))) {
            if (std::ranges::find(all, need.text, &GateNeed::text) == all.end())
                all.push_back(std::move(need));
        }
    }
    return all;
}

std::vector<Error> StatusStep::check(const std::vector<FieldValue> &entered)
{
    const std::vector<GateNeed> missing = needs(entered);
    std::vector<Error> problems;
    for (const GateNeed &need : missing) {
        for (const FieldIndex field : need.fields)
            ask(field);
        const QString field = need.fields.empty()
            ? QString()
            : QString::fromLatin1(entityType(m_wish.kind).fields[size_t(need.fields.front())].name);
        problems.push_back({.code = ErrorCode::Refused, .what = need.text, .where = Place{.field = field}});
    }
    offerRecords(missing);
    return problems;
}

QString StatusStep::explanation() const
{
    const auto count = qsizetype(m_wish.records.size());
    const QString what = count == 1 ? recordTitle(m_workspace.reg(), m_wish.kind, m_wish.records.front())
                                    : countInSentence(m_wish.kind, count);
    if (m_wish.isClosing)
        return tr("%1\n\nClosed is not verified: somebody else still has to look at the result.").arg(what);
    const Action *action = m_wish.kind == EntityKind::Action && count == 1
        ? m_workspace.reg().find(Id<Action>(m_wish.records.front()))
        : nullptr;
    if (action && action->owner && m_wish.option == qint64(ActionStatus::Verified))
        return tr("%1\n\nOwned by %2, who cannot verify it.")
            .arg(what, recordName(m_workspace.reg(), EntityKind::Person, action->owner.value));
    return what;
}

Status StatusStep::write(Workspace &workspace, QWidget &view, EntityKind kind, const std::vector<RecordId> &records,
                         const std::vector<FieldValue> &fields)
{
    Result<NamedChange> change = editOf(workspace.document(), kind, records, fields);
    if (!change)
        return tl::unexpected<Error>(change.error());
    const auto done = [&workspace, kind, there = QPointer(&view)](const Result<qint64> &written) {
        if (there && !written && written.error().code != ErrorCode::Cancelled)
            workspace.ask().tellError(there, tr("Nothing was changed"), DecisionDialog::byLabel(kind, written.error()));
    };
    if (!change->builder.isEmpty())
        workspace.write(std::move(change->builder), change->reason, ChangeKind::Edit, view.window(), done);
    return {};
}

} // namespace Ratchet
