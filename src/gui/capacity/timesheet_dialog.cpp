// SPDX-License-Identifier: GPL-3.0-or-later
#include "timesheet_dialog.h"

#include <core/record_text.h>
#include <core/register.h>
#include <document/document.h>
#include <exchange/import/importer.h>
#include <widgets/answer_table.h>
#include <widgets/ask.h>
#include <widgets/plain_label.h>
#include <widgets/progress_job.h>
#include <widgets/theme.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t quickRows = 5'000; // are read while one waits

QComboBox *box(const QString &name)
{
    auto *made = new QComboBox;
    made->setMinimumContentsLength(16);
    made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    made->setAccessibleName(name);
    made->view()->setAccessibleName(name);
    return made;
}

} // namespace

TimesheetDialog::TimesheetDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_file(plainLabel(
          tr("A timesheet as CSV, Excel or ODS, or cells copied from a spreadsheet: who, when, category, hours."),
          LabelLook::Muted))
    , m_inside(new QWidget)
    , m_patternLabel(new QLabel(tr("&Written as")))
    , m_pattern(box(tr("Written as")))
    , m_categories(new QFormLayout)
    , m_preview(new AnswerTableView)
    , m_leaveOut(new QCheckBox)
    , m_note(plainLabel({}, LabelLook::Body))
{
    setWindowTitle(tr("Hours from a timesheet"));
    auto *rows = new QVBoxLayout(this);
    setGaps(rows, Space::card, Space::medium);
    auto *head = new QWidget;
    buildHead(head);
    rows->addWidget(head);
    buildInside();
    rows->addWidget(m_inside, 1);
    rows->addWidget(m_leaveOut);
    rows->addWidget(m_note);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    makePrimary(m_import);
    m_import->setEnabled(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &TimesheetDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &TimesheetDialog::reject);
    rows->addWidget(buttons);
    m_inside->hide(); // until there is something to choose
    m_leaveOut->hide();
    resize(880, 180);
}

void TimesheetDialog::buildHead(QWidget *head)
{
    auto *line = new QHBoxLayout(head);
    setGaps(line, 0, Space::medium);
    auto *choose = new QPushButton(tr("&Choose file…"));
    auto *pasteCells = new QPushButton(tr("&Paste cells"));
    line->addWidget(choose);
    line->addWidget(pasteCells);
    line->addWidget(m_file, 1);
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString path = m_workspace.ask().fileToOpen(
            this, tr("Timesheet"),
            tr("Spreadsheets and text tables (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods);;All files (*)"));
        if (!path.isEmpty())
            readFile(path);
    });
    connect(pasteCells, &QPushButton::clicked, this, [this] { paste(QApplication::clipboard()->text()); });
}

void TimesheetDialog::buildInside()
{
    auto *rows = new QVBoxLayout(m_inside);
    setGaps(rows, 0, Space::medium);
    auto *halves = new QHBoxLayout;
    setGaps(halves, 0, Space::page);
    auto *columns = new QFormLayout;
    columns->setVerticalSpacing(Space::tight);
    for (const TimesheetColumn column : allTimesheetColumns) {
        QComboBox *made = box(timesheetColumnLabel(column));
        connect(made, &QComboBox::activated, this,
                [this, made, column] { chooseColumn(column, made->currentData().toString()); });
        columns->addRow(timesheetColumnLabel(column), made);
        m_columns[size_t(column)] = made;
    }
    m_patternLabel->setBuddy(m_pattern);
    columns->addRow(m_patternLabel, m_pattern);
    connect(m_pattern, &QComboBox::activated, this, [this] { choosePattern(m_pattern->currentData().toString()); });
    halves->addLayout(columns, 1);
    auto *inside = new QWidget;
    inside->setObjectName(u"scrolled"_s);
    auto *categories = new QVBoxLayout(inside);
    setGaps(categories, 0, Space::tight);
    categories->addWidget(plainLabel(tr("What the categories count as"), LabelLook::Strong));
    m_categories->setVerticalSpacing(Space::tight);
    categories->addLayout(m_categories);
    categories->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumHeight(190);
    scroll->setWidget(inside);
    halves->addWidget(scroll, 1);
    rows->addLayout(halves);
    m_preview->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    rows->addWidget(m_preview, 1);
    connect(m_leaveOut, &QCheckBox::toggled, this, &TimesheetDialog::showState);
}

void TimesheetDialog::readFile(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    runJob<TextTable>(
        this, tr("Reading %1…").arg(name), [path](const JobProgress &) { return readTable(path); },
        [this, name](Result<TextTable> table) { takeTable(std::move(table), name); });
}

void TimesheetDialog::paste(const QString &text) { takeTable(readPastedTable(text), tr("Cells pasted")); }

