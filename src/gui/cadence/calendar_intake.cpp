// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar_intake.h"

#include <core/change_builder.h>
#include <document/document.h>
#include <exchange/calendar/calendar_import.h>
#include <exchange/calendar/zone_names.h>
#include <gui/cadence/calendar_dialog.h>
#include <store/register_id.h>
#include <widgets/ask.h>
#include <widgets/show_dialog.h>

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

class CalendarIntake {
    Q_DECLARE_TR_FUNCTIONS(Ratchet::CadenceActions) // whose action this is

public:
    CalendarIntake(Workspace &workspace, QWidget *view, const QString &path)
        : m_workspace(workspace)
        , m_view(view)
        , m_path(path)
    {
    }

    void begin()
    {
        QFile file(m_path);
        if (!file.open(QIODevice::ReadOnly))
            return m_workspace.ask().tellError(
                m_view, title(),
                {ErrorCode::CannotOpen, tr("The file cannot be read."), {.file = m_path}, file.errorString()});
        m_bytes = file.readAll();
        plan();
    }

private:
    [[nodiscard]] static QString title() { return tr("Import a calendar"); }
    void plan()
    {
        ChangeBuilder builder = m_workspace.document().builder();
        const Result<ImportPlan> plan =
            planCalendarImport(builder, m_workspace.reg(), registerId(m_workspace.document().store()), m_bytes,
                               m_workspace.document().today(), m_answers);
        if (!plan)
            return m_workspace.ask().tellError(m_view, title(), plan.error());
        const auto open = std::ranges::find_if(plan->questions, [this](const ImportQuestion &question) {
            return !m_leftOut.contains(question.values.front());
        });
        if (open == plan->questions.end())
            showDialog(new CalendarDialog(m_workspace, m_path, m_bytes, m_answers, m_view->window()));
        else
            askZone(*open, {});
    }
    // Each step goes on with a copy of this one: the one that asked is gone by the time of the answer.
    void askZone(const ImportQuestion &question, const QString &wrong)
    {
        const QString label = (wrong.isEmpty() ? QString() : tr("\"%1\" is no time zone.").arg(wrong) + u'\n')
            + question.text + u'\n' + tr("Without an answer its events are left out.");
        m_workspace.ask().askText(m_view, title(), label,
                                  [next = *this, question](const std::optional<QString> &given) mutable {
                                      const QString answer = given.value_or(QString()).trimmed();
                                      if (!answer.isEmpty() && zoneNamed(answer).isEmpty())
                                          return next.askZone(question, answer);
                                      if (answer.isEmpty())
                                          next.m_leftOut += question.values.front();
                                      else
                                          next.m_answers.insert(question.values.front(), answer);
                                      next.plan();
                                  });
    }
    Workspace &m_workspace;
    QWidget *m_view;
    QString m_path;
    QByteArray m_bytes;
    QMap<QString, QString> m_answers; // the file's name of a zone → the answer
    QStringList m_leftOut; // zones without an answer
};

} // namespace

void takeCalendar(Workspace &workspace, QWidget *view, const QString &path)
{
    CalendarIntake(workspace, view, path).begin();
}

void chooseCalendar(Workspace &workspace, QWidget *view)
{
    workspace.ask().fileToOpen(view, CalendarIntake::tr("Import a calendar"), CalendarIntake::tr("Calendar (*.ics)"),
                               [&workspace, view](const QString &path) { takeCalendar(workspace, view, path); });
}

} // namespace Ratchet
