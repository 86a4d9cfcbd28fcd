// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticket_dialog.h"

#include <core/entities/metric.h>
#include <core/record_text.h>
#include <core/register.h>
#include <document/document.h>
#include <exchange/import/importer.h>
#include <widgets/answer_table.h>
#include <widgets/ask.h>
#include <widgets/plain_label.h>
#include <widgets/progress_job.h>
#include <widgets/theme.h>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t quickRows = 5'000; // are read while one waits

// What would happen, a row for each metric.
AnswerTable previewOf(const TicketPlan &plan)
{
    const QLocale locale;
    AnswerTable table;
    table.title = TicketDialog::tr("What would happen");
    table.columns = {{TicketDialog::tr("Metric"), false, 5},  {TicketDialog::tr("From"), true, 2},
                     {TicketDialog::tr("To"), true, 2},       {TicketDialog::tr("Latest value"), true, 2},
                     {TicketDialog::tr("New"), true, 1},      {TicketDialog::tr("Corrected"), true, 1},
                     {TicketDialog::tr("Unchanged"), true, 1}};
    const auto number = [&locale](double value, int decimals = 0) {
        return Cell{displayNumber(value, locale, decimals), Value(value)};
    };
    for (const DerivedMetric &metric : plan.metrics) {
        const auto day = [&locale](QDate on) { return Cell{locale.toString(on, QLocale::ShortFormat), Value(on)}; };
        table.rows.push_back({{Cell{metric.name}, day(metric.readings.front().on), day(metric.readings.back().on),
                               number(metric.readings.back().value, 1), number(metric.added), number(metric.corrected),
                               number(metric.unchanged)}});
    }
    return table;
}

} // namespace

TicketDialog::TicketDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_choose(new QPushButton(tr("&Choose file…")))
    , m_file(plainLabel(tr("The export of a ticket system, as CSV, Excel or ODS: a row for each ticket, with the time "
                           "it was opened and the time it was restored."),
                        LabelLook::Muted))
    , m_inside(new QWidget)
    , m_datesLabel(new QLabel(tr("&Dates are written")))
    , m_dates(new QComboBox)
    , m_period(new QComboBox)
    , m_slices(new QComboBox)
    , m_target(new QDoubleSpinBox)
    , m_preview(new AnswerTableView)
    , m_note(plainLabel({}, LabelLook::Body))
    , m_import(nullptr)
{
    setWindowTitle(tr("Metrics from tickets"));
    auto *rows = new QVBoxLayout(this);
    setGaps(rows, Space::card, Space::medium);
    auto *head = new QHBoxLayout;
    setGaps(head, 0, Space::medium);
    head->addWidget(m_choose);
    head->addWidget(m_file, 1);
    rows->addLayout(head);
    auto *inside = new QVBoxLayout(m_inside);
    setGaps(inside, 0, Space::medium);
    auto *forms = new QHBoxLayout;
    setGaps(forms, 0, Space::page);
    auto *columns = new QFormLayout;
    auto *choices = new QFormLayout;
    forms->addLayout(columns, 1);
    forms->addLayout(choices, 1);
    for (QFormLayout *form : {columns, choices})
        form->setVerticalSpacing(Space::tight);
    buildColumns(columns);
    buildChoices(choices);
    inside->addLayout(forms);
    m_preview->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    inside->addWidget(m_preview, 1);
    rows->addWidget(m_inside, 1);
    rows->addWidget(m_note);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    makePrimary(m_import);
    m_import->setEnabled(false);
    connect(m_choose, &QPushButton::clicked, this, &TicketDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::accepted, this, &TicketDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &TicketDialog::reject);
    rows->addWidget(buttons);
    m_inside->hide(); // until there is something to choose
    resize(860, 200);
}

void TicketDialog::buildColumns(QFormLayout *form)
{
    for (const TicketColumn column : allTicketColumns) {
        auto *box = new QComboBox;
        box->setMinimumContentsLength(18);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setAccessibleName(ticketColumnLabel(column));
        connect(box, &QComboBox::activated, this,
                [this, box, column] { chooseColumn(column, box->currentData().toString()); });
        form->addRow(ticketColumnLabel(column), box);
        m_columns[size_t(column)] = box;
    }
}

