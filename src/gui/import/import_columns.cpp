// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_columns.h"

#include <core/entity_types.h>
#include <exchange/mapping/child_field.h>
#include <exchange/mapping/repeated_columns.h>
#include <exchange/text/header_rows.h>
#include <gui/import/column_words.h>
#include <gui/import/currency_rates.h>
#include <widgets/plain_label.h>
#include <widgets/theme.h>

#include <QAbstractItemView>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

void nameChoice(QComboBox *choice, const QString &name)
{
    choice->setAccessibleName(name);
    choice->view()->setAccessibleName(name);
}

// Names and words have keys of their own.
QString patternKey(const ImportQuestion &question) { return u"pattern "_s + question.header; }

} // namespace

ImportColumns::ImportColumns(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
}

void ImportColumns::addHeading(QVBoxLayout *rows, const QString &text)
{
    rows->addWidget(plainLabel(text, LabelLook::Strong));
}

void ImportColumns::setTable(EntityKind kind, const TextTable &table, const ImportMapping &mapping)
{
    m_kind = kind;
    m_kept.clear();
    m_columns.clear();
    auto *inside = new QWidget;
    inside->setObjectName(u"scrolled"_s);
    auto *rows = new QVBoxLayout(inside);
    setGaps(rows, 0, Space::small);
    rows->setContentsMargins(0, 0, Space::medium, 0);
    auto *asked = new QWidget;
    m_questions = new QVBoxLayout(asked);
    rows->addWidget(asked);
    addHeading(rows, tr("What each column is"));
    addColumns(rows, table);
    rows->addStretch();
    setWidget(inside);
    showMeanings(mapping);
    addAnswered(mapping);
}

void ImportColumns::setMapping(const ImportMapping &mapping)
{
    m_place = inside(focusWidget());
    m_placeBefore = m_place ? m_place->mapTo(viewport(), QPoint()).y() : 0;
    m_answering = focusWidget() && m_questions->parentWidget()->isAncestorOf(focusWidget())
        ? focusWidget()->objectName()
        : QString();
    showMeanings(mapping);
    addAnswered(mapping);
}

