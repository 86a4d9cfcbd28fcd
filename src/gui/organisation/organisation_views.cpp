// SPDX-License-Identifier: GPL-3.0-or-later
#include "organisation_views.h"

#include <answers/basis/improvement_state.h>
#include <answers/questions/answer.h>
#include <answers/questions/organisation_tables.h>
#include <core/entities/evidence.h>
#include <core/entities/improvement.h>
#include <core/entities/metric.h>
#include <core/entities/organisation.h>
#include <core/register.h>
#include <document/document.h>
#include <document/register_view.h>
#include <gui/organisation/handover_dialog.h>
#include <gui/records/record_dialog.h>
#include <widgets/ask.h>
#include <widgets/new_key.h>
#include <widgets/when_shown.h>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

// The answer to a self-question, once it is computed.
QString selfHeadline(const Workspace &workspace, int number)
{
    for (const SelfQuestion &question : workspace.answers().self) {
        if (question.number == number)
            return question.headline;
    }
    return {};
}

} // namespace

ServicesView::ServicesView(Workspace &workspace, QWidget *parent)
    : ListedView(workspace, parent)
{
    QAction *create = addHeadAction(tr("&New service"), Needs::Editable);
    setNewKey(create, *this);
    connect(create, &QAction::triggered, this,
            [this] { openNewRecord(this->workspace(), EntityKind::Service, window()); });
    connect(addHeadAction(tr("Show &metrics"), Needs::Row), &QAction::triggered, this, &ServicesView::showMetrics);
    connect(addHeadAction(tr("Show &backlog"), Needs::Row), &QAction::triggered, this, &ServicesView::showBacklog);
    connect(addHeadAction(tr("Owner's &pulse…"), Needs::EditableRow), &QAction::triggered, this,
            &ServicesView::askPulse);
    connect(addHeadAction(tr("Owner: “I &own this backlog”"), Needs::EditableRow), &QAction::triggered, this,
            &ServicesView::confirmBacklog);
    connect(&workspace, &Workspace::answersChanged, whenShown(), &WhenShown::ask);
    refresh();
}

ListedView::Job ServicesView::contentJob() const
{
    return [reg = Register(workspace().reg()), asOf = workspace().view().asOf(),
            headline = selfHeadline(workspace(), 2)] {
        return Content{.table = servicesTable(reg, asOf, QLocale()),
                       .summary = headline,
                       .empty = tr("No live service yet. Add the services that you improve, each with the person who "
                                   "owns it; the owner confirms the backlog every quarter.")};
    };
}

void ServicesView::confirmBacklog()
{
    const Service *service = workspace().reg().find(Id<Service>(current().record));
    if (!service)
        return;
    const QDate today = workspace().document().today();
    if (!isInPost(workspace().reg(), service->owner, today))
        return workspace().ask().tell(
            this, tr("Nothing was changed"),
            tr("Nobody in post owns %1. Name its owner first; only an owner can say so.").arg(service->name));
    const QString owner = workspace().reg().find(service->owner)->name;
    workspace().ask().confirm(
        this, tr("I own this backlog"),
        tr("%1 has looked at the backlog of %2 and says: I own it. This is recorded with the date of today.")
            .arg(owner, service->name),
        tr("Record it"), [this, id = service->id, name = service->name, owner, today] {
            ChangeBuilder builder = workspace().document().builder();
            builder.set<&Service::ownerConfirmedOn>(id, today);
            workspace().apply(std::move(builder), tr("%1 owns the backlog of %2").arg(owner, name));
        });
}

// How far the owner feels responsible: an answer to self-question 2 about this service.
void ServicesView::askPulse()
{
    const Service *service = workspace().reg().find(Id<Service>(current().record));
    if (!service)
        return;
    const QString name = service->name;
    std::vector<FieldValue> presets{{fieldIndex<&SelfAnswer::question>(), qint64(2)},
                                    {fieldIndex<&SelfAnswer::on>(), workspace().document().today()},
                                    {fieldIndex<&SelfAnswer::service>(), service->id.value}};
    if (service->owner)
        presets.push_back({fieldIndex<&SelfAnswer::person>(), service->owner.value});
    RecordDialog *dialog = openNewRecord(workspace(), EntityKind::SelfAnswer, window(), presets);
    dialog->setWindowTitle(tr("Pulse of %1").arg(name));
    dialog->focusField(fieldIndex<&SelfAnswer::rating>());
}

