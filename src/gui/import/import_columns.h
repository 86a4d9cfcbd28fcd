// SPDX-License-Identifier: GPL-3.0-or-later
// Says which column of a table is which field, and answers what cannot be guessed: date patterns, unknown words.
#pragma once

#include <core/fields/entity.h>
#include <exchange/mapping/import_map.h>
#include <exchange/mapping/import_plan.h>

#include <QScrollArea>

class QComboBox;
class QVBoxLayout;

namespace Ratchet {

class ImportColumns final : public QScrollArea {
    Q_OBJECT

public:
    explicit ImportColumns(QWidget *parent);

    // Shows the columns anew; what was asked before is forgotten.
    void setTable(EntityKind kind, const TextTable &table, const ImportMapping &mapping);
    // Adds what is asked now; answered questions stay, to be put right.
    void setQuestions(const std::vector<ImportQuestion> &questions, const ImportMapping &mapping);
    // Puts the focus on the first question without an answer; false where every one has its answer.
    bool focusFirstOpen();
    // Puts the focus on the first column that is left out.
    void focusFirstFree();

Q_SIGNALS:
    // An empty field leaves the column out.
    void columnChosen(const QString &header, const QString &field);
    void patternChosen(const Ratchet::ImportQuestion &question, const QString &pattern);
    // `option` as files hold it; empty: no value.
    void valueChosen(const QString &field, const QString &value, const QString &option);

private:
    void addColumns(QVBoxLayout *rows, const TextTable &table, const ImportMapping &mapping);
    void addValue(const QString &field, const QString &value, const ImportMapping &mapping);
    void addPattern(const ImportQuestion &question);
    void addHeading(QVBoxLayout *rows, const QString &text);

    EntityKind m_kind = EntityKind::Improvement;
    QVBoxLayout *m_questions = nullptr;
    QStringList m_asked; // what has a row already
    std::vector<QComboBox *> m_answers;
};

} // namespace Ratchet
