// SPDX-License-Identifier: GPL-3.0-or-later
#include "model_check.h"
#include "open_register.h"

#include <answers/basis/rung_words.h>
#include <answers/questions/answer.h>
#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>
#include <core/entities/metric.h>
#include <core/entities/organisation.h>
#include <models/lists/kind_views.h>
#include <models/lists/record_model.h>
#include <models/lists/roles.h>

#include <QSignalSpy>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// The text of one column from top to bottom; rows of groups indented.
QStringList shown(const RecordModel &model, const QString &column = u"title"_s)
{
    const auto &columns = model.shownColumns();
    const int at = int(std::ranges::find(columns, column, &RecordColumn::id) - columns.begin());
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex top = model.index(row, 0);
        lines += model.index(row, model.isGroup(top) ? 0 : at).data().toString();
        for (int inner = 0; inner < model.rowCount(top); ++inner)
            lines += u"  "_s + model.index(inner, at, top).data().toString();
    }
    return lines;
}

ViewDefinition byTitle()
{
    ViewDefinition definition;
    definition.sorting = {{u"title"_s}};
    return definition;
}

} // namespace

TEST_CASE("A list of records follows every kind of change row by row")
{
    OpenRegister open;
    const auto beta = open.addImprovement(u"CSI-1"_s, u"Beta"_s);
    open.addImprovement(u"CSI-2"_s, u"delta"_s);
    RecordModel model(open.view, EntityKind::Improvement);
    model.setDefinition(byTitle());
    ModelCheck check(model);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    REQUIRE(shown(model) == QStringList{u"Beta"_s, u"delta"_s});

    QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
    const auto gamma = open.addImprovement(u"CSI-3"_s, u"alpha"_s);
    CHECK(shown(model) == QStringList{u"alpha"_s, u"Beta"_s, u"delta"_s});
    CHECK(inserts.size() == 1);
    CHECK(inserts.value(0).value(1).toInt() == 0);

    QSignalSpy edits(&model, &QAbstractItemModel::dataChanged);
    open.set<&Improvement::outcome>(beta, u"shorter calls"_s);
    REQUIRE(edits.size() == 1);
    CHECK(edits.value(0).value(0).toModelIndex().row() == 1);

    QSignalSpy moves(&model, &QAbstractItemModel::rowsMoved);
    open.set<&Improvement::title>(gamma, u"zeta"_s);
    CHECK(shown(model) == QStringList{u"Beta"_s, u"delta"_s, u"zeta"_s});
    CHECK(moves.size() == 1);
    open.set<&Improvement::title>(gamma, u"Amber"_s);
    CHECK(shown(model) == QStringList{u"Amber"_s, u"Beta"_s, u"delta"_s});

    QSignalSpy removals(&model, &QAbstractItemModel::rowsRemoved);
    ChangeBuilder builder = open.document->builder();
    builder.remove(EntityKind::Improvement, beta.value);
    valueOf(open.document->apply(std::move(builder), u"gone"_s));
    CHECK(shown(model) == QStringList{u"Amber"_s, u"delta"_s});
    CHECK(removals.size() == 1);
    valueOf(open.document->undo());
    CHECK(shown(model) == QStringList{u"Amber"_s, u"Beta"_s, u"delta"_s});
    CHECK(resets.isEmpty());
}

TEST_CASE("An edited record leaves the list when it no longer fits and comes back when it does")
{
    OpenRegister open;
    const auto one = open.addImprovement(u"CSI-1"_s, u"One"_s);
    open.addImprovement(u"CSI-2"_s, u"Two"_s);
    RecordModel model(open.view, EntityKind::Improvement);
    ViewDefinition definition = byTitle();
    definition.filters = {{u"open"_s}};
    model.setDefinition(definition);
    ModelCheck check(model);
    open.set<&Improvement::status>(one, qint64(ImprovementStatus::Rejected));
    CHECK(shown(model) == QStringList{u"Two"_s});
    open.set<&Improvement::status>(one, qint64(ImprovementStatus::Approved));
    CHECK(shown(model) == QStringList{u"One"_s, u"Two"_s});
    model.setSearch(u"two"_s);
    CHECK(shown(model) == QStringList{u"Two"_s});
    open.set<&Improvement::tags>(one, u"two"_s);
    CHECK(shown(model) == QStringList{u"One"_s, u"Two"_s});
}

