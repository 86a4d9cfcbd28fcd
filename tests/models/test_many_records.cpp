// SPDX-License-Identifier: GPL-3.0-or-later
// A list of more records than are arranged at once.
#include "model_check.h"
#include "open_register.h"

#include <core/change_builder.h>
#include <core/entities/organisation.h>
#include <models/lists/record_model.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// The first column from top to bottom.
QStringList names(const RecordModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row)
        lines += model.index(row, 0).data().toString();
    return lines;
}

} // namespace

TEST_CASE("Many records are arranged beside the window, to the same list")
{
    constexpr int many = 20'500; // more than are arranged at once
    OpenRegister open;
    RecordModel model(open.view, EntityKind::Unit);
    ChangeBuilder builder = open.document->builder();
    for (int i = 0; i < many; ++i)
        builder.set<&Unit::name>(builder.create<Unit>(), u"Unit %1"_s.arg((i * 7919) % many, 5, 10, QChar(u'0')));
    valueOf(open.document->apply(std::move(builder), u"Units"_s));
    REQUIRE(model.isArranging());
    CHECK(model.totalCount() == many);
    CHECK(model.rowCount() == 0); // as it was
    int arranged = 0;
    model.whenArranged([&] { ++arranged; });
    ViewDefinition definition;
    definition.sorting = {{u"name"_s}};
    model.setDefinition(definition); // replaces what was asked before
    model.waitUntilArranged();
    CHECK(arranged == 1);
    REQUIRE(model.rowCount() == many);
    CHECK(model.index(0, 0).data().toString() == u"Unit 00000"_s);
    CHECK(model.index(many - 1, 0).data().toString() == u"Unit %1"_s.arg(many - 1));
    const ModelCheck check(model);

    model.setSearch(u"0123"_s);
    CHECK(model.rowCount() == many); // until it is found
    model.waitUntilArranged();
    QStringList found;
    for (int i = 0; i < many; ++i) {
        if (const QString name = u"Unit %1"_s.arg(i, 5, 10, QChar(u'0')); name.contains(u"0123"_s))
            found += name;
    }
    CHECK(names(model) == found);
    model.setGrouping(u"name"_s);
    model.waitUntilArranged();
    CHECK(model.rowCount() == int(found.size()));
    model.setGrouping({});
    model.sort(0, Qt::DescendingOrder);
    model.waitUntilArranged();
    CHECK(model.index(0, 0).data().toString() == found.back());

    // A change while a worker is at it is not lost, and one row needs no worker.
    const RecordId first = model.recordAt(model.index(0, 0));
    model.sort(0, Qt::AscendingOrder);
    REQUIRE(model.isArranging());
    open.set<&Unit::name>(Id<Unit>(first), u"Unit 00000123"_s);
    model.waitUntilArranged();
    CHECK(model.recordAt(model.index(0, 0)) == first);
    open.set<&Unit::name>(Id<Unit>(first), u"Unit 90123"_s);
    CHECK_FALSE(model.isArranging());
    CHECK(model.recordAt(model.index(model.rowCount() - 1, 0)) == first);
}
