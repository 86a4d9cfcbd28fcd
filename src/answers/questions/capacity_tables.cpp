// SPDX-License-Identifier: GPL-3.0-or-later
#include "capacity_tables.h"

#include <answers/questions/raid_balance.h>

#include <core/entities/capacity.h>
#include <core/entities/incident_review.h>
#include <core/entities/organisation.h>
#include <core/record_text.h>

#include <QCoreApplication>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

Cell hoursCell(std::optional<double> number, const QLocale &locale, Tone tone = Tone::Neutral)
{
    return number ? Cell{.text = displayNumber(*number, locale, 1), .value = Value(*number), .tone = tone} : Cell{};
}

QString monthText(QDate month, const QLocale &locale) { return locale.toString(month, u"MMM yyyy"_s); }

std::vector<Cell> hoursCells(const QString &title, const CapacityHours &hours, const QLocale &locale)
{
    const auto erosion = hours.erosionPoints();
    const auto integrity = hours.integrityPercent();
    return {textCell(title),
            hoursCell(known(hours.all.available, hours.known), locale),
            hoursCell(known(hours.all.planned, hours.all), locale),
            hoursCell(known(hours.all.used, hours.withActuals), locale),
            hoursCell(hours.plannedPercent(), locale),
            hoursCell(hours.usedPercent(), locale),
            hoursCell(erosion, locale, concernIf(erosion && *erosion > 0)),
            hoursCell(integrity, locale),
            textCell(sourcesText(hours))};
}

AnswerTable hoursTable(const QString &id, const QString &title, const QString &caption, const QString &first)
{
    AnswerTable table(id, title, caption);
    table.column(first, 4)
        .number(App::translate("Answers", "Available, h"), 2)
        .number(App::translate("Answers", "Planned, h"), 2)
        .number(App::translate("Answers", "Used, h"), 2)
        .number(App::translate("Answers", "Planned, %"), 2)
        .number(App::translate("Answers", "Used, %"), 2)
        .number(App::translate("Answers", "Erosion, points"), 2)
        .number(App::translate("Answers", "Kept, %"), 2)
        .column(App::translate("Answers", "Actuals from"), 3);
    return table;
}

} // namespace

QString sourcesText(const CapacityHours &hours)
{
    const Field &field = fieldOf<&Allocation::actualSource>();
    QStringList names;
    for (const ActualSource source : hours.sources)
        names +=
            source == ActualSource::None ? App::translate("Answers", "not stated") : optionLabel(field, qint64(source));
    return names.join(u", "_s);
}

AnswerTable capacityByTeam(const Register &reg, const CapacityPeriod &period, const QLocale &locale)
{
    AnswerTable table = hoursTable(
        u"capacity_by_unit"_s, App::translate("Answers", "Improvement time by team"),
        App::translate("Answers",
                       "%1 to %2. Totals are shares of summed hours. Planned is of all months; used, erosion and kept "
                       "are of those whose use is recorded, erosion against what was planned of these. Kept: hours "
                       "used by hours planned, at most 100 %.")
            .arg(monthText(period.from, locale), monthText(period.to, locale)),
        App::translate("Answers", "Team"));
    for (const auto &[unit, hours] : period.byUnit)
        table.row(hoursCells(recordName(reg, EntityKind::Unit, unit), hours, locale), {EntityKind::Unit, unit});
    std::ranges::stable_sort(table.rows, [](const auto &one, const auto &other) {
        return one.cells[0].text.localeAwareCompare(other.cells[0].text) < 0;
    });
    table.total(hoursCells(App::translate("Answers", "Total"), period.total, locale));
    return table;
}

AnswerTable capacityByMonth(const CapacityPeriod &period, const QLocale &locale)
{
    AnswerTable table = hoursTable(u"capacity_by_month"_s, App::translate("Answers", "Improvement time by month"),
                                   App::translate("Answers",
                                                  "All teams together, latest month first. Planned is of all teams; "
                                                  "used, erosion and kept are of those whose use is recorded."),
                                   App::translate("Answers", "Month"));
    for (const auto &[month, hours] : period.byMonth)
        table.row(hoursCells(monthText(month, locale), hours, locale));
    std::ranges::reverse(table.rows);
    return table;
}

