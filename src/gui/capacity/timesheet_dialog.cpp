// SPDX-License-Identifier: GPL-3.0-or-later
#include "timesheet_dialog.h"

#include "ui_timesheet_dialog.h"

#include <charts/palette.h>
#include <core/entities/organisation.h>
#include <core/record_text.h>
#include <core/register.h>
#include <document/document.h>
#include <exchange/import/importer.h>
#include <exchange/mapping/export_preset.h>
#include <gui/capacity/timesheet_note.h>
#include <gui/capacity/timesheet_preview.h>
#include <widgets/ask.h>
#include <widgets/form_looks.h>
#include <widgets/plain_label.h>
#include <widgets/progress_job.h>
#include <widgets/show_dialog.h>
#include <widgets/theme.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t quickTimesheetRows = 5'000; // are read while one waits

QComboBox *box(const QString &name)
{
    auto *made = new QComboBox;
    made->setMinimumContentsLength(16);
    made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    made->setAccessibleName(name);
    made->view()->setAccessibleName(name);
    return made;
}

bool isNeeded(TimesheetColumn column)
{
    return column == TimesheetColumn::Hours || (canBeConstant(column) && column != TimesheetColumn::Team);
}

// Of that name in a mapping; nullptr where there is none that each import needs.
const TimesheetColumn *neededColumn(const QString &name)
{
    const auto *found = std::ranges::find(allTimesheetColumns, name, &timesheetColumnName);
    return found != std::end(allTimesheetColumns) && isNeeded(*found) ? found : nullptr;
}

} // namespace

TimesheetDialog::TimesheetDialog(Workspace &workspace, QWidget *parent)
    : InputDialog(workspace.ask(), parent)
    , m_workspace(workspace)
    , m_ui(std::make_unique<Ui::TimesheetDialog>())
{
    m_ui->setupUi(this);
    applyLooks(this);
    m_import = m_ui->buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    makePrimary(m_import);
    m_import->setEnabled(false);
    addColumns();
    addUnit();
    connectParts();
    for (QWidget *later : std::initializer_list<QWidget *>{m_ui->inside, m_ui->leaveOut, m_ui->lines})
        later->hide(); // until there is something to choose
}

TimesheetDialog::~TimesheetDialog() = default;

// Above the pattern.
void TimesheetDialog::addColumns()
{
    QWidget *before = m_ui->pasteCells;
    for (const TimesheetColumn column : allTimesheetColumns) {
        QComboBox *made = box(timesheetColumnLabel(column));
        connect(made, &QComboBox::activated, this, [this, made, column] {
            const QVariant header = made->currentData(); // a team has none
            header.isValid() ? chooseColumn(column, header.toString())
                             : typeColumn(column, made->currentText().trimmed());
        });
        if (canBeConstant(column)) {
            made->setEditable(true);
            made->setInsertPolicy(QComboBox::NoInsert);
            made->setCompleter(nullptr); // what is typed is no beginning of a header
            made->setToolTip(tr("A column of the file, or what is the same for all rows: type it."));
            made->lineEdit()->setAccessibleName(timesheetColumnLabel(column));
            connect(made->lineEdit(), &QLineEdit::editingFinished, this,
                    [this, made, column] { typeColumn(column, made->currentText().trimmed()); });
        }
        m_ui->columns->insertRow(int(column), timesheetColumnLabel(column), made);
        m_columns[size_t(column)] = made;
        setTabOrder(std::exchange(before, made), made);
    }
    setTabOrder(before, m_ui->pattern);
}

// Below it.
void TimesheetDialog::addUnit()
{
    m_unit = box(tr("Unit of numbers alone"));
    m_unit->addItem(QString(), QString());
    for (const DurationUnit unit : allDurationUnits)
        m_unit->addItem(durationUnitLabel(unit), durationUnitName(unit));
    connect(m_unit, &QComboBox::activated, this, [this] {
        m_mapping.durations = m_unit->currentData().toString();
        plan(Categories::Anew);
    });
    m_ui->columns->addRow(tr("Unit of numbers alone"), m_unit);
    m_dayHours = new QDoubleSpinBox;
    m_dayHours->setAccessibleName(tr("Hours of a day of work"));
    m_dayHours->setRange(0.5, 24);
    m_dayHours->setSingleStep(0.5);
    m_dayHours->setKeyboardTracking(false);
    connect(m_dayHours, &QDoubleSpinBox::valueChanged, this, [this](double hours) {
        m_mapping.dayHours = hours;
        plan(Categories::Anew);
    });
    m_ui->columns->addRow(tr("Hours of a day of work"), m_dayHours);
    setTabOrder(m_ui->pattern, m_unit);
    setTabOrder(m_unit, m_dayHours);
}

