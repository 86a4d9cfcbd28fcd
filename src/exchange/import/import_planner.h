// SPDX-License-Identifier: GPL-3.0-or-later
// An import while the user still says what columns and words mean: a choice reads again only the column or the word
// that it touches, and the rows are planned when they are to be seen.
#pragma once

#include <exchange/mapping/import_map.h>
#include <exchange/mapping/import_options.h>
#include <exchange/mapping/import_plan.h>
#include <exchange/mapping/record_index.h>

#include <memory>

namespace Ratchet {

class DraftReader;

// Used by one thread at a time; may change the thread between calls.
class ImportPlanner final {
public:
    // `given` is completed by what can be guessed, see completedMapping().
    ImportPlanner(std::shared_ptr<const Register> reg, EntityKind kind, TextTable table, const ImportMapping &given);
    ~ImportPlanner();
    ImportPlanner(const ImportPlanner &) = delete;
    ImportPlanner &operator=(const ImportPlanner &) = delete;

    [[nodiscard]] EntityKind kind() const { return m_kind; }
    [[nodiscard]] const Register &reg() const { return *m_register; }
    [[nodiscard]] const TextTable &table() const { return m_table; }
    [[nodiscard]] const ImportMapping &mapping() const { return m_mapping; }

    // An empty field leaves the column out, a null one has a column that repeats a header go with the first of its
    // name again; a field that another column had comes from this one alone.
    void chooseColumn(const QString &header, const QString &field);
    // Also how what is closed was closed, what becomes of all near titles, and the rate of the first currency of a
    // question.
    void choosePattern(const ImportQuestion &question, const QString &pattern);
    // `option` as files hold it; empty: no value.
    void chooseValue(const QString &field, const QString &value, const QString &option);
    // Whether the rows tell what was done in the past; see ImportMapping::isHistory.
    void chooseHistory(bool isHistory);

    // What is still to be asked. Plans no row. Fails where no column is mapped.
    [[nodiscard]] Result<std::vector<ImportQuestion>> questions();
    // Every row, as planImport() with mapping() would have it; `builder` stands on reg().
    [[nodiscard]] Result<ImportPlan> plan(ChangeBuilder &builder, const ImportOptions &options);

    // How much was done since the planner was made: what a choice costs is the difference.
    struct Work {
        qsizetype texts = 0; // read as a date, a number, a word of a list; each distinct one of a column once
        qsizetype rows = 0; // planned
    };
    [[nodiscard]] Work work() const;

private:
    [[nodiscard]] Status takeMapping();

    std::shared_ptr<const Register> m_register;
    EntityKind m_kind;
    TextTable m_table;
    ImportMapping m_mapping;
    std::unique_ptr<DraftReader> m_reader;
    RecordNames m_names; // of the register, for what is asked
    bool m_hasChanged = true; // the reader does not have the mapping yet
    qsizetype m_rowsPlanned = 0;
};

} // namespace Ratchet
