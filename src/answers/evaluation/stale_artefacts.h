// SPDX-License-Identifier: GPL-3.0-or-later
// How long ago each artefact was looked at, and whether that is longer than it said it would be.
#pragma once

#include <answers/basis/figures.h>

#include <core/register.h>

namespace Ratchet {

struct Artefact;

struct Person;

struct ArtefactReview {
    Id<Artefact> artefact;
    QString name;
    Id<Person> owner;
    QDate reviewedOn; // not valid where nobody did by the day
    QDate dueOn; // the next review; not valid without an interval or a review
    std::optional<qint64> ageDays; // since the review
    std::optional<qint64> overdueDays; // since dueOn; nothing where it is not overdue or never was reviewed
    bool isStale = false; // it has an interval, and was never reviewed or not within it
};

// Of every artefact, in the order of names.
[[nodiscard]] std::vector<ArtefactReview> artefactReviews(const Register &reg, QDate asOf);
// The stale ones: those never reviewed first, then the longest overdue.
[[nodiscard]] std::vector<ArtefactReview> staleArtefacts(const Register &reg, QDate asOf);
// Every artefact with its age, the stale ones first.
[[nodiscard]] AnswerTable artefactsTable(const Register &reg, QDate asOf, const QLocale &locale);

} // namespace Ratchet