void TimesheetDialog::takeTable(Result<TextTable> table, const QString &source)
{
    if (!table)
        return say(describe(table.error()), true);
    m_table = std::move(*table);
    m_file->setText(tr("%1, %Ln row(s)", nullptr, int(m_table.rows.size())).arg(source));
    m_mapping = completedTimesheetMapping(
        m_table, storedTimesheetMapping(m_workspace.reg(), m_table.header).value_or(ImportMapping()));
    m_inside->show();
    resize(size().expandedTo({880, 640}));
    showColumns();
    plan(Categories::Anew);
}

void TimesheetDialog::showColumns()
{
    for (const TimesheetColumn column : allTimesheetColumns) {
        QComboBox *made = m_columns[size_t(column)];
        const QSignalBlocker quiet(made);
        made->clear();
        made->addItem(tr("– please choose –"), QString());
        for (const QString &header : m_table.header)
            made->addItem(header.simplified(), header);
        made->setCurrentIndex(std::max(0, made->findData(m_mapping.columns.key(timesheetColumnName(column)))));
    }
}

void TimesheetDialog::showCategories()
{
    while (m_categories->rowCount() > 0)
        m_categories->removeRow(0);
    if (!m_planned)
        return;
    for (const TimesheetCategory &category : m_planned->plan.sheet.categories) {
        const QString name = category.name.isEmpty() ? tr("(none)") : category.name;
        QComboBox *made = box(tr("%1 counts as").arg(name));
        made->addItem(tr("– please choose –"), QString());
        for (const HoursUse use : allHoursUses)
            made->addItem(hoursUseLabel(use), hoursUseName(use));
        made->setCurrentIndex(category.use ? int(*category.use) + 1 : 0);
        connect(made, &QComboBox::activated, this,
                [this, made, name = category.name] { chooseUse(name, made->currentData().toString()); });
        QLabel *title =
            plainLabel(tr("%1 · %2 h").arg(name, displayNumber(category.hours, QLocale(), 1)), LabelLook::Body);
        m_categories->addRow(title, made);
    }
}

void TimesheetDialog::chooseColumn(TimesheetColumn column, const QString &header)
{
    const QString name = timesheetColumnName(column);
    for (const QString &other : m_mapping.columns.keys(name))
        m_mapping.columns[other] = QString();
    if (!header.isEmpty())
        m_mapping.columns[header] = name;
    m_mapping = completedTimesheetMapping(m_table, m_mapping);
    showColumns();
    plan(Categories::Anew);
}

void TimesheetDialog::chooseUse(const QString &category, const QString &use)
{
    QMap<QString, QString> &uses = m_mapping.values[timesheetColumnName(TimesheetColumn::Category)];
    if (use.isEmpty())
        uses.remove(category);
    else
        uses[category] = use;
    plan(Categories::Same);
}

void TimesheetDialog::choosePattern(const QString &pattern)
{
    if (pattern.isEmpty() || !m_planned || m_planned->plan.sheet.questions.empty())
        return;
    const bool isDate = m_planned->plan.sheet.questions.front().kind == ImportQuestion::Kind::DatePattern;
    (isDate ? m_mapping.dates : m_mapping.numbers) = pattern;
    plan(Categories::Anew);
}

void TimesheetDialog::plan(Categories categories)
{
    const auto work = [reg = std::make_shared<const Register>(m_workspace.document().snapshot()),
                       nextId = m_workspace.document().nextId(), table = m_table,
                       mapping = m_mapping](const JobProgress &) -> Result<std::shared_ptr<Planned>> {
        auto made = std::make_shared<Planned>(Planned{reg, ChangeBuilder(*reg, nextId), {}});
        Result<TimesheetPlan> plan = planTimesheet(made->builder, *reg, table, mapping);
        if (!plan)
            return tl::unexpected<Error>(plan.error());
        made->plan = std::move(*plan);
        return made;
    };
    ++m_wanted;
    if (m_table.rows.size() <= quickRows)
        return takePlan(work({}), categories);
    runJob<std::shared_ptr<Planned>>(this, tr("Reading %Ln row(s)…", nullptr, int(m_table.rows.size())), work,
                                     [this, categories, number = m_wanted](Result<std::shared_ptr<Planned>> made) {
                                         if (number == m_wanted)
                                             takePlan(std::move(made), categories);
                                     });
}

void TimesheetDialog::takePlan(Result<std::shared_ptr<Planned>> planned, Categories categories)
{
    m_planned = planned.value_or(nullptr);
    m_leaveOut->setChecked(false);
    if (categories == Categories::Anew)
        showCategories();
    showState();
    if (!planned)
        say(planned.error().what, true);
}

void TimesheetDialog::accept()
{
    if (!m_import->isEnabled())
        return;
    ChangeBuilder builder = m_planned->builder;
    storeTimesheetMapping(builder, *m_planned->reg, m_mapping);
    if (m_workspace.apply(std::move(builder), m_planned->plan.summary(), ChangeKind::Import))
        QDialog::accept();
}

} // namespace Ratchet
