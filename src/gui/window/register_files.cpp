// SPDX-License-Identifier: GPL-3.0-or-later
#include "register_files.h"

#include <document/filled_register.h>
#include <document/loaded_register.h>
#include <exchange/import/sample.h>
#include <exchange/import/sample_history.h>
#include <gui/window/recent_files.h>
#include <gui/window/user_name.h>

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QWidget>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

class WaitCursor final {
public:
    WaitCursor() { QApplication::setOverrideCursor(Qt::WaitCursor); }
    ~WaitCursor() { QApplication::restoreOverrideCursor(); }
    WaitCursor(const WaitCursor &) = delete;
    WaitCursor &operator=(const WaitCursor &) = delete;
};

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
    const QString path = QFileInfo(chosen).suffix().isEmpty() ? QString(chosen + u".ratchet"_s) : chosen;
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

void RegisterFiles::open(const QString &path)
{
    load(path, OpenMode::ReadWrite, [](const JobProgress &) { return Status(); });
}

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
    if (mode == OpenMode::ReadWrite && (code == ErrorCode::Locked || code == ErrorCode::ReadOnly))
        openLocked(path, document.error());
    else
        m_ask.tellError(m_window, tr("%1 was not opened").arg(QFileInfo(path).fileName()), document.error());
}

void RegisterFiles::openLocked(const QString &path, const Error &error)
{
    QString reason = error.what;
    if (const std::optional<LockHolder> holder = Store::lockHolder(path)) {
        reason =
            tr("%1 on %2 has had this register open since %3. Two people cannot write to it at the same time.")
                .arg(holder->who, holder->host, QLocale().toString(holder->since.toLocalTime(), QLocale::ShortFormat));
    }
    const QString text =
        reason + u"\n\n"_s + tr("You can open it for reading: you see everything, and change nothing.");
    m_ask.confirm(m_window, tr("%1 cannot be opened for writing").arg(QFileInfo(path).fileName()), text,
                  tr("Open read-only"),
                  [this, path] { load(path, OpenMode::ReadOnly, [](const JobProgress &) { return Status(); }); });
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
        Result<std::vector<Change>> history = sampleHistory(today, userName());
        return history ? makeFilledRegister(path, userName(), std::move(*history))
                       : tl::unexpected<Error>(history.error());
    });
}

void RegisterFiles::handOver(std::unique_ptr<Document> document)
{
    addRecentFile(document->path());
    m_take(std::move(document));
}

} // namespace Ratchet