AnswerTable raidTable(const Register &reg, const CapacityPeriod &period, const QLocale &locale)
{
    AnswerTable table(
        u"raids"_s, App::translate("Answers", "Raids on the ring-fence"),
        App::translate("Answers", "Hours taken from improvement, %1 to %2: what took them, and who agreed.")
            .arg(monthText(period.from, locale), monthText(period.to, locale)));
    table.column(App::translate("Answers", "Team"), 3)
        .column(App::translate("Answers", "Month"), 2)
        .number(App::translate("Answers", "Hours"))
        .column(App::translate("Answers", "Taken by"), 5)
        .column(App::translate("Answers", "Agreed by"), 3)
        .column(App::translate("Answers", "Incident or project"), 2);
    std::vector<const Raid *> raids;
    double sum = 0;
    for (const Raid &raid : reg.all<Raid>()) {
        if (raid.month.isValid() && firstOfMonth(raid.month) >= period.from && firstOfMonth(raid.month) <= period.to)
            raids.push_back(&raid);
    }
    std::ranges::stable_sort(raids, std::greater(), &Raid::month);
    QHash<QString, QString> reviews; // of incidents
    for (const Pir &pir : reg.all<Pir>()) {
        if (!pir.incidentReference.isEmpty())
            reviews.insert(pir.incidentReference, pir.reference);
    }
    for (const Raid *raid : raids) {
        const Person *agreed = reg.find(raid->agreedBy);
        QStringList references{raid->incidentReference, reviews.value(raid->incidentReference), raid->project};
        references.removeAll(QString());
        sum += orNothing(raid->hours);
        table.row({textCell(recordName(reg, EntityKind::Unit, raid->unit.value)),
                   textCell(monthText(raid->month, locale)), hoursCell(raid->hours, locale), textCell(raid->takenBy),
                   textCell(agreed ? agreed->name : App::translate("Answers", "nobody"), concernIf(!agreed)),
                   textCell(references.join(u", "_s))},
                  refTo(*raid));
    }
    if (!raids.empty())
        table.total({textCell(App::translate("Answers", "Total")), {}, hoursCell(sum, locale), {}, {}, {}});
    return table;
}

AnswerTable raidBalanceTable(const Register &reg, const CapacityPeriod &period, const QLocale &locale)
{
    AnswerTable table(
        u"raid_balance"_s, App::translate("Answers", "Raids and use beside the plan"),
        App::translate("Answers",
                       "Used and raided hours equal the hours planned for improvement, or the difference is named."));
    table.column(App::translate("Answers", "Team"), 3)
        .column(App::translate("Answers", "Month"), 2)
        .number(App::translate("Answers", "Planned, h"))
        .number(App::translate("Answers", "Used, h"))
        .number(App::translate("Answers", "Raids, h"))
        .number(App::translate("Answers", "Difference, h"))
        .column(App::translate("Answers", "In words"), 4);
    RaidBalance sum;
    const auto cells = [&locale](const QString &team, const QString &month, const RaidBalance &balance,
                                 const QString &words) {
        const Tone tone = concernIf(!balance.isBalanced());
        return std::vector<Cell>{
            textCell(team),
            textCell(month),
            hoursCell(balance.planned, locale),
            hoursCell(balance.isUseKnown ? std::optional(balance.used) : std::nullopt, locale),
            hoursCell(balance.raided, locale),
            hoursCell(balance.isUseKnown ? std::optional(balance.difference()) : std::nullopt, locale, tone),
            textCell(words, tone)};
    };
    std::vector<RaidBalance> balances = raidBalances(reg, period.from, period.to);
    std::ranges::stable_sort(balances, std::greater(), &RaidBalance::month); // the latest first
    for (const RaidBalance &balance : balances) {
        table.row(cells(recordName(reg, EntityKind::Unit, balance.unit.value), monthText(balance.month, locale),
                        balance, raidBalanceText(balance, locale)),
                  balance.rows.front());
        if (!balance.isUseKnown)
            continue;
        sum.isUseKnown = true;
        sum.planned += balance.planned;
        sum.used += balance.used;
        sum.raided += balance.raided;
    }
    if (sum.isUseKnown)
        table.total(cells(App::translate("Answers", "Total"), {}, sum,
                          App::translate("Answers", "of the months whose use is recorded")));
    return table;
}