void TicketDialog::buildChoices(QFormLayout *form)
{
    for (const auto &[name, period] :
         {std::pair(tr("Every week"), Frequency::Weekly), std::pair(tr("Every month"), Frequency::Monthly),
          std::pair(tr("Every quarter"), Frequency::Quarterly)})
        m_period->addItem(name, int(period));
    m_period->setCurrentIndex(1);
    for (const auto &[name, slices] : {std::pair(tr("All tickets together"), TicketSlices::Together),
                                       std::pair(tr("Each service with 20 tickets or more"), TicketSlices::ByService),
                                       std::pair(tr("Each group with 20 tickets or more"), TicketSlices::ByGroup)})
        m_slices->addItem(name, int(slices));
    m_target->setRange(0, 10'000);
    m_target->setDecimals(1);
    m_target->setSpecialValueText(tr("no target"));
    m_target->setSuffix(tr(" h"));
    m_datesLabel->setBuddy(m_dates);
    const auto add = [&](const QString &label, QWidget *editor) {
        form->addRow(label, editor);
        editor->setAccessibleName(QString(label).remove(u'&'));
    };
    add(tr("A &reading for"), m_period);
    add(tr("&Metrics for"), m_slices);
    add(tr("&Target to restore"), m_target);
    form->addRow(m_datesLabel, m_dates);
    m_dates->setAccessibleName(tr("Dates are written"));
    m_datesLabel->hide();
    m_dates->hide();
    connect(m_period, &QComboBox::activated, this, &TicketDialog::plan);
    connect(m_slices, &QComboBox::activated, this, &TicketDialog::plan);
    connect(m_target, &QDoubleSpinBox::valueChanged, this, &TicketDialog::plan);
    connect(m_dates, &QComboBox::activated, this, [this] {
        m_mapping.dates = m_dates->currentData().toString();
        plan();
    });
}

TicketChoices TicketDialog::choices() const
{
    TicketChoices made;
    made.period = Frequency(m_period->currentData().toInt());
    made.slices = TicketSlices(m_slices->currentData().toInt());
    if (m_target->value() > 0)
        made.targetHours = m_target->value();
    return made;
}

void TicketDialog::chooseFile()
{
    const QString path = m_workspace.ask().fileToOpen(
        this, tr("Ticket export"),
        tr("Spreadsheets and text tables (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods);;All files (*)"));
    if (!path.isEmpty())
        readFile(path);
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
    m_table = std::move(*table);
    m_source = QFileInfo(path).fileName();
    m_file->setText(tr("%1, %Ln row(s)", nullptr, int(m_table.rows.size())).arg(m_source));
    m_mapping = completedTicketMapping(
        m_table, storedTicketMapping(m_workspace.reg(), m_table.header).value_or(ImportMapping()));
    m_inside->show();
    resize(size().expandedTo({860, 660}));
    m_datesLabel->hide();
    m_dates->hide();
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
        for (const QString &header : m_table.header)
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
    if (m_table.header.isEmpty())
        return;
    const auto work = [reg = std::make_shared<const Register>(m_workspace.document().snapshot()),
                       nextId = m_workspace.document().nextId(), table = m_table, mapping = m_mapping,
                       choices = choices(), source = m_source](const JobProgress &progress) -> Result<PlannedTickets> {
        auto made = std::make_shared<Planned>(Planned{reg, ChangeBuilder(*reg, nextId), {}});
        Result<TicketPlan> plan = planTicketMetrics(made->builder, *reg, table, mapping, choices, source, progress);
        if (!plan)
            return tl::unexpected<Error>(plan.error());
        made->plan = std::move(*plan);
        return made;
    };
    if (m_table.rows.size() <= quickRows)
        return takePlan(work({}));
    runJob<PlannedTickets>(this, tr("Reading %Ln row(s)…", nullptr, int(m_table.rows.size())), work,
                           [this, number = ++m_wanted](Result<PlannedTickets> made) {
                               if (number == m_wanted)
                                   takePlan(std::move(made));
                           });
}

void TicketDialog::showQuestion()
{
    const bool isAsked = m_planned && !m_planned->plan.questions.empty();
    if (isAsked) {
        const ImportQuestion &question = m_planned->plan.questions.front();
        const QSignalBlocker quiet(m_dates);
        m_dates->clear();
        m_dates->addItem(tr("– please choose –"), QString());
        for (const QString &pattern : question.choices)
            m_dates->addItem(pattern, pattern);
        m_datesLabel->show();
        m_dates->show();
        say(question.text, true);
    }
}

void TicketDialog::takePlan(Result<PlannedTickets> planned)
{
    m_planned = planned.value_or(nullptr);
    m_preview->setTable(previewOf(m_planned ? m_planned->plan : TicketPlan()));
    m_import->setEnabled(m_planned && m_planned->plan.isAny());
    if (!planned)
        return say(describe(planned.error()), true);
    const TicketPlan &plan = m_planned->plan;
    if (!plan.questions.empty())
        return showQuestion();
    QStringList notes{tr("%Ln ticket(s)", nullptr, int(plan.tickets))};
    if (plan.superseded > 0)
        notes += tr("%Ln earlier row(s) of the same tickets", nullptr, int(plan.superseded));
    if (!plan.leftOut.isEmpty())
        notes += tr("%Ln with too few tickets left out", nullptr, int(plan.leftOut.size()));
    if (!plan.problems.empty())
        notes += tr("%1, the first in line %2: %3")
                     .arg(tr("%Ln row(s) tell nothing", nullptr, int(plan.problems.size())),
                          QLocale().toString(plan.problems.front().line), plan.problems.front().reason);
    if (plan.metrics.empty())
        notes += tr("no period is covered from its first to its last day; choose a shorter one");
    else if (!plan.isAny())
        notes += tr("the register holds all of it already");
    say(notes.join(u" · "_s), !plan.problems.empty() || plan.metrics.empty());
}

void TicketDialog::say(const QString &text, bool isConcern)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, isConcern ? screenPalette().concernText : screenPalette().mutedText);
    m_note->setPalette(colours);
    m_note->setText(text);
}

void TicketDialog::accept()
{
    if (!m_planned || !m_planned->plan.isAny())
        return;
    ChangeBuilder builder = m_planned->builder;
    storeTicketMapping(builder, *m_planned->reg, u"Tickets"_s, m_mapping);
    if (m_workspace.apply(std::move(builder), m_planned->plan.summary(), ChangeKind::Import))
        QDialog::accept();
}

} // namespace Ratchet
