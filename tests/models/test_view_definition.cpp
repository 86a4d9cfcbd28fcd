// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/entities/incident_review.h>
#include <core/entities/organisation.h>
#include <models/lists/view_definition.h>
#include <support/test.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

TEST_CASE("A view definition survives being saved, by names and not by ids")
{
    Register reg;
    auto *service = static_cast<Service *>(reg.table(EntityKind::Service).insert(7));
    service->name = u"Payments"_s;
    ViewDefinition definition;
    definition.search = u"restore !test"_s;
    definition.filters = {{u"service"_s, {Value(qint64(7)), Value()}}, {u"stalled"_s}};
    definition.sorting = {{u"priority"_s, Qt::DescendingOrder}, {u"title"_s}};
    definition.groupBy = u"service"_s;
    definition.columns = {u"title"_s, u"age"_s};
    const QByteArray json = toJson(definition, reg, EntityKind::Improvement);
    CHECK(json.contains("Payments"));
    CHECK(valueOf(viewDefinitionFromJson(json, reg, EntityKind::Improvement)) == definition);

    Register other;
    static_cast<Service *>(other.table(EntityKind::Service).insert(3))->name = u"payments"_s;
    const ViewDefinition moved = valueOf(viewDefinitionFromJson(json, other, EntityKind::Improvement));
    CHECK(moved.filters.front().values == std::vector<Value>{Value(qint64(3)), Value()});
}

TEST_CASE("What the register no longer knows is left out of a view")
{
    Register reg;
    const QByteArray json = R"({"filters":[{"id":"service","values":["Gone"]},{"id":"open","values":[]}]})";
    const ViewDefinition definition = valueOf(viewDefinitionFromJson(json, reg, EntityKind::Improvement));
    REQUIRE(definition.filters.size() == 1);
    CHECK(definition.filters.front().id == u"open"_s);
}

TEST_CASE("Explicit rows are not saved, and a text that is no view is refused")
{
    Register reg;
    ViewDefinition definition;
    RecordFilter rows{RecordFilter::explicitRows};
    rows.rows = {1, 2};
    definition.filters = {rows};
    CHECK(
        valueOf(viewDefinitionFromJson(toJson(definition, reg, EntityKind::Improvement), reg, EntityKind::Improvement))
            .filters.empty());
    CHECK_FALSE(viewDefinitionFromJson("nonsense", reg, EntityKind::Improvement).has_value());
}
