// SPDX-License-Identifier: GPL-3.0-or-later
// The backlog of each service: what is open of it and in which state, what came in and went out in the year.
#pragma once

#include <answers/basis/figures.h>
#include <answers/basis/rank.h>

namespace Ratchet {

class OutcomeLinks;
struct Evaluation;
struct Improvement;
struct Service;

struct ServiceBacklog {
    Id<Service> service;
    QString name;
    bool isLive = false; // or there is no service
    std::vector<RecordRef> open;
    int unowned = 0;
    int unfunded = 0;
    int overdue = 0;
    int stalled = 0;
    int inDelivery = 0; // of those not stalled
    int approved = 0;
    int touched = 0; // within 30 days
    std::vector<qint64> ages; // of the open ones whose age is known, in days
    int arrivals = 0; // raised in the year
    int deliveries = 0; // delivered in the year
    int outcomes = 0; // by nature
    int enablers = 0;
    int measuredTechnology = 0; // with an outcome metric
    int unmeasuredTechnology = 0;
    QDate oldest;
    QDate nextTarget;
    const Improvement *top = nullptr;
    Rank topRank;

    // The share of the open ones that have a nature and are about an outcome, in percent.
    [[nodiscard]] std::optional<double> outcomeLinked() const;
    [[nodiscard]] int withNature() const { return outcomes + enablers + measuredTechnology + unmeasuredTechnology; }
};

// Live services, those with open improvements and those with arrivals or deliveries in the year, so that the rows add
// up to the totals. Improvements without a service come last, under a name of their own.
[[nodiscard]] std::vector<ServiceBacklog> serviceBacklogs(const Evaluation &evaluation, const OutcomeLinks &links);

// Sums over all of them; the median is over all ages.
[[nodiscard]] ServiceBacklog totalOf(const std::vector<ServiceBacklog> &list);

[[nodiscard]] Breakdown byService(const std::vector<ServiceBacklog> &list);

} // namespace Ratchet
