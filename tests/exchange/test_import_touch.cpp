// SPDX-License-Identifier: GPL-3.0-or-later
// When an import counts as a touch: today what it changes, on the days of its rows what it adds or tells as history.
#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>
#include <core/entities/metric.h>

#include "import_support.h"

#include <functional>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

ImportMapping history()
{
    ImportMapping mapping;
    mapping.isHistory = true;
    return mapping;
}

// As a tracker of 1 September left them, ranked and touched on that day; imported on 15 June of the year after.
struct Tracked : Importing {
    Tracked()
    {
        import(EntityKind::Improvement,
               u"reference,title,status,raised_on,value,urgency,risk_reduction,effort,ranked_on,updated_on\n"
               "CSI-1,One,proposed,2025-03-01,1,1,1,2,2025-09-01,2025-09-01\n"
               "CSI-2,Two,proposed,2025-03-01,1,1,1,2,2025-09-01,2025-09-01\n"_s);
        import(EntityKind::Action,
               u"reference,title,status,raised_on,due_on,updated_on\nA-1,Do,open,2025-08-01,2025-12-01,2025-09-01\n"_s);
    }
    [[nodiscard]] const Improvement &one() const { return only<Improvement>(u"CSI-1"_s); }
    [[nodiscard]] const Improvement &two() const { return only<Improvement>(u"CSI-2"_s); }
    [[nodiscard]] const Action &action() const { return only<Action>(u"A-1"_s); }
};

const QDate september(2025, 9, 1);

} // namespace

TEST_CASE("an improvement that an import changes was touched that day, and ranked where its score changed")
{
    Tracked in;
    CHECK(in.one().updatedOn == september); // as its first row has it
    CHECK(in.one().rankedOn == september);
    // The tracker again, its own days unchanged: the status of one and the score of the other.
    in.import(EntityKind::Improvement,
              u"reference,title,status,raised_on,value,urgency,risk_reduction,effort,ranked_on,updated_on\n"
              "CSI-1,One,in_progress,2025-03-01,1,1,1,2,2025-09-01,2025-09-01\n"
              "CSI-2,Two,proposed,2025-03-01,5,1,1,2,2025-09-01,2025-09-01\n"_s);
    CHECK(in.one().updatedOn == in.today);
    CHECK(in.one().rankedOn == september);
    CHECK(in.two().updatedOn == in.today);
    CHECK(in.two().rankedOn == in.today);
}

TEST_CASE("an import that changes nothing touches nothing; only a later day that the row tells is taken over")
{
    Tracked in;
    const ImportPlan same = in.import(EntityKind::Improvement, u"reference,title,updated_on\nCSI-1,One,2025-08-01\n"_s);
    CHECK(same.rows[0].action == RowAction::Unchanged);
    CHECK(in.one().updatedOn == september);
    const ImportPlan later = in.import(EntityKind::Improvement, u"reference,updated_on\nCSI-1,2026-06-01\n"_s);
    CHECK(later.rows[0].action == RowAction::Update);
    CHECK(in.one().updatedOn == QDate(2026, 6, 1));
    // A day that has not come yet is none on which anything was done.
    in.import(EntityKind::Improvement, u"reference,updated_on\nCSI-1,2026-06-16\n"_s);
    CHECK(in.one().updatedOn == QDate(2026, 6, 1));
}

TEST_CASE("a deadline is never the day of a touch, new or changed, today or as history")
{
    Tracked in;
    in.import(EntityKind::Improvement, u"reference,title,raised_on,target_on\nCSI-3,Three,2025-02-01,2026-06-01\n"_s);
    CHECK(in.only<Improvement>(u"CSI-3"_s).updatedOn == QDate(2025, 2, 1));
    in.import(EntityKind::Action, u"reference,title,raised_on,due_on\nA-2,Do,2025-02-02,2026-06-01\n"_s);
    CHECK(in.only<Action>(u"A-2"_s).updatedOn == QDate(2025, 2, 2));
    in.import(EntityKind::Improvement, u"reference,target_on\nCSI-1,2026-06-01\n"_s, history());
    CHECK(in.one().updatedOn == september);
    in.import(EntityKind::Action, u"reference,due_on\nA-1,2026-06-01\n"_s, history());
    CHECK(in.action().updatedOn == september);
    in.import(EntityKind::Milestone, u"improvement,title,due_on\nCSI-1,Half,2026-06-01\n"_s, history());
    CHECK(in.one().updatedOn == september);
}

