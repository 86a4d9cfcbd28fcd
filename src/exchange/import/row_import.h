// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the rows of one table, one after another, from the reader by the matcher to the writer; the inside of
// planImport() and ImportPlanner.
#pragma once

#include <exchange/import/child_writer.h>
#include <exchange/import/draft_writer.h>
#include <exchange/import/mail_writer.h>
#include <exchange/import/money_check.h>
#include <exchange/import/reading_rule.h>
#include <exchange/import/row_decisions.h>
#include <exchange/import/row_matcher.h>
#include <exchange/import/title_check.h>
#include <exchange/import/unit_check.h>

namespace Ratchet {

class RowImport {
public:
    // The reader has its mapping and defaults; `names` are those of `reg`.
    RowImport(ChangeBuilder &builder, const Register &reg, DraftReader &reader, RecordNames &names,
              const ImportOptions &options);

    // Fails only where the user cancels.
    [[nodiscard]] Result<ImportPlan> run();

private:
    enum class Outcome : quint8 { Done, WaitsForParent };

    [[nodiscard]] bool mayGoOn(size_t row) const;
    [[nodiscard]] Outcome take(size_t row, bool mayWait);
    void settle(Draft &draft, ImportRow &outcome);
    void takeWaiting(std::vector<size_t> waiting);
    void noteWords(const Draft &draft);
    void ask();
    void addSpellings();
    void tellDoubtfulPeople();
    void addUnreadLines();

    ChangeBuilder &m_builder;
    DraftReader &m_reader;
    RecordNames &m_names;
    const ImportOptions &m_options;
    RowMatcher m_matcher;
    RowDecisions m_choices;
    DraftWriter m_writer;
    ReadingRule m_readings;
    UnitCheck m_units;
    TitleCheck m_titles;
    MoneyCheck m_money;
    ChildWriter m_children;
    MailWriter m_mails;
    FieldIndex m_titleField = -1;
    ImportPlan m_plan;
    QHash<std::pair<int, QString>, size_t> m_words; // positions in the plan's words, by column and word
};

// Reads the defaults of the mapping that the reader has, then takes every row. `asked`: names of the same register, by
// which questions were asked before.
[[nodiscard]] Result<ImportPlan> planRows(ChangeBuilder &builder, const Register &reg, DraftReader &reader,
                                          const ImportOptions &options, const RecordNames *asked = nullptr);

} // namespace Ratchet