// At once, so that the list never stands otherwise than it will: what was added to a layout is shown later, and takes
// no room until then.
void ImportColumns::settle()
{
    QWidget *asked = m_questions->parentWidget();
    asked->show();
    for (QWidget *added : asked->findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
        added->show();
    // From the inside out: a layout knows its parts only once they are laid out themselves.
    for (QLayout *layout : {static_cast<QLayout *>(m_questions), widget()->layout()}) {
        layout->invalidate();
        layout->activate();
    }
    widget()->resize(widget()->width(), std::max(viewport()->height(), widget()->sizeHint().height()));
    if (m_place)
        verticalScrollBar()->setValue(m_place->mapTo(widget(), QPoint()).y() - m_placeBefore);
    m_place = nullptr;
}

// The focus where it is on one of the columns; questions are made anew.
QWidget *ImportColumns::inside(QWidget *focus) const
{
    const auto isFocused = [focus](const Column &column) { return column.choice == focus; };
    return std::ranges::any_of(m_columns, isFocused) ? focus : nullptr;
}

void ImportColumns::showMeanings(const ImportMapping &mapping)
{
    for (const Column &column : m_columns) {
        const auto meaning = mapping.columns.constFind(column.header);
        const bool isTogether = meaning == mapping.columns.cend(); // with the first of its name, where there is one
        column.choice->setCurrentIndex(isTogether ? 0 : std::max(0, column.choice->findData(*meaning)));
        column.check->setText(mapping.guessed.contains(column.header) ? tr("please check") : QString());
        const QString scores = isTogether ? QString() : scoresOf(m_kind, *meaning, mapping);
        column.examples->setText(scores.isEmpty() ? column.cells
                                                  : column.cells + u'\n' + tr("Words are scored: %1").arg(scores));
    }
}

// Makes the list of questions anew, with those that have their answers.
void ImportColumns::addAnswered(const ImportMapping &mapping)
{
    m_asked.clear();
    m_answers.clear();
    m_names.clear();
    m_patterns.clear();
    m_suggestions = nullptr;
    QWidget *asked = m_questions->parentWidget();
    auto *fresh = new QWidget;
    auto *list = new QVBoxLayout(fresh);
    setGaps(list, 0, Space::small);
    delete widget()->layout()->replaceWidget(asked, fresh);
    delete asked;
    m_questions = list;
    for (auto field = mapping.values.cbegin(); field != mapping.values.cend(); ++field) {
        for (auto value = field->cbegin(); value != field->cend(); ++value)
            addValue(field.key(), value.key(), mapping);
    }
    std::vector<ImportQuestion> answered = std::exchange(m_kept, {});
    std::erase_if(answered, [&mapping](const ImportQuestion &question) { return !isAnswered(question, mapping); });
    addQuestions(answered, mapping);
}

void ImportColumns::addColumns(QVBoxLayout *rows, const TextTable &table)
{
    auto *grid = new QGridLayout;
    setGaps(grid, 0, Space::small);
    for (const auto &[column, stretch] : {std::pair(0, 2), std::pair(1, 3), std::pair(2, 2), std::pair(3, 0)})
        grid->setColumnStretch(column, stretch);
    const QStringList names = distinctNames(table.header);
    const QStringList repeated = repeatedNames(table.header);
    for (int column = 0; column < names.size(); ++column) {
        const QString &header = names[column];
        auto *choice = new QComboBox;
        nameChoice(choice, tr("Meaning of column %1").arg(header));
        choice->setObjectName(u"column "_s + header);
        if (repeated.contains(header))
            choice->addItem(tr("Together with \"%1\"").arg(table.header[column].trimmed()), QVariant());
        choice->addItem(tr("Leave out"), u""_s);
        for (const Field &field : entityType(m_kind).fields)
            choice->addItem(field.isRequired() ? tr("%1 *").arg(label(field)) : label(field),
                            QString::fromLatin1(field.name));
        for (const QString &child : childFieldNames(m_kind))
            choice->addItem(label(*childField(m_kind, child)), child);
        connect(choice, &QComboBox::activated, this,
                [this, choice, header] { Q_EMIT columnChosen(header, choice->currentData().toString()); });
        QLabel *check = plainLabel({}, LabelLook::Strong);
        check->setObjectName(u"check "_s + header);
        grid->addWidget(plainLabel(header.isEmpty() ? tr("(column %1)").arg(QLocale().toString(column + 1)) : header,
                                   LabelLook::Body),
                        column, 0);
        const QString cells = columnExamples(table, column);
        QLabel *examples = plainLabel(cells, LabelLook::Muted);
        examples->setObjectName(u"examples "_s + header);
        grid->addWidget(examples, column, 1);
        grid->addWidget(choice, column, 2);
        grid->addWidget(check, column, 3);
        m_columns.push_back({header, choice, check, examples, cells});
    }
    rows->addLayout(grid);
}

void ImportColumns::setQuestions(const std::vector<ImportQuestion> &questions, const ImportMapping &mapping)
{
    dropSettled(questions);
    addQuestions(questions, mapping);
    settle();
    if (auto *answering = m_answering.isEmpty() ? nullptr : findChild<QComboBox *>(m_answering))
        answering->setFocus(Qt::OtherFocusReason);
    m_answering.clear();
}

// Another answer may have settled it: what is not closed any more need not say how it was closed.
void ImportColumns::dropSettled(const std::vector<ImportQuestion> &questions)
{
    std::erase_if(m_patterns, [&](const Pattern &pattern) {
        const auto now = std::ranges::find(questions, pattern.key, &patternKey);
        if (now != questions.end())
            pattern.text->setText(now->text);
        if (now != questions.end() || pattern.choice->currentIndex() >= 0)
            return false;
        m_asked.removeAll(pattern.key);
        std::erase(m_answers, pattern.choice);
        std::erase_if(m_kept, [&](const ImportQuestion &question) { return patternKey(question) == pattern.key; });
        delete pattern.box;
        return true;
    });
}

void ImportColumns::addQuestions(const std::vector<ImportQuestion> &questions, const ImportMapping &mapping)
{
    for (const ImportQuestion &question : questions) {
        if (question.kind == ImportQuestion::Kind::NearName || question.kind == ImportQuestion::Kind::NearTitle)
            addName(question, mapping);
        else if (question.kind == ImportQuestion::Kind::Currency)
            addCurrencies(question, mapping);
        else if (question.kind != ImportQuestion::Kind::UnknownValues)
            addPattern(question, mapping);
        else
            for (const QString &value : question.values)
                addValue(question.field, value, mapping);
    }
    if (!m_suggestions && m_names.size() > 1)
        addSuggestions();
}

void ImportColumns::addPattern(const ImportQuestion &question, const ImportMapping &mapping)
{
    const QString key = patternKey(question);
    if (m_asked.contains(key))
        return;
    m_asked += key;
    m_kept.push_back(question);
    auto *box = new QWidget;
    auto *lines = new QVBoxLayout(box);
    setGaps(lines, 0, Space::small);
    QLabel *text = plainLabel(question.text, LabelLook::Strong);
    lines->addWidget(text);
    if (!question.values.isEmpty())
        lines->addWidget(
            plainLabel(tr("In the file: %1").arg(question.values.mid(0, 5).join(u" · "_s)), LabelLook::Muted));
    auto *choice = new QComboBox;
    choice->setObjectName(key);
    nameChoice(choice, question.text);
    choice->setPlaceholderText(tr("Choose…"));
    for (const QString &pattern : question.choices)
        choice->addItem(choiceText(question, pattern), pattern);
    choice->setCurrentIndex(answerOf(question, mapping) ? choice->findData(*answerOf(question, mapping)) : -1);
    connect(choice, &QComboBox::activated, this,
            [this, choice, question] { Q_EMIT patternChosen(question, choice->currentData().toString()); });
    lines->addWidget(choice);
    m_questions->addWidget(box);
    m_answers.push_back(choice);
    m_patterns.push_back({key, box, text, choice});
}

void ImportColumns::addCurrencies(const ImportQuestion &question, const ImportMapping &mapping)
{
    const QString key = u"currencies"_s; // one question for all columns
    if (m_asked.contains(key))
        return;
    m_asked += key;
    m_kept.push_back(question);
    auto *rates = new CurrencyRates(question, mapping, m_questions->parentWidget());
    connect(rates, &CurrencyRates::chosen, this, &ImportColumns::patternChosen);
    m_questions->addWidget(rates);
    m_answers.insert(m_answers.end(), rates->choices().begin(), rates->choices().end());
}

// One row a name: whom it means, or that it is somebody new.
void ImportColumns::addName(const ImportQuestion &question, const ImportMapping &mapping)
{
    const QString name = question.values.constFirst();
    const QString key = u"value "_s + question.field + u' ' + name;
    if (m_asked.contains(key))
        return;
    const bool isTitle = question.kind == ImportQuestion::Kind::NearTitle;
    const QString heading = u"near "_s + QChar(isTitle ? u't' : u'n');
    if (!m_asked.contains(heading)) {
        m_asked += heading;
        addHeading(m_questions,
                   isTitle ? tr("Rows that are nearly called as a record or a row above")
                           : tr("Names that are nearly known"));
    }
    m_asked += key;
    m_kept.push_back(question);
    auto *row = new QHBoxLayout;
    row->addWidget(plainLabel(question.text, LabelLook::Body), 1);
    auto *choice = new QComboBox;
    choice->setObjectName(key);
    nameChoice(choice, question.text);
    choice->setPlaceholderText(tr("Choose…"));
    for (const QString &meant : question.choices)
        choice->addItem(choiceText(question, meant), meant);
    if (!isTitle) // which no record lacks
        choice->addItem(tr("No value"), QString());
    const auto known = mapping.values.value(question.field);
    choice->setCurrentIndex(known.contains(name) ? choice->findData(known.value(name)) : -1);
    connect(choice, &QComboBox::activated, this, [this, choice, field = question.field, name] {
        Q_EMIT valueChosen(field, name, choice->currentData().toString());
    });
    row->addWidget(choice, 1);
    m_questions->addLayout(row);
    m_answers.push_back(choice);
    m_names.emplace_back(choice, question);
}

void ImportColumns::addSuggestions()
{
    m_suggestions = new QPushButton(tr("Take the first &suggestion for every open name"));
    m_suggestions->setObjectName(u"suggestions"_s);
    m_suggestions->setAutoDefault(false);
    connect(m_suggestions, &QPushButton::clicked, this, &ImportColumns::takeSuggestions);
    m_questions->addWidget(m_suggestions, 0, Qt::AlignLeft);
}

void ImportColumns::takeSuggestions()
{
    std::vector<ChosenValue> chosen;
    for (const auto &[choice, question] : m_names) {
        if (choice->currentIndex() >= 0)
            continue;
        choice->setCurrentIndex(0);
        chosen.push_back({question.field, question.values.constFirst(), choice->currentData().toString()});
    }
    Q_EMIT valuesChosen(chosen);
}

void ImportColumns::addValue(const QString &field, const QString &value, const ImportMapping &mapping)
{
    const QString key = u"value "_s + field + u' ' + value;
    const Field *described = mappedField(m_kind, field);
    if (m_asked.contains(key) || !described || described->options.empty())
        return;
    const QString heading = u"values "_s + field;
    if (!m_asked.contains(heading)) {
        m_asked += heading;
        addHeading(m_questions, tr("What the words of \"%1\" mean").arg(label(*described)));
    }
    m_asked += key;
    auto *row = new QHBoxLayout;
    row->addWidget(plainLabel(value, LabelLook::Body), 1);
    auto *choice = new QComboBox;
    choice->setObjectName(key);
    nameChoice(choice, tr("Meaning of %1 in %2").arg(value, label(*described)));
    choice->setPlaceholderText(tr("Choose…"));
    for (qint64 option = 1; option <= qint64(described->options.size()); ++option)
        choice->addItem(optionLabel(*described, option), optionName(*described, option));
    choice->addItem(tr("No value"), QString());
    const auto known = mapping.values.value(field);
    choice->setCurrentIndex(known.contains(value) ? choice->findData(known.value(value)) : -1);
    connect(choice, &QComboBox::activated, this,
            [this, choice, field, value] { Q_EMIT valueChosen(field, value, choice->currentData().toString()); });
    row->addWidget(choice, 1);
    m_questions->addLayout(row);
    m_answers.push_back(choice);
}

void ImportColumns::focusFirstFree()
{
    for (QComboBox *choice : findChildren<QComboBox *>()) {
        if (!choice->objectName().startsWith("column "_L1) || choice->currentIndex() != 0)
            continue;
        choice->setFocus(Qt::OtherFocusReason);
        return ensureWidgetVisible(choice);
    }
}

bool ImportColumns::focusFirstOpen()
{
    const auto open =
        std::ranges::find_if(m_answers, [](const QComboBox *answer) { return answer->currentIndex() < 0; });
    if (open == m_answers.end())
        return false;
    (*open)->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(*open);
    return true;
}

} // namespace Ratchet
