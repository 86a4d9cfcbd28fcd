// SPDX-License-Identifier: GPL-3.0-or-later
#include "register_files.h"

#include <document/filled_register.h>
#include <document/loaded_register.h>
#include <exchange/import/sample.h>
#include <gui/window/recent_files.h>
#include <gui/window/user_name.h>
#include <gui/window/version_text.h>
#include <report/demonstration/demonstration.h>
#include <store/conflict_copy.h>
#include <store/copied_history.h>
#include <store/divergence.h>
#include <widgets/wait_cursor.h>

#include <QDir>
#include <QFileInfo>
#include <QWidget>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

// What is done before a register is read, which most need not.
Status nothing(const JobProgress &) { return {}; }

} // namespace

RegisterFiles::RegisterFiles(Ask &ask, QWidget *window, Document::Clock clock,
                             std::function<void(std::unique_ptr<Document>)> take)
    : QObject(window)
    , m_ask(ask)
    , m_window(window)
    , m_clock(std::move(clock))
    , m_take(std::move(take))
{
}

QString RegisterFiles::filter() { return tr("Ratchet registers (*.ratchet)"); }

QString RegisterFiles::withEnding(const QString &path)
{
    return QFileInfo(path).suffix().isEmpty() ? QString(path + u".ratchet"_s) : path;
}

// Records and head are read one after the other: where somebody wrote meanwhile they are not of one moment.
Status RegisterFiles::writeCopyOf(const QString &from, const QString &to, const JobProgress &progress)
{
    for (;;) {
        const auto store = Store::open(from, OpenMode::ReadOnly, userName());
        if (!store)
            return tl::unexpected<Error>(store.error());
        const Result<Register> reg = (*store)->load(progress);
        if (!reg)
            return tl::unexpected<Error>(reg.error());
        const auto after = Store::openAgain(from, (*store)->head());
        if (!after)
            return tl::unexpected<Error>(after.error());
        if ((*after)->head() != (*store)->head())
            continue;
        const auto written = (*store)->saveCopy(to, *reg, userName());
        return written ? Status() : tl::unexpected<Error>(written.error());
    }
}

// Every change bears a name: whoever has none on this machine is asked once.
void RegisterFiles::askName(const std::function<void()> &then)
{
    if (isUserKnown())
        return then();
    m_ask.askText(m_window, tr("Your name"),
                  tr("Every change is signed with a name, for whoever reads the history. What is yours?"),
                  [then](const std::optional<QString> &name) {
                      if (name)
                          setUserName(*name);
                      then();
                  });
}

void RegisterFiles::createNew()
{
    askName([this] {
        m_ask.fileToSave(m_window, tr("New register"), tr("Improvements.ratchet"), filter(),
                         [this](const QString &path) { create(path); });
    });
}

void RegisterFiles::create(const QString &chosen)
{
    const QString path = withEnding(chosen);
    const auto made = [this, &path] {
        const WaitCursor cursor;
        return Document::create(path, userName(), m_clock);
    };
    auto document = made();
    if (!document)
        m_ask.tellError(m_window, tr("The register was not made"), document.error());
    else
        handOver(std::move(*document));
}

void RegisterFiles::chooseAndOpen()
{
    m_ask.fileToOpen(m_window, tr("Open register"), filter(), [this](const QString &path) { open(path); });
}

void RegisterFiles::open(const QString &path) { load(path, OpenMode::ReadWrite, nothing); }

void RegisterFiles::load(const QString &path, OpenMode mode, const std::function<Status(const JobProgress &)> &prepare)
{
    if (m_isLoading)
        return;
    m_isLoading = true;
    runJob<LoadedRegister>(
        m_window, tr("Opening %1…").arg(QFileInfo(path).fileName()),
        [path, mode, prepare](const JobProgress &progress) -> Result<LoadedRegister> {
            if (const Status prepared = prepare(progress); !prepared)
                return tl::unexpected<Error>(prepared.error());
            return Document::load(path, mode, userName(), progress);
        },
        [this, path, mode](Result<LoadedRegister> loaded) {
            m_isLoading = false;
            take(path, mode, std::move(loaded));
        });
}

