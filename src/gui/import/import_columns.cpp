// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_columns.h"

#include <core/entity_types.h>
#include <widgets/plain_label.h>
#include <widgets/theme.h>

#include <QAbstractItemView>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr int examplesShown = 3;
constexpr int longestExample = 28;

void nameChoice(QComboBox *choice, const QString &name)
{
    choice->setAccessibleName(name);
    choice->view()->setAccessibleName(name);
}

QString examplesOf(const TextTable &table, int column)
{
    QStringList examples;
    for (const TextTable::Row &row : table.rows) {
        QString cell = row.cells.value(column).simplified();
        if (cell.size() > longestExample)
            cell = cell.left(longestExample - 1) + u'…';
        if (!cell.isEmpty() && !examples.contains(cell))
            examples += cell;
        if (examples.size() == examplesShown)
            break;
    }
    return examples.join(u" · "_s);
}

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
    m_asked.clear();
    m_answers.clear();
    auto *inside = new QWidget;
    inside->setObjectName(u"scrolled"_s);
    auto *rows = new QVBoxLayout(inside);
    setGaps(rows, 0, Space::small);
    rows->setContentsMargins(0, 0, Space::medium, 0);
    m_questions = new QVBoxLayout;
    rows->addLayout(m_questions);
    addHeading(rows, tr("What each column is"));
    addColumns(rows, table, mapping);
    rows->addStretch();
    setWidget(inside);
    for (auto field = mapping.values.cbegin(); field != mapping.values.cend(); ++field) {
        for (auto value = field->cbegin(); value != field->cend(); ++value)
            addValue(field.key(), value.key(), mapping);
    }
}

void ImportColumns::addColumns(QVBoxLayout *rows, const TextTable &table, const ImportMapping &mapping)
{
    auto *grid = new QGridLayout;
    setGaps(grid, 0, Space::small);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 2);
    for (int column = 0; column < table.header.size(); ++column) {
        const QString header = table.header[column];
        auto *choice = new QComboBox;
        nameChoice(choice, tr("Meaning of column %1").arg(header));
        choice->setObjectName(u"column "_s + header);
        choice->addItem(tr("Leave out"), QString());
        for (const Field &field : entityType(m_kind).fields)
            choice->addItem(field.isRequired() ? tr("%1 *").arg(label(field)) : label(field),
                            QString::fromLatin1(field.name));
        choice->setCurrentIndex(std::max(0, choice->findData(mapping.columns.value(header))));
        connect(choice, &QComboBox::activated, this,
                [this, choice, header] { Q_EMIT columnChosen(header, choice->currentData().toString()); });
        grid->addWidget(plainLabel(header.isEmpty() ? tr("(column %1)").arg(column + 1) : header, LabelLook::Body),
                        column, 0);
        grid->addWidget(plainLabel(examplesOf(table, column), LabelLook::Muted), column, 1);
        grid->addWidget(choice, column, 2);
    }
    rows->addLayout(grid);
}

void ImportColumns::setQuestions(const std::vector<ImportQuestion> &questions, const ImportMapping &mapping)
{
    for (const ImportQuestion &question : questions) {
        if (question.kind != ImportQuestion::Kind::UnknownValues)
            addPattern(question);
        else
            for (const QString &value : question.values)
                addValue(question.field, value, mapping);
    }
}

void ImportColumns::addPattern(const ImportQuestion &question)
{
    const QString key = u"pattern "_s + question.header;
    if (m_asked.contains(key))
        return;
    m_asked += key;
    m_questions->addWidget(plainLabel(question.text, LabelLook::Strong));
    m_questions->addWidget(
        plainLabel(tr("In the file: %1").arg(question.values.mid(0, 5).join(u" · "_s)), LabelLook::Muted));
    auto *choice = new QComboBox;
    choice->setObjectName(key);
    nameChoice(choice, question.text);
    choice->setPlaceholderText(tr("Choose…"));
    for (const QString &pattern : question.choices)
        choice->addItem(pattern, pattern);
    choice->setCurrentIndex(-1);
    connect(choice, &QComboBox::activated, this,
            [this, choice, question] { Q_EMIT patternChosen(question, choice->currentData().toString()); });
    m_questions->addWidget(choice);
    m_answers.push_back(choice);
}

void ImportColumns::addValue(const QString &field, const QString &value, const ImportMapping &mapping)
{
    const QString key = u"value "_s + field + u' ' + value;
    const Field *described = entityType(m_kind).find(field);
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
