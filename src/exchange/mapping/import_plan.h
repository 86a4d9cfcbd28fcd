// SPDX-License-Identifier: GPL-3.0-or-later
// What an import will do, row by row, before anything is done.
#pragma once

#include <core/change.h>

#include <QStringList>

#include <vector>

namespace Ratchet {

enum class RowAction : quint8 {
    Add,
    Update,
    Unchanged, // the register holds it already
    Duplicate, // repeats another row of the file, or a record by title; skipped
    Refused, // cannot be taken: see the problems of its line
    Skipped, // wanted by nobody: by choice, for only updates or additions are wanted, or as a cancelled series
    LeftOut, // no record at all: a total, the header once more; its notice says what
};

struct ImportRow {
    int line = 0; // in the file, from 1
    RowAction action = RowAction::Refused;
    RecordId record = 0; // added, updated or found; 0 where refused
    QString title; // what people know the row by
    qsizetype firstEdit = 0; // its edits in the builder
    qsizetype editCount = 0;
    QString reason = {}; // why it is skipped or a duplicate, translated; empty for other rows
    bool isOffered = false; // skipped unless somebody asks for it (RowChoices::asNew)
};

struct ImportProblem {
    int line = 0;
    int column = 0; // of the table, from 1; 0: the row as a whole
    QString field; // ours, as in files; empty: none
    QString reason; // translated
};

// A text that was read as something else than it says: a word for nothing, or a month as one of its days.
struct ImportWord {
    int column = 0; // of the table, from 1
    QString header;
    QString field; // ours, as in files
    QString word;
    QString readAs; // as files hold it; empty: no value
    std::vector<int> lines; // where it stands, in the order of the file
};

// Something only the user can know. Rows that wait for an answer are refused until the mapping gives it.
struct ImportQuestion {
    enum class Kind : quint8 {
        DatePattern,
        NumberPattern,
        UnknownValues,
        Factor, // that the numbers of a column are to be multiplied by
        DurationUnit, // of durations that are numbers alone
        ClosedHow, // rows that are closed and do not say how; the last choice leaves it open
        NearName, // one that nobody bears, and that is nearly somebody's; the last choice is the name itself, a new one
        NearTitle, // of a row that is no record yet, and that is nearly that of one, or of a row above; the last choice
                   // is a new record
        Currency, // of amounts: what the numbers are multiplied by, for each of the values
        NearTitles, // the same of all such rows at once
    };
    Kind kind = Kind::UnknownValues;
    QString header; // of the column
    QString field;
    QString text; // the question, translated
    QStringList choices; // patterns, factors, names of the field's options, or names of records
    QStringList values; // what the file has: the unknown values, or examples
    QStringList rows = {}; // those of the choices that are no records but other rows of the file
};

// A record that a row names and the register lacked.
struct CreatedRecord {
    EntityKind kind;
    QString name;
    RecordId record = 0;
};

// What becomes of rows that get past a gate without what the gate asks for.
enum class GateChoice : quint8 {
    OnRecord, // taken, and the change says so
    Refuse,
    WithReason, // taken with a text that is kept where the record has a place for one
};

// A row that brings a record past a gate without what the gate asks for.
struct ImportGap {
    int line = 0;
    RecordId record = 0; // 0 where the row was refused for it
    QString title; // of the record, with its reference
    QString gate; // as files hold it: "embedded"
    QString label; // the same, translated
    QString field; // where the row says so
    QStringList missing; // translated
    bool lacksProof = false; // which somebody can answer for
    bool isAnswered = false; // all of it is met by the reason given
};

struct ImportPlan {
    EntityKind kind = EntityKind::Improvement;
    QString source; // the program that the file came from, where it is known by sight
    std::vector<ImportRow> rows; // in the order of the file
    std::vector<ImportProblem> problems; // in the order of the file
    std::vector<ImportProblem> notices; // what else is worth knowing of lines and cells, in the order of the file
    std::vector<ImportWord> words; // by their first line, then by column
    std::vector<ImportQuestion> questions;
    std::vector<ImportQuestion> offers; // what the user may say, too, and no row waits for; each is among the notes
    std::vector<CreatedRecord> created;
    QStringList ignoredColumns;
    QStringList notes; // what the user should know of how the file was read, translated
    bool isHistory = false; // the rows tell what was done in the past
    std::vector<ImportGap> gaps; // in the order of the file
    GateChoice gates = GateChoice::OnRecord; // what became of them
    QString gateReason; // with GateChoice::WithReason

    [[nodiscard]] qsizetype count(RowAction action) const;
    // Every row can be taken; otherwise the rest may go in only if the user says so.
    [[nodiscard]] bool isComplete() const { return count(RowAction::Refused) == 0; }
    // There is no row that says anything, so that nothing can be taken.
    [[nodiscard]] bool isBlank() const { return count(RowAction::LeftOut) == qsizetype(rows.size()); }
    // What the notices and words say of that line, translated.
    [[nodiscard]] QStringList remarksOn(int line) const;
    // "Import of actions (added: 120, updated: 7)".
    [[nodiscard]] QString counts() const;
    // "Columns left out: Prio, Mood".
    [[nodiscard]] QString leftOutText() const;
    // The reason of the change: the counts, the columns left out, and which gates were passed without what they ask.
    [[nodiscard]] QString summary() const;
};

// "Embedded" without: an owner in post; the service outcome stated.
[[nodiscard]] QString gapText(const ImportGap &gap);

// "\"TBC\" in Due is read as nothing".
[[nodiscard]] QString wordText(const ImportWord &word);

// Why nothing is left of an import that was cancelled, translated.
[[nodiscard]] QString cancelledText();

// "add", "update", "unchanged", "duplicate", "refused", "skipped", "left_out": for JSON.
[[nodiscard]] QString rowActionName(RowAction action);
// The same in the program's language.
[[nodiscard]] QString rowActionLabel(RowAction action);

} // namespace Ratchet
