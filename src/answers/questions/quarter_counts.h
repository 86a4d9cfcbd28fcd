// SPDX-License-Identifier: GPL-3.0-or-later
// Improvements of the year counted by an option of theirs and by the quarter in which they were raised: one count, from
// which tally, chart and table are made.
#pragma once

#include <answers/basis/figures.h>
#include <core/fields/field.h>

namespace Ratchet {

struct Evaluation;
struct Improvement;

// What a chart and its table are called.
struct QuarterWords {
    QString id;
    QString title;
    QString caption;
    QString column; // what the rows are
};

// Rows that a chart draws as one series.
struct DrawnRows {
    QString name;
    std::vector<size_t> rows;
    Tone tone = Tone::Neutral;
    int shade = 0;
};

class QuarterCounts {
public:
    struct Row {
        qint64 option = 0; // 0: not stated
        QString label;
        std::vector<qint64> quarters;
        std::vector<RecordRef> records;
    };

    // By the options of that field; `evaluation` must outlive it.
    QuarterCounts(const Evaluation &evaluation, const Field &field);
    // These options have a row even where none occurs.
    void keep(std::initializer_list<qint64> options);
    // One that was raised in the year.
    void add(qint64 option, const Improvement &improvement);

    // In the order of the field's options, what is not stated last.
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] CountsByKey tally(const QString &id, const QString &definition) const;
    [[nodiscard]] AnswerChart chart(const QuarterWords &words, const std::vector<DrawnRows> &drawn) const;
    [[nodiscard]] AnswerTable table(const QuarterWords &words) const;

private:
    [[nodiscard]] Row &rowOf(qint64 option);
    [[nodiscard]] bool isEmpty() const;

    const Evaluation &m_evaluation;
    const Field &m_field;
    int m_firstQuarter = 0;
    std::vector<QString> m_titles; // of the quarters
    std::vector<Row> m_rows;
};

} // namespace Ratchet
