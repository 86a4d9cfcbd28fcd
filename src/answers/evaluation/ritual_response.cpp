// SPDX-License-Identifier: GPL-3.0-or-later
#include "ritual_response.h"

#include <core/entities/cadence.h>
#include <core/entities/organisation.h>
#include <core/register.h>

#include <QCoreApplication>

#include <algorithm>

namespace Ratchet {

using App = QCoreApplication;

namespace {

// The ceremony, where its finding was answered by the day.
const Ceremony *answeredCeremony(const Register &reg, const Ritual &ritual, QDate asOf)
{
    const Ceremony *ceremony = reg.find(ritual.ceremony);
    const bool isThere = ceremony && !ceremony->response.trimmed().isEmpty() && ceremony->respondedOn.isValid()
        && ceremony->respondedOn <= asOf;
    return isThere ? ceremony : nullptr;
}

} // namespace

int emptySinceResponse(const Register &reg, const Ritual &ritual)
{
    const Ceremony *ceremony = reg.find(ritual.ceremony);
    return int(std::ranges::count_if(ritual.reviews, [&](const RecordRef &review) {
        const Occurrence *held = reg.find(Id<Occurrence>(review.record));
        return held && ceremony && outcomeOf(reg, *held).heldOn > ceremony->respondedOn;
    }));
}

bool isAnswered(const Register &reg, const Ritual &ritual, QDate asOf)
{
    return answeredCeremony(reg, ritual, asOf) && emptySinceResponse(reg, ritual) == 0;
}

QString ritualResponseText(const Register &reg, const Ritual &ritual, QDate asOf, const QLocale &locale)
{
    const Ceremony *ceremony = answeredCeremony(reg, ritual, asOf);
    if (!ceremony)
        return {};
    const Person *person = reg.find(ceremony->respondedBy);
    const QString day = locale.toString(ceremony->respondedOn, QLocale::ShortFormat);
    const QString said = ceremony->response.simplified();
    const int since = emptySinceResponse(reg, ritual);
    const QString by = person ? person->name : App::translate("Answers", "nobody named");
    if (since == 0)
        return App::translate("Answers", "answered on %1 by %2: %3").arg(day, by, said);
    return App::translate("Answers", "answered before the last %Ln review(s), on %1 by %2: %3", nullptr, since)
        .arg(day, by, said);
}

} // namespace Ratchet
