// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance_note.h"

#include <answers/basis/ceremony_roles.h>
#include <document/document.h>
#include <gui/records/record_form.h>
#include <gui/workspace/workspace.h>
#include <widgets/theme.h>

namespace Ratchet {

using namespace Qt::StringLiterals;

AttendanceNote::AttendanceNote(Workspace &workspace, RecordForm &form)
    : QLabel(&form)
    , m_workspace(workspace)
    , m_form(form)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextLook(this, LabelLook::Muted);
    connect(&form, &RecordForm::changed, this, &AttendanceNote::follow);
    follow();
}

void AttendanceNote::follow()
{
    Ceremony ceremony;
    ceremony.chair = Id<Person>(valueOr<qint64>(m_form.shown(fieldIndex<&Ceremony::chair>())));
    ceremony.requiredRoles = valueOr<QString>(m_form.shown(fieldIndex<&Ceremony::requiredRoles>()));
    const Participants named = participantsOf(m_workspace.reg(), ceremony, m_workspace.document().today());
    QStringList people;
    for (const Participant &one : named.people)
        people += tr("%1 (%2)").arg(one.name, one.roles.join(u", "_s));
    QStringList lines;
    if (!people.isEmpty())
        lines += tr("Takes part: %1").arg(people.join(u", "_s));
    if (!named.vacant.isEmpty())
        lines += tr("Nobody holds: %1").arg(named.vacant.join(u", "_s));
    if (lines.isEmpty())
        lines += tr("Nobody takes part yet: name a chair or roles.");
    setText(lines.join(u'\n'));
}

} // namespace Ratchet
