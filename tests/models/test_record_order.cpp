// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_register.h"

#include <models/lists/kind_facts.h>
#include <models/lists/record_facts.h>
#include <models/lists/record_order.h>

#include <algorithm>
#include <random>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

struct Ordered : OpenRegister {
    std::unique_ptr<RecordFacts> facts = makeRecordFacts(EntityKind::Improvement);

    // The references of all improvements, in order.
    [[nodiscard]] QStringList sorted(const RecordOrder &order, RecordOrder::By by,
                                     const std::vector<RecordId> &records) const
    {
        std::vector<RecordOrder::Placed> placed;
        for (size_t i = 0; i < records.size(); ++i)
            placed.push_back({records[i], int(i)});
        const ListKeys keys(document->reg(), EntityKind::Improvement, *facts);
        QStringList references;
        for (const int position : order.sorted(keys, placed, by))
            references += document->reg().find(Id<Improvement>(records[size_t(position)]))->reference;
        return references;
    }
    [[nodiscard]] static RecordOrder by(const std::vector<SortColumn> &columns)
    {
        std::vector<ColumnPlace> places;
        for (const SortColumn &column : columns)
            places.push_back({fieldNamed(EntityKind::Improvement, column.id)});
        RecordOrder order;
        order.set(columns, std::move(places));
        return order;
    }
    [[nodiscard]] RecordId named(const QString &reference) const
    {
        for (const Improvement &improvement : document->reg().all<Improvement>()) {
            if (improvement.reference == reference)
                return improvement.id.value;
        }
        return 0;
    }
};

} // namespace

TEST_CASE("texts are ordered by all of their letters, without case and accents, and nothing stands last either way")
{
    Ordered in;
    std::vector<RecordId> records;
    const QStringList titles{u"Übersicht B"_s, u"uebersicht"_s, u"ubersicht a"_s, u"Übersicht"_s, u"U"_s, u""_s};
    for (int i = 0; i < titles.size(); ++i)
        records.push_back(in.add<Improvement>({{u"reference"_s, u"CSI-%1"_s.arg(i)},
                                               {u"title"_s, u"x"_s},
                                               {u"outcome"_s, titles[i].isEmpty() ? Value() : Value(titles[i])}})
                              .value);
    const auto up = Ordered::by({{u"outcome"_s}});
    CHECK(in.sorted(up, RecordOrder::By::All, records)
          == QStringList{u"CSI-4"_s, u"CSI-3"_s, u"CSI-2"_s, u"CSI-0"_s, u"CSI-1"_s, u"CSI-5"_s});
    const auto down = Ordered::by({{u"outcome"_s, Qt::DescendingOrder}});
    CHECK(in.sorted(down, RecordOrder::By::All, records)
          == QStringList{u"CSI-1"_s, u"CSI-0"_s, u"CSI-2"_s, u"CSI-3"_s, u"CSI-4"_s, u"CSI-5"_s});
}

TEST_CASE("a column put before those sorted by needs itself only, whatever the records hold")
{
    Ordered in;
    std::mt19937 random(GENERATE(1u, 2u, 3u, 4u));
    std::vector<RecordId> records;
    for (int i = 0; i < 60; ++i)
        records.push_back(in.addImprovement(u"CSI-%1"_s.arg(i), u"Title %1"_s.arg(random() % 4),
                                            ImprovementStatus(1 + random() % 3), double(1 + random() % 3))
                              .value);
    std::vector<SortColumn> columns;
    QStringList before = in.sorted(Ordered::by(columns), RecordOrder::By::All, records);
    const QStringList names{u"title"_s, u"status"_s, u"value"_s};
    for (int click = 0; click < 8; ++click) {
        const RecordOrder former = Ordered::by(columns);
        columns =
            sortedFirstBy({names[random() % 3], random() % 2 ? Qt::AscendingOrder : Qt::DescendingOrder}, columns);
        REQUIRE(former.isBehindFirstOf(columns));
        std::vector<RecordId> standing;
        for (const QString &reference : before)
            standing.push_back(in.named(reference));
        const RecordOrder order = Ordered::by(columns);
        const QStringList all = in.sorted(order, RecordOrder::By::All, records);
        REQUIRE(in.sorted(order, RecordOrder::By::First, standing) == all);
        before = all;
    }
    CHECK_FALSE(Ordered::by(columns).isBehindFirstOf({}));
    CHECK_FALSE(Ordered::by({{u"title"_s}}).isBehindFirstOf({{u"value"_s}}));
    CHECK_FALSE(Ordered::by({{u"title"_s}, {u"value"_s}}).isBehindFirstOf({{u"value"_s}, {u"status"_s}}));
}

TEST_CASE("texts that begin alike for long, end early or are the same stand as a comparison of two at a time puts them")
{
    Ordered in;
    std::mt19937 random(7);
    std::vector<RecordId> records;
    for (int i = 0; i < 300; ++i) {
        QString title = u"Automate restore tests"_s;
        for (unsigned part = random() % 4; part > 0; --part)
            title += u" part %1"_s.arg(random() % 3);
        records.push_back(
            in.addImprovement(u"CSI-%1"_s.arg(i, 6, 10, QChar(u'0')), title, ImprovementStatus(1 + random() % 2))
                .value);
    }
    const std::vector<RecordId> byId = records;
    std::ranges::shuffle(records, random);
    const ListKeys keys(in.document->reg(), EntityKind::Improvement, *in.facts);
    const Qt::SortOrder direction = GENERATE(Qt::AscendingOrder, Qt::DescendingOrder);
    for (const std::vector<SortColumn> &columns :
         {std::vector<SortColumn>{{u"title"_s, direction}},
          {{u"title"_s, direction}, {u"reference"_s}},
          {{u"status"_s}, {u"title"_s, direction}, {u"reference"_s, Qt::DescendingOrder}}}) {
        const RecordOrder order = Ordered::by(columns);
        std::vector<RecordId> expected = byId;
        std::ranges::sort(expected, [&](RecordId left, RecordId right) { return order.isBefore(keys, left, right); });
        QStringList references;
        for (const RecordId record : expected)
            references += in.document->reg().find(Id<Improvement>(record))->reference;
        CHECK(in.sorted(order, RecordOrder::By::All, records) == references);
    }
}
