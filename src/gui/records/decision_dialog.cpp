// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision_dialog.h"

#include "ui_decision_dialog.h"

#include <core/entity_types.h>
#include <core/missing_value.h>
#include <core/register.h>
#include <document/document.h>
#include <gui/records/field_row.h>
#include <help/record_help.h>
#include <widgets/button_text.h>
#include <widgets/field_editors.h>
#include <widgets/field_problem.h>
#include <widgets/form_looks.h>
#include <widgets/help_topic.h>
#include <widgets/plain_label.h>
#include <widgets/show_dialog.h>

#include <QPushButton>

#include <algorithm>
#include <iterator>
#include <utility>

namespace Ratchet {

using namespace Qt::StringLiterals;

DecisionDialog::DecisionDialog(Workspace &workspace, EntityKind kind, const Texts &texts, Decide decide,
                               QWidget *parent)
    : InputDialog(workspace.ask(), parent)
    , m_workspace(workspace)
    , m_kind(kind)
    , m_decide(std::move(decide))
    , m_ui(std::make_unique<Ui::DecisionDialog>())
{
    m_ui->setupUi(this);
    applyLooks(this);
    setWindowTitle(texts.title);
    setProperty(helpTopicProperty, texts.help.isEmpty() ? helpTopicOf(kind) : texts.help);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->heading->setText(texts.title);
    m_ui->explanation->setText(texts.explanation);
    m_ui->buttons->addButton(texts.action, QDialogButtonBox::AcceptRole)->setDefault(true);
}

DecisionDialog::~DecisionDialog() = default;

void DecisionDialog::ask(EntityKind kind, FieldIndex index, const Value &value, const QString &question)
{
    Q_ASSERT(kind == m_kind);
    const Field &field = entityType(kind).fields[size_t(index)];
    FieldEditor *editor = makeFieldEditor(m_workspace.reg(), field, m_workspace.document().today(), m_ui->scrolled);
    editor->setObjectName(QString::fromLatin1(field.name));
    editor->setValue(value);
    auto *words = plainLabel(question.isEmpty() ? label(field) : question);
    words->setWordWrap(false); // a form gives wrapped lines no room
    words->setBuddy(editor);
    auto *row = new FieldRow(kind, editor, words, m_ui->scrolled);
    if (!question.isEmpty())
        row->hideSentence(); // the question says it
    m_ui->form->addRow(words, row);
    for (QWidget *added : {static_cast<QWidget *>(words), static_cast<QWidget *>(row)})
        added->show(); // also where the dialog is open, so that the keyboard may go there
    connect(editor, &FieldEditor::edited, this, &DecisionDialog::showNote);
    setTabOrder(m_rows.empty() ? this : static_cast<QWidget *>(&m_rows.back()->editor()), editor);
    setTabOrder(editor, m_ui->buttons);
    if (m_rows.empty())
        editor->setFocus();
    m_rows.push_back(row);
    fit();
}

bool DecisionDialog::isAsked(FieldIndex field) const
{
    return rowOf(QString::fromLatin1(entityType(m_kind).fields[size_t(field)].name)) != nullptr;
}

void DecisionDialog::needAll() { m_needed.assign(m_rows.begin(), m_rows.end()); }

FieldRow *DecisionDialog::rowOf(const QString &field) const
{
    const auto row =
        std::ranges::find_if(m_rows, [&](const FieldRow *held) { return held->editor().objectName() == field; });
    return row == m_rows.end() ? nullptr : *row;
}

void DecisionDialog::setNote(Note note)
{
    m_note = std::move(note);
    showNote();
}

// It scrolls with the fields where the screen is small.
void DecisionDialog::showAbove(QWidget *shown) { m_ui->form->insertRow(0, shown); }

QPushButton *DecisionDialog::addAction(const QString &text)
{
    QPushButton *button = m_ui->buttons->addButton(text, QDialogButtonBox::ActionRole);
    button->setAutoDefault(false);
    return button;
}

QPushButton *DecisionDialog::offer(const QString &text)
{
    auto *button = new QPushButton(buttonText(text), this);
    button->setAutoDefault(false);
    m_ui->offers->addWidget(button, 0, Qt::AlignLeading);
    setTabOrder(m_rows.empty() ? this : static_cast<QWidget *>(&m_rows.back()->editor()), button);
    setTabOrder(button, m_ui->buttons);
    m_offers.push_back(button);
    button->show();
    fit();
    return button;
}

void DecisionDialog::clearOffers()
{
    for (QPushButton *button : std::exchange(m_offers, {})) {
        button->hide();
        button->deleteLater();
    }
    fit();
}

std::vector<FieldValue> DecisionDialog::entered() const
{
    std::vector<FieldValue> fields;
    for (const FieldRow *row : m_rows) {
        if (const Result<Value> value = row->editor().value())
            fields.push_back({entityType(m_kind).indexOf(row->editor().objectName()), *value});
    }
    return fields;
}

void DecisionDialog::showNote()
{
    const QString text = m_note ? m_note(entered()) : QString();
    m_ui->note->setText(text);
    m_ui->note->setVisible(!text.isEmpty());
    fit();
}

// What is said and asked last may take more lines than there is room for; the fields scroll where the screen is small.
void DecisionDialog::fit()
{
    for (FieldRow *row : m_rows) { // what a row has just said takes its room
        row->layout()->activate();
        row->updateGeometry();
    }
    fitScrolled(*this, *m_ui->area);
}

Error DecisionDialog::byLabel(EntityKind kind, Error error)
{
    if (const Field *field = entityType(kind).find(error.where.field)) {
        error.what = tr("%1: %2").arg(label(*field), error.what);
        error.where.field.clear();
    }
    return error;
}

void DecisionDialog::tell(const std::vector<Error> &problems)
{
    std::vector<ProblemPlace> places;
    for (const FieldRow *row : m_rows)
        places.push_back({row->editor().objectName(), row->problem()});
    QStringList others;
    for (const ToldProblems told = tellBeside(places, problems); const Error &other : told.others)
        others += describe(byLabel(m_kind, other));
    m_ui->problem->setText(others.join(u'\n'));
    m_ui->problem->setVisible(!others.isEmpty());
    fit();
}

// What cannot be read, and what is missing.
std::vector<Error> DecisionDialog::misfits() const
{
    std::vector<Error> problems;
    for (const FieldRow *row : m_rows) {
        const FieldEditor &editor = row->editor();
        Result<Value> value = editor.value();
        if (value && isEmpty(*value) && std::ranges::find(m_needed, row) != m_needed.end())
            value = tl::unexpected<Error>(missingValue(editor.field()));
        if (value)
            continue;
        problems.push_back(value.error());
        problems.back().where.field = editor.objectName();
    }
    return problems;
}

void DecisionDialog::accept()
{
    std::vector<Error> problems = misfits();
    if (m_check) {
        const std::vector<Error> misfit = problems; // which is there, and is mended first
        std::ranges::copy_if(m_check(entered()), std::back_inserter(problems), [&misfit](const Error &found) {
            return std::ranges::find(misfit, found.where.field, [](const Error &error) { return error.where.field; })
                == misfit.end();
        });
    }
    if (!problems.empty())
        return tell(problems);
    if (const Status decided = m_decide(entered()); !decided)
        return tell({decided.error()});
    QDialog::accept();
}

} // namespace Ratchet
