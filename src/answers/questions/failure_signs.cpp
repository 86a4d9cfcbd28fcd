// SPDX-License-Identifier: GPL-3.0-or-later
// The four failure signs: no owned backlog, no prioritised improvements, no meaningful funding, no operating rhythm.

#include "failure_signs.h"

#include <core/entities/cadence.h>
#include <core/entities/improvement.h>

#include <QCoreApplication>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

struct Counted {
    int all = 0;
    std::vector<RecordRef> against;

    void add(const Improvement &improvement, bool isFine)
    {
        ++all;
        if (!isFine)
            against.push_back(refTo(improvement));
    }
    [[nodiscard]] std::optional<double> fine() const { return share(all - double(against.size()), all); }
};

// Without a value there is nothing to judge.
FailureSign sign(const char *id, const QString &label, std::optional<double> value, bool isFine, const QString &note,
                 std::vector<RecordRef> rows)
{
    return {.id = QString::fromLatin1(id),
            .label = label,
            .outcome = !value ? CheckOutcome::NothingYet
                : isFine      ? CheckOutcome::Met
                              : CheckOutcome::NotMet,
            .value = toValue(value),
            .note = note,
            .rows = std::move(rows)};
}

FailureSign prioritised(const Evaluation &evaluation, const Counted &ranked)
{
    const auto days = evaluation.daysSinceRanking();
    const double within = evaluation.threshold("rankedWithinDays", 31);
    const bool isFresh = days ? double(*days) <= within : !evaluation.isKeptFor(qint64(within));
    const QString since = !days ? App::translate("Answers", "never ranked")
        : *days == 0            ? App::translate("Answers", "ranked today")
        : *days == 1            ? App::translate("Answers", "ranked yesterday")
                                : App::translate("Answers", "ranked %Ln day(s) ago", nullptr, int(*days));
    const QString note = ranked.all == 0
        ? App::translate("Answers", "nothing to rank yet")
        : App::translate("Answers", "%1 scored, %2").arg(evaluation.percent(*ranked.fine()), since);
    return sign("prioritised", App::translate("Answers", "Prioritised"), ranked.fine(),
                ranked.against.empty() && isFresh, note, ranked.against);
}

FailureSign rhythm(const Evaluation &evaluation)
{
    const auto percent = evaluation.adherence.percent();
    const auto missed = missedTwiceInARow(evaluation.adherence, evaluation.asOf);
    std::vector<RecordRef> rows;
    rows.reserve(missed.size());
    for (const Id<Ceremony> id : missed)
        rows.push_back({EntityKind::Ceremony, id.value});
    const QString note = !percent ? App::translate("Answers", "nothing was due in the last quarter")
        : missed.empty() ? App::translate("Answers", "%1 of what was due was held").arg(evaluation.percent(*percent))
                         : App::translate("Answers", "%1 held; %2 missed twice in a row")
                               .arg(evaluation.percent(*percent), evaluation.reg.find(missed.front())->name);
    const bool isFine = percent && *percent >= evaluation.threshold("heldShare", 90) && missed.empty();
    return sign("rhythm", App::translate("Answers", "Rhythm"), percent, isFine, note, std::move(rows));
}

} // namespace

std::vector<FailureSign> failureSigns(const Evaluation &evaluation)
{
    Counted owned, ranked, funded;
    for (const Improvement *improvement : evaluation.improvements) {
        if (isOpen(*improvement)) {
            owned.add(*improvement, isInPost(evaluation.reg, improvement->owner, evaluation.asOf));
            if (improvement->status != ImprovementStatus::None && improvement->status != ImprovementStatus::Proposed)
                ranked.add(*improvement, isRanked(*improvement));
        }
        if (needsFunding(*improvement))
            funded.add(*improvement, evaluation.funded.contains(improvement->id.value));
    }
    const auto ownedShare = owned.fine();
    const auto fundedShare = funded.fine();
    const QString ownedNote = ownedShare
        ? App::translate("Answers", "%1 of open items have an owner in post").arg(evaluation.percent(*ownedShare))
        : App::translate("Answers", "no open improvement yet");
    const QString fundedNote = fundedShare
        ? App::translate("Answers", "%1 of approved and running items have approved funding")
              .arg(evaluation.percent(*fundedShare))
        : App::translate("Answers", "nothing is approved or running");
    return {sign("owned", App::translate("Answers", "Owned"), ownedShare,
                 ownedShare && *ownedShare >= evaluation.threshold("ownedShare", 95), ownedNote, owned.against),
            prioritised(evaluation, ranked),
            sign("funded", App::translate("Answers", "Funded"), fundedShare,
                 fundedShare && *fundedShare >= evaluation.threshold("fundedShare", 80), fundedNote, funded.against),
            rhythm(evaluation)};
}

} // namespace Ratchet