void TimesheetDialog::connectParts()
{
    connect(m_ui->choose, &QPushButton::clicked, this, &TimesheetDialog::chooseFile);
    connect(m_ui->pasteCells, &QPushButton::clicked, this, [this] { paste(QApplication::clipboard()->text()); });
    connect(m_ui->pattern, &QComboBox::activated, this,
            [this] { choosePattern(m_ui->pattern->currentData().toString()); });
    connect(m_ui->leaveOut, &QCheckBox::toggled, this, &TimesheetDialog::showState);
}

void TimesheetDialog::chooseFile()
{
    m_workspace.ask().fileToOpen(
        this, tr("Timesheet"),
        tr("Spreadsheets and text tables (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods);;All files (*)"),
        [this](const QString &path) { readFile(path); });
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
    const QString preset = presetName(PresetUse::Timesheets, m_table.header);
    const QString file = tr("%1, %Ln row(s)", nullptr, int(m_table.rows.size())).arg(source);
    m_ui->file->setText(preset.isEmpty() ? file : tr("%1 · an export of %2").arg(file, preset));
    m_mapping = completedTimesheetMapping(
        m_table, storedTimesheetMapping(m_workspace.reg(), m_table.header).value_or(ImportMapping()));
    m_ui->inside->show();
    showColumns();
    plan(Categories::First);
}

void TimesheetDialog::showColumns()
{
    for (const TimesheetColumn column : allTimesheetColumns) {
        QComboBox *made = m_columns[size_t(column)];
        const QSignalBlocker quiet(made);
        made->clear();
        made->addItem(isNeeded(column) ? tr("– please choose –") : tr("– none –"), QString());
        for (const QString &header : m_table.header)
            made->addItem(header.simplified(), header);
        if (column == TimesheetColumn::Team)
            addTeams(made);
        const QString name = timesheetColumnName(column);
        made->setCurrentIndex(std::max(0, made->findData(m_mapping.columns.key(name))));
        if (const QString constant = m_mapping.defaults.value(name); made->currentIndex() == 0 && !constant.isEmpty())
            made->setEditText(constant);
    }
}

// Those that there are: chosen, one is what is typed.
void TimesheetDialog::addTeams(QComboBox *box) const
{
    box->insertSeparator(box->count());
    for (const Unit &unit : m_workspace.reg().all<Unit>())
        box->addItem(unit.name, QVariant());
}

void TimesheetDialog::showCategories()
{
    while (m_ui->categories->rowCount() > 0)
        m_ui->categories->removeRow(0);
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
        const QString title = category.rows > 0 ? tr("%1 · %2 h").arg(name, displayNumber(category.hours, QLocale(), 1))
                                                : name; // of rows that cannot be taken as they are
        m_ui->categories->addRow(plainLabel(title, LabelLook::Body), made);
    }
}

void TimesheetDialog::chooseColumn(TimesheetColumn column, const QString &header)
{
    const QString name = timesheetColumnName(column);
    if (const auto *held = neededColumn(m_mapping.columns.value(header)); held && *held != column) {
        showColumns(); // what each import needs is not taken away from it without a word
        return say(tr("\"%1\" is \"%2\" already. Choose another column there first.")
                       .arg(header.simplified(), timesheetColumnLabel(*held)),
                   true);
    }
    for (const QString &other : m_mapping.columns.keys(name))
        m_mapping.columns[other] = QString();
    m_mapping.defaults.remove(name);
    if (!header.isEmpty())
        m_mapping.columns[header] = name;
    m_mapping = completedTimesheetMapping(m_table, m_mapping);
    showColumns();
    plan(Categories::Anew);
}