TEST_CASE("Search asks for all words, without case and accents, and ! forbids one")
{
    OpenRegister open;
    const auto service = open.add<Service>({{u"name"_s, u"Zahlungsverkehr"_s}});
    const auto first = open.addImprovement(u"CSI-1"_s, u"Überlauf beim Abgleich"_s);
    open.addImprovement(u"CSI-2"_s, u"Überlauf im Archiv"_s);
    open.addImprovement(u"CSI-3"_s, u"Restore test"_s);
    open.set<&Improvement::service>(first, service.value);
    RecordModel model(open.view, EntityKind::Improvement);
    model.setDefinition(byTitle());
    ModelCheck check(model);
    model.setSearch(u"uberlauf"_s);
    CHECK(model.shownCount() == 2);
    model.setSearch(u"uberlauf archiv"_s);
    CHECK(shown(model) == QStringList{u"Überlauf im Archiv"_s});
    model.setSearch(u"ÜBERLAUF !archiv"_s);
    CHECK(shown(model) == QStringList{u"Überlauf beim Abgleich"_s});
    model.setSearch(u"\"im archiv\""_s);
    CHECK(model.shownCount() == 1);
    model.setSearch(u"zahlung"_s);
    CHECK(model.shownCount() == 1);
    open.set<&Service::name>(service, u"Payments"_s);
    CHECK(model.shownCount() == 0);
    model.setSearch(u"paym"_s);
    CHECK(model.shownCount() == 1);
    model.setSearch(u"!"_s);
    CHECK(model.shownCount() == 3);
}

TEST_CASE("Filters ask for values of a field, for facts and for certain rows")
{
    OpenRegister open;
    const auto payments = open.add<Service>({{u"name"_s, u"Payments"_s}});
    const auto one = open.addImprovement(u"CSI-1"_s, u"One"_s, ImprovementStatus::InProgress);
    const auto two = open.addImprovement(u"CSI-2"_s, u"Two"_s);
    open.addImprovement(u"CSI-3"_s, u"Three"_s, ImprovementStatus::Closed);
    open.set<&Improvement::service>(one, payments.value);
    const auto metric = open.add<Metric>({{u"name"_s, u"Calls"_s}});
    open.add<Steering>({{u"improvement"_s, two.value}, {u"metric"_s, metric.value}});
    RecordModel model(open.view, EntityKind::Improvement);
    model.setDefinition(byTitle());
    ModelCheck check(model);
    model.setFilters({{u"service"_s, {Value(payments.value)}}});
    CHECK(shown(model) == QStringList{u"One"_s});
    model.setFilters({{u"service"_s, {Value()}}});
    CHECK(shown(model) == QStringList{u"Three"_s, u"Two"_s});
    model.setFilters({{u"open"_s}});
    CHECK(shown(model) == QStringList{u"One"_s, u"Two"_s});
    model.setFilters({{u"no_metric"_s}});
    CHECK(shown(model) == QStringList{u"One"_s});
    model.setFilters({{u"unfunded"_s}});
    CHECK(shown(model) == QStringList{u"One"_s});
    open.add<Funding>({{u"improvement"_s, one.value}, {u"approved"_s, 100.0}});
    CHECK(model.shownCount() == 0);
    RecordFilter rows{RecordFilter::explicitRows};
    rows.rows = {two.value};
    model.setFilters({rows});
    CHECK(shown(model) == QStringList{u"Two"_s});
}

TEST_CASE("Sorting goes by several columns and leaves the empty ones last")
{
    OpenRegister open;
    open.addImprovement(u"CSI-1"_s, u"low"_s, ImprovementStatus::Proposed, 1);
    open.addImprovement(u"CSI-2"_s, u"high b"_s, ImprovementStatus::Proposed, 8);
    open.addImprovement(u"CSI-3"_s, u"high a"_s, ImprovementStatus::Proposed, 8);
    open.add<Improvement>({{u"reference"_s, u"CSI-4"_s}, {u"title"_s, u"unranked"_s}});
    RecordModel model(open.view, EntityKind::Improvement);
    model.setDefinition({});
    ModelCheck check(model);
    model.setSorting({{u"priority"_s, Qt::DescendingOrder}, {u"title"_s}});
    CHECK(shown(model) == QStringList{u"high a"_s, u"high b"_s, u"low"_s, u"unranked"_s});
    model.setSorting({{u"priority"_s, Qt::AscendingOrder}, {u"title"_s, Qt::DescendingOrder}});
    CHECK(shown(model) == QStringList{u"low"_s, u"high b"_s, u"high a"_s, u"unranked"_s});
    model.sort(1, Qt::AscendingOrder); // title: the former columns come after it
    CHECK(model.definition().sorting.size() == 2);
    CHECK(model.definition().sorting.front() == SortColumn{u"title"_s});
    CHECK(shown(model).first() == u"high a"_s);
}

