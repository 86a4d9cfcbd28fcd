// SPDX-License-Identifier: GPL-3.0-or-later
// Ranking by hand: an improvement is put directly before or after another one, and the order becomes what people see.
#pragma once

#include <core/register.h>
#include <edits/record_edit.h>

#include <optional>

namespace Ratchet {

class Document;

struct Improvement;

// Open improvements in the order of rank: manual ranks first, then the higher score, what has neither last.
[[nodiscard]] std::vector<const Improvement *> openInRank(const Register &reg);

enum class RankSide : quint8 { Before, After };

// A manual rank that an improvement is to get.
struct GivenRank {
    Id<Improvement> improvement;
    qint64 rank = 0;
    bool operator==(const GivenRank &) const = default;
};

// The manual ranks that put `moved` directly before or after `other` in `order`, which holds both, in the order that
// comes about. A manual rank goes before every score, so that
// - whatever then stands before `moved` by its score alone gets a manual rank, too: else it would fall behind it;
// - `moved` gets the rank after that of the one before it, from 1;
// - but past ranks that follow one another without a gap it goes down among them: they close up, it gets the last;
// - manual ranks behind it rise as far as they must to stay behind it; the first that need not ends it.
// The relative order of all others stays as it was. Empty where `moved` stands there already.
[[nodiscard]] std::vector<GivenRank> ranksFor(const std::vector<const Improvement *> &order, Id<Improvement> moved,
                                              Id<Improvement> other, RankSide side);

// The same as one change of the register. The reason of `moved` is emptied, so that whoever applies it is asked for a
// new one (see Document::apply()); the others keep theirs, or get one that says for whom they give way. Those do not
// count as touched. Nothing where there is nothing to change, or one of both is not open.
[[nodiscard]] std::optional<NamedChange> rankChange(const Document &document, Id<Improvement> moved,
                                                    Id<Improvement> other, RankSide side);

// Of the improvements that are shown, the open one next in rank before or after `improvement`; none where it is the
// first or last of them, or not open itself.
[[nodiscard]] Id<Improvement> neighbourInRank(const Register &reg, const std::vector<RecordId> &shown,
                                              Id<Improvement> improvement, RankSide side);

} // namespace Ratchet
