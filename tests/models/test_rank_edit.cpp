// SPDX-License-Identifier: GPL-3.0-or-later
// Ranking by hand: where an improvement goes, who gives way to it, and what the list shows of it.
#include "open_register.h"

#include <answers/basis/rank.h>
#include <document/change_outcome.h>
#include <edits/rank_edit.h>
#include <models/lists/record_model.h>

#include <QSignalSpy>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// Improvements as short words: "A", scored "A5", ranked by hand "A#2".
std::vector<Improvement> improvementsOf(const QString &words)
{
    std::vector<Improvement> made;
    for (const QString &word : words.split(u' ')) {
        Improvement improvement;
        improvement.id = Id<Improvement>(RecordId(made.size() + 1));
        improvement.reference = word.first(1);
        if (word.contains(u'#')) {
            improvement.manualRank = word.section(u'#', 1).toLongLong();
        } else if (word.size() > 1) {
            improvement.value = word.sliced(1).toDouble();
            improvement.urgency = improvement.riskReduction = 0;
            improvement.effort = 1;
        }
        made.push_back(improvement);
    }
    return made;
}

QString orderOf(const std::vector<Improvement> &improvements)
{
    std::vector<const Improvement *> all;
    for (const Improvement &improvement : improvements)
        all.push_back(&improvement);
    QString order;
    for (const Improvement *improvement : firstInRank(all, all.size()))
        order += improvement->reference;
    return order;
}

// What it gives, as "C=2 A=1", and the order that comes about.
QString moved(const QString &words, QChar what, RankSide side, QChar other)
{
    std::vector<Improvement> improvements = improvementsOf(words);
    std::vector<const Improvement *> all;
    for (const Improvement &improvement : improvements)
        all.push_back(&improvement);
    const auto named = [&](QChar name) {
        return std::ranges::find(improvements, QString(name), &Improvement::reference)->id;
    };
    QStringList given;
    for (const auto &[improvement, rank] : ranksFor(firstInRank(all, all.size()), named(what), named(other), side)) {
        Improvement &held = improvements[size_t(improvement.value - 1)];
        held.manualRank = rank;
        given += u"%1=%2"_s.arg(held.reference).arg(rank);
    }
    return given.join(u' ') + u" : "_s + orderOf(improvements);
}

struct RankedRegister : OpenRegister {
    Id<Improvement> first = addImprovement(u"CSI-1"_s, u"One"_s, ImprovementStatus::Proposed, 9);
    Id<Improvement> second = addImprovement(u"CSI-2"_s, u"Two"_s, ImprovementStatus::Proposed, 6);
    Id<Improvement> third = addImprovement(u"CSI-3"_s, u"Three"_s, ImprovementStatus::Proposed, 3);
    Id<Improvement> closed = addImprovement(u"CSI-4"_s, u"Four"_s, ImprovementStatus::Closed, 20);
    RecordModel model{view, EntityKind::Improvement};

    [[nodiscard]] const Improvement &held(Id<Improvement> improvement) const
    {
        return *document->reg().find(improvement);
    }
    [[nodiscard]] QString shown(Id<Improvement> improvement, const QString &column) const
    {
        return model.textOf(improvement.value, *std::ranges::find(model.allColumns(), column, &RecordColumn::id));
    }
    [[nodiscard]] QString places() const
    {
        return QStringList{shown(first, u"rank"_s), shown(second, u"rank"_s), shown(third, u"rank"_s),
                           shown(closed, u"rank"_s)}
            .join(u' ');
    }
};

} // namespace

