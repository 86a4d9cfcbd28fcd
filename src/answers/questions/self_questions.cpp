// SPDX-License-Identifier: GPL-3.0-or-later
// The four questions a CIO should ask, each with the figure that the register gives.

#include "self_questions.h"

#include <answers/basis/project_parity.h>
#include <answers/questions/service_pulse.h>
#include <core/entities/cadence.h>
#include <core/entities/capacity.h>
#include <core/entities/evidence.h>
#include <core/entities/improvement.h>
#include <core/entities/organisation.h>
#include <core/entities/raci.h>

#include <QCoreApplication>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

// The latest words of a person on that question, with their rating and day.
QString latestAnswer(const Evaluation &evaluation, int question)
{
    const SelfAnswer *latest = nullptr;
    for (const SelfAnswer &answer : evaluation.reg.all<SelfAnswer>()) {
        if (answer.question == question && !isPulse(answer) && answer.on <= evaluation.asOf
            && (!latest || answer.on >= latest->on))
            latest = &answer;
    }
    if (!latest)
        return {};
    const QString rating = latest->rating
        ? App::translate("Answers", "%1 of 5").arg(evaluation.number(double(*latest->rating)))
        : QString();
    QStringList parts{latest->answer, rating, evaluation.personName(latest->person), evaluation.date(latest->on)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

SelfQuestion question(const Evaluation &evaluation, int number, const QString &words, std::optional<double> value,
                      const QString &headline, Tone tone, std::vector<RecordRef> rows)
{
    return {.number = number,
            .question = words,
            .value = toValue(value),
            .headline = headline,
            .tone = tone,
            .latestAnswer = latestAnswer(evaluation, number),
            .rows = std::move(rows)};
}

// Share of units with improvement hours in the last 3 months or an open improvement owned by one of their people.
SelfQuestion whereItLives(const Evaluation &evaluation)
{
    QSet<RecordId> living;
    for (const Allocation &allocation : evaluation.reg.all<Allocation>()) {
        if (evaluation.isRecentMonth(allocation.month) && allocation.month <= evaluation.asOf
            && allocation.actualImprovement > 0)
            living.insert(allocation.unit.value);
    }
    QSet<Id<Person>> owners;
    for (const Improvement *improvement : evaluation.open)
        owners.insert(improvement->owner);
    for (const Id<Person> owner : std::as_const(owners)) {
        if (isInPost(evaluation.reg, owner, evaluation.asOf))
            living.insert(evaluation.reg.find(owner)->unit.value);
    }
    std::vector<RecordRef> without;
    int all = 0;
    for (const Unit &unit : evaluation.reg.all<Unit>()) {
        ++all;
        if (!living.contains(unit.id.value))
            without.push_back(refTo(unit));
    }
    const auto value = share(all - double(without.size()), all);
    const QString headline = all == 0
        ? App::translate("Answers", "No units are in the register.")
        : App::translate("Answers", "Improvement lives in %1 of %Ln unit(s).", nullptr, all)
              .arg(evaluation.number(all - double(without.size())));
    return question(evaluation, 1,
                    App::translate("Answers", "Where does improvement actually live in your organisation?"), value,
                    headline, without.empty() && all > 0 ? Tone::Good : Tone::Neutral, without);
}

SelfQuestion doOwnersFeelResponsible(const Evaluation &evaluation)
{
    std::vector<RecordRef> unconfirmed;
    int live = 0;
    for (const Service &service : evaluation.reg.all<Service>()) {
        if (!isLive(service, evaluation.asOf))
            continue;
        ++live;
        const QDate on = service.ownerConfirmedOn;
        if (!on.isValid() || on > evaluation.asOf || on.daysTo(evaluation.asOf) > ownerConfirmedForDays)
            unconfirmed.push_back(refTo(service));
    }
    const auto value = share(live - double(unconfirmed.size()), live);
    const QString headline = live == 0
        ? App::translate("Answers", "No live services are in the register.")
        : App::translate("Answers", "Backlog confirmed by its owner within 90 days: %1 of %Ln live service(s).",
                         nullptr, live)
              .arg(evaluation.number(live - double(unconfirmed.size())));
    return question(evaluation, 2, App::translate("Answers", "Do service owners feel responsible for improvement?"),
                    value, headline, live > 0 && unconfirmed.empty() ? Tone::Good : Tone::Neutral, unconfirmed);
}

SelfQuestion likeProjects(const Evaluation &evaluation)
{
    double sum = 0;
    int all = 0;
    std::vector<RecordRef> lacking;
    for (const Improvement *improvement : evaluation.improvements) {
        if (improvement->status != ImprovementStatus::InProgress)
            continue;
        const double met = projectParity(evaluation.reg, *improvement, evaluation.asOf).percent();
        sum += met;
        ++all;
        if (met < 100)
            lacking.push_back(refTo(*improvement));
    }
    const auto value = all > 0 ? std::optional(sum / all) : std::nullopt;
    const QString headline = value
        ? App::translate("Answers",
                         "Improvements in progress meet %1 of what a project would have: scope, outcome, owner, "
                         "sponsor, target date, milestones, funding, benefit, metric and control.")
              .arg(evaluation.percent(*value))
        : App::translate("Answers", "No improvement is in progress.");
    return question(evaluation, 3,
                    App::translate("Answers", "Is improvement tracked, funded and measured like projects are?"), value,
                    headline, value == 100.0 ? Tone::Good : Tone::Neutral, lacking);
}

SelfQuestion ifYouLeft(const Evaluation &evaluation)
{
    constexpr double concentrated = 30; // percent
    QHash<RecordId, std::vector<RecordRef>> held;
    for (const Improvement *improvement : evaluation.open)
        held[improvement->owner.value].push_back(refTo(*improvement));
    for (const Ceremony &ceremony : evaluation.reg.all<Ceremony>())
        held[ceremony.chair.value].push_back(refTo(ceremony));
    QSet<RecordId> accountable;
    for (const RaciEntry &entry : evaluation.reg.all<RaciEntry>()) {
        if (raciCodes(entry.codes).isAccountable)
            accountable.insert(entry.role.value);
    }
    for (const RaciRole &role : evaluation.reg.all<RaciRole>()) {
        if (accountable.contains(role.id.value))
            held[role.person.value].push_back(refTo(role));
    }
    double total = 0;
    Id<Person> most;
    size_t mostHeld = 0;
    for (auto person = held.cbegin(); person != held.cend(); ++person) {
        if (!isInPost(evaluation.reg, Id<Person>(person.key()), evaluation.asOf))
            continue; // what nobody in post holds rests on nobody
        total += double(person->size());
        if (person->size() > mostHeld || (person->size() == mostHeld && person.key() < most.value)) {
            most = Id<Person>(person.key());
            mostHeld = person->size();
        }
    }
    const auto value = most ? share(double(mostHeld), total) : std::nullopt;
    const QString headline = value
        ? App::translate("Answers", "%1 of open improvements, ceremonies and accountable roles rest on one person: %2.")
              .arg(evaluation.percent(*value), evaluation.personName(most))
        : App::translate("Answers", "Nobody in post owns an improvement, chairs a ceremony or is accountable.");
    return question(evaluation, 4, App::translate("Answers", "If you left tomorrow, would improvement continue?"),
                    value, headline, concernIf(value ? *value > concentrated : !held.isEmpty()),
                    held.value(most.value));
}

} // namespace

std::vector<SelfQuestion> selfQuestions(const Evaluation &evaluation)
{
    return {whereItLives(evaluation), doOwnersFeelResponsible(evaluation), likeProjects(evaluation),
            ifYouLeft(evaluation)};
}

} // namespace Ratchet
