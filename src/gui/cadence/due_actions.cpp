// SPDX-License-Identifier: GPL-3.0-or-later
#include "due_actions.h"

#include <answers/reviews/due_mail.h>
#include <answers/reviews/due_words.h>
#include <core/save_file.h>
#include <document/document.h>
#include <exchange/calendar/due_events.h>
#include <gui/owners/open_owner_sheets.h>
#include <store/register_id.h>
#include <widgets/ask.h>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>
#include <QWidget>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

// A name that every file system takes.
QString calendarName(const DueOwner &owner)
{
    static const QRegularExpression forbidden(u"[\\x00-\\x1f\\\\/:*?\"<>|]"_s);
    const QString name = owner.person ? owner.name : DueActions::tr("nobody");
    return DueActions::tr("Due dates of %1", "name of a file").arg(name).replace(forbidden, u"-"_s).simplified();
}

// One path an owner, no two the same however the people are called.
QStringList pathsIn(const QString &folder, const DueWork &work)
{
    QStringList paths;
    for (const DueOwner &owner : work.owners) {
        const QString name = calendarName(owner);
        QString path = QDir(folder).filePath(name + u".ics"_s);
        for (int number = 2; paths.contains(path, Qt::CaseInsensitive); ++number)
            path = QDir(folder).filePath(u"%1 (%2).ics"_s.arg(name).arg(number));
        paths += path;
    }
    return paths;
}

} // namespace

DueActions::DueActions(Workspace &workspace, QWidget &view)
    : QObject(&view)
    , m_workspace(workspace)
    , m_view(view)
{
    const auto add = [this](const QString &text, auto slot) {
        auto *action = new QAction(text, &m_view);
        connect(action, &QAction::triggered, this, slot);
        m_view.addAction(action);
        return action;
    };
    m_mail = add(tr("Write &e-mail"), &DueActions::writeMail);
    m_save = add(tr("&Save dates…"), &DueActions::saveDates);
    m_copy = add(tr("&Copy the list"), &DueActions::copyList);
    m_sheet = add(tr("S&heet to fill in…"), &DueActions::makeSheet);
    m_saveAll = add(tr("Save the dates of &all…"), &DueActions::saveAllDates);
    m_mail->setToolTip(tr("Opens a draft in your mail program, with the list as its text"));
    m_save->setToolTip(tr("Writes a calendar file (.ics) with the due dates"));
    m_sheet->setToolTip(tr("Makes a workbook (.xlsx) with their open work, to be filled in and sent back"));
    m_saveAll->setToolTip(tr("Writes a calendar file (.ics) for each owner into a folder"));
    setSubject({}, {});
}

void DueActions::setSubject(const DueWork &work, std::optional<size_t> owner)
{
    m_work = work;
    m_owner = owner;
    m_mail->setEnabled(owner && whyNoMail().isEmpty());
    m_save->setEnabled(owner.has_value());
    m_copy->setEnabled(owner.has_value());
    m_sheet->setEnabled(owner && work.owners[*owner].person && !work.owners[*owner].hasLeft());
    m_saveAll->setEnabled(!work.owners.empty());
}

const DueOwner *DueActions::owner() const { return m_owner ? &m_work.owners[*m_owner] : nullptr; }

QString DueActions::whyNoMail() const
{
    const DueOwner *chosen = owner();
    if (!chosen || (!chosen->hasLeft() && isMailAddress(chosen->email)))
        return {};
    if (!chosen->person)
        return tr("Nobody owns these, so there is nobody to write to. Give each an owner.");
    if (chosen->hasLeft())
        return tr("%1 has left. Give each of these another owner.").arg(chosen->name);
    return chosen->email.trimmed().isEmpty()
        ? tr("The register holds no e-mail address of %1.").arg(chosen->name)
        : tr("\"%1\" is no e-mail address to which a draft can be made.").arg(chosen->email.trimmed());
}

void DueActions::writeMail()
{
    const DueOwner *chosen = owner();
    if (!chosen || !whyNoMail().isEmpty())
        return;
    const QUrl draft = QUrl::fromEncoded(dueMail(*chosen, m_work, QLocale()), QUrl::StrictMode);
    if (!QDesktopServices::openUrl(draft))
        m_workspace.ask().tell(&m_view, tr("Write e-mail"),
                               tr("No mail program could be opened. The list can be copied instead."));
}

void DueActions::copyList()
{
    if (const DueOwner *chosen = owner())
        QApplication::clipboard()->setText(dueLines(*chosen, m_work, QLocale()).join(u'\n'));
}

void DueActions::makeSheet()
{
    if (const DueOwner *chosen = owner())
        openOwnerSheets(m_workspace, m_view.window(), {chosen->person});
}

Status DueActions::write(const QString &path, const DueOwner &owner) const
{
    const QString id = registerId(m_workspace.document().store());
    return writeCalendar(dueEvents(dueDates(owner), id), QDateTime::currentDateTimeUtc())
        .and_then([&path](const QByteArray &calendar) { return saveWhole(path, calendar); });
}

void DueActions::saveDates()
{
    const DueOwner *chosen = owner();
    if (!chosen)
        return;
    const auto save = [this, owner = *chosen](const QString &path) {
        if (const Status written = write(path, owner); !written)
            return m_workspace.ask().tellError(&m_view, tr("The calendar was not written"), written.error());
        m_workspace.ask().tell(&m_view, tr("Save dates"),
                               tr("Written to %1. Calendars that import it again update what they have.").arg(path));
    };
    m_workspace.ask().fileToSave(&m_view, tr("Save dates"), calendarName(*chosen) + u".ics"_s, tr("Calendar (*.ics)"),
                                 save);
}

void DueActions::saveAllDates()
{
    const auto save = [this](const QString &folder) {
        const QStringList paths = pathsIn(folder, m_work);
        const auto there = std::ranges::count_if(paths, [](const QString &path) { return QFileInfo::exists(path); });
        if (there == 0)
            return saveEach(paths);
        m_workspace.ask().confirm(&m_view, tr("Save the dates of all"),
                                  tr("%Ln calendar file(s) in that folder will be replaced.", nullptr, int(there)),
                                  tr("Replace"), [this, paths] { saveEach(paths); });
    };
    m_workspace.ask().folderToWrite(&m_view, tr("Save the dates of all"), QDir::homePath(), save);
}

void DueActions::saveEach(const QStringList &paths)
{
    if (paths.size() != std::ssize(m_work.owners))
        return; // the register has moved on since the folder was asked for
    for (qsizetype i = 0; i < paths.size(); ++i) {
        if (const Status written = write(paths[i], m_work.owners[size_t(i)]); !written)
            return m_workspace.ask().tellError(&m_view, tr("The calendar was not written"), written.error());
    }
    m_workspace.ask().tell(
        &m_view, tr("Save the dates of all"),
        tr("%Ln calendar file(s) written to %1.", nullptr, int(paths.size())).arg(QFileInfo(paths.value(0)).path()));
}

} // namespace Ratchet
