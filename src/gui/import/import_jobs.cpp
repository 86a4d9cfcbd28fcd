// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_jobs.h"

#include <core/register.h>
#include <gui/import/import_counts.h>

#include <utility>

namespace Ratchet {

namespace {

// More than this is read and planned in a worker.
constexpr size_t quickRows = 2000;

} // namespace

ImportJobs::ImportJobs(QWidget *window, std::function<void(const Questions &)> asked,
                       std::function<void(const Planned &)> planned)
    : m_window(window)
    , m_asked(std::move(asked))
    , m_planned(std::move(planned))
{
}

bool ImportJobs::isQuick() const { return m_table->rows.size() <= quickRows; }

QString ImportJobs::title() const { return readingText(m_table->rows.size()); }

void ImportJobs::begin(std::shared_ptr<const Register> reg, EntityKind kind, std::shared_ptr<const TextTable> table,
                       const ImportMapping &mapping)
{
    m_register = std::move(reg);
    m_table = std::move(table);
    m_planner.reset();
    m_choices.clear();
    m_rows.reset();
    m_planning.request();
    m_isAtWork = false;
    using Made = std::shared_ptr<ImportPlanner>;
    const auto prepare = [held = m_register, kind, read = m_table, mapping](const JobProgress &) {
        return Result<Made>(std::make_shared<ImportPlanner>(held, kind, *read, mapping));
    };
    run<Made>(prepare, [this](const Result<Made> &planner) {
        if (!planner)
            return m_asked(tl::unexpected<Error>(planner.error()));
        m_planner = *planner;
        takeChoices();
    });
}

void ImportJobs::choose(Choice choice)
{
    m_choices.push_back(std::move(choice));
    goOn();
}

void ImportJobs::plan(Rows rows)
{
    m_rows = std::move(rows);
    m_planning.request();
    goOn();
}

void ImportJobs::goOn()
{
    if (m_isAtWork || !m_planner)
        return;
    if (!m_choices.empty())
        takeChoices();
    else if (m_rows)
        makePlan(*std::exchange(m_rows, {}));
}

void ImportJobs::takeChoices()
{
    using Asked = std::vector<ImportQuestion>;
    m_isAtWork = true;
    const auto ask = [planner = m_planner, choices = std::exchange(m_choices, {})](const JobProgress &) {
        for (const Choice &choice : choices)
            choice(*planner);
        return planner->questions();
    };
    run<Asked>(ask, [this](const Questions &questions) {
        m_isAtWork = false;
        const bool isCancelled = !questions && questions.error().code == ErrorCode::Cancelled;
        if (m_choices.empty() || isCancelled)
            m_asked(questions);
        goOn();
    });
}

void ImportJobs::makePlan(const Rows &rows)
{
    using Made = std::shared_ptr<PlannedImport>;
    m_isAtWork = true;
    m_planning = {};
    const auto work = [reg = m_register, planner = m_planner, rows, headers = m_table->header,
                       outdated = m_planning](const JobProgress &progress) -> Planned {
        const auto goesOn = [&](int done, int total) { return !outdated.isRequested() && progress(done, total); };
        planner->chooseHistory(rows.isHistory);
        Result<GatedPlan> made = planGated(
            *planner, rows.nextId, {.today = rows.today, .progress = goesOn, .choices = rows.choices}, rows.gates);
        if (!made)
            return tl::unexpected<Error>(made.error());
        return std::make_shared<PlannedImport>(PlannedImport{.reg = reg,
                                                             .builder = std::move(made->builder),
                                                             .plan = std::move(made->plan),
                                                             .choices = rows.choices,
                                                             .headers = headers});
    };
    run<Made>(work, [this](const Planned &made) {
        m_isAtWork = false;
        if (m_choices.empty() && !m_rows)
            m_planned(made);
        goOn();
    });
}

} // namespace Ratchet
