// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar_dialog.h"

#include "ui_calendar_dialog.h"

#include <document/document.h>
#include <exchange/calendar/calendar_import.h>
#include <gui/import/import_counts.h>
#include <store/register_id.h>
#include <widgets/ask.h>
#include <widgets/form_looks.h>
#include <widgets/progress_job.h>
#include <widgets/theme.h>

#include <QFileInfo>
#include <QPushButton>

namespace Ratchet {

namespace {

constexpr qsizetype quickCalendar = 100'000; // bytes that are planned while one waits

} // namespace

CalendarDialog::CalendarDialog(Workspace &workspace, const QString &path, const QByteArray &bytes,
                               const QMap<QString, QString> &zones, QWidget *parent)
    : InputDialog(workspace.ask(), parent)
    , m_workspace(workspace)
    , m_path(path)
    , m_bytes(bytes)
    , m_zones(zones)
    , m_ui(std::make_unique<Ui::CalendarDialog>())
{
    m_ui->setupUi(this);
    applyLooks(this);
    m_ui->previewed->setUp(workspace);
    m_import = m_ui->buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    makePrimary(m_import);
    m_import->setDefault(true);
    connect(m_ui->previewed, &ImportPreview::rowsChosen, this, &CalendarDialog::plan);
    connect(m_ui->leaveOut, &QCheckBox::toggled, this, &CalendarDialog::updateState);
    plan();
    m_ui->previewed->focusRows();
}

CalendarDialog::~CalendarDialog() = default;

// The ticks stand in no control of their own.
bool CalendarDialog::isChanged() const
{
    return m_ui->previewed->choices() != RowChoices() || InputDialog::isChanged();
}

void CalendarDialog::plan()
{
    const auto work = [reg = std::make_shared<const Register>(m_workspace.document().snapshot()),
                       nextId = m_workspace.document().nextId(), bytes = m_bytes, zones = m_zones,
                       id = registerId(m_workspace.document().store()), today = m_workspace.document().today(),
                       choices = m_ui->previewed->choices()](const JobProgress &) -> Result<Planned> {
        ChangeBuilder builder(reg, nextId);
        Result<ImportPlan> plan = planCalendarImport(builder, *reg, id, bytes, today, zones, choices);
        if (!plan)
            return tl::unexpected<Error>(plan.error());
        return std::make_shared<PlannedImport>(
            PlannedImport{.reg = reg, .builder = std::move(builder), .plan = std::move(*plan), .choices = choices});
    };
    ++m_wanted;
    if (m_bytes.size() <= quickCalendar)
        return takePlan(work({}));
    m_planned.reset(); // nothing is imported that nobody chose
    updateState();
    runJob<Planned>(this, tr("Reading %1…").arg(QFileInfo(m_path).fileName()), work,
                    [this, number = m_wanted](Result<Planned> planned) {
                        if (number == m_wanted)
                            takePlan(std::move(planned));
                    });
}

void CalendarDialog::takePlan(Result<Planned> planned)
{
    m_planned = planned.value_or(nullptr);
    if (m_planned) {
        m_ui->previewed->setPlan(m_planned, 0, false);
        const QString program = m_planned->plan.source;
        const QString name = QFileInfo(m_path).fileName();
        m_ui->source->setText(program.isEmpty() ? name : tr("%1 · an export of %2").arg(name, program));
    } else {
        m_ui->source->setText(describe(planned.error()));
    }
    updateState();
}

void CalendarDialog::updateState()
{
    const bool isComplete = m_planned && m_planned->plan.isComplete();
    m_ui->leaveOut->setVisible(m_planned && !isComplete);
    m_import->setEnabled(m_planned && !m_planned->builder.isEmpty() && (isComplete || m_ui->leaveOut->isChecked()));
}

void CalendarDialog::accept()
{
    if (!m_import->isEnabled())
        return;
    m_workspace.write(m_planned->builder, tr("Calendar \"%1\" imported").arg(QFileInfo(m_path).fileName()),
                      ChangeKind::Import, this, [this, planned = m_planned](const Result<qint64> &written) {
                          if (!written)
                              return m_workspace.ask().tellError(this, windowTitle(), written.error());
                          m_workspace.ask().tell(parentWidget(), tr("Imported"), importedText(planned->plan));
                          QDialog::accept();
                      });
}

} // namespace Ratchet
