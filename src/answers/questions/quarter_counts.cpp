// SPDX-License-Identifier: GPL-3.0-or-later
#include "quarter_counts.h"

#include <answers/basis/register_quarter.h>
#include <answers/basis/year.h>
#include <answers/evaluation/evaluation.h>
#include <core/entities/improvement.h>

#include <QCoreApplication>

#include <algorithm>

namespace Ratchet {

using App = QCoreApplication;

QuarterCounts::QuarterCounts(const Evaluation &evaluation, const Field &field)
    : m_evaluation(evaluation)
    , m_field(field)
{
    const int yearStart = int(*evaluation.settings.yearStart);
    m_firstQuarter = registerQuarter(evaluation.asOf.addDays(1 - daysOfYear), yearStart);
    for (int quarter = m_firstQuarter; quarter <= registerQuarter(evaluation.asOf, yearStart); ++quarter)
        m_titles.push_back(quarterTitle(quarter, evaluation.locale));
}

QuarterCounts::Row &QuarterCounts::rowOf(qint64 option)
{
    const auto place = [](qint64 held) { return held == 0 ? std::numeric_limits<qint64>::max() : held; };
    const auto found =
        std::ranges::lower_bound(m_rows, place(option), {}, [&place](const Row &row) { return place(row.option); });
    if (found != m_rows.end() && found->option == option)
        return *found;
    const QString label = option == 0 ? App::translate("Answers", "not stated") : optionLabel(m_field, option);
    return *m_rows.insert(
        found, {.option = option, .label = label, .quarters = std::vector<qint64>(m_titles.size()), .records = {}});
}

void QuarterCounts::keep(std::initializer_list<qint64> options)
{
    for (const qint64 option : options)
        static_cast<void>(rowOf(option));
}

void QuarterCounts::add(qint64 option, const Improvement &improvement)
{
    Row &row = rowOf(option);
    const int quarter = registerQuarter(improvement.raisedOn, int(*m_evaluation.settings.yearStart));
    row.quarters[size_t(quarter - m_firstQuarter)] += 1;
    row.records.push_back(refTo(improvement));
}

bool QuarterCounts::isEmpty() const
{
    return std::ranges::all_of(m_rows, [](const Row &row) { return row.records.empty(); });
}

CountsByKey QuarterCounts::tally(const QString &id, const QString &definition) const
{
    CountsByKey tally{id, {}};
    for (const Row &row : m_rows)
        tally.counts.push_back({.id = row.option == 0 ? QString() : optionName(m_field, row.option),
                                .label = row.label,
                                .value = qint64(row.records.size()),
                                .definition = definition,
                                .rows = row.records});
    return tally;
}

AnswerChart QuarterCounts::chart(const QuarterWords &words, const std::vector<DrawnRows> &drawn) const
{
    AnswerChart chart;
    chart.id = words.id;
    chart.title = words.title;
    chart.caption = words.caption;
    chart.kind = ChartKind::StackedBars;
    if (isEmpty())
        return chart;
    chart.categories = m_titles;
    for (const DrawnRows &one : drawn) {
        ChartSeries series{.name = one.name, .tone = one.tone, .shade = one.shade};
        for (size_t quarter = 0; quarter < m_titles.size(); ++quarter) {
            qint64 sum = 0;
            for (const size_t row : one.rows)
                sum += m_rows[row].quarters[quarter];
            series.values.push_back(double(sum));
        }
        chart.series.push_back(std::move(series));
    }
    return chart;
}

AnswerTable QuarterCounts::table(const QuarterWords &words) const
{
    AnswerTable table(words.id, words.title, words.caption);
    table.column(words.column, 3);
    for (const QString &title : m_titles)
        table.number(title);
    table.number(App::translate("Answers", "Total")).number(App::translate("Answers", "Share, %"));
    if (isEmpty())
        return table;
    std::vector<qint64> sums(m_titles.size());
    qint64 all = 0;
    for (const Row &row : m_rows)
        all += std::ssize(row.records);
    const auto cells = [&](const QString &label, const std::vector<qint64> &quarters, qint64 total) {
        std::vector<Cell> line{textCell(label)};
        for (const qint64 count : quarters)
            line.push_back(countCell(m_evaluation, count));
        line.push_back(countCell(m_evaluation, total));
        line.push_back(numberCell(m_evaluation, share(double(total), double(all))));
        return line;
    };
    for (const Row &row : m_rows) {
        table.counts(cells(row.label, row.quarters, std::ssize(row.records)), row.records);
        for (size_t quarter = 0; quarter < sums.size(); ++quarter)
            sums[quarter] += row.quarters[quarter];
    }
    table.total(cells(App::translate("Answers", "Total"), sums, all));
    return table;
}

} // namespace Ratchet