TEST_CASE("as history an import touches and ranks on the latest day of the row on which something was done")
{
    Tracked in;
    in.import(EntityKind::Improvement,
              u"reference,status,value,started_on,delivered_on,target_on\n"
              "CSI-1,delivered,8,2025-10-01,2026-02-03,2026-05-01\nCSI-2,in_progress,1,2025-04-01,,\n"_s,
              history());
    CHECK(in.one().updatedOn == QDate(2026, 2, 3));
    CHECK(in.one().rankedOn == QDate(2026, 2, 3));
    CHECK(in.two().updatedOn == september); // never back
    CHECK(in.two().rankedOn == september); // its score is as it was
    in.import(EntityKind::Action, u"reference,status,delivered_on,closed_on\nA-1,delivered,2025-11-01,2025-11-05\n"_s,
              history());
    CHECK(in.action().updatedOn == QDate(2025, 11, 5));
    in.import(EntityKind::Improvement, u"reference,title,raised_on,value\nCSI-3,Three,2025-02-01,3\n"_s, history());
    CHECK(in.only<Improvement>(u"CSI-3"_s).rankedOn == QDate(2025, 2, 1));
}

TEST_CASE("what an import adds is ranked by it where it has a score or a rank")
{
    Tracked in;
    in.import(EntityKind::Improvement,
              u"reference,title,raised_on,value,effort\nCSI-3,Three,2025-02-01,3,1\nCSI-4,Four,2025-02-01,,\n"_s);
    CHECK(in.only<Improvement>(u"CSI-3"_s).rankedOn == in.today);
    CHECK(in.only<Improvement>(u"CSI-3"_s).updatedOn == QDate(2025, 2, 1));
    CHECK_FALSE(in.only<Improvement>(u"CSI-4"_s).rankedOn.isValid());
}

TEST_CASE("what hangs on an improvement touches it, as history on the days of its rows")
{
    using Rows = std::function<void(Tracked &, const ImportMapping &)>;
    struct Case {
        const char *what;
        Rows rows;
        QDate done; // in history
    };
    const Case cases[] = {
        {"funding",
         [](Tracked &in, const ImportMapping &mapping) {
             in.import(EntityKind::Funding, u"improvement,kind,approved,decided_on\nCSI-1,money,100,2025-10-02\n"_s,
                       mapping);
         },
         QDate(2025, 10, 2)},
        {"benefit",
         [](Tracked &in, const ImportMapping &mapping) {
             in.import(EntityKind::Benefit,
                       u"improvement,category,actual,from_on,approved_on\nCSI-1,quality,5,2026-01-01,2025-10-03\n"_s,
                       mapping);
         },
         QDate(2025, 10, 3)},
        {"milestone",
         [](Tracked &in, const ImportMapping &mapping) {
             in.import(EntityKind::Milestone, u"improvement,title,due_on,done_on\nCSI-1,Half,2026-01-01,2025-10-04\n"_s,
                       mapping);
         },
         QDate(2025, 10, 4)},
        {"steering",
         [](Tracked &in, const ImportMapping &mapping) {
             in.import(EntityKind::Metric, u"name\nTime\n"_s);
             in.import(EntityKind::Steering, u"improvement,metric,role,locked_on\nCSI-1,Time,primary,2025-10-05\n"_s,
                       mapping);
         },
         QDate(2025, 10, 5)},
    };
    for (const Case &each : cases) {
        INFO(each.what);
        Tracked now;
        each.rows(now, {});
        CHECK(now.one().updatedOn == now.today);
        CHECK(now.one().rankedOn == september);
        CHECK(now.two().updatedOn == september);
        Tracked then;
        each.rows(then, history());
        CHECK(then.one().updatedOn == each.done);
        CHECK(then.two().updatedOn == september);
    }
    // A reading is nobody's progress.
    Tracked in;
    in.import(EntityKind::Metric, u"name\nTime\n"_s);
    in.import(EntityKind::Steering, u"improvement,metric,role\nCSI-1,Time,primary\n"_s, history());
    in.import(EntityKind::Reading, u"metric,on,value\nTime,2026-01-01,4\n"_s);
    CHECK(in.one().updatedOn == september);
}

TEST_CASE("the ledger's reason says that an import was history")
{
    Tracked in;
    const QString rows = u"reference,status\nCSI-1,in_progress\n"_s;
    CHECK(in.import(EntityKind::Improvement, rows, history()).summary().contains(u"as history"_s));
    CHECK_FALSE(in.import(EntityKind::Improvement, rows).summary().contains(u"as history"_s));
}
