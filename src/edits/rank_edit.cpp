// SPDX-License-Identifier: GPL-3.0-or-later
#include "rank_edit.h"

#include <answers/basis/improvement_state.h>
#include <answers/basis/rank.h>
#include <core/entities/improvement.h>
#include <document/document.h>

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <limits>

namespace Ratchet {

namespace {

auto placeOf(const std::vector<const Improvement *> &order, Id<Improvement> improvement)
{
    return std::ranges::find(order, improvement, &Improvement::id);
}

// The order in which `moved` stands beside `other`.
std::vector<const Improvement *> movedTo(std::vector<const Improvement *> order, Id<Improvement> moved,
                                         Id<Improvement> other, RankSide side)
{
    const auto from = placeOf(order, moved);
    if (from == order.end() || moved == other || placeOf(order, other) == order.end())
        return order;
    const Improvement *taken = *from;
    order.erase(from);
    order.insert(placeOf(order, other) + (side == RankSide::After ? 1 : 0), taken);
    return order;
}

// `moved` goes down past others, and all of them have manual ranks that follow one another: these are dealt again among
// the same, so that no gap is left behind it. Empty where that is not so, or where a neighbour shares one of the ranks.
std::vector<GivenRank> dealtAgain(const std::vector<const Improvement *> &order,
                                  const std::vector<const Improvement *> &wanted, Id<Improvement> moved)
{
    const auto from = placeOf(order, moved) - order.begin();
    const auto to = placeOf(wanted, moved) - wanted.begin();
    const auto rankAt = [&order](std::ptrdiff_t place) {
        return place < 0 || place >= std::ssize(order) ? std::nullopt : order[size_t(place)]->manualRank;
    };
    const std::optional<qint64> first = rankAt(from);
    if (to <= from || !first || rankAt(from - 1) == first)
        return {};
    std::vector<GivenRank> dealt;
    qint64 rank = *first;
    for (std::ptrdiff_t place = from + 1; place <= to; ++place, ++rank) {
        if (rank == std::numeric_limits<qint64>::max() || rankAt(place) != rank + 1)
            return {};
        dealt.push_back({.improvement = order[size_t(place)]->id, .rank = rank});
    }
    if (rankAt(to + 1) == rank)
        return {};
    dealt.push_back({.improvement = moved, .rank = rank});
    return dealt;
}

void giveWay(ChangeBuilder &builder, const Register &reg, Id<Improvement> improvement, const QString &why)
{
    builder.giveWay(improvement.value);
    if (reg.find(improvement)->rankReason.trimmed().isEmpty())
        builder.set<&Improvement::rankReason>(improvement, why);
}

} // namespace

std::vector<const Improvement *> openInRank(const Register &reg)
{
    std::vector<const Improvement *> open;
    for (const Improvement &improvement : reg.all<Improvement>()) {
        if (isOpen(improvement))
            open.push_back(&improvement);
    }
    return firstInRank(open, open.size());
}

std::vector<GivenRank> ranksFor(const std::vector<const Improvement *> &order, Id<Improvement> moved,
                                Id<Improvement> other, RankSide side)
{
    const std::vector<const Improvement *> wanted = movedTo(order, moved, other, side);
    if (wanted == order)
        return {};
    std::vector<GivenRank> given = dealtAgain(order, wanted, moved);
    if (!given.empty())
        return given;
    qint64 previous = std::numeric_limits<qint64>::min();
    bool isPreviousKept = true; // those of the same manual rank stand in the order of their scores
    bool hasPassed = false; // `moved` stands before
    for (const Improvement *improvement : wanted) {
        const bool isMoved = improvement->id == moved;
        const std::optional<qint64> held = isMoved ? std::nullopt : improvement->manualRank;
        if (held && (isPreviousKept ? *held >= previous : *held > previous)) {
            previous = *held;
            isPreviousKept = true;
            if (hasPassed)
                break;
            continue;
        }
        if (hasPassed && !held)
            break;
        previous = std::clamp<qint64>(previous, 0, std::numeric_limits<qint64>::max() - 1) + 1;
        isPreviousKept = false;
        hasPassed = hasPassed || isMoved;
        given.push_back({.improvement = improvement->id, .rank = previous});
    }
    return given;
}

std::optional<NamedChange> rankChange(const Document &document, Id<Improvement> moved, Id<Improvement> other,
                                      RankSide side)
{
    const Register &reg = document.reg();
    const std::vector<GivenRank> given = ranksFor(openInRank(reg), moved, other, side);
    if (given.empty())
        return {};
    const QString name = reg.find(moved)->reference;
    ChangeBuilder builder = document.builder();
    bool isBefore = true;
    for (const auto &[improvement, rank] : given) {
        builder.set<&Improvement::manualRank>(improvement, rank);
        if (improvement == moved) {
            builder.set<&Improvement::rankReason>(improvement, QString());
            isBefore = false;
            continue;
        }
        giveWay(builder, reg, improvement,
                (isBefore ? QCoreApplication::translate("RecordEdit", "Keeps its place before %1")
                          : QCoreApplication::translate("RecordEdit", "Keeps its place after %1"))
                    .arg(name));
    }
    const QString words = side == RankSide::Before
        ? QCoreApplication::translate("RecordEdit", "%1 ranked by hand before %2")
        : QCoreApplication::translate("RecordEdit", "%1 ranked by hand after %2");
    return NamedChange{.builder = std::move(builder), .reason = words.arg(name, reg.find(other)->reference)};
}

Id<Improvement> neighbourInRank(const Register &reg, const std::vector<RecordId> &shown, Id<Improvement> improvement,
                                RankSide side)
{
    const QSet<RecordId> isShown(shown.begin(), shown.end());
    std::vector<const Improvement *> order = openInRank(reg);
    std::erase_if(order, [&isShown](const Improvement *each) { return !isShown.contains(each->id.value); });
    const auto own = placeOf(order, improvement);
    if (own == order.end() || (side == RankSide::Before ? own == order.begin() : own + 1 == order.end()))
        return {};
    return (side == RankSide::Before ? *(own - 1) : *(own + 1))->id;
}

} // namespace Ratchet
