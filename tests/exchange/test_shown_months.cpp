// SPDX-License-Identifier: GPL-3.0-or-later
// A month, a quarter or a year that is all a person sees of a date: one day, typed or written, and told.
#include <core/entities/improvement.h>

#include "import_support.h"

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

TEST_CASE("a typed month and the same month as a text are one day")
{
    TextTable table = tableOf(u"Ref,Improvement,Target,Raised\nC-1,A,2027-01,2025-12\nC-2,B,Jan-27,Dec-25\n"
                              u"C-3,C,2027,2025\nC-4,D,Q1 2027,2026-01-02\n"_s);
    table.rows[0].typed = {false, false, true, true};
    table.rows[2].typed = {false, false, true, true};
    table.rows[3].typed = {false, false, true, true};
    Importing in;
    const ImportPlan plan = in.import(EntityKind::Improvement, table);
    CHECK(problemsOf(plan).isEmpty());
    CHECK(in.only<Improvement>(u"C-1"_s).targetOn == QDate(2027, 1, 31));
    CHECK(in.only<Improvement>(u"C-2"_s).targetOn == QDate(2027, 1, 31));
    CHECK(in.only<Improvement>(u"C-3"_s).targetOn == QDate(2027, 12, 31));
    CHECK(in.only<Improvement>(u"C-4"_s).targetOn == QDate(2027, 3, 31));
    CHECK(in.only<Improvement>(u"C-1"_s).raisedOn == QDate(2025, 12, 1));
    CHECK(in.only<Improvement>(u"C-2"_s).raisedOn == QDate(2025, 12, 1));
    CHECK(in.only<Improvement>(u"C-3"_s).raisedOn == QDate(2025, 1, 1));
    QStringList told;
    for (const ImportWord &word : plan.words)
        told += word.word + u'=' + word.readAs;
    CHECK(told
          == QStringList{u"2027-01=2027-01-31"_s, u"2025-12=2025-12-01"_s, u"Jan-27=2027-01-31"_s,
                         u"Dec-25=2025-12-01"_s, u"2027=2027-12-31"_s, u"2025=2025-01-01"_s, u"Q1 2027=2027-03-31"_s});
}
