// SPDX-License-Identifier: GPL-3.0-or-later
// The values an answer is made of: figures, checks, tables and charts, each with the records behind it.
#pragma once

#include <core/fields/entity_kind.h>
#include <core/fields/identifier.h>
#include <core/fields/value.h>

#include <QDateTime>
#include <QLocale>

#include <cmath>
#include <memory>
#include <optional>
#include <vector>

namespace Ratchet {

struct CellGlyph;
struct Improvement;

enum class Verdict : quint8 { None, NothingYet, Partial, Proven };

// What a number or mark means to the reader; told by word and shape first, by colour second.
enum class Tone : quint8 { Neutral, Good, Concern };

// A record behind a figure, a check or a table row.
struct RecordRef {
    EntityKind entity = EntityKind::Improvement;
    RecordId record = 0;
    bool operator==(const RecordRef &) const = default;
};

enum class Measure : quint8 { Count, Percent, Points, Days, Hours, Months, Score, Date, Text };

// A named number of an answer. `id` is its key in the JSON.
struct Figure {
    QString id;
    QString label;
    Value value; // empty where it cannot be known
    Measure measure = Measure::Count;
    QString definition; // how it is computed, printed beside it
    std::vector<RecordRef> rows = {}; // what it counts, where it counts records
};

// A figure by key, as byService and byUnit are in the JSON: one set of named figures for each row.
struct Breakdown {
    struct Row {
        QString name;
        std::vector<Figure> figures;
    };
    QString id; // "byService"
    std::vector<Row> rows;
};

// Counts of one kind by key, as lights and byOrigin are in the JSON: {"incident": 3, "idea": 1}.
struct CountsByKey {
    QString id; // "byOrigin"
    std::vector<Figure> counts; // the key is the id of each
};

// Whether a requirement is met; where there is nothing that it could judge it neither passes nor fails.
enum class CheckOutcome : quint8 { NothingYet, NotMet, Met };

struct Check {
    QString id;
    QString label; // the requirement in words, with its threshold
    CheckOutcome outcome = CheckOutcome::NothingYet;
    Value value; // empty where nothing can be measured
    Value threshold;
    bool isUpperLimit = false; // value may not exceed the threshold; otherwise it must reach it
    Measure measure = Measure::Count;
    std::vector<RecordRef> rows; // what speaks against it
    bool isWanting = false; // not met, and nothing of what it counts meets it
    Value standard = {}; // the threshold where the register sets none of its own; empty: there is none
};

struct Cell {
    QString text; // as people read it
    Value value = {}; // as files hold it; empty: the text itself
    Tone tone = Tone::Neutral;
    bool areNames = false; // the text names people, separated by ", ", whether the register knows them or not
    // Drawn before the text, which says the same; a small line of readings in place of it.
    std::shared_ptr<const CellGlyph> glyph = {};
};

struct Column {
    QString title;
    bool isNumber = false; // aligned to the end
    int weight = 1; // relative width
    bool isSecondLine = false; // on paper and slides it stands below the text of the column before
};

// Columns and the rows below them, built in the order in which they are read.
struct TableContent {
    struct Row {
        std::vector<Cell> cells;
        RecordRef record = {}; // record 0: the row stands for none
        bool isTotal = false;
        std::vector<RecordRef> counted = {}; // of a row of counts: what it counts, all of one entity
    };
    std::vector<Column> columns;
    std::vector<Row> rows;

    // One more column: of texts, or of numbers and dates, which are aligned to the end. The weight is its width
    // relative to the others, from 1.
    TableContent &column(const QString &title, int weight = 1);
    TableContent &number(const QString &title, int weight = 1);
    // The latest column stands below the one before where there is little room.
    TableContent &secondLine();
    // One more row, with a cell for each column, about a record or about none.
    void row(std::vector<Cell> cells, const RecordRef &record = {});
    void total(std::vector<Cell> cells);
    // One more row, of counts of these records.
    void counts(std::vector<Cell> cells, const std::vector<RecordRef> &counted);
};

struct AnswerTable : TableContent {
    AnswerTable() = default;
    AnswerTable(const QString &id, const QString &title, const QString &caption = {});

    // Columns and rows alone.
    [[nodiscard]] const TableContent &content() const { return *this; }