TEST_CASE("an improvement that is moved gets the rank behind the one before it, and only who must gives way")
{
    // Among scores: what stands before it by its score alone has to be ranked as well.
    CHECK(moved(u"A9 B6 C3"_s, u'C', RankSide::Before, u'B') == u"A=1 C=2 : ACB"_s);
    CHECK(moved(u"A9 B6 C3"_s, u'C', RankSide::Before, u'A') == u"C=1 : CAB"_s);
    CHECK(moved(u"A9 B6 C3"_s, u'A', RankSide::After, u'B') == u"B=1 A=2 : BAC"_s);
    CHECK(moved(u"A9 B6 C"_s, u'C', RankSide::Before, u'A') == u"C=1 : CAB"_s);
    // Among ranks: gaps are used, and nobody behind a gap moves.
    CHECK(moved(u"A#10 B#20 C#30"_s, u'C', RankSide::Before, u'B') == u"C=11 : ACB"_s);
    CHECK(moved(u"A#1 B#2 C#3 D#9"_s, u'C', RankSide::Before, u'A') == u"C=1 A=2 B=3 : CABD"_s);
    // Down among ranks without a gap: they close up, so that the second of two is the second.
    CHECK(moved(u"A#1 B#2"_s, u'A', RankSide::After, u'B') == u"B=1 A=2 : BA"_s);
    CHECK(moved(u"A#1 B#2 C#3 D#9"_s, u'A', RankSide::After, u'C') == u"B=1 C=2 A=3 : BCAD"_s);
    CHECK(moved(u"A#1 B#2 C#9"_s, u'A', RankSide::After, u'C') == u"A=10 : BCA"_s); // there is a gap
    CHECK(moved(u"A#1 B#2 C#3 D#3"_s, u'A', RankSide::After, u'C') == u"A=4 D=5 : BCAD"_s); // D shares the last
    // Over the border: the first by score comes among the ranks, and the last rank among the scores.
    CHECK(moved(u"A#1 B#2 C5 D4"_s, u'C', RankSide::Before, u'B') == u"C=2 B=3 : ACBD"_s);
    CHECK(moved(u"A#1 B#2 C5 D4"_s, u'B', RankSide::After, u'C') == u"C=2 B=3 : ACBD"_s);
    // The same rank: those stand in the order of their scores, and stay so.
    CHECK(moved(u"A#3 B#3 C#3 D4"_s, u'D', RankSide::Before, u'B') == u"D=4 B=5 C=6 : ADBC"_s);
    CHECK(moved(u"A#-5 B#0 C4"_s, u'C', RankSide::Before, u'B') == u"C=1 B=2 : ACB"_s);
}

TEST_CASE("who stands there already is not moved")
{
    CHECK(moved(u"A9 B6 C3"_s, u'B', RankSide::Before, u'C') == u" : ABC"_s);
    CHECK(moved(u"A9 B6 C3"_s, u'B', RankSide::After, u'A') == u" : ABC"_s);
    CHECK(moved(u"A9 B6 C3"_s, u'B', RankSide::After, u'B') == u" : ABC"_s);
}

TEST_CASE("whatever is moved beside whatever else stands there, and all others as before")
{
    const QString words = u"A9 B9 C#4 D E#4 F#1 G7 H"_s;
    const QString order = orderOf(improvementsOf(words));
    for (const QChar what : order) {
        for (const QChar other : order) {
            if (what == other)
                continue;
            for (const RankSide side : {RankSide::Before, RankSide::After}) {
                QString wanted = QString(order).remove(what);
                wanted.insert(wanted.indexOf(other) + (side == RankSide::After ? 1 : 0), what);
                INFO(wanted.toStdString());
                CHECK(moved(words, what, side, other).section(u" : "_s, 1) == wanted);
            }
        }
    }
}

