// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/entity_types.h>
#include <models/lists/kind_facts.h>
#include <models/lists/kind_views.h>
#include <support/test.h>

#include <algorithm>

using namespace Ratchet;
using namespace Qt::StringLiterals;

TEST_CASE("What a list of each kind shows at first names columns, facts and fields that there are")
{
    for (const EntityKind kind : entityKinds) {
        INFO(entityType(kind).name);
        const auto facts = makeRecordFacts(kind);
        const EntityType &type = entityType(kind);
        const auto isColumn = [&](const QString &id) {
            return type.indexOf(id) >= 0
                || std::ranges::any_of(facts->columns(), [&id](const RecordColumn &column) { return column.id == id; });
        };
        const QStringList columns = standardColumns(kind);
        CHECK_FALSE(columns.isEmpty());
        CHECK(columns.size() <= 8);
        CHECK(std::ranges::all_of(columns, isColumn));
        CHECK(QStringList(columns).removeDuplicates() == 0);
        const ViewDefinition view = standardView(kind);
        REQUIRE(view.sorting.size() == 1);
        CHECK(isColumn(view.sorting.front().id));
        for (const RecordFilter &filter : view.filters)
            CHECK(std::ranges::any_of(facts->facts(), [&](const RecordFact &fact) { return fact.id == filter.id; }));
        for (const FieldIndex field : filteredFields(kind)) {
            REQUIRE((field >= 0 && size_t(field) < type.fields.size()));
            CHECK((type.fields[size_t(field)].reference || !type.fields[size_t(field)].options.empty()));
        }
    }
}

TEST_CASE("Improvements show the open ones by rank, lessons the latest first, and rare filters stand behind")
{
    const ViewDefinition improvements = standardView(EntityKind::Improvement);
    CHECK(improvements.filters.front().id == u"open"_s);
    CHECK(improvements.sorting.front().id == u"rank"_s);
    CHECK(standardView(EntityKind::Lesson).sorting.front().order == Qt::DescendingOrder);
    CHECK(isSecondaryFilter(EntityKind::Improvement, u"nature"_s));
    CHECK_FALSE(isSecondaryFilter(EntityKind::Improvement, u"status"_s));
    CHECK_FALSE(isSecondaryFilter(EntityKind::Action, u"owner"_s));
}