    QString id; // name of its CSV file
    QString title;
    QString caption;
};

enum class ChartKind : quint8 { StackedBars, HorizontalStackedBars, Bars, Lines, Timeline };

struct ChartSeries {
    QString name;
    std::vector<double> values = {}; // one for each category; NaN leaves a gap
    Tone tone = Tone::Neutral;
    int shade = 0; // 0 the strongest tint of the tone
    bool isOutlined = false; // drawn as an empty bar: planned beside used
};

// A mark on a Timeline: category = row, position = date.
struct ChartMark {
    int category = 0;
    QDate on;
    QString label;
    Tone tone = Tone::Neutral;
    int shape = 0; // 0 filled circle: held, 1 triangle: late, 2 open circle: due, 3 cross: missed
};

struct AnswerChart {
    QString id;
    QString title;
    QString caption; // definition of what is drawn
    ChartKind kind = ChartKind::Bars;
    std::vector<QString> categories;
    std::vector<ChartSeries> series;
    std::vector<ChartMark> marks;
    double target = std::nan(""); // a line across
    QString targetLabel;
    Measure measure = Measure::Count;
    int told = -1; // the series whose value stands above a stack; -1: the sum
    QDate from; // of a Timeline
    QDate to;
};

struct Answer {
    int number = 0; // 1 to 5
    QString question;
    QString ask; // the role that must answer
    QString askPerson; // who is asked; empty: nobody
    QString whom; // the same in a sentence, with the day of the last confirmation
    Tone askTone = Tone::Neutral; // a concern where there is nobody
    QString accountable = {}; // who is accountable for it, and by what, in sentences
    Tone accountableTone = Tone::Neutral; // a concern where nobody is
    QString artefact;
    Verdict verdict = Verdict::None;
    QString lead; // the big figure of the card: "214", "58 %"
    QString leadNote; // what stands beside it: "open · 17 services"
    QString headline; // the answer in one sentence
    std::vector<Figure> figures;
    std::vector<Breakdown> breakdowns;
    std::vector<CountsByKey> tallies = {};
    std::vector<Check> checks;
    std::vector<AnswerTable> tables; // the first is the artefact
    std::vector<AnswerChart> charts; // the first is the artefact
    QDate freshOn; // latest date of the data it rests on
    QString freshness; // the same in words
};

struct FailureSign {
    QString id; // owned, prioritised, funded, rhythm
    QString label;
    CheckOutcome outcome = CheckOutcome::NothingYet;
    Value value;
    QString note; // "96 % of open items have an owner in post"
    std::vector<RecordRef> rows; // what speaks against it
};

struct SelfQuestion {
    int number = 0; // 1 to 4
    QString question;
    Value value;
    QString headline;
    Tone tone = Tone::Neutral;
    QString latestAnswer; // words and rating of the latest self_answer, with its date
    std::vector<RecordRef> rows;
};

// What can be done about a finding where it stands.
enum class FindingStep : quint8 { None, RecordEscalations, RespondToRitual };

// What needs a decision, and what comes next: the last cards of the war chest.
struct Finding {
    RecordRef record;
    QString title;
    QString what;
    QString todo;
    FindingStep step = FindingStep::None;
};

struct NextEvent {
    QDateTime at;
    QString title;
    RecordRef record;
    bool isAllDay = false; // no time of the day goes with it
};

enum class WeekState : quint8 { Surviving, Improving };

// What came in and went out in a calendar month, the last one up to the reporting date; each count by its own date.
struct FlowMonth {
    QDate month; // its first day
    qint64 arrivals = 0; // by raised_on
    qint64 deliveries = 0; // by delivered_on
    qint64 embedded = 0; // by embedded_on: the gain was verified
    std::vector<RecordRef> improvements = {}; // any of the three, each once
};

// What became of the improvements that were approved in a year, each step by its own date.
struct DeliveryFunnel {
    struct Passage {
        Id<Improvement> improvement;
        QDate approvedOn;
        QDate fundedOn; // the first decision that approved more than 0; invalid: none by the day
        QDate deliveredOn;
        QDate embeddedOn;
    };
    std::vector<Passage> approved; // in the year; in the order of approval
    std::vector<RecordRef> funded, delivered, embedded; // of these
};

// What a week brought.
struct WeekLine {
    QDate from; // its Monday
    QDate to; // its Sunday, or the reporting date before it
    bool isKept = true; // false: it ended before the register was kept
    // From timesheets with days of that week; nothing where there are none.
    std::optional<double> improvementHours = {};
    std::optional<double> reactiveHours = {}; // on business as usual
    std::vector<RecordRef> improvements = {}; // that moved, in the order of ids
    std::vector<RecordRef> actions = {};
    std::vector<RecordRef> metrics = {}; // with a reading of that week

    [[nodiscard]] qint64 moved() const { return qint64(improvements.size() + actions.size()); }
    // Surviving: no hours on improvement are known, nothing moved, and no metric has new data.
    [[nodiscard]] WeekState state() const
    {
        const bool isAnything = improvementHours.value_or(0) > 0 || moved() > 0 || !metrics.empty();
        return isAnything ? WeekState::Improving : WeekState::Surviving;
    }
    // Nothing happened, and that says nothing: its Friday is to come, or nobody kept the register then.
    [[nodiscard]] bool isUndecided() const
    {
        constexpr int daysToFriday = 4;
        return state() == WeekState::Surviving && (!isKept || from.daysTo(to) < daysToFriday);
    }
};

template <class Record> [[nodiscard]] RecordRef refTo(const Record &record)
{
    return {kindOf<Record>, record.id.value};
}

// 100 * part / whole; nothing where there is no whole.
[[nodiscard]] std::optional<double> share(double part, double whole);
[[nodiscard]] Value toValue(std::optional<double> number);
// The median of whole days; nothing of none.
[[nodiscard]] std::optional<double> median(std::vector<qint64> days);
[[nodiscard]] Cell textCell(const QString &text, Tone tone = Tone::Neutral);
[[nodiscard]] Tone concernIf(bool isConcern); // else neutral

// "✓", "✕", "–": said with every outcome, as colour alone says nothing.
[[nodiscard]] QString outcomeShape(CheckOutcome outcome);
// The outcome as a shape and words in the program's language: "✓ Met", "✕ Not met", "– Nothing yet".
[[nodiscard]] QString outcomeLabel(CheckOutcome outcome);
// The same of a check: "✕ Met by none" where nothing of what it counts meets it, which alone decides the verdict.
[[nodiscard]] QString outcomeLabel(const Check &check);
[[nodiscard]] Tone outcomeTone(CheckOutcome outcome);

// "proven", "partial", "none": as the JSON has it; nothing yet is none.
[[nodiscard]] QString verdictName(Verdict verdict);
// The verdict as a word and a shape in the program's language: "✓ Proven", "◐ Partial", "✕ Not proven",
// "– Nothing yet".
[[nodiscard]] QString verdictLabel(Verdict verdict);
[[nodiscard]] Tone verdictTone(Verdict verdict);
// A figure's value as people read it, with its unit.
// As files hold the cell: its value, else what people read.
[[nodiscard]] QString fileText(const Cell &cell);
[[nodiscard]] QString displayFigure(const Value &value, Measure measure, const QLocale &locale);

} // namespace Ratchet
