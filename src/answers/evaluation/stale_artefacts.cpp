// SPDX-License-Identifier: GPL-3.0-or-later
#include "stale_artefacts.h"

#include <answers/evaluation/evaluation.h>

#include <core/entities/evidence.h>
#include <core/record_text.h>

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

Cell stateCell(const ArtefactReview &review, bool hasInterval)
{
    if (!hasInterval)
        return textCell(App::translate("Answers", "– no interval"));
    if (!review.ageDays)
        return textCell(App::translate("Answers", "✕ never reviewed"), Tone::Concern);
    return review.isStale
        ? textCell(App::translate("Answers", "✕ stale, %Ln day(s) overdue", nullptr, int(*review.overdueDays)),
                   Tone::Concern)
        : textCell(App::translate("Answers", "✓ current"), Tone::Good);
}

} // namespace

std::vector<ArtefactReview> artefactReviews(const Register &reg, QDate asOf)
{
    std::vector<ArtefactReview> reviews;
    for (const Artefact &artefact : reg.all<Artefact>()) {
        ArtefactReview review{.artefact = artefact.id,
                              .name = artefact.name,
                              .owner = artefact.owner,
                              .reviewedOn = {},
                              .dueOn = {},
                              .ageDays = {},
                              .overdueDays = {},
                              .isStale = false};
        if (artefact.reviewedOn.isValid() && artefact.reviewedOn <= asOf) {
            review.reviewedOn = artefact.reviewedOn;
            review.ageDays = artefact.reviewedOn.daysTo(asOf);
        }
        if (artefact.intervalDays && review.ageDays) {
            review.dueOn = review.reviewedOn.addDays(*artefact.intervalDays);
            if (review.dueOn < asOf)
                review.overdueDays = review.dueOn.daysTo(asOf);
        }
        review.isStale = artefact.intervalDays && (!review.ageDays || review.overdueDays);
        reviews.push_back(std::move(review));
    }
    std::ranges::stable_sort(
        reviews, [](const auto &one, const auto &other) { return one.name.localeAwareCompare(other.name) < 0; });
    return reviews;
}

std::vector<ArtefactReview> staleArtefacts(const Register &reg, QDate asOf)
{
    std::vector<ArtefactReview> stale = artefactReviews(reg, asOf);
    std::erase_if(stale, [](const ArtefactReview &review) { return !review.isStale; });
    std::ranges::stable_sort(stale, std::greater(), [](const ArtefactReview &review) {
        return review.overdueDays.value_or(std::numeric_limits<qint64>::max());
    });
    return stale;
}

AnswerTable artefactsTable(const Register &reg, QDate asOf, const QLocale &locale)
{
    AnswerTable table(
        u"artefacts"_s, App::translate("Answers", "Artefacts and their reviews"),
        App::translate("Answers", "An artefact is stale once its last review is longer ago than its interval."));
    table.column(App::translate("Answers", "Artefact"), 4)
        .number(App::translate("Answers", "Question"))
        .column(App::translate("Answers", "Owner"), 3)
        .number(App::translate("Answers", "Reviewed"), 2)
        .number(App::translate("Answers", "Age, days"), 2)
        .number(App::translate("Answers", "Interval, days"), 2)
        .column(App::translate("Answers", "State"), 3)
        .column(App::translate("Answers", "Location"), 4);
    const auto number = [&locale](std::optional<qint64> count) {
        return count ? Cell{locale.toString(*count), Value(*count)} : Cell{};
    };
    std::vector<ArtefactReview> reviews = staleArtefacts(reg, asOf);
    std::ranges::copy_if(artefactReviews(reg, asOf), std::back_inserter(reviews),
                         [](const ArtefactReview &review) { return !review.isStale; });
    for (const ArtefactReview &review : reviews) {
        const Artefact &artefact = *reg.find(review.artefact);
        const QString owner = recordName(reg, EntityKind::Person, review.owner.value);
        table.row({textCell(review.name), number(artefact.question),
                   owner.isEmpty() ? textCell(App::translate("Answers", "✕ nobody"), Tone::Concern) : textCell(owner),
                   review.reviewedOn.isValid()
                       ? Cell{locale.toString(review.reviewedOn, QLocale::ShortFormat), Value(review.reviewedOn)}
                       : Cell{},
                   number(review.ageDays), number(artefact.intervalDays),
                   stateCell(review, artefact.intervalDays.has_value()), textCell(artefact.location)},
                  refTo(artefact));
    }
    return table;
}

} // namespace Ratchet