TEST_CASE("Grouping makes a head for each value, in the order of the values")
{
    OpenRegister open;
    const auto one = open.addImprovement(u"CSI-1"_s, u"One"_s, ImprovementStatus::InProgress);
    open.addImprovement(u"CSI-2"_s, u"Two"_s);
    open.addImprovement(u"CSI-3"_s, u"Three"_s);
    RecordModel model(open.view, EntityKind::Improvement);
    model.setDefinition(byTitle());
    ModelCheck check(model);
    model.setGrouping(u"status"_s);
    CHECK(shown(model) == QStringList{u"Proposed (2)"_s, u"  Three"_s, u"  Two"_s, u"In progress (1)"_s, u"  One"_s});
    const QModelIndex index = model.indexOf(one.value);
    CHECK(model.recordAt(index) == one.value);
    CHECK(model.recordAt(index.parent()) == 0);
    CHECK(index.parent().data(IsGroupRole).toBool());
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    open.set<&Improvement::outcome>(one, u"x"_s);
    CHECK(resets.isEmpty());
    open.set<&Improvement::status>(one, qint64(ImprovementStatus::Proposed));
    CHECK(shown(model) == QStringList{u"Proposed (3)"_s, u"  One"_s, u"  Three"_s, u"  Two"_s});
    open.addImprovement(u"CSI-4"_s, u"Four"_s, ImprovementStatus::Closed);
    CHECK(shown(model).size() == 6);
    model.setGrouping({});
    CHECK(model.rowCount() == 4);
}

TEST_CASE("Cells are edited in place, and what does not fit is refused with its reason")
{
    OpenRegister open;
    const auto one = open.addImprovement(u"CSI-1"_s, u"One"_s);
    RecordModel model(open.view, EntityKind::Improvement);
    ViewDefinition definition = byTitle();
    definition.columns = {u"title"_s, u"target_on"_s, u"status"_s, u"priority"_s, u"updated_on"_s};
    model.setDefinition(definition);
    ModelCheck check(model);
    QSignalSpy refusals(&model, &RecordModel::refused);
    QSignalSpy gates(&model, &RecordModel::gateAsks);
    CHECK(model.setData(model.index(0, 0), u"Changed"_s));
    CHECK(open.document->reg().find(one)->title == u"Changed"_s);
    CHECK(model.setData(model.index(0, 1), u"2026-12-15"_s));
    CHECK(open.document->reg().find(one)->targetOn == QDate(2026, 12, 15));
    CHECK_FALSE(model.setData(model.index(0, 1), u"soon"_s));
    REQUIRE(refusals.size() == 1);
    CHECK(refusals.value(0).value(0).toString().contains(u"soon"_s));
    CHECK_FALSE(model.setData(model.index(0, 2), QVariant::fromValue(Value(qint64(ImprovementStatus::InProgress)))));
    CHECK(refusals.size() == 1);
    REQUIRE(gates.size() == 1); // whoever shows the list asks for what is missing
    CHECK(gates.value(0)
          == QVariantList{one.value, fieldIndex<&Improvement::status>(), qint64(ImprovementStatus::InProgress)});
    CHECK(open.document->reg().find(one)->status == ImprovementStatus::Proposed);
    CHECK_FALSE(model.flags(model.index(0, 3)).testFlag(Qt::ItemIsEditable));
    CHECK_FALSE(model.flags(model.index(0, 4)).testFlag(Qt::ItemIsEditable));
    CHECK_FALSE(model.setData(model.index(0, 0), QVariant::fromValue(Value())));
    CHECK(refusals.size() == 2);
}

TEST_CASE("An earlier state is shown and cannot be edited")
{
    OpenRegister open;
    const auto one = open.addImprovement(u"CSI-1"_s, u"Before"_s);
    const qint64 then = open.document->change();
    open.set<&Improvement::title>(one, u"After"_s);
    RecordModel model(open.view, EntityKind::Improvement);
    model.setDefinition(byTitle());
    ModelCheck check(model);
    valueOf(open.view.setRecordedAt(then));
    CHECK(shown(model) == QStringList{u"Before"_s});
    CHECK_FALSE(model.setData(model.indexOf(one.value, 1), u"x"_s));
    CHECK(open.document->reg().find(one)->title == u"After"_s);
}

TEST_CASE("A change of many records at once leaves the list right")
{
    OpenRegister open;
    RecordModel model(open.view, EntityKind::Improvement);
    model.setDefinition(byTitle());
    ModelCheck check(model);
    ChangeBuilder builder = open.document->builder();
    for (int i = 0; i < 500; ++i) {
        const auto record = builder.create<Improvement>();
        builder.set<&Improvement::reference>(record, u"CSI-%1"_s.arg(i));
        builder.set<&Improvement::title>(record, u"Title %1"_s.arg(999 - i));
    }
    valueOf(open.document->apply(std::move(builder), u"many"_s));
    CHECK(model.rowCount() == 500);
    CHECK(shown(model).first() == u"Title 500"_s);
    ChangeBuilder swap = open.document->builder();
    const std::vector<RecordId> records = model.shownRecords();
    swap.set<&Improvement::title>(Id<Improvement>(records[0]), u"Title 998.5"_s);
    swap.set<&Improvement::title>(Id<Improvement>(records[1]), u"Title 997.5"_s);
    valueOf(open.document->apply(std::move(swap), u"two"_s));
    QStringList titles = shown(model);
    CHECK(std::ranges::is_sorted(titles));
    CHECK(titles.size() == 500);
}

