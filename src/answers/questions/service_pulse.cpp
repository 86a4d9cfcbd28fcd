// SPDX-License-Identifier: GPL-3.0-or-later
#include "service_pulse.h"

#include <answers/basis/improvement_state.h>
#include <answers/basis/register_quarter.h>
#include <core/entities/evidence.h>
#include <core/entities/organisation.h>

#include <QCoreApplication>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

constexpr int ownersQuestion = 2;

} // namespace

QDate startOfQuarter(QDate day) { return {day.year(), day.month() - (day.month() - 1) % 3, 1}; }

QString quarterName(QDate start, const QLocale &locale)
{
    return quarterTitle(start.year() * 4 + (start.month() - 1) / 3, locale);
}

bool isPulse(const SelfAnswer &answer) { return answer.question == ownersQuestion && answer.service; }

const SelfAnswer *pulseOf(const Register &reg, Id<Service> service, QDate startOfQuarter, QDate asOf)
{
    const QDate end = std::min(asOf, startOfQuarter.addMonths(3).addDays(-1));
    const SelfAnswer *latest = nullptr;
    for (const SelfAnswer *answer : reg.referring<&SelfAnswer::service>(service.value)) {
        const bool isThen = answer->on >= startOfQuarter && answer->on <= end;
        if (isPulse(*answer) && answer->rating && isThen && (!latest || answer->on >= latest->on))
            latest = answer;
    }
    return latest;
}

Cell pulseCell(const SelfAnswer *pulse, const QLocale &locale)
{
    return pulse
        ? Cell{App::translate("Answers", "%1 of 5").arg(locale.toString(*pulse->rating)), Value(*pulse->rating)}
        : textCell(u"–"_s);
}

AnswerTable pulseTable(const Register &reg, QDate asOf, const QLocale &locale)
{
    AnswerTable table(u"service_pulses"_s, App::translate("Answers", "Pulse by service"),
                      App::translate("Answers",
                                     "How far the owner of each service feels responsible for it, the last rating of "
                                     "each quarter, 1 to 5."));
    table.column(App::translate("Answers", "Service"), 3);
    const QDate current = startOfQuarter(asOf);
    for (int back = 0; back < quartersShown; ++back)
        table.number(quarterName(current.addMonths(-3 * back), locale));
    if (std::ranges::none_of(reg.all<SelfAnswer>(), isPulse))
        return table;
    std::vector<const Service *> live;
    for (const Service &service : reg.all<Service>()) {
        if (isLive(service, asOf))
            live.push_back(&service);
    }
    std::ranges::stable_sort(
        live, [](const Service *one, const Service *other) { return one->name.localeAwareCompare(other->name) < 0; });
    for (const Service *service : live) {
        std::vector<Cell> cells{textCell(service->name)};
        for (int back = 0; back < quartersShown; ++back)
            cells.push_back(pulseCell(pulseOf(reg, service->id, current.addMonths(-3 * back), asOf), locale));
        table.row(std::move(cells), refTo(*service));
    }
    return table;
}

} // namespace Ratchet
