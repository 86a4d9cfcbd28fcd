// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticket_dialog.h"

#include "ui_ticket_dialog.h"

#include <core/entities/metric.h>
#include <core/record_text.h>
#include <core/register.h>
#include <document/document.h>
#include <exchange/import/importer.h>
#include <exchange/mapping/export_preset.h>
#include <widgets/answer_table.h>
#include <widgets/ask.h>
#include <widgets/form_looks.h>
#include <widgets/progress_job.h>
#include <widgets/theme.h>
#include <widgets/told_lines.h>

#include <QAbstractItemView>
#include <QFileInfo>
#include <QSignalBlocker>

#include <utility>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t quickTickets = 5'000; // are read while one waits

// In the order of the form.
constexpr Frequency periods[] = {Frequency::Weekly, Frequency::Monthly, Frequency::Quarterly};
constexpr TicketSlices slices[] = {TicketSlices::Together, TicketSlices::ByService, TicketSlices::ByGroup};

// With its unit: hours, or minutes where they are few.
Cell latestOf(const DerivedMetric &metric, const QLocale &locale)
{
    const double value = metric.readings.back().value;
    switch (metric.measure) {
    case TicketMeasure::MedianTime:
    case TicketMeasure::LongTime:
        return {value < 3 ? TicketDialog::tr("%1 min").arg(displayNumber(value * 60, locale, 0))
                          : TicketDialog::tr("%1 h").arg(displayNumber(value, locale, 1)),
                Value(value)};
    case TicketMeasure::WithinTarget:
    case TicketMeasure::ReopenedShare:
        return {TicketDialog::tr("%1 %").arg(displayNumber(value, locale, 1)), Value(value)};
    default:
        return {displayNumber(value, locale, 1), Value(value)};
    }
}

// What would happen, a row for each metric.
AnswerTable previewOf(const TicketPlan &plan, Frequency period)
{
    const QLocale locale;
    AnswerTable table;
    table.title = TicketDialog::tr("What would happen");
    table.column(TicketDialog::tr("Metric"), 5)
        .number(TicketDialog::tr("From"), 2)
        .number(TicketDialog::tr("To"), 2)
        .number(TicketDialog::tr("Latest value"), 2)
        .number(TicketDialog::tr("New"))
        .number(TicketDialog::tr("Corrected"))
        .number(TicketDialog::tr("Unchanged"));
    const auto number = [&locale](double value, int decimals = 0) {
        return Cell{displayNumber(value, locale, decimals), Value(value)};
    };
    for (const DerivedMetric &metric : plan.metrics) {
        // A reading stands on the first day of its period, and means all of it.
        const auto day = [period](QDate on) { return Cell{periodName(on, period), Value(on)}; };
        table.row({Cell{metric.name}, day(metric.readings.front().on), day(metric.readings.back().on),
                   latestOf(metric, locale), number(metric.added), number(metric.corrected), number(metric.unchanged)});
    }
    return table;
}

} // namespace

TicketDialog::TicketDialog(Workspace &workspace, QWidget *parent)
    : InputDialog(workspace.ask(), parent)
    , m_workspace(workspace)
    , m_table(std::make_shared<TextTable>())
    , m_ui(std::make_unique<Ui::TicketDialog>())
{
    m_ui->setupUi(this);
    applyLooks(this);
    addColumns();
    m_ui->period->setCurrentIndex(1);
    for (QComboBox *box : findChildren<QComboBox *>())
        box->view()->setAccessibleName(box->accessibleName());
    m_import = m_ui->buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    makePrimary(m_import);
    m_import->setEnabled(false);
    connect(m_ui->choose, &QPushButton::clicked, this, &TicketDialog::chooseFile);
    connect(m_ui->period, &QComboBox::activated, this, &TicketDialog::plan);
    connect(m_ui->slices, &QComboBox::activated, this, &TicketDialog::plan);
    connect(m_ui->target, &QDoubleSpinBox::valueChanged, this, &TicketDialog::plan);
    connect(m_ui->dates, &QComboBox::activated, this, &TicketDialog::choosePattern);
}

