// SPDX-License-Identifier: GPL-3.0-or-later
#include "scale_table.h"

#include <answers/basis/rung_words.h>
#include <core/entities/improvement.h>
#include <core/record_text.h>

#include <QCoreApplication>

#include <map>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

struct Scaled {
    const Improvement *original = nullptr; // none where it is gone or was raised later
    std::vector<const Improvement *> copies;
};

// In the order of ids of the originals.
std::map<RecordId, Scaled> scaledImprovements(const Evaluation &evaluation)
{
    std::map<RecordId, Scaled> found;
    for (const Improvement *improvement : evaluation.improvements) {
        if (improvement->replicable)
            found[improvement->id.value].original = improvement;
        if (improvement->copiedFrom) {
            Scaled &scaled = found[improvement->copiedFrom.value];
            scaled.copies.push_back(improvement);
            scaled.original = evaluation.reg.find(improvement->copiedFrom);
        }
    }
    return found;
}

Cell verdictCell(const QHash<RecordId, Rung> &rungs, const Improvement &improvement)
{
    const auto rung = rungs.constFind(improvement.id.value);
    if (rung == rungs.cend())
        return textCell(App::translate("Answers", "no claim"), Tone::Concern);
    return textCell(rungShape(*rung) + u' ' + rungLabel(*rung), rungTone(*rung));
}

bool isVerified(const QHash<RecordId, Rung> &rungs, const Improvement &improvement)
{
    const auto rung = rungs.constFind(improvement.id.value);
    return rung != rungs.cend() && *rung == Rung::Sustained;
}

void addRows(const Evaluation &evaluation, const QHash<RecordId, Rung> &rungs, const Scaled &scaled, AnswerTable &table)
{
    const auto title = [&](const Improvement &improvement) {
        return recordTitle(evaluation.reg, EntityKind::Improvement, improvement.id.value);
    };
    const auto verified =
        std::ranges::count_if(scaled.copies, [&](const Improvement *copy) { return isVerified(rungs, *copy); });
    if (scaled.original) {
        //: copies that are verified, of all copies: "2/3"
        const QString share =
            App::translate("Answers", "%1/%2")
                .arg(evaluation.number(double(verified)), evaluation.number(double(scaled.copies.size())));
        table.row({textCell(title(*scaled.original)), textCell(evaluation.serviceName(scaled.original->service)),
                   verdictCell(rungs, *scaled.original),
                   textCell(scaled.copies.empty() ? App::translate("Answers", "not carried over") : share,
                            concernIf(scaled.copies.empty()))},
                  refTo(*scaled.original));
    }
    for (const Improvement *copy : scaled.copies) {
        table.row({textCell(App::translate("Answers", "↳ %1").arg(title(*copy))),
                   textCell(evaluation.serviceName(copy->service)), verdictCell(rungs, *copy), textCell({})},
                  refTo(*copy));
    }
}

} // namespace

void addScale(const Evaluation &evaluation, Answer &answer)
{
    const QHash<RecordId, Rung> rungs = rungsOfImprovements(evaluation.proofs);
    AnswerTable table(u"scaled"_s, App::translate("Answers", "What works, carried over"),
                      App::translate("Answers",
                                     "What is marked as replicable, and its copies for other services. Each copy has "
                                     "a claim of its own and counts as verified once its gain is sustained."));
    table.column(App::translate("Answers", "Improvement"), 6)
        .column(App::translate("Answers", "Service"), 3)
        .column(App::translate("Answers", "Verdict"), 3)
        .number(App::translate("Answers", "Copies verified"), 2);
    std::vector<RecordRef> copies, verified;
    for (const auto &[id, scaled] : scaledImprovements(evaluation)) {
        addRows(evaluation, rungs, scaled, table);
        for (const Improvement *copy : scaled.copies) {
            copies.push_back(refTo(*copy));
            if (isVerified(rungs, *copy))
                verified.push_back(refTo(*copy));
        }
    }
    answer.figures.push_back(
        countFigure("copies", App::translate("Answers", "Carried over"), copies,
                    App::translate("Answers", "Improvements that were carried over from another service.")));
    answer.figures.push_back(countFigure("copiesVerified", App::translate("Answers", "Copies verified"), verified,
                                         App::translate("Answers", "Of these, those whose gain is sustained.")));
    answer.tables.push_back(std::move(table));
}

} // namespace Ratchet
