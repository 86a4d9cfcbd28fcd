// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_dialog.h"

#include "ui_import_dialog.h"

#include <core/register.h>
#include <document/document.h>
#include <exchange/gates/row_gates.h>
#include <exchange/import/done_days.h>
#include <exchange/import/importer.h>
#include <exchange/import/refused_rows.h>
#include <exchange/mapping/stored_mapping.h>
#include <exchange/text/rows_aside.h>
#include <gui/import/import_counts.h>
#include <gui/owners/open_owner_sheets.h>
#include <owners/returned_sheet.h>
#include <widgets/ask.h>
#include <widgets/entity_words.h>
#include <widgets/form_looks.h>
#include <widgets/progress_job.h>

#include <QFileInfo>
#include <QGuiApplication>

#include <utility>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype quickText = 200'000; // characters; more is read in a worker

} // namespace

ImportDialog::ImportDialog(Workspace &workspace, EntityKind kind, QWidget *parent)
    : InputDialog(workspace.ask(), parent)
    , m_workspace(workspace)
    , m_kind(kind)
    , m_table(std::make_shared<TextTable>())
    , m_jobs(
          this, [this](const auto &questions) { takeQuestions(questions); },
          [this](const auto &planned) { takePlan(planned); })
    , m_ui(std::make_unique<Ui::ImportDialog>())
{
    m_ui->setupUi(this);
    applyLooks(this);
    setWindowTitle(tr("Import %1").arg(namesInSentence(kind)));
    m_ui->previewed->setUp(m_workspace);
    connect(m_ui->previewed, &ImportPreview::rowsChosen, this, &ImportDialog::planRows);
    connect(m_ui->choose, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    connect(m_ui->pasted, &QPlainTextEdit::textChanged, this, &ImportDialog::updateTexts);
    connect(m_ui->columns, &ImportColumns::columnChosen, this, &ImportDialog::chooseColumn, Qt::QueuedConnection);
    connect(m_ui->columns, &ImportColumns::patternChosen, this, [this](const auto &question, const auto &pattern) {
        const bool isOfOthers = question.kind == ImportQuestion::Kind::NearTitles; // which need no answer any more
        choose([=](ImportPlanner &planner) { planner.choosePattern(question, pattern); },
               isOfOthers ? Shown::Columns : Shown::Questions);
    });
    connect(m_ui->columns, &ImportColumns::valueChosen, this,
            [this](const auto &field, const auto &value, const auto &option) {
                chooseValues({{field, value, option}});
            });
    connect(m_ui->columns, &ImportColumns::valuesChosen, this, &ImportDialog::chooseValues);
    connect(m_ui->sheets, &SheetChooser::chosen, this, [this](const QString &sheet) { readFile(m_path, sheet); });
    m_ui->gates->setRegister(m_workspace.reg(), m_workspace.document().today());
    connect(m_ui->gates, &ImportGates::rowsChosen, this, &ImportDialog::planRows);
    connect(m_ui->gates, &ImportGates::edited, this, &ImportDialog::updateTexts);
    connect(m_ui->leaveOut, &QCheckBox::clicked, this, &ImportDialog::updateTexts);
    connect(m_ui->saveRefused, &QPushButton::clicked, this, &ImportDialog::saveRefused);
    m_ui->history->setVisible(touchesWork(kind));
    connect(m_ui->aside, &QCheckBox::clicked, this, &ImportDialog::chooseAside);
    connect(m_ui->history, &QCheckBox::clicked, this, &ImportDialog::chooseHistory);
    connect(m_ui->back, &QPushButton::clicked, this,
            [this] { showStep(Step(std::max(0, m_ui->steps->currentIndex() - 1))); });
    connect(m_ui->next, &QPushButton::clicked, this, &ImportDialog::goOn);
    showStep(Source);
}

ImportDialog::~ImportDialog() = default;

// The ticks of the preview are asked for as choices: its rows, by the ten thousand, are not read for them.
bool ImportDialog::isChanged() const { return m_ui->previewed->choices() != RowChoices() || InputDialog::isChanged(); }

void ImportDialog::chooseFile()
{
    m_workspace.ask().fileToOpen(
        this, tr("Import %1").arg(namesInSentence(m_kind)),
        tr("Spreadsheets and text tables (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods);;All files (*)"),
        [this](const QString &path) { readFile(path); });
}

void ImportDialog::readFile(const QString &path, const QString &sheet)
{
    m_path = path;
    const QString name = QFileInfo(path).fileName();
    using Read = std::optional<TextTable>; // nothing where it is the sheet of an owner
    const auto read = [path, sheet](const JobProgress &) -> Result<Read> {
        return isOwnerSheet(path) ? Read()
                                  : readTable(path, {}, sheet).map([](TextTable &&table) { return Read(table); });
    };
    runJob<Read>(this, tr("Reading %1…").arg(name), read,
                 [this, name, path, number = ++m_readings](Result<Read> table) {
                     if (number != m_readings)
                         return;
                     if (table && !*table)
                         return readOwnerSheet(path);
                     take(std::move(table).map([](Read &&found) { return std::move(*found); }), name);
                 });
}

// It says itself what is what: there is nothing to map.
void ImportDialog::readOwnerSheet(const QString &path)
{
    openReturnedSheet(m_workspace, path, parentWidget());
    done(Rejected); // nothing is lost: the other dialog has it
}

void ImportDialog::readPasted(const QString &text)
{
    const QString name = tr("the clipboard");
    if (text.size() <= quickText)
        return take(readPastedTable(text), name);
    runJob<TextTable>(
        this, tr("Reading %1…").arg(name), [text](const JobProgress &) { return readPastedTable(text); },
        [this, name, number = ++m_readings](Result<TextTable> table) {
            if (number == m_readings)
                take(std::move(table), name);
        });
}

void ImportDialog::take(Result<TextTable> table, const QString &name)
{
    if (!table)
        return say(table.error().code == ErrorCode::Cancelled ? tr("The reading was cancelled. Nothing was changed.")
                                                              : describe(table.error()));
    if (table->rows.empty())
        return say(tr("There is no row below the headers in %1.").arg(name));
    m_asRead = std::make_shared<TextTable>(std::move(*table));
    m_table = m_asRead;
    const qsizetype aside = countAside(*m_asRead);
    m_ui->aside->setText(tr("Read %Ln row(s) as well that look like a &total or a second table", nullptr, int(aside)));
    m_ui->aside->setChecked(false);
    m_ui->aside->setVisible(aside > 0);
    m_ui->previewed->forgetChoices();
    m_ui->sheets->setTable(*m_table);
    m_mapping = {};
    QString note = knownExport(m_kind, m_table->header);
    note = note.isEmpty() ? note : tr("These columns are those of an export of %1.").arg(note);
    if (const auto stored = storedMappingFor(m_workspace.reg(), m_kind, m_table->header)) {
        m_mapping = stored->mapping;
        m_ui->keepAs->setText(stored->name);
        note = tr("These columns are known: the mapping \"%1\" is used.").arg(stored->name);
    }
    m_ui->known->setText(note);
    m_ui->known->setVisible(!note.isEmpty());
    setWindowTitle(tr("Import %1 from %2").arg(namesInSentence(m_kind), name));
    say({});
    beginTable();
}

void ImportDialog::chooseAside(bool isRead)
{
    m_table = isRead ? std::make_shared<TextTable>(withRowsAside(*m_asRead)) : m_asRead;
    m_mapping.readsTotals = m_mapping.readsSecondTables = isRead;
    m_ui->previewed->forgetChoices();
    beginTable();
}

void ImportDialog::beginTable()
{
    m_planned.reset();
    m_isFresh = true;
    showStep(Columns);
    m_shown = Shown::Columns;
    m_jobs.begin(std::make_shared<const Register>(m_workspace.document().snapshot()), m_kind, m_table, m_mapping);
}

void ImportDialog::chooseColumn(const QString &header, const QString &field)
{
    choose([=](ImportPlanner &planner) { planner.chooseColumn(header, field); }, Shown::Columns);
}

void ImportDialog::chooseValues(const std::vector<ImportColumns::ChosenValue> &chosen)
{
    choose(
        [=](ImportPlanner &planner) {
            for (const auto &[field, value, option] : chosen)
                planner.chooseValue(field, value, option);
        },
        Shown::Questions);
}

void ImportDialog::choose(ImportJobs::Choice choice, Shown shown)
{
    m_planned.reset();
    m_ui->previewed->forgetFields(); // the columns may mean others now
    m_shown = std::max(m_shown, shown);
    m_jobs.choose(std::move(choice));
}

void ImportDialog::takeQuestions(const ImportJobs::Questions &questions)
{
    const Shown shown = std::exchange(m_shown, Shown::Questions);
    if (!questions && questions.error().code == ErrorCode::Cancelled) {
        m_jobs.stop();
        showStep(Source);
        return say(tr("The reading was cancelled. Nothing was changed."));
    }
    m_mapping = m_jobs.mapping();
    m_ui->history->setChecked(m_mapping.isHistory);
    if (m_isFresh)
        m_ui->columns->setTable(m_kind, *m_table, m_mapping);
    else if (shown == Shown::Columns)
        m_ui->columns->setMapping(m_mapping);
    if (questions)
        m_ui->columns->setQuestions(*questions, m_mapping);
    say(questions ? QString() : describe(questions.error()));
    updateTexts();
    if (std::exchange(m_isFresh, false))
        m_ui->columns->focusFirstOpen();
}

void ImportDialog::chooseHistory(bool isHistory)
{
    m_mapping.isHistory = isHistory;
    planRows();
}

void ImportDialog::saveRefused()
{
    const auto write = [this, shown = m_planned](const QString &path) {
        runJob<QString>(
            this, tr("Saving the rows…"),
            [path, table = m_table, planned = shown](const JobProgress &) -> Result<QString> {
                return writeRefusedRows(path, *table, planned->plan).map([&path] { return path; });
            },
            [this](const Result<QString> &written) { say(written ? QString() : describe(written.error())); });
    };
    m_workspace.ask().fileToSave(this, tr("Save the rows that cannot be taken"),
                                 m_table->sheet.isEmpty() ? u"refused.csv"_s : u"refused.xlsx"_s,
                                 tr("CSV (*.csv);;Excel (*.xlsx)"), write);
}

void ImportDialog::planRows()
{
    m_planned.reset(); // nothing is imported that nobody chose
    updateTexts();
    m_jobs.plan({.nextId = m_workspace.document().nextId(),
                 .today = m_workspace.document().today(),
                 .gates = m_ui->gates->choice(),
                 .isHistory = m_mapping.isHistory,
                 .choices = m_ui->previewed->choices()});
}

void ImportDialog::takePlan(const ImportJobs::Planned &planned)
{
    if (!planned)
        return say(planned.error().code == ErrorCode::Cancelled ? tr("The reading was cancelled. Nothing was changed.")
                                                                : describe(planned.error()));
    m_planned = *planned;
    // A required field that no column has, where that is why no row at all can be taken.
    if (const Field *missing = missingColumn(m_kind, m_mapping, m_planned->plan)) {
        m_ui->columns->focusFirstFree();
        return say(tr("No column is \"%1\" yet, and nothing can be imported without one. Choose it for the column that "
                      "has it.")
                       .arg(label(*missing)));
    }
    if (m_planned->plan.isBlank())
        return say(tr("No row says anything: there is nothing to import."));
    say({});
    m_ui->previewed->setPlan(m_planned, qsizetype(m_table->problems.size()),
                             m_mapping.blanks == ImportMapping::Blanks::Keep);
    m_ui->gates->setPlan(m_planned->plan);
    // Who chooses what becomes of some rows stays there.
    if (m_ui->steps->currentIndex() == Preview)
        updateTexts();
    else
        showStep(Preview);
}

void ImportDialog::goOn()
{
    switch (m_ui->steps->currentIndex()) {
    case Source:
        if (!m_ui->pasted->toPlainText().trimmed().isEmpty())
            readPasted(m_ui->pasted->toPlainText());
        else
            chooseFile();
        break;
    case Columns:
        if (m_ui->columns->focusFirstOpen())
            say(tr("Answer what is still open: it cannot be guessed without the risk of swapping something."));
        else
            planRows();
        break;
    default:
        accept();
    }
}

void ImportDialog::showStep(Step step)
{
    m_ui->steps->setCurrentIndex(step);
    updateTexts();
    if (step == Columns)
        m_ui->columns->focusFirstOpen();
    else if (step == Preview)
        m_ui->previewed->focusRows();
}

void ImportDialog::updateTexts()
{
    const int step = m_ui->steps->currentIndex();
    const QString what = namesInSentence(m_kind);
    m_ui->head->setText(step == Source        ? tr("1 of 3 · Where the %1 come from").arg(what)
                            : step == Columns ? tr("2 of 3 · What each column is")
                                              : tr("3 of 3 · What will happen"));
    m_ui->back->setEnabled(step != Source);
    const bool isComplete = !m_planned || m_planned->plan.isComplete();
    if (m_planned || step != Preview) { // they stay while the rows are planned anew
        m_ui->leaveOut->setVisible(!isComplete);
        m_ui->saveRefused->setVisible(!isComplete);
    }
    m_ui->saveRefused->setEnabled(bool(m_planned));
    const qsizetype written =
        m_planned ? m_planned->plan.count(RowAction::Add) + m_planned->plan.count(RowAction::Update) : 0;
    switch (step) {
    case Source:
        m_ui->next->setText(m_ui->pasted->toPlainText().trimmed().isEmpty() ? tr("&Next: choose a file…")
                                                                            : tr("&Next"));
        m_ui->next->setEnabled(true);
        break;
    case Columns:
        m_ui->next->setText(tr("&Next: look at the rows"));
        m_ui->next->setEnabled(m_jobs.isReady());
        break;
    default:
        m_ui->next->setText(m_planned ? tr("&Import %1").arg(QLocale().toString(written)) : tr("&Import"));
        m_ui->next->setEnabled(written > 0 && (isComplete || m_ui->leaveOut->isChecked())
                               && (m_planned->plan.gaps.empty() || !m_ui->gates->isOpen()));
    }
}

void ImportDialog::say(const QString &problem)
{
    m_ui->problem->setText(problem);
    m_ui->problem->setVisible(!problem.isEmpty());
}

void ImportDialog::accept()
{
    if (!m_planned || m_ui->steps->currentIndex() != Preview)
        return;
    if (m_ui->gates->choice() == GateChoice::WithReason && !m_planned->plan.gaps.empty())
        answerGates();
    else
        write(m_planned);
}

void ImportDialog::answerGates()
{
    using Planned = std::shared_ptr<PlannedImport>;
    const auto work = [planned = m_planned,
                       answer = GateAnswer{.reason = m_ui->gates->reason(),
                                           .answeredBy = m_ui->gates->answeredBy(),
                                           .today = m_workspace.document().today()}](const JobProgress &) {
        auto made = std::make_shared<PlannedImport>(*planned);
        return answerGaps(made->builder, *made->reg, made->plan, answer).map([&made] { return made; });
    };
    m_jobs.run<Planned>(work, [this](const Result<Planned> &answered) {
        if (!answered)
            return say(describe(answered.error()));
        write(*answered);
    });
}

void ImportDialog::write(const std::shared_ptr<PlannedImport> &planned)
{
    ChangeBuilder builder = planned->builder;
    if (const QString name = m_ui->keepAs->text().trimmed(); !name.isEmpty())
        storeMapping(builder, *planned->reg, m_kind, {name, m_mapping});
    m_workspace.write(std::move(builder), planned->plan.summary(), ChangeKind::Import, this,
                      [this, planned](const Result<qint64> &written) { finish(written, planned->plan); });
}

void ImportDialog::finish(const Result<qint64> &written, const ImportPlan &plan)
{
    if (!written)
        return say(written.error().code == ErrorCode::Cancelled ? cancelledText() : describe(written.error()));
    m_workspace.ask().tell(parentWidget(), tr("Imported"), importedText(plan));
    QDialog::accept();
}

} // namespace Ratchet