TicketDialog::~TicketDialog() = default;

// A choice for each thing that a column may tell, in the order of the form.
void TicketDialog::addColumns()
{
    QWidget *before = m_ui->choose;
    for (const TicketColumn column : allTicketColumns) {
        auto *box = new QComboBox(m_ui->inside);
        box->setMinimumContentsLength(18);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setAccessibleName(ticketColumnLabel(column));
        connect(box, &QComboBox::activated, this,
                [this, box, column] { chooseColumn(column, box->currentData().toString()); });
        m_ui->columns->addRow(ticketColumnLabel(column), box);
        m_columns[size_t(column)] = box;
        setTabOrder(std::exchange(before, box), box);
    }
    setTabOrder(before, m_ui->period);
}

void TicketDialog::choosePattern()
{
    m_mapping.dates = m_ui->dates->currentData().toString();
    plan();
}

TicketChoices TicketDialog::choices() const
{
    TicketChoices made;
    made.period = periods[m_ui->period->currentIndex()];
    made.slices = slices[m_ui->slices->currentIndex()];
    if (m_ui->target->value() > 0)
        made.targetHours = m_ui->target->value();
    return made;
}

void TicketDialog::chooseFile()
{
    m_workspace.ask().fileToOpen(
        this, tr("Ticket export"),
        tr("Spreadsheets and text tables (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods);;All files (*)"),
        [this](const QString &path) { readFile(path); });
}

void TicketDialog::readFile(const QString &path)
{
    runJob<TextTable>(
        this, tr("Reading %1…").arg(QFileInfo(path).fileName()),
        [path](const JobProgress &) { return readTable(path); },
        [this, path](Result<TextTable> table) { takeTable(std::move(table), path); });
}

void TicketDialog::takeTable(Result<TextTable> table, const QString &path)
{
    if (!table)
        return say(describe(table.error()), true);
    m_table = std::make_shared<TextTable>(std::move(*table));
    m_source = QFileInfo(path).fileName();
    const QString preset = presetName(PresetUse::Tickets, m_table->header);
    const QString file = tr("%1, %Ln row(s)", nullptr, int(m_table->rows.size())).arg(m_source);
    m_ui->file->setText(preset.isEmpty() ? file : tr("%1 · an export of %2").arg(file, preset));
    m_mapping = completedTicketMapping(
        *m_table, storedTicketMapping(m_workspace.reg(), m_table->header).value_or(ImportMapping()));
    m_ui->inside->show();
    resize(size().expandedTo({860, 660}));
    m_ui->datesLabel->hide();
    m_ui->dates->hide();
    showColumns();
    plan();
}

void TicketDialog::showColumns()
{
    for (const TicketColumn column : allTicketColumns) {
        QComboBox *box = m_columns[size_t(column)];
        const QSignalBlocker quiet(box);
        box->clear();
        box->addItem(tr("– not there –"), QString());
        for (const QString &header : m_table->header)
            box->addItem(header.simplified(), header);
        box->setCurrentIndex(std::max(0, box->findData(m_mapping.columns.key(ticketColumnName(column)))));
    }
}

void TicketDialog::chooseColumn(TicketColumn column, const QString &header)
{
    const QString name = ticketColumnName(column);
    for (const QString &other : m_mapping.columns.keys(name))
        m_mapping.columns[other] = QString();
    if (!header.isEmpty())
        m_mapping.columns[header] = name;
    showColumns();
    plan();
}

void TicketDialog::plan()
{
    if (m_table->header.isEmpty())
        return;
    const auto work = [reg = std::make_shared<const Register>(m_workspace.document().snapshot()),
                       nextId = m_workspace.document().nextId(), table = m_table, mapping = m_mapping,
                       choices = choices(), source = m_source](const JobProgress &progress) -> Result<PlannedTickets> {
        auto made = std::make_shared<Planned>(Planned{reg, ChangeBuilder(reg, nextId), {}});
        Result<TicketPlan> plan = planTicketMetrics(made->builder, *reg, *table, mapping, choices, source, progress);
        if (!plan)
            return tl::unexpected<Error>(plan.error());
        made->plan = std::move(*plan);
        return made;
    };
    const int number = ++m_wanted;
    if (m_table->rows.size() <= quickTickets)
        return takePlan(work({}));
    m_planned.reset(); // nothing is imported that nobody chose
    m_import->setEnabled(false);
    runJob<PlannedTickets>(this, tr("Reading %Ln row(s)…", nullptr, int(m_table->rows.size())), work,
                           [this, number](Result<PlannedTickets> made) {
                               if (number == m_wanted)
                                   takePlan(std::move(made));
                           });
}