TEST_CASE("Every kind of record has a list that keeps the rules")
{
    OpenRegister open;
    open.addImprovement(u"CSI-1"_s, u"One"_s);
    for (const EntityKind kind : entityKinds) {
        RecordModel model(open.view, kind);
        ModelCheck check(model);
        model.setDefinition(standardView(kind));
        CHECK(model.columnCount() > 0);
    }
}

TEST_CASE("Each record is found where it stands, whatever was changed and however the list is shown")
{
    OpenRegister open;
    RecordModel model(open.view, EntityKind::Improvement);
    const auto checkPlaces = [&] {
        const std::vector<RecordId> records = model.shownRecords();
        REQUIRE(qsizetype(records.size()) == model.shownCount());
        for (const RecordId record : records)
            REQUIRE(model.recordAt(model.indexOf(record)) == record);
        qsizetype found = 0;
        for (const Improvement &improvement : model.reg().all<Improvement>())
            found += model.indexOf(improvement.id.value).isValid();
        REQUIRE(found == model.shownCount());
    };
    std::vector<Id<Improvement>> records;
    quint32 state = 7;
    const auto draw = [&state](quint32 below) { return (state = state * 1664525 + 1013904223) / 65536 % below; };
    for (int step = 0; step < 120; ++step) {
        const quint32 what = draw(6);
        if (what < 3 || records.empty()) {
            records.push_back(open.addImprovement(u"CSI-%1"_s.arg(step), u"Title %1"_s.arg(draw(40)),
                                                  ImprovementStatus(1 + draw(6)), draw(5)));
        } else if (what == 3) {
            ChangeBuilder builder = open.document->builder();
            const auto at = draw(quint32(records.size()));
            builder.remove(EntityKind::Improvement, records[at].value);
            valueOf(open.document->apply(std::move(builder), u"removed"_s));
            records.erase(records.begin() + at);
        } else if (what == 4) {
            open.set<&Improvement::title>(records[draw(quint32(records.size()))], u"Title %1"_s.arg(step));
        } else if (step % 2 == 0) {
            model.setGrouping(model.definition().groupBy.isEmpty() ? u"status"_s : QString());
        } else if (step % 3 == 0) {
            model.setSearch(model.definition().search.isEmpty() ? u"1"_s : QString());
        } else {
            model.sort(int(draw(quint32(model.columnCount()))), Qt::DescendingOrder);
        }
        checkPlaces();
    }
    CHECK(records.size() > 20);
}

TEST_CASE("What is proven of an improvement is shown as soon as a worker has found it")
{
    OpenRegister open;
    const auto measured = open.addImprovement(u"CSI-1"_s, u"alpha"_s);
    open.addImprovement(u"CSI-2"_s, u"beta"_s);
    const auto metric = open.add<Metric>({{u"name"_s, u"Restore time"_s}});
    open.add<Steering>({{u"metric"_s, metric.value}, {u"improvement"_s, measured.value}});
    RecordModel model(open.view, EntityKind::Improvement);
    model.setDefinition(byTitle());
    const ModelCheck check(model);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy edits(&model, &QAbstractItemModel::dataChanged);
    CHECK(shown(model, u"proof"_s) == QStringList{u"…"_s, u"–"_s});
    const Answers answers = answer(open.document->reg(), open.view.asOf(), QLocale());
    model.setProofs(answers.proofs);
    CHECK(shown(model, u"proof"_s).front().startsWith(rungShape(answers.proofs.front().steering.front().verdict.rung)));
    CHECK(shown(model, u"proof"_s).back() == u"–"_s);
    CHECK(edits.size() == 1);
    model.setProofs(answers.proofs);
    CHECK(edits.size() == 1); // nothing new
    CHECK(resets.empty());
    open.view.setAsOf(open.view.asOf().addDays(-1));
    CHECK(shown(model, u"proof"_s) == QStringList{u"…"_s, u"–"_s});
}

TEST_CASE("What a computed column holds can be asked for by a copy of the column")
{
    OpenRegister open;
    const auto record = open.addImprovement(u"CSI-1"_s, u"Beta"_s, ImprovementStatus::Proposed, 4);
    RecordModel model(open.view, EntityKind::Improvement);
    const auto &columns = model.allColumns();
    const RecordColumn priority = *std::ranges::find(columns, u"priority"_s, &RecordColumn::id);
    CHECK(model.valueOf(record.value, priority) == Value(6.0)); // 4 + 1 + 1, by an effort of 1
}
