// SPDX-License-Identifier: GPL-3.0-or-later
// Which record a row means, and which rows say the same.
#include <exchange/import/row_matcher.h>

#include "import_support.h"

#include <core/entities/improvement.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

struct Matching {
    Matching(const Register &held, EntityKind kind, const QString &text,
             ImportMapping::Repeats repeats = ImportMapping::Repeats::Newest)
        : reg(held)
        , table(tableOf(text))
        , reader(kind, table)
    {
        ImportMapping mapping;
        mapping.repeats = repeats;
        for (const QString &name : std::as_const(table.header))
            mapping.columns.insert(name, name);
        valueOf(reader.setMapping(mapping));
        matcher.emplace(reg, builder, reader, names);
    }
    Draft draft(size_t row) { return reader.read(row, names); }

    Register reg;
    ChangeBuilder builder{reg, 1'000};
    RecordNames names{reg};
    TextTable table;
    DraftReader reader;
    std::optional<RowMatcher> matcher;
};

Register twoImprovements()
{
    Importing in;
    in.import(EntityKind::Improvement, u"reference,title,service\nCSI-0001,Restores,Payments\nCSI-0002,Alarms,\n"_s);
    return in.reg;
}

} // namespace

TEST_CASE("a row with a reference means the record that bears it")
{
    Matching of(twoImprovements(), EntityKind::Improvement, u"reference,title\nCSI-0002,Alarms\nCSI-0009,New\n"_s);
    const RowMatcher::Match known = of.matcher->find(of.draft(0));
    CHECK(known.record != 0);
    CHECK_FALSE(known.isRepeated);
    CHECK(of.matcher->find(of.draft(1)).record == 0);
    of.matcher->remember(of.draft(0), known.record);
    CHECK(of.matcher->find(of.draft(0)).isRepeated);
}

TEST_CASE("a row without a reference means what has its title, and its service where the file says one")
{
    Matching of(twoImprovements(), EntityKind::Improvement,
                u"title,service\n restores ,Payments\nRestores,\nRestores,Unknown\n"_s);
    const RowMatcher::Match known = of.matcher->find(of.draft(0));
    CHECK(known.record != 0);
    CHECK_FALSE(known.isRepeated);
    CHECK(of.matcher->find(of.draft(1)).record == 0); // of no service
    CHECK(of.matcher->find(of.draft(2)).record == 0); // of a new one
    of.matcher->remember(of.draft(0), known.record);
    CHECK(of.matcher->find(of.draft(0)).isRepeated); // said again
}

TEST_CASE("a title alone means the one record that bears it; of two it is said that nothing tells them apart")
{
    Importing in;
    in.import(EntityKind::Improvement,
              u"reference,title,service\nCSI-0001,Restores,Payments\n"
              "CSI-0002,Alarms,Payments\nCSI-0003,Alarms,Mail\n"_s);
    const ImportPlan plan =
        in.import(EntityKind::Improvement, u"Title,Note\nrestores,better\nAlarms,louder\nNew,x\n"_s);
    CHECK(in.only<Improvement>(u"CSI-0001"_s).note == u"better"_s);
    CHECK(in.only<Improvement>(u"CSI-0001"_s).title == u"Restores"_s);
    CHECK(in.reg.all<Improvement>().size() == 4);
    REQUIRE(plan.rows.size() == 3);
    CHECK(plan.rows[0].action == RowAction::Update);
    CHECK(plan.rows[1].action == RowAction::Duplicate);
    CHECK(plan.rows[1].reason == u"It is called as \"CSI-0002 Alarms\" is, and has no reference to tell them apart."_s);
    CHECK(plan.rows[2].action == RowAction::Add);
    CHECK(in.import(EntityKind::Improvement, u"Title,Note\nRestores,better\n"_s).count(RowAction::Unchanged) == 1);
}

TEST_CASE("of rows with one key the mapping says which counts")
{
    using Repeats = ImportMapping::Repeats;
    const QString text =
        u"reference,title,updated_on\nCSI-1,a,2026-02-01\nCSI-1,b,2026-03-01\nCSI-1,c,2026-01-01\n,d,\n"_s;
    const auto counting = [&text](Repeats repeats) {
        Matching of(Register(), EntityKind::Improvement, text, repeats);
        QList<bool> superseded;
        for (size_t row = 0; row < of.table.rows.size(); ++row)
            superseded += of.matcher->isSuperseded(row);
        return superseded;
    };
    CHECK(counting(Repeats::First) == QList<bool>{false, true, true, false});
    CHECK(counting(Repeats::Last) == QList<bool>{true, true, false, false});
    CHECK(counting(Repeats::Newest) == QList<bool>{true, false, true, false});
}

TEST_CASE("a row waits for the parent that a later row describes")
{
    Matching of(Register(), EntityKind::Improvement,
                u"reference,title,parent\nCSI-2,child,CSI-1\nCSI-1,parent,\nCSI-3,orphan,CSI-7\n"_s);
    CHECK(of.matcher->waitsForParent(of.draft(0)));
    CHECK_FALSE(of.matcher->waitsForParent(of.draft(1)));
    CHECK_FALSE(of.matcher->waitsForParent(of.draft(2)));
    of.matcher->pass(1);
    CHECK_FALSE(of.matcher->waitsForParent(of.draft(0)));
}
