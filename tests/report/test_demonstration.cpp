// SPDX-License-Identifier: GPL-3.0-or-later
// What was handed out and shown in the year of the demonstration: kept as the program keeps it, and to be had again.
#include <core/entities/cadence.h>
#include <core/entities/evidence.h>
#include <core/entity_types.h>
#include <core/register.h>
#include <exchange/import/sample_history.h>
#include <report/demonstration/demonstration.h>
#include <report/pack/pack_comparison.h>
#include <report/slides/slide_snapshot.h>
#include <support/test.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate yearsEnd(2026, 11, 23);

// The register as recorded at each change, from 1.
struct RecordedYear {
    std::vector<Change> changes;
    std::vector<Register> recorded{Register()};

    explicit RecordedYear(QDate today)
        : changes(valueOf(demonstrationHistory(today, u"Signe"_s)))
    {
        for (const Change &change : changes) {
            Register next = recorded.back();
            valueOf(next.apply(change.edits));
            recorded.push_back(std::move(next));
        }
    }
    [[nodiscard]] const Register &now() const { return recorded.back(); }
};

} // namespace

TEST_CASE("the demonstration records a pack at the end of each quarter, and they can be compared")
{
    const RecordedYear year(yearsEnd);
    std::vector<const Pack *> packs;
    for (const Pack &pack : year.now().all<Pack>())
        packs.push_back(&pack);
    REQUIRE(packs.size() == 4);
    QStringList days;
    for (const Pack *pack : packs) {
        INFO(pack->reference);
        days += pack->asOf.toString(Qt::ISODate);
        REQUIRE(pack->change);
        const Change &made = year.changes[size_t(*pack->change) - 1];
        CHECK(made.at.date() == pack->asOf); // the state of that very day
        CHECK(made.kind == ChangeKind::Import);
        CHECK_FALSE(pack->preparedBy.isEmpty());
        CHECK_FALSE(pack->approvedBy.isEmpty());
        CHECK(pack->sha256.isEmpty()); // there is no file to prove
    }
    CHECK(days == QStringList{u"2025-12-31"_s, u"2026-03-31"_s, u"2026-06-30"_s, u"2026-09-30"_s});
    CHECK(packs.back()->periodFrom == QDate(2026, 7, 1));
    const auto side = [&](const Pack &pack) {
        return valueOf(packSide(pack, year.recorded[size_t(*pack.change)], QLocale::c()));
    };
    const PackComparison comparison = comparePacks(side(*packs.front()), side(*packs.back()), QLocale::c());
    CHECK(comparison.count() > 20);
    CHECK(comparison.note.isEmpty());
}

TEST_CASE("the slides of two reviews of the demonstration open again as they were shown")
{
    const RecordedYear year(yearsEnd);
    REQUIRE(year.now().all<Snapshot>().size() == 2);
    for (const Snapshot &snapshot : year.now().all<Snapshot>()) {
        const Occurrence *review = year.now().find(snapshot.occurrence);
        REQUIRE(review);
        REQUIRE(snapshot.change);
        INFO(year.now().find(review->ceremony)->name);
        CHECK(review->heldAt == snapshot.shownAt);
        CHECK(year.changes[size_t(*snapshot.change) - 1].at.date() < snapshot.shownAt.date());
        const ReopenedSlides again =
            valueOf(reopenedSlides(year.recorded[size_t(*snapshot.change)], snapshot, review->ceremony));
        CHECK(again.isIdentical);
        CHECK(again.deck.slides.size() > 3);
        CHECK(keptPdf(snapshot).startsWith("%PDF-"));
    }
}

TEST_CASE("packs and slides add to the months of the demonstration and change none, whatever the day")
{
    for (const QDate today : {QDate(2026, 1, 1), QDate(2026, 3, 31), QDate(2024, 2, 29)}) {
        INFO(today);
        const std::vector<Change> months = valueOf(sampleHistory(today, u"Signe"_s));
        const RecordedYear year(today);
        size_t month = 0;
        QDateTime before;
        for (const Change &change : year.changes) {
            CHECK(change.who == u"Signe"_s);
            CHECK((!before.isValid() || before <= change.at));
            before = change.at;
            if (month < months.size() && change.edits == months[month].edits)
                ++month;
            else
                CHECK(std::ranges::all_of(change.edits, [](const Edit &edit) {
                    return edit.entity == EntityKind::Pack || edit.entity == EntityKind::Snapshot;
                }));
        }
        CHECK(month == months.size());
        CHECK(year.now().all<Pack>().size() == 4);
        CHECK(year.now().all<Snapshot>().size() == 2);
    }
}
