// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/entities/capacity.h>
#include <core/entities/organisation.h>
#include <support/test.h>

#include <core/register.h>

#include <map>
#include <random>

using namespace Ratchet;

TEST_CASE("a table holds what a map holds, whatever the order of inserts and removals")
{
    std::mt19937 random(7);
    Table<Unit> table;
    std::map<RecordId, QString> model;
    for (int i = 0; i < 20'000; ++i) {
        const RecordId id = RecordId(random() % 6'000 + 1);
        if (random() % 3 == 0) {
            REQUIRE(table.remove(id) == (model.erase(id) == 1));
        } else {
            const QString name = QString::number(i);
            static_cast<Unit *>(table.insert(id))->name = name;
            model[id] = name;
        }
    }
    REQUIRE(table.size() == qsizetype(model.size()));
    auto expected = model.begin();
    for (const Unit &unit : table) {
        REQUIRE(unit.id.value == expected->first);
        REQUIRE(unit.name == expected->second);
        REQUIRE(table.find(unit.id) == &unit);
        ++expected;
    }
}

TEST_CASE("a copy of a table keeps what it had when the original changes")
{
    Table<Unit> table;
    for (RecordId id = 1; id <= 3'000; ++id)
        static_cast<Unit *>(table.insert(id))->name = QString::number(id);
    const Table<Unit> copy = table;
    static_cast<Unit *>(table.mutableRecord(1'500))->name = QStringLiteral("changed");
    table.remove(2'000);
    table.insert(4'000);
    CHECK(copy.size() == 3'000);
    CHECK(copy.find(Id<Unit>(1'500))->name == QStringLiteral("1500"));
    CHECK(copy.find(Id<Unit>(2'000)) != nullptr);
    CHECK(copy.find(Id<Unit>(4'000)) == nullptr);
    CHECK(table.find(Id<Unit>(2'000)) == nullptr);
}
