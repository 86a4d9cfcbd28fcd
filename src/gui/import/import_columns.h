// SPDX-License-Identifier: GPL-3.0-or-later
// Says which column of a table is which field, and answers what cannot be guessed: date patterns, unknown words.
#pragma once

#include <core/fields/entity.h>
#include <exchange/mapping/import_map.h>
#include <exchange/mapping/import_plan.h>

#include <QPointer>
#include <QScrollArea>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Ratchet {

class ImportColumns final : public QScrollArea {
    Q_OBJECT

public:
    explicit ImportColumns(QWidget *parent);

    // Shows the columns anew; what was asked before is forgotten.
    void setTable(EntityKind kind, const TextTable &table, const ImportMapping &mapping);
    // Shows what the same columns mean by now; what was looked at stays where it is.
    void setMapping(const ImportMapping &mapping);
    // Adds what is asked now; answered questions stay, to be put right, and others that are not asked any more go.
    void setQuestions(const std::vector<ImportQuestion> &questions, const ImportMapping &mapping);
    // Puts the focus on the first question without an answer; false where every one has its answer.
    bool focusFirstOpen();
    // Puts the focus on the first column that is left out.
    void focusFirstFree();

    struct ChosenValue {
        QString field;
        QString value;
        QString option;
    };

Q_SIGNALS:
    // An empty field leaves the column out.
    void columnChosen(const QString &header, const QString &field);
    void patternChosen(const Ratchet::ImportQuestion &question, const QString &pattern);
    // `option` as files hold it; empty: no value.
    void valueChosen(const QString &field, const QString &value, const QString &option);
    // Several of them at once.
    void valuesChosen(const std::vector<Ratchet::ImportColumns::ChosenValue> &chosen);

private:
    struct Column {
        QString header;
        QComboBox *choice;
        QLabel *check; // that it was only guessed
        QLabel *examples; // of its cells, and what its words count
        QString cells;
    };

    // How a column is read, or what its rows leave open: asked once for all of them.
    struct Pattern {
        QString key;
        QWidget *box;
        QLabel *text;
        QComboBox *choice;
    };

    void addColumns(QVBoxLayout *rows, const TextTable &table);
    [[nodiscard]] QWidget *inside(QWidget *focus) const;
    void settle();
    void addValue(const QString &field, const QString &value, const ImportMapping &mapping);
    void addPattern(const ImportQuestion &question, const ImportMapping &mapping);
    void addCurrencies(const ImportQuestion &question, const ImportMapping &mapping);
    void addName(const ImportQuestion &question, const ImportMapping &mapping);
    void dropSettled(const std::vector<ImportQuestion> &questions);
    void addSuggestions();
    void takeSuggestions();
    void addAnswered(const ImportMapping &mapping);
    void addQuestions(const std::vector<ImportQuestion> &questions, const ImportMapping &mapping);
    void showMeanings(const ImportMapping &mapping);
    void addHeading(QVBoxLayout *rows, const QString &text);

    EntityKind m_kind = EntityKind::Improvement;
    QVBoxLayout *m_questions = nullptr;
    QPointer<QWidget> m_place; // what was looked at when the questions above it changed, and where it stood
    int m_placeBefore = 0;
    QString m_answering; // the choice that had the focus, while the list of questions is made anew
    QPushButton *m_suggestions = nullptr; // where several names have one
    std::vector<Column> m_columns;
    std::vector<Pattern> m_patterns;
    std::vector<ImportQuestion> m_kept; // that were answered by a choice, to be put right
    std::vector<std::pair<QComboBox *, ImportQuestion>> m_names;
    QStringList m_asked; // what has a row already
    std::vector<QComboBox *> m_answers;
};

} // namespace Ratchet