void TicketDialog::showQuestion()
{
    const bool isAsked = m_planned && !m_planned->plan.questions.empty();
    if (isAsked) {
        const ImportQuestion &question = m_planned->plan.questions.front();
        const QSignalBlocker quiet(m_ui->dates);
        m_ui->dates->clear();
        m_ui->dates->addItem(tr("– please choose –"), QString());
        for (const QString &pattern : question.choices)
            m_ui->dates->addItem(pattern, pattern);
        m_ui->datesLabel->show();
        m_ui->dates->show();
        say(question.text, true);
    }
}

void TicketDialog::showLines()
{
    std::vector<ToldLine> lines;
    const auto add = [&lines](const std::vector<ImportProblem> &problems, const QString &what) {
        for (const ImportProblem &problem : problems)
            lines.push_back({problem.line, what, problem.reason});
    };
    if (m_planned) {
        add(m_planned->plan.problems, tr("cannot be taken"));
        add(m_planned->plan.linesLeftOut, tr("no ticket, left out"));
        add(m_planned->plan.remarks, tr("taken"));
    }
    m_ui->lines->setTable(toldLines(lines));
    m_ui->lines->setVisible(!lines.empty());
}

void TicketDialog::takePlan(Result<PlannedTickets> planned)
{
    m_planned = planned.value_or(nullptr);
    m_ui->preview->setTable(previewOf(m_planned ? m_planned->plan : TicketPlan(), choices().period));
    showLines();
    m_import->setEnabled(m_planned && m_planned->plan.isAny());
    if (!planned)
        return say(describe(planned.error()), true);
    const TicketPlan &plan = m_planned->plan;
    if (!plan.questions.empty())
        return showQuestion();
    QStringList notes{tr("%Ln ticket(s)", nullptr, int(plan.tickets))};
    if (!plan.linesLeftOut.empty())
        notes += tr("lines without a ticket, left out: %1").arg(QLocale().toString(qint64(plan.linesLeftOut.size())));
    if (plan.superseded > 0)
        notes += tr("%Ln earlier row(s) of the same tickets", nullptr, int(plan.superseded));
    if (!plan.leftOut.isEmpty())
        notes += tr("%Ln with too few tickets left out", nullptr, int(plan.leftOut.size()));
    if (!plan.problems.empty())
        notes += tr("%1, the first in line %2: %3")
                     .arg(tr("%Ln row(s) tell nothing", nullptr, int(plan.problems.size())),
                          QLocale().toString(plan.problems.front().line), plan.problems.front().reason);
    notes += plan.uncounted;
    if (!plan.whyNothing.isEmpty())
        notes += plan.whyNothing;
    else if (!plan.isAny())
        notes += tr("the register holds all of it already");
    say(notes.join(u" · "_s), !plan.problems.empty() || !plan.whyNothing.isEmpty());
}

void TicketDialog::say(const QString &text, bool isConcern)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, isConcern ? screenPalette().concernText : screenPalette().mutedText);
    m_ui->note->setPalette(colours);
    m_ui->note->setText(text);
}

void TicketDialog::accept()
{
    if (!m_planned || !m_planned->plan.isAny())
        return;
    ChangeBuilder builder = m_planned->builder;
    storeTicketMapping(builder, *m_planned->reg, u"Tickets"_s, m_mapping);
    m_workspace.apply(std::move(builder), m_planned->plan.summary(), ChangeKind::Import, this,
                      [this] { QDialog::accept(); });
}

} // namespace Ratchet