TEST_CASE("a move is one change that asks for its reason, and does not make others look touched")
{
    RankedRegister c;
    c.set<&Improvement::updatedOn>(c.first, QDate(2026, 1, 1));
    c.document->setNeedsReasons(true);
    std::optional<NamedChange> change = rankChange(*c.document, c.third, c.second, RankSide::Before);
    REQUIRE(change);
    CHECK(change->reason == u"CSI-3 ranked by hand before CSI-2"_s);
    const qint64 before = c.document->change();
    CHECK(c.document->apply(std::move(change->builder), change->reason).error().code == ErrorCode::NeedsReason);
    const auto edit = c.document->takeUnexplained();
    REQUIRE(edit);
    CHECK(edit->ranks == std::vector{c.third});
    CHECK(valueOf(c.document->apply(*edit, u"Regulator"_s)) == before + 1);
    CHECK(c.held(c.third).manualRank == 2);
    CHECK(c.held(c.third).rankReason == u"Regulator"_s);
    CHECK(c.held(c.third).updatedOn == c.document->today());
    CHECK(c.held(c.first).manualRank == 1);
    CHECK(c.held(c.first).rankReason == u"Keeps its place before CSI-3"_s);
    CHECK(c.held(c.first).updatedOn == QDate(2026, 1, 1));
    CHECK(c.held(c.first).rankedOn == c.document->today());
    CHECK_FALSE(c.held(c.second).manualRank);
    CHECK(c.places() == u"1 3 2 –"_s);
    // The next one asks anew, and leaves reasons that there are.
    std::optional<NamedChange> next = rankChange(*c.document, c.third, c.first, RankSide::Before);
    REQUIRE(next);
    CHECK_FALSE(c.document->apply(std::move(next->builder), next->reason));
    valueOf(c.document->apply(*c.document->takeUnexplained(), u"Law"_s));
    CHECK(c.held(c.third).rankReason == u"Law"_s);
    CHECK(c.held(c.first).rankReason == u"Keeps its place before CSI-3"_s);
    CHECK(c.places() == u"2 3 1 –"_s);
    valueOf(c.document->undo());
    valueOf(c.document->undo());
    CHECK(c.places() == u"1 2 3 –"_s);
    CHECK(c.held(c.third).rankReason.isEmpty());
    CHECK_FALSE(rankChange(*c.document, c.closed, c.first, RankSide::Before));
    CHECK_FALSE(rankChange(*c.document, c.first, c.second, RankSide::Before));
}

TEST_CASE("the neighbour in rank is looked for among those shown")
{
    RankedRegister c;
    const std::vector<RecordId> all{c.closed.value, c.third.value, c.second.value, c.first.value};
    CHECK(neighbourInRank(c.document->reg(), all, c.third, RankSide::Before) == c.second);
    CHECK_FALSE(neighbourInRank(c.document->reg(), all, c.third, RankSide::After));
    CHECK_FALSE(neighbourInRank(c.document->reg(), all, c.first, RankSide::Before));
    CHECK_FALSE(neighbourInRank(c.document->reg(), all, c.closed, RankSide::Before));
    CHECK(neighbourInRank(c.document->reg(), {c.third.value, c.first.value}, c.third, RankSide::Before) == c.first);
}

TEST_CASE("one changed input changes score and rank of all that it passes (R2)")
{
    RankedRegister c;
    c.model.setSorting({{u"rank"_s, Qt::AscendingOrder}});
    CHECK(c.places() == u"1 2 3 –"_s);
    CHECK(c.model.shownRecords() == std::vector{c.first.value, c.second.value, c.third.value, c.closed.value});
    const QSignalSpy resets(&c.model, &QAbstractItemModel::modelReset);
    c.set<&Improvement::value>(c.third, 20.0);
    CHECK(resets.count() == 0); // the row takes its place, and all others their number
    CHECK(c.shown(c.third, u"priority"_s) == QLocale().toString(22.0, 'f', 1));
    CHECK(c.places() == u"2 3 1 –"_s);
    CHECK(c.model.shownRecords() == std::vector{c.third.value, c.first.value, c.second.value, c.closed.value});
    c.set<&Improvement::status>(c.third, qint64(ImprovementStatus::Closed));
    CHECK(c.places() == u"1 2 – –"_s);
    c.set<&Improvement::effort>(c.first, Value());
    CHECK(c.places() == u"– 1 – –"_s); // not ranked
    const auto another = c.addImprovement(u"CSI-5"_s, u"Five"_s, ImprovementStatus::Proposed, 50);
    CHECK(c.shown(another, u"rank"_s) == u"1"_s);
    CHECK(c.shown(c.second, u"rank"_s) == u"2"_s);
    valueOf(c.document->undo());
    CHECK(c.shown(c.second, u"rank"_s) == u"1"_s);
}

TEST_CASE("the list says for how many days nobody touched an improvement, and 60 are stalled (R9)")
{
    RankedRegister c;
    int stalled = 0;
    for (const auto &facts = c.model.facts(); facts[size_t(stalled)].id != u"stalled"_s;)
        ++stalled;
    for (const int days : {59, 60, 61}) {
        c.set<&Improvement::updatedOn>(c.first, c.document->today().addDays(-days));
        CHECK(c.shown(c.first, u"days_untouched"_s) == QString::number(days));
        CHECK(c.model.holds(stalled, c.first.value) == (days >= 60));
    }
}