void RegisterFiles::take(const QString &path, OpenMode mode, Result<LoadedRegister> loaded)
{
    auto document =
        loaded ? Document::adopt(std::move(*loaded), userName(), m_clock) : tl::unexpected<Error>(loaded.error());
    if (document)
        return handOver(std::move(*document));
    const ErrorCode code = document.error().code;
    if (code == ErrorCode::Cancelled)
        return;
    const bool canBeRead = code == ErrorCode::Locked || code == ErrorCode::ReadOnly || code == ErrorCode::DiskFull;
    if (mode != OpenMode::ReadOnly && canBeRead)
        offerWays(path, document.error());
    else
        m_ask.tellError(m_window, tr("%1 was not opened").arg(QFileInfo(path).fileName()), document.error());
}

void RegisterFiles::offerWays(const QString &path, const Error &error)
{
    const QString name = QFileInfo(path).fileName();
    const std::optional<LockHolder> holder = error.code == ErrorCode::Locked ? Store::lockHolder(path) : std::nullopt;
    QString text = holder ? holder->text() : error.what;
    QStringList actions{tr("Open read-only")};
    text += u"\n\n"_s + tr("You can open it for reading: you see everything, and change nothing.");
    if (holder && !holder->isThisComputer()) {
        text += u' ' + tr("If that program is gone for good, you can take the register over.");
        actions += tr("Take it over…");
    } else if (!holder) {
        text += u' ' + tr("Or you save a copy in another folder and write to that.");
        actions += tr("Save a copy as…");
    }
    m_ask.choose(m_window, tr("%1 cannot be opened for writing").arg(name), text, actions, tr("Cancel"),
                 [this, path, holder](int chosen) {
                     if (chosen == 0)
                         load(path, OpenMode::ReadOnly, nothing);
                     else if (holder)
                         takeOver(path, *holder);
                     else
                         openCopy(path);
                 });
}

void RegisterFiles::takeOver(const QString &path, const LockHolder &holder)
{
    const QString text = holder.text() + u"\n\n"_s
        + tr("Take it over only if you know that this program does not run any more: where two write at the same time, "
             "changes of one of them are lost. A program that still runs writes nothing more to this file and keeps "
             "what it has in a copy.");
    m_ask.confirm(m_window, tr("Take %1 over?").arg(QFileInfo(path).fileName()), text, tr("Take over"),
                  [this, path] { load(path, OpenMode::TakeOver, nothing); });
}

void RegisterFiles::openCopy(const QString &path)
{
    const auto write = [this, path](const QString &chosen) {
        const QString to = withEnding(chosen);
        load(to, OpenMode::ReadWrite,
             [path, to](const JobProgress &progress) { return writeCopyOf(path, to, progress); });
    };
    m_ask.fileToSave(m_window, tr("Save a copy as"), QFileInfo(path).fileName(), filter(), write);
}

void RegisterFiles::openDemonstration()
{
    askName([this] { makeDemonstration(m_clock()); });
}

void RegisterFiles::makeDemonstration(QDate today)
{
    const QString path = samplePath(today);
    if (QFileInfo::exists(path))
        return open(path);
    load(path, OpenMode::ReadWrite, [path, today](const JobProgress &) {
        QDir().mkpath(QFileInfo(path).path());
        Result<std::vector<Change>> history = demonstrationHistory(today, userName());
        return history ? makeFilledRegister(path, userName(), std::move(*history))
                       : tl::unexpected<Error>(history.error());
    });
}

void RegisterFiles::handOver(std::unique_ptr<Document> document)
{
    addRecentFile(document->path());
    m_take(std::move(document));
}

void RegisterFiles::hintAtConflict(const QString &path)
{
    const QString original = originalOf(path);
    if (original.isEmpty())
        return;
    const QString name = QFileInfo(original).fileName();
    QString text = tr("By its name it was made by a program that synchronises folders, which found two versions of %1. "
                      "It is open as a register of its own; what it holds is not in the other one by itself.")
                       .arg(name);
    if (const Result<Divergence> versions = divergenceOf(path, original))
        text += u"\n\n"_s + versionsText(*versions, name);
    m_ask.tell(m_window, tr("%1 looks like a conflict copy").arg(QFileInfo(path).fileName()), text);
}

} // namespace Ratchet
