// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_keeper.h"

#include <document/outside_change.h>
#include <gui/window/recent_files.h>
#include <gui/window/register_files.h>
#include <gui/window/version_text.h>
#include <store/store.h>
#include <widgets/drafts.h>
#include <widgets/progress_job.h>
#include <widgets/wait_cursor.h>

#include <QDir>
#include <QFileInfo>
#include <QWidget>

namespace Ratchet {

using namespace Qt::StringLiterals;

FileKeeper::FileKeeper(Ask &ask, QWidget *window)
    : QObject(window)
    , m_ask(ask)
    , m_window(window)
{
}

void FileKeeper::setDocument(Document *document)
{
    m_document = document;
    m_isTold = false;
    m_kept = -1;
    if (document)
        connect(document, &Document::wentOn, this, &FileKeeper::tellMove);
}

void FileKeeper::look()
{
    if (!m_document)
        return;
    const FileFate fate = m_document->fate();
    if (fate == FileFate::Ours) {
        m_isTold = false;
        return;
    }
    if (m_isTold)
        return;
    m_isTold = true;
    Q_EMIT fileChanged();
    offer(outsideChange(m_document->store(), fate));
}

// What was written found the file to be another's.
void FileKeeper::tellMove(const OutsideChange &change)
{
    addRecentFile(change.movedTo);
    m_isTold = false;
    Q_EMIT fileChanged();
    const QString what = change.history == CopiedHistory::Whole
        ? tr("What you have here, with what you just changed, is in %1 and open: go on as you did.")
        : tr("What you have here is in %1 and open, without what you changed last: make that again. The history of "
             "before is in neither file; look for it in the backups beside the register.");
    const QString text = outsideText(change) + u"\n\n"_s + what.arg(QDir::toNativeSeparators(change.movedTo));
    if (change.fate == FileFate::Missing)
        return m_ask.tell(m_window, outsideTitle(change), text);
    m_ask.choose(m_window, outsideTitle(change), text, {tr("Open the other version")}, tr("Close"),
                 [this, path = change.path](int) { Q_EMIT openRequested(path); });
}

void FileKeeper::offer(const OutsideChange &change)
{
    change.fate == FileFate::Missing ? offerMissing(change) : offerReplaced(change);
}

void FileKeeper::offerMissing(const OutsideChange &change)
{
    const QString text = outsideText(change) + u"\n\n"_s
        + tr("What you see is complete. As long as it stays open nothing is lost, and the next change saves it anew.");
    QStringList actions{tr("Save it there again"), tr("Save a copy as…")};
    if (!change.renamedTo.isEmpty())
        actions.prepend(tr("Open %1").arg(QFileInfo(change.renamedTo).fileName()));
    m_ask.choose(m_window, outsideTitle(change), text, actions, tr("Later"),
                 [this, change, count = actions.size()](int chosen) {
                     if (!m_document)
                         return;
                     if (chosen == count - 1)
                         chooseName([this](const QString &path) { goOnIn(path); });
                     else if (chosen == count - 2)
                         goOnIn(change.path);
                     else
                         Q_EMIT openRequested(change.renamedTo);
                 });
}

void FileKeeper::offerReplaced(const OutsideChange &change)
{
    const QString text = outsideText(change) + u"\n\n"_s
        + tr("Both versions stay: whatever is open here and not in that file is saved as a file of its own.");
    m_ask.choose(m_window, outsideTitle(change), text, {tr("Open the other version"), tr("Go on with mine in a copy")},
                 tr("Later"), [this, change](int chosen) {
                     if (!m_document)
                         return;
                     if (chosen == 0)
                         openOther(change);
                     else
                         goOnIn(nameForCopy(change.path, m_document->who()));
                 });
}

void FileKeeper::openOther(const OutsideChange &change)
{
    const QString copy = nameForCopy(change.path, m_document->who());
    if (isInNoFile(change)) {
        if (!keep(copy))
            return;
        m_ask.tell(m_window, tr("Your version is kept"),
                   tr("It is in %1, with all its changes.").arg(QDir::toNativeSeparators(copy)));
    }
    Q_EMIT openRequested(change.path);
}

void FileKeeper::goOnIn(const QString &path)
{
    const auto gone = [&] {
        const WaitCursor cursor;
        return m_document->goOnIn(path);
    }();
    if (!gone)
        return m_ask.tellError(m_window, tr("The copy was not written"), gone.error());
    addRecentFile(path);
    m_isTold = false;
    Q_EMIT fileChanged();
    if (*gone == CopiedHistory::Lost)
        m_ask.tell(m_window, tr("The history is lost"),
                   tr("%1 holds all that was open, but no file holds the changes of before. Look for them in the "
                      "backups beside the register.")
                       .arg(QDir::toNativeSeparators(path)));
}

void FileKeeper::chooseName(const std::function<void(const QString &path)> &chosen)
{
    const QString suggestion = QFileInfo(nameForCopy(m_document->path(), m_document->who())).fileName();
    m_ask.fileToSave(m_window, tr("Save a copy as"), suggestion, RegisterFiles::filter(),
                     [this, chosen](const QString &path) {
                         if (m_document)
                             chosen(RegisterFiles::withEnding(path));
                     });
}

void FileKeeper::saveCopy()
{
    chooseName([this](const QString &path) {
        if (m_document->fate() == FileFate::Ours)
            writeCopy(path);
        else if (keep(path))
            offerCopy(path);
    });
}

// Beside the window: a large register takes its time.
void FileKeeper::writeCopy(const QString &path)
{
    const auto write = [path, from = m_document->path(), head = m_document->store().head(),
                        reg = m_document->snapshot(),
                        who = m_document->who()](const JobProgress &progress) -> Result<QString> {
        const auto store = Store::openAgain(from, head);
        if (!store)
            return tl::unexpected<Error>(store.error());
        if ((*store)->head() == head)
            return (*store)->saveCopy(path, reg, who).map([&path](CopiedHistory) { return path; });
        // Whoever writes what is only read here went on: the copy is of what the file holds by now.
        return RegisterFiles::writeCopyOf(from, path, progress).map([&path] { return path; });
    };
    runJob<QString>(m_window, tr("Writing the copy…"), write, [this](const Result<QString> &written) {
        if (written)
            offerCopy(*written);
        else if (written.error().code != ErrorCode::Cancelled)
            m_ask.tellError(m_window, tr("The copy was not written"), written.error());
    });
}

void FileKeeper::offerCopy(const QString &path)
{
    m_ask.choose(m_window, tr("The copy is written"), QDir::toNativeSeparators(path), {tr("Open the copy")},
                 tr("Close"), [this, path](int) { Q_EMIT openRequested(path); });
}

bool FileKeeper::keep(const QString &path)
{
    const auto kept = [&] {
        const WaitCursor cursor;
        return m_document->saveCopy(path);
    }();
    if (kept)
        m_kept = m_document->change();
    else
        m_ask.tellError(m_window, tr("The copy was not written"), kept.error());
    return kept.has_value();
}

bool FileKeeper::isInNoFile(const OutsideChange &change) const
{
    if (m_kept == m_document->change())
        return false;
    return change.fate == FileFate::Missing ? change.renamedTo.isEmpty()
                                            : !change.versions || change.versions->here > 0;
}

void FileKeeper::close(const std::function<void()> &then)
{
    if (!m_document)
        return then();
    leaveDrafts(*m_window, m_ask, [this, then] { closeFile(then); });
}

void FileKeeper::closeFile(const std::function<void()> &then)
{
    if (const FileFate fate = m_document->fate(); fate != FileFate::Ours) {
        const OutsideChange change = outsideChange(m_document->store(), fate);
        return isInNoFile(change) ? keepAndClose(change, then) : then();
    }
    const Status closed = m_document->close();
    if (closed)
        return then();
    // A full disk keeps SQLite from putting its log into the file.
    const QFileInfo log(m_document->path() + u"-wal"_s);
    const QString kept = log.size() > 0
        ? tr("Every change is in the register's own file and in %1 beside it, all the same; keep the two together.")
              .arg(log.fileName())
        : tr("Every change is in the register's own file all the same.");
    const QString text = describe(closed.error()) + u"\n\n"_s + kept;
    m_ask.confirm(m_window, tr("The backup was not written"), text, tr("Close without a backup"), then);
}

void FileKeeper::keepAndClose(const OutsideChange &change, const std::function<void()> &then)
{
    const QString path = change.fate == FileFate::Missing ? change.path : nameForCopy(change.path, m_document->who());
    const QString text = outsideText(change) + u"\n\n"_s
        + tr("What is open here is in no file. It can be saved as %1.").arg(QDir::toNativeSeparators(path));
    m_ask.choose(m_window, outsideTitle(change), text,
                 {tr("Save and close"), tr("Save a copy as…"), tr("Close without it")}, tr("Cancel"),
                 [this, path, then](int chosen) {
                     if (!m_document)
                         return;
                     if (chosen == 2 || (chosen == 0 && keep(path)))
                         return then();
                     if (chosen == 1)
                         chooseName([this, then](const QString &other) {
                             if (keep(other))
                                 then();
                         });
                 });
}

} // namespace Ratchet
