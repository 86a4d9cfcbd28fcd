// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack_changes.h"

#include <report/pack/figure_changes.h>
#include <report/pack/pack_comparison.h>
#include <report/paper/pack_text.h>
#include <report/paper/pack_words.h>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostRows = 5; // with the decisions wanted they fill the page in languages of long words
constexpr size_t mostMetrics = 2;

// The figures that lead each question; of those that changed the first are told.
struct LeadingFigure {
    int question;
    QLatin1StringView id;
};
constexpr LeadingFigure leadingFigures[] = {
    {1, "open"_L1},        {1, "unowned"_L1},      {1, "overdue"_L1},        {1, "stalled"_L1},
    {2, "closed"_L1},      {2, "verified"_L1},     {2, "late"_L1},           {3, "plannedPercent"_L1},
    {3, "usedPercent"_L1}, {4, "sustained"_L1},    {4, "faded"_L1},          {5, "adherencePercent"_L1},
    {5, "raciErrors"_L1},  {1, "arrivalsYear"_L1}, {1, "deliveriesYear"_L1},
};

// Rows of a comparison that go in front, as long as there is room.
class FrontRows {
public:
    FrontRows(AnswerTable &table, size_t most)
        : m_table(table)
        , m_most(most)
    {
    }

    qsizetype told = 0; // differences

    void add(std::vector<Cell> cells, const RecordRef &record = {}, qsizetype differences = 1)
    {
        if (m_table.rows.size() >= m_most)
            return;
        cells.resize(m_table.columns.size()); // a verdict has no difference
        m_table.row(std::move(cells), record);
        told += differences;
    }
    void add(const AnswerTable &from, size_t most)
    {
        for (const AnswerTable::Row &row : std::span(from.rows).first(std::min(most, from.rows.size())))
            add(row.cells, row.record);
    }

private:
    AnswerTable &m_table;
    size_t m_most;
};

const AnswerTable &tableOf(const PackComparison &comparison, const QString &id)
{
    return *std::ranges::find(comparison.tables, id, &AnswerTable::id);
}

} // namespace

LeadingChanges leadingChanges(const PackSide &before, const PackSide &after, size_t most, const QLocale &locale)
{
    const PackComparison comparison = comparePacks(before, after, locale);
    LeadingChanges changes{.table = AnswerTable(u"changes_since"_s, PackWords::tr("What changed since the last pack"))};
    changes.table.column(PackWords::tr("What"), 5)
        .number(before.name, 3)
        .number(after.name, 3)
        .number(PackWords::tr("Difference"), 2);
    FrontRows rows(changes.table, most);
    rows.add(tableOf(comparison, u"verdicts"_s), most);
    if (const qsizetype moved = std::ssize(tableOf(comparison, u"improvements"_s).rows); moved > 0)
        rows.add({{PackWords::tr("Improvements that came, went or have another status")},
                  {},
                  {locale.toString(moved), moved}},
                 {}, moved);
    rows.add(tableOf(comparison, u"metrics"_s), mostMetrics);
    const std::vector<FigureChange> figures = figureChanges(before.answers, after.answers);
    for (const LeadingFigure &leading : leadingFigures) {
        const auto found = std::ranges::find_if(figures, [&leading](const FigureChange &change) {
            return change.question == leading.question && change.id == leading.id;
        });
        if (found != figures.end())
            rows.add(cellsOf(*found, locale));
    }
    changes.others = comparison.count() - rows.told;
    return changes;
}

ChangesSince changesSince(const Answers &answers, const Register &reg, const PackSettings &settings)
{
    ChangesSince changes{.pack = settings.comparedWith, .basis = {}, .table = {}};
    if (!settings.before)
        return changes;
    const PackSide &before = *settings.before;
    const PackSide after{PackWords::tr("Now"), before.scope, reg, answers, settings.change};
    changes.basis =
        PackWords::tr("Against %1, judged as of %2 and computed again from the ledger at change %3.")
            .arg(before.name, dayText(before.answers.asOf, settings), settings.locale.toString(before.change));
    LeadingChanges leading = leadingChanges(before, after, mostRows, settings.locale);
    changes.table = std::move(leading.table);
    changes.others = leading.others;
    return changes;
}

} // namespace Ratchet
