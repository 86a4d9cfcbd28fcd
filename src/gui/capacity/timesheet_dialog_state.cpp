// SPDX-License-Identifier: GPL-3.0-or-later
// What the dialog says of the timesheet as it is understood so far.
#include <core/register.h>
#include <gui/capacity/timesheet_dialog.h>

#include <core/record_text.h>
#include <widgets/answer_table.h>
#include <widgets/theme.h>

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

// What would be there, a row for each team and month.
AnswerTable previewOf(const Register &reg, const Timesheet &sheet)
{
    const QLocale locale;
    AnswerTable table;
    table.title = TimesheetDialog::tr("Hours used, by team and month");
    table.columns = {{TimesheetDialog::tr("Team"), false, 4},      {TimesheetDialog::tr("Month"), false, 2},
                     {hoursUseLabel(HoursUse::Improvement), true}, {hoursUseLabel(HoursUse::Bau), true},
                     {hoursUseLabel(HoursUse::Project), true},     {TimesheetDialog::tr("Rows"), true}};
    for (const TimesheetSum &sum : sheet.sums) {
        AnswerTable::Row row{
            {Cell{recordName(reg, EntityKind::Unit, sum.unit.value)}, Cell{locale.toString(sum.month, u"MMM yyyy"_s)}}};
        for (size_t use = 0; use < sum.hours.size(); ++use)
            row.cells.push_back(
                sheet.isCovered[use] ? Cell{displayNumber(sum.hours[use], locale, 2), Value(sum.hours[use])} : Cell{});
        row.cells.push_back(Cell{locale.toString(sum.rows), Value(qint64(sum.rows))});
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace

void TimesheetDialog::showQuestion()
{
    const bool isAsked = m_planned && !m_planned->plan.sheet.questions.empty();
    m_patternLabel->setVisible(isAsked);
    m_pattern->setVisible(isAsked);
    if (!isAsked)
        return;
    const ImportQuestion &question = m_planned->plan.sheet.questions.front();
    const QSignalBlocker quiet(m_pattern);
    m_pattern->clear();
    m_pattern->addItem(tr("– please choose –"), QString());
    for (const QString &pattern : question.choices)
        m_pattern->addItem(pattern, pattern);
}

void TimesheetDialog::showState()
{
    showQuestion();
    m_preview->setTable(previewOf(m_workspace.reg(), m_planned ? m_planned->plan.sheet : Timesheet()));
    const auto problems = m_planned ? int(m_planned->plan.sheet.problems.size()) : 0;
    m_leaveOut->setText(tr("&Leave out %Ln row(s) that cannot be taken", nullptr, problems));
    m_leaveOut->setVisible(problems > 0);
    m_import->setEnabled(m_planned && m_planned->plan.isReady() && (problems == 0 || m_leaveOut->isChecked()));
    if (!m_planned)
        return;
    const TimesheetPlan &plan = m_planned->plan;
    if (!plan.sheet.questions.empty())
        return say(plan.sheet.questions.front().text, true);
    if (problems > 0 && !m_leaveOut->isChecked()) {
        const ImportProblem &first = plan.sheet.problems.front();
        return say(first.line > 0
                       ? tr("Line %1, column %2: %3")
                             .arg(QLocale().toString(first.line), QLocale().toString(first.column), first.reason)
                       : first.reason,
                   true);
    }
    if (!plan.sheet.isDecided())
        return say(tr("Say what each category counts as."), true);
    if (plan.added + plan.corrected == 0)
        return say(plan.unchanged > 0 ? tr("The register holds all of it already.")
                                      : tr("Nothing in it counts as hours of a team."),
                   false);
    say(tr("%1 · %2 · %3")
            .arg(tr("%Ln new", nullptr, plan.added), tr("%Ln corrected", nullptr, plan.corrected),
                 tr("%Ln unchanged", nullptr, plan.unchanged)),
        false);
}

void TimesheetDialog::say(const QString &text, bool isConcern)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, isConcern ? screenPalette().concernText : screenPalette().mutedText);
    m_note->setPalette(colours);
    m_note->setText(text);
}

} // namespace Ratchet
