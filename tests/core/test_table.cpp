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

TEST_CASE("records come in the order of their ids, however they were put in and wherever chunks end")
{
    // A chunk holds 512 and is parted at 1,024.
    for (const RecordId size : {1, 511, 512, 513, 1'023, 1'024, 1'025, 2'600}) {
        INFO(size);
        Table<Unit> rising;
        Table<Unit> falling;
        Table<Unit> inside; // first every other id, then those between
        for (RecordId id = 1; id <= size; ++id) {
            rising.insert(id);
            falling.insert(size + 1 - id);
        }
        for (RecordId id = 2; id <= size; id += 2)
            inside.insert(id);
        for (RecordId id = 1; id <= size; id += 2)
            inside.insert(id);
        for (const Table<Unit> *table : {&rising, &falling, &inside}) {
            RecordId expected = 1;
            bool isInOrder = true;
            for (const Unit &unit : *table)
                isInOrder = isInOrder && unit.id.value == expected++;
            CHECK(isInOrder);
            CHECK(table->size() == size);
            CHECK(expected == size + 1);
            CHECK(table->find(Id<Unit>(size)));
            CHECK(table->find(Id<Unit>(size + 1)) == nullptr);
            CHECK(table->find(Id<Unit>(0)) == nullptr);
        }
    }
}

TEST_CASE("a table that was emptied can be filled again, from either end")
{
    Table<Unit> table;
    for (RecordId id = 1; id <= 1'100; ++id)
        table.insert(id);
    for (RecordId id = 1'100; id >= 1; --id)
        REQUIRE(table.remove(id));
    CHECK(table.isEmpty());
    CHECK(table.begin() == table.end());
    CHECK_FALSE(table.remove(1));
    CHECK(table.mutableRecord(1) == nullptr);
    static_cast<Unit *>(table.insert(9))->name = QStringLiteral("nine");
    static_cast<Unit *>(table.insert(3))->name = QStringLiteral("three");
    REQUIRE(table.size() == 2);
    CHECK(table.begin()->name == QStringLiteral("three"));
    CHECK(static_cast<Unit *>(table.insert(9))->name == QStringLiteral("nine")); // it is there already
    CHECK(table.size() == 2);
}

TEST_CASE("a copy that changes leaves the original as it was, whichever chunk is parted")
{
    Table<Unit> table;
    for (RecordId id = 2; id <= 2'044; id += 2) // 1,022 records
        static_cast<Unit *>(table.insert(id))->name = QString::number(id);
    const std::shared_ptr<AnyTable> copy = table.clone();
    for (RecordId id = 1; id <= 2'045; id += 2)
        static_cast<Unit *>(copy->insert(id))->name = QStringLiteral("new");
    CHECK(copy->size() == 2'045);
    CHECK(table.size() == 1'022);
    CHECK(table.find(Id<Unit>(1)) == nullptr);
    bool isAsItWas = true;
    for (const Unit &unit : table)
        isAsItWas = isAsItWas && unit.name == QString::number(unit.id.value);
    CHECK(isAsItWas);
    qsizetype visited = 0;
    copy->forEach(
        [&visited](RecordId id, const void *record) { visited += static_cast<const Unit *>(record)->id.value == id; });
    CHECK(visited == 2'045);
}
