// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_dialog.h"

#include <core/register.h>
#include <document/document.h>
#include <gui/import/import_columns.h>
#include <widgets/ask.h>
#include <widgets/entity_words.h>
#include <widgets/progress_job.h>
#include <widgets/theme.h>

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

// More rows than this are planned in a worker.
constexpr size_t quickRows = 2000;

Result<std::shared_ptr<PlannedImport>> planned(std::shared_ptr<const Register> reg, RecordId nextId, EntityKind kind,
                                               const TextTable &table, const ImportMapping &mapping,
                                               const JobProgress &progress)
{
    auto made = std::make_shared<PlannedImport>(PlannedImport{reg, ChangeBuilder(*reg, nextId), {}});
    Result<ImportPlan> plan =
        planImport(made->builder, *reg, kind, table, mapping, {QDate::currentDate(), MissingRecords::Create, progress});
    if (!plan)
        return tl::unexpected<Error>(plan.error());
    made->plan = std::move(*plan);
    return made;
}

} // namespace

void ImportDialog::chooseFile()
{
    const QString path = m_workspace.ask().fileToOpen(
        this, tr("Import %1").arg(namesInSentence(m_kind)),
        tr("Spreadsheets and text tables (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods);;All files (*)"));
    if (!path.isEmpty())
        readFile(path);
}

void ImportDialog::readFile(const QString &path) { take(readTable(path), QFileInfo(path).fileName()); }

void ImportDialog::readPasted(const QString &text) { take(readPastedTable(text), tr("the clipboard")); }

void ImportDialog::take(const Result<TextTable> &table, const QString &name)
{
    if (!table)
        return say(describe(table.error()));
    if (table->rows.empty())
        return say(tr("There is no row below the headers in %1.").arg(name));
    m_table = *table;
    m_known->hide();
    ImportMapping given;
    if (const auto stored = storedMappingFor(m_workspace.reg(), m_kind, m_table.header)) {
        given = stored->mapping;
        m_keepAs->setText(stored->name);
        m_known->setText(tr("These columns are known: the mapping \"%1\" is used.").arg(stored->name));
        m_known->show();
    }
    m_mapping = completedMapping(m_workspace.reg(), m_kind, m_table, given);
    m_columns->setTable(m_kind, m_table, m_mapping);
    setWindowTitle(tr("Import %1 from %2").arg(namesInSentence(m_kind), name));
    say({});
    plan();
    showStep(Columns);
}

void ImportDialog::chooseColumn(const QString &header, const QString &field)
{
    // A field comes from one column.
    for (auto other = m_mapping.columns.begin(); other != m_mapping.columns.end(); ++other) {
        if (!field.isEmpty() && *other == field)
            *other = QString();
    }
    for (const QString &column : m_table.header) {
        if (!m_mapping.columns.contains(column))
            m_mapping.columns[column] = QString();
    }
    m_mapping.columns[header] = field;
    m_mapping = completedMapping(m_workspace.reg(), m_kind, m_table, m_mapping);
    m_columns->setTable(m_kind, m_table, m_mapping);
    plan();
}

void ImportDialog::choosePattern(const ImportQuestion &question, const QString &pattern)
{
    if (question.kind == ImportQuestion::Kind::NumberPattern)
        m_mapping.numbers = pattern;
    else
        m_mapping.datesOf[question.header] = pattern;
    plan();
}

void ImportDialog::chooseValue(const QString &field, const QString &value, const QString &option)
{
    m_mapping.values[field][value] = option;
    plan();
}

void ImportDialog::plan()
{
    const auto reg = std::make_shared<const Register>(m_workspace.document().snapshot());
    const RecordId nextId = m_workspace.document().nextId();
    if (m_table.rows.size() <= quickRows)
        return takePlan(planned(reg, nextId, m_kind, m_table, m_mapping, {}));
    runJob<std::shared_ptr<PlannedImport>>(
        this, tr("Reading %Ln row(s)…", nullptr, int(m_table.rows.size())),
        [reg, nextId, kind = m_kind, table = m_table, mapping = m_mapping](const JobProgress &progress) {
            return planned(reg, nextId, kind, table, mapping, progress);
        },
        [this, number = ++m_wanted](Result<std::shared_ptr<PlannedImport>> made) {
            if (number == m_wanted)
                takePlan(std::move(made));
        });
}

void ImportDialog::takePlan(Result<std::shared_ptr<PlannedImport>> made)
{
    m_planned = made.value_or(nullptr);
    m_preview.setPlan(m_planned);
    if (!made && made.error().code == ErrorCode::Cancelled) {
        showStep(Source);
        return say(tr("The reading was cancelled. Nothing was changed."));
    }
    if (m_planned)
        m_columns->setQuestions(m_planned->plan.questions, m_mapping);
    say(made ? QString() : describe(made.error()));
    updateTexts();
}

// A required field that no column has, where that is why no row at all can be taken; its first free column gets the
// focus.
QString ImportDialog::missingField()
{
    const Field *missing = missingColumn(m_kind, m_mapping, m_planned->plan);
    if (!missing)
        return {};
    m_columns->focusFirstFree();
    return label(*missing);
}

void ImportDialog::goOn()
{
    switch (m_steps->currentIndex()) {
    case Source:
        if (!m_pasted->toPlainText().trimmed().isEmpty())
            readPasted(m_pasted->toPlainText());
        else
            chooseFile();
        break;
    case Columns:
        if (m_columns->focusFirstOpen())
            say(tr("Answer what is still open: it cannot be guessed without the risk of swapping something."));
        else if (const QString missing = missingField(); !missing.isEmpty())
            say(tr("No column is \"%1\" yet, and nothing can be imported without one. Choose it for the column that "
                   "has it.")
                    .arg(missing));
        else
            showStep(Preview);
        break;
    default:
        accept();
    }
}

void ImportDialog::accept()
{
    if (!m_planned || m_steps->currentIndex() != Preview)
        return;
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    ChangeBuilder builder = m_planned->builder;
    if (const QString name = m_keepAs->text().trimmed(); !name.isEmpty())
        storeMapping(builder, *m_planned->reg, m_kind, {name, m_mapping});
    const auto written =
        m_workspace.document().apply(std::move(builder), m_planned->plan.summary(), ChangeKind::Import);
    QGuiApplication::restoreOverrideCursor();
    if (!written) {
        say(describe(written.error()));
        return;
    }
    m_workspace.ask().tell(parentWidget(), tr("Imported"),
                           tr("%1. One undo takes it all back.").arg(m_planned->plan.summary()));
    QDialog::accept();
}

} // namespace Ratchet
