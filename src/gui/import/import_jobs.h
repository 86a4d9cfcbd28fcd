// SPDX-License-Identifier: GPL-3.0-or-later
// The work on a table that is imported, in a worker where there is much of it: its planner is made, told what the user
// chooses, and asked for the rows. One thing after another; what is chosen meanwhile comes next, and rows that would
// not be what was chosen last are nobody's.
#pragma once

#include <core/cancellation.h>
#include <exchange/import/gated_import.h>
#include <exchange/import/import_planner.h>
#include <gui/import/import_preview_model.h>
#include <widgets/progress_job.h>

#include <QDate>

#include <functional>
#include <memory>
#include <optional>

namespace Ratchet {

class ImportJobs final {
public:
    using Choice = std::function<void(ImportPlanner &)>;
    using Questions = Result<std::vector<ImportQuestion>>;
    using Planned = Result<std::shared_ptr<PlannedImport>>;
    struct Rows { // that are wanted
        RecordId nextId = 1;
        QDate today;
        GateChoice gates = GateChoice::OnRecord;
        bool isHistory = false;
        RowChoices choices = {};
    };

    // The window must outlive it. `asked` gets what is to be asked, `planned` what becomes of the rows.
    ImportJobs(QWidget *window, std::function<void(const Questions &)> asked,
               std::function<void(const Planned &)> planned);

    // Another table: what was wanted of the one before is forgotten. Then asks.
    void begin(std::shared_ptr<const Register> reg, EntityKind kind, std::shared_ptr<const TextTable> table,
               const ImportMapping &mapping);
    // Then asks.
    void choose(Choice choice);
    void plan(Rows rows);
    // The table stays unread: it was told only a part.
    void stop() { m_planner.reset(); }

    [[nodiscard]] bool isReady() const { return m_planner != nullptr; }
    // While nothing is at work.
    [[nodiscard]] const ImportMapping &mapping() const { return m_planner->mapping(); }

    // Here for a table of few rows. `done` is left out once there is another table.
    template <class Value>
    void run(std::function<Result<Value>(const JobProgress &)> work, std::function<void(Result<Value>)> done)
    {
        if (isQuick())
            return done(work({}));
        runJob<Value>(m_window, title(), std::move(work),
                      [this, table = m_table, done = std::move(done)](Result<Value> made) {
                          if (table == m_table)
                              done(std::move(made));
                      });
    }

private:
    [[nodiscard]] bool isQuick() const;
    [[nodiscard]] QString title() const;
    void goOn();
    void takeChoices();
    void makePlan(const Rows &rows);

    QWidget *m_window;
    std::function<void(const Questions &)> m_asked;
    std::function<void(const Planned &)> m_planned;
    std::shared_ptr<const Register> m_register; // that the rows are compared with
    std::shared_ptr<const TextTable> m_table;
    std::shared_ptr<ImportPlanner> m_planner; // once the table was looked at
    std::vector<Choice> m_choices; // that it was not told yet
    std::optional<Rows> m_rows; // that are wanted
    bool m_isAtWork = false; // the planner is
    Cancellation m_planning; // of rows, where other ones are wanted by now
};

} // namespace Ratchet
