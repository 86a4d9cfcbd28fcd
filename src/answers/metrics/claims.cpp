// SPDX-License-Identifier: GPL-3.0-or-later
#include "claims.h"

#include <core/amendments.h>
#include <core/entities/improvement.h>
#include <core/entities/metric.h>
#include <core/record_text.h>

#include <QCoreApplication>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

QDate interventionOf(const Register &reg, const Steering &steering)
{
    if (steering.interventionOn.isValid())
        return steering.interventionOn;
    const Improvement *improvement = reg.find(steering.improvement);
    return improvement ? improvement->deliveredOn : QDate();
}

QDate startOf(const Register &reg, const Steering &steering)
{
    const QDate intervention = interventionOf(reg, steering);
    const Improvement *improvement = reg.find(steering.improvement);
    const QDate started = improvement ? improvement->startedOn : QDate();
    if (!started.isValid() || !intervention.isValid())
        return started.isValid() ? started : intervention;
    return std::min(started, intervention);
}

Registration registrationOf(const Register &reg, const Steering &steering)
{
    if (!steering.lockedOn.isValid())
        return Registration::None;
    QDate lockedOn = steering.lockedOn;
    QDate start = startOf(reg, steering);
    for (const Amendment &amendment : reg.all<Amendment>()) {
        if (amendment.steering != steering.id)
            continue;
        if (amendment.field == "locked_on"_L1)
            lockedOn = std::max(lockedOn, amendment.on);
        const QDate before = QDate::fromString(amendment.before, Qt::ISODate);
        if (amendment.field == "improvement.started_on"_L1 && before.isValid() && (!start.isValid() || before < start))
            start = before;
    }
    return start.isValid() && lockedOn > start ? Registration::AfterStart : Registration::Registered;
}

QString registrationText(const Register &reg, const Steering &steering, const QLocale &locale)
{
    const QString day = locale.toString(steering.lockedOn, QLocale::ShortFormat);
    switch (registrationOf(reg, steering)) {
    case Registration::Registered:
        return App::translate("Claims", "✓ registered on %1").arg(day);
    case Registration::AfterStart:
        return App::translate("Claims", "✕ locked after the start, on %1").arg(day);
    case Registration::None:
        break;
    }
    return App::translate("Claims", "✕ not locked");
}

Direction judgedDirection(const Metric &metric, const Steering &steering)
{
    const bool isFrozen = steering.lockedOn.isValid() && steering.direction != Direction::None;
    return isFrozen ? steering.direction : metric.direction;
}

bool hasOverride(const Improvement &improvement)
{
    return !improvement.overrideReason.trimmed().isEmpty() && improvement.overrideBy
        && improvement.overrideOn.isValid();
}

QString overrideText(const Register &reg, const Improvement &improvement, const QLocale &locale)
{
    if (!hasOverride(improvement))
        return {};
    return App::translate("Claims", "Counted as successful without proof: “%1” (%2, %3)")
        .arg(improvement.overrideReason, recordName(reg, EntityKind::Person, improvement.overrideBy.value),
             locale.toString(improvement.overrideOn, QLocale::ShortFormat));
}

std::vector<const Amendment *> amendmentsOf(const Register &reg, Id<Steering> steering)
{
    std::vector<const Amendment *> found;
    for (const Amendment &amendment : reg.all<Amendment>()) {
        if (amendment.steering == steering)
            found.push_back(&amendment);
    }
    std::ranges::stable_sort(found, {}, &Amendment::on);
    return found;
}

QString amendmentText(const Amendment &amendment)
{
    if (amendment.field == QLatin1StringView(ClaimAmendment::removed))
        return App::translate("Claims", "Claim deleted: %1").arg(amendment.before);
    const Field *field = amendedField(amendment.field);
    const QString name = field ? label(*field) : amendment.field;
    const auto shown = [](const QString &text) -> QString {
        return text.isEmpty() ? App::translate("Claims", "empty") : text;
    };
    return App::translate("Claims", "%1: %2 → %3").arg(name, shown(amendment.before), shown(amendment.after));
}

} // namespace Ratchet
