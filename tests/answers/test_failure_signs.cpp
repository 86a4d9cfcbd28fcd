// SPDX-License-Identifier: GPL-3.0-or-later
// The four signs, each with who stands against it.
#include "today.h"

#include <answers/questions/failure_signs.h>
#include <support/test.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

FailureSign signOf(const Register &reg, const char *id, QDate asOf = today)
{
    for (const FailureSign &found : failureSigns(Evaluation(reg, asOf, QLocale::c()))) {
        if (found.id == QLatin1StringView(id))
            return found;
    }
    FAIL("no sign " << id);
    return {};
}

// Open improvements, so many of them with an owner in post.
QByteArray backlog(int all, int owned)
{
    QByteArray lines = "person name=Ada\nperson name=Gone left_on=2026-01-01\n";
    for (int i = 1; i <= all; ++i)
        lines += "improvement reference=CSI-" + QByteArray::number(i) + " title=x status=accepted raised_on=2026-01-05"
            + (i <= owned     ? " owner=Ada"
                   : i == all ? " owner=Gone"
                              : "")
            + "\n";
    return lines;
}

} // namespace

TEST_CASE("of an empty register no sign is judged, and each says why it cannot be")
{
    const Register reg;
    const std::vector<FailureSign> signs = failureSigns(Evaluation(reg, today, QLocale::c()));
    REQUIRE(signs.size() == 4);
    for (const FailureSign &sign : signs) {
        INFO(sign.id.toStdString());
        CHECK(sign.outcome == CheckOutcome::NothingYet);
        CHECK(isEmpty(sign.value));
        CHECK_FALSE(sign.note.isEmpty());
        CHECK(sign.rows.empty());
    }
}

TEST_CASE("owned: an owner who left is none, and 95 of 100 is enough")
{
    const FailureSign enough = signOf(registerOf(backlog(20, 19)), "owned");
    CHECK(enough.outcome == CheckOutcome::Met);
    CHECK(enough.value == Value(95.0));
    const Register reg = registerOf(backlog(20, 18));
    const FailureSign lacking = signOf(reg, "owned");
    CHECK(lacking.outcome == CheckOutcome::NotMet);
    CHECK(names(reg, lacking.rows) == u"CSI-19 CSI-20"_s);
    CHECK(signOf(registerOf(backlog(20, 18) + "threshold check=ownedShare value=90\n"), "owned").outcome
          == CheckOutcome::Met);
}

TEST_CASE("owned: what is closed asks for no owner")
{
    const Register reg = registerOf("improvement reference=CSI-1 title=x status=closed raised_on=2026-01-05\n"
                                    "improvement reference=CSI-2 title=x status=rejected raised_on=2026-01-05\n");
    CHECK(isEmpty(signOf(reg, "owned").value));
}

TEST_CASE("prioritised: everything that was accepted is ranked, and lately; what is merely proposed need not be")
{
    const QByteArray ranked = "improvement reference=CSI-1 title=x status=accepted value=3 urgency=2 risk_reduction=1 "
                              "effort=2 raised_on=2026-01-05 ranked_on=2026-11-10\n"
                              "improvement reference=CSI-2 title=x status=proposed raised_on=2026-01-05\n";
    CHECK(signOf(registerOf(ranked), "prioritised").outcome == CheckOutcome::Met);
    CHECK(signOf(registerOf(ranked), "prioritised").note.contains(u"12 day"_s));
    const Register one =
        registerOf(ranked + "improvement reference=CSI-3 title=x status=in_progress raised_on=2026-01-05\n");
    CHECK(signOf(one, "prioritised").outcome == CheckOutcome::NotMet);
    CHECK(names(one, signOf(one, "prioritised").rows) == u"CSI-3"_s);
    CHECK(signOf(one, "prioritised").value == Value(50.0));
    CHECK(signOf(registerOf(ranked), "prioritised", QDate(2026, 12, 11)).outcome == CheckOutcome::Met); // the 31st day
    const FailureSign old = signOf(registerOf(ranked), "prioritised", QDate(2026, 12, 12));
    CHECK(old.outcome == CheckOutcome::NotMet); // nobody looked at the order since
    CHECK(old.rows.empty());
}

TEST_CASE("prioritised: today and yesterday are called so")
{
    const auto note = [](const char *on) {
        return signOf(registerOf(QByteArray("improvement reference=CSI-1 title=x status=accepted manual_rank=1 "
                                            "raised_on=2026-01-05 ranked_on=")
                                 + on + '\n'),
                      "prioritised")
            .note;
    };
    CHECK(note("2026-11-22").contains(u"ranked today"_s));
    CHECK(note("2026-11-21").contains(u"ranked yesterday"_s));
}

TEST_CASE("funded: of what is approved or running four in five have money or hours that somebody approved")
{
    QByteArray lines;
    for (int i = 1; i <= 5; ++i) {
        const QByteArray reference = "CSI-" + QByteArray::number(i);
        lines += "improvement reference=" + reference + " title=x status=approved raised_on=2026-01-05\n";
        if (i > 1)
            lines += "funding improvement=" + reference + " kind=hours approved=40 decided_on=2026-02-01\n";
    }
    const Register reg = registerOf(lines + "improvement reference=CSI-9 title=x status=proposed\n");
    CHECK(signOf(reg, "funded").outcome == CheckOutcome::Met);
    CHECK(signOf(reg, "funded").value == Value(80.0));
    CHECK(names(reg, signOf(reg, "funded").rows) == u"CSI-1"_s);
    const Register two = registerOf(lines + "improvement reference=CSI-6 title=x status=in_progress\n");
    CHECK(signOf(two, "funded").outcome == CheckOutcome::NotMet);
}

TEST_CASE("rhythm: nine of ten were held, and none was missed twice in a row")
{
    QByteArray held = "ceremony name=Board rrule=FREQ=WEEKLY starts_at=2026-08-25T10:00:00 time_zone=UTC\n";
    std::vector<QByteArray> occurrences;
    for (QDate day(2026, 8, 25); day <= today; day = day.addDays(7))
        occurrences.push_back("occurrence ceremony=Board due_at=" + day.toString(Qt::ISODate).toLatin1()
                              + "T10:00:00 status=held held_at=" + day.toString(Qt::ISODate).toLatin1()
                              + "T10:00:00\n");
    REQUIRE(occurrences.size() == 13);
    const auto without = [&](std::initializer_list<size_t> missing) {
        QByteArray lines = held;
        for (size_t i = 0; i < occurrences.size(); ++i) {
            if (std::ranges::find(missing, i) == missing.end())
                lines += occurrences[i];
        }
        return registerOf(lines);
    };
    CHECK(signOf(without({}), "rhythm").outcome == CheckOutcome::Met);
    CHECK(signOf(without({4}), "rhythm").outcome == CheckOutcome::Met); // 12 of 13
    CHECK(signOf(without({4, 8}), "rhythm").outcome == CheckOutcome::NotMet); // 11 of 13
    CHECK(signOf(without({4, 8}), "rhythm").rows.empty());
    const Register twice = without({4, 5});
    CHECK(names(twice, signOf(twice, "rhythm").rows) == u"Board"_s);
    CHECK(signOf(twice, "rhythm").note.contains(u"Board missed twice in a row"_s));
}