namespace {

// What the shares of a chart are of.
struct ShareBase {
    bool isOfAvailable = true;
    bool isPartly = false; // some months have hours and nobody knows how many were available

    ShareBase(const CapacityPeriod &period, bool isUsed)
    {
        bool isAnyKnown = false;
        for (const auto &[month, hours] : period.byMonth) {
            const HourSums &sums = isUsed ? hours.withActuals : hours.all;
            const bool isKnown = (isUsed ? hours.knownWithActuals : hours.known).rows > 0;
            isAnyKnown = isAnyKnown || isKnown;
            isPartly = isPartly || (!isKnown && (isUsed ? sums.allUsed() : sums.allPlanned()) > 0);
        }
        isOfAvailable = isAnyKnown || !isPartly;
    }
    [[nodiscard]] QString caption() const
    {
        const QString ofAvailable =
            App::translate("Answers",
                           "Shares of the available hours by month, all teams together; improvement stands at "
                           "the foot, beside its target.");
        if (!isOfAvailable)
            return App::translate("Answers",
                                  "Shares of the hours themselves by month, all teams together: nobody has said how "
                                  "many were available. Improvement stands at the foot; its target is one of the "
                                  "available hours.");
        return isPartly ? ofAvailable + u' '
                + App::translate("Answers", "Months whose available hours nobody has said are left out.")
                        : ofAvailable;
    }
    [[nodiscard]] const HourSums &sumsOf(const CapacityHours &hours, bool isUsed) const
    {
        if (isOfAvailable)
            return isUsed ? hours.knownWithActuals : hours.known;
        return isUsed ? hours.withActuals : hours.all;
    }
    [[nodiscard]] double whole(const HourSums &sums, bool isUsed) const
    {
        return isOfAvailable ? sums.available : isUsed ? sums.allUsed() : sums.allPlanned();
    }
};

} // namespace

AnswerChart hoursChart(const CapacityPeriod &period, HoursShown shown, double target, const QLocale &locale)
{
    const bool isUsed = shown == HoursShown::Used;
    AnswerChart chart;
    chart.id = isUsed ? u"hours_used"_s : u"hours_planned"_s;
    chart.title = isUsed ? App::translate("Answers", "What the hours were used for")
                         : App::translate("Answers", "What the hours are planned for");
    const ShareBase base(period, isUsed);
    chart.caption = base.caption();
    chart.kind = ChartKind::StackedBars;
    chart.measure = Measure::Percent;
    if (period.byMonth.empty())
        return chart;
    if (base.isOfAvailable && !std::isnan(target)) {
        chart.target = target;
        chart.targetLabel =
            App::translate("Answers", "target %1").arg(displayFigure(Value(target), Measure::Percent, locale));
    }
    ChartSeries improvement{.name = App::translate("Answers", "Improvement"), .tone = Tone::Good};
    ChartSeries bau{.name = App::translate("Answers", "BAU"), .shade = 1};
    ChartSeries project{.name = App::translate("Answers", "Project"), .shade = 2};
    ChartSeries other{.name = App::translate("Answers", "Other")};
    for (QDate month = period.from; month <= period.to; month = month.addMonths(1)) {
        const auto found = period.byMonth.find(month);
        const CapacityHours hours = found == period.byMonth.end() ? CapacityHours() : found->second;
        const HourSums &sums = base.sumsOf(hours, isUsed);
        chart.categories.push_back(locale.standaloneMonthName(month.month(), QLocale::ShortFormat));
        const auto add = [&](ChartSeries &series, double part) {
            series.values.push_back(share(part, base.whole(sums, isUsed)).value_or(std::nan("")));
        };
        add(improvement, isUsed ? sums.used : sums.planned);
        add(bau, isUsed ? sums.usedBau : sums.plannedBau);
        add(project, isUsed ? sums.usedProject : sums.plannedProject);
        add(other, isUsed ? sums.usedOther : sums.plannedOther);
    }
    chart.series = {improvement, bau, project};
    if (std::ranges::any_of(other.values, [](double part) { return part > 0; }))
        chart.series.push_back(other);
    return chart;
}

} // namespace Ratchet