void TimesheetDialog::typeColumn(TimesheetColumn column, const QString &text)
{
    const QComboBox *made = m_columns[size_t(column)];
    const QString name = timesheetColumnName(column);
    const int entry = made->findText(text, Qt::MatchFixedString);
    if ((entry >= 0 && made->itemData(entry).isValid()) || text.isEmpty()) { // a column, or nothing
        const QString header = made->itemData(std::max(entry, 0)).toString();
        if (header != m_mapping.columns.key(name) || m_mapping.defaults.contains(name))
            chooseColumn(column, header);
        return;
    }
    if (m_mapping.defaults.value(name) == text)
        return;
    for (const QString &other : m_mapping.columns.keys(name))
        m_mapping.columns[other] = QString();
    m_mapping.defaults[name] = text;
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
        auto made = std::make_shared<Planned>(Planned{reg, ChangeBuilder(reg, nextId), {}});
        Result<TimesheetPlan> plan = planTimesheet(made->builder, *reg, table, mapping);
        if (!plan)
            return tl::unexpected<Error>(plan.error());
        made->plan = std::move(*plan);
        return made;
    };
    ++m_wanted;
    if (m_table.rows.size() <= quickTimesheetRows)
        return takePlan(work({}), categories);
    m_planned.reset(); // nothing is imported that nobody chose
    m_import->setEnabled(false);
    runJob<std::shared_ptr<Planned>>(this, tr("Reading %Ln row(s)…", nullptr, int(m_table.rows.size())), work,
                                     [this, categories, number = m_wanted](Result<std::shared_ptr<Planned>> made) {
                                         if (number == m_wanted)
                                             takePlan(std::move(made), categories);
                                     });
}

void TimesheetDialog::takePlan(Result<std::shared_ptr<Planned>> planned, Categories categories)
{
    m_planned = planned.value_or(nullptr);
    m_ui->leaveOut->setChecked(false);
    if (categories != Categories::Same)
        showCategories();
    showState();
    if (categories == Categories::First)
        fitOnScreen(*this, {880, 640});
    if (!planned)
        say(planned.error().what, true);
}

void TimesheetDialog::showQuestion()
{
    const bool isAsked = m_planned && !m_planned->plan.sheet.questions.empty()
        && m_planned->plan.sheet.questions.front().kind != ImportQuestion::Kind::DurationUnit; // its choice is there
    m_ui->patternLabel->setVisible(isAsked);
    m_ui->pattern->setVisible(isAsked);
    if (!isAsked)
        return;
    const ImportQuestion &question = m_planned->plan.sheet.questions.front();
    const QSignalBlocker quiet(m_ui->pattern);
    m_ui->pattern->clear();
    m_ui->pattern->addItem(tr("– please choose –"), QString());
    for (const QString &pattern : question.choices)
        m_ui->pattern->addItem(pattern, pattern);
}

void TimesheetDialog::showUnit()
{
    const std::optional<DurationUnit> unit = m_planned ? m_planned->plan.sheet.unit : std::nullopt;
    const bool isFound = unit && m_mapping.durations.isEmpty();
    const QSignalBlocker quiet(m_unit);
    //: %1 a unit such as hours
    m_unit->setItemText(0, isFound ? tr("as found: %1").arg(durationUnitLabel(*unit)) : tr("– as found –"));
    m_unit->setCurrentIndex(std::max(0, m_unit->findData(m_mapping.durations)));
    const QSignalBlocker quietToo(m_dayHours);
    m_dayHours->setValue(m_mapping.dayHours);
    m_ui->columns->setRowVisible(m_dayHours, m_planned && m_planned->plan.sheet.hasDays);
}

void TimesheetDialog::showLines()
{
    m_ui->lines->setTable(m_planned ? timesheetLines(m_planned->plan.sheet) : AnswerTable());
    m_ui->lines->setVisible(m_ui->lines->model()->rowCount() > 0);
}

void TimesheetDialog::showState()
{
    showQuestion();
    showUnit();
    showLines();
    m_ui->preview->setTable(timesheetPreview(m_workspace.reg(), m_planned ? m_planned->plan.sheet : Timesheet()));
    const auto problems = m_planned ? int(m_planned->plan.sheet.problems.size()) : 0;
    m_ui->leaveOut->setText(tr("&Leave out %Ln row(s) that cannot be taken", nullptr, problems));
    m_ui->leaveOut->setVisible(problems > 0);
    m_import->setEnabled(m_planned && m_planned->plan.isReady() && (problems == 0 || m_ui->leaveOut->isChecked()));
    if (!m_planned)
        return;
    const TimesheetNote note = timesheetNote(m_planned->plan, m_ui->leaveOut->isChecked());
    say(note.text, note.isConcern);
}

void TimesheetDialog::say(const QString &text, bool isConcern)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, isConcern ? screenPalette().concernText : screenPalette().mutedText);
    m_ui->note->setPalette(colours);
    m_ui->note->setText(text);
}

void TimesheetDialog::accept()
{
    if (!m_import->isEnabled())
        return;
    ChangeBuilder builder = m_planned->builder;
    storeTimesheetMapping(builder, *m_planned->reg, m_mapping);
    m_workspace.apply(std::move(builder), m_planned->plan.summary(), ChangeKind::Import, this,
                      [this] { QDialog::accept(); });
}

} // namespace Ratchet