void ServicesView::showBacklog()
{
    const Register &reg = workspace().reg();
    const Service *service = reg.find(Id<Service>(current().record));
    if (!service)
        return;
    std::vector<RecordRef> rows;
    for (const Improvement &improvement : reg.all<Improvement>()) {
        if (improvement.service == service->id && isOpen(improvement)
            && existsAsOf(improvement.raisedOn, workspace().view().asOf()))
            rows.push_back({EntityKind::Improvement, improvement.id.value});
    }
    if (rows.empty())
        workspace().ask().tell(this, tr("Backlog"), tr("This service has no open improvement."));
    else
        workspace().showRows(tr("Backlog of %1").arg(service->name), rows);
}

void ServicesView::showMetrics()
{
    const Service *service = workspace().reg().find(Id<Service>(current().record));
    if (!service)
        return;
    std::vector<RecordRef> rows;
    for (const Metric &metric : workspace().reg().all<Metric>()) {
        if (metric.service == service->id)
            rows.push_back({EntityKind::Metric, metric.id.value});
    }
    if (rows.empty())
        workspace().ask().tell(this, tr("Metrics"),
                               tr("No metric of this service yet. Without one that is more than uptime nobody can tell "
                                  "whether it gets better."));
    else
        workspace().showRows(tr("Metrics of %1").arg(service->name), rows);
}

PeopleView::PeopleView(Workspace &workspace, QWidget *parent)
    : ListedView(workspace, parent)
{
    connect(addHeadAction(tr("N&ew: Person"), Needs::Editable), &QAction::triggered, this,
            [this] { openNewRecord(this->workspace(), EntityKind::Person, window()); });
    connect(addHeadAction(tr("Ed&it person…"), Needs::EditableRow), &QAction::triggered, this,
            [this] { openRecord(this->workspace(), current(), window()); });
    connect(addHeadAction(tr("If they &left tomorrow…"), Needs::Row), &QAction::triggered, this,
            [this] { open(current()); });
    connect(&workspace, &Workspace::answersChanged, whenShown(), &WhenShown::ask);
    refresh();
}

ListedView::Job PeopleView::contentJob() const
{
    return [reg = Register(workspace().reg()), asOf = workspace().view().asOf(),
            headline = selfHeadline(workspace(), 4)] {
        return Content{.table = peopleTable(reg, holdings(reg, asOf), asOf, QLocale()),
                       .summary = headline,
                       .empty = tr("Nobody yet. Add the people who own, chair and steward; here stands what each of "
                                   "them holds, and what stops if they leave.")};
    };
}

void PeopleView::open(const RecordRef &row)
{
    auto *dialog = new HandoverDialog(workspace(), Id<Person>(row.record), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

UnitsView::UnitsView(Workspace &workspace, QWidget *parent)
    : ListedView(workspace, parent)
{
    QAction *create = addHeadAction(tr("&New unit"), Needs::Editable);
    setNewKey(create, *this);
    connect(create, &QAction::triggered, this,
            [this] { openNewRecord(this->workspace(), EntityKind::Unit, window()); });
    connect(&workspace, &Workspace::answersChanged, whenShown(), &WhenShown::ask);
    refresh();
}

ListedView::Job UnitsView::contentJob() const
{
    return
        [reg = Register(workspace().reg()), asOf = workspace().view().asOf(), headline = selfHeadline(workspace(), 1)] {
            return Content{.table = unitsTable(reg, asOf, QLocale()),
                           .summary = headline,
                           .empty = tr("No unit yet. Add the teams and departments; here stands which of them improve "
                                       "anything, and which do not.")};
        };
}

} // namespace Ratchet
