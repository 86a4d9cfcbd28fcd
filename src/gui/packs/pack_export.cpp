// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack_export.h"

#include <answers/questions/answer.h>
#include <core/catalogue.h>
#include <core/entities/settings.h>
#include <core/register.h>
#include <document/document.h>
#include <edits/settings_edit.h>
#include <gui/paper/sheet_export.h>
#include <gui/workspace/workspace.h>
#include <report/pack/pack_record.h>
#include <report/pack/pack_source.h>
#include <store/store.h>
#include <widgets/ask.h>
#include <widgets/progress_job.h>

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QUrl>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

void tellFailure(Workspace &workspace, QWidget *window, const Error &error)
{
    if (error.code != ErrorCode::Cancelled)
        workspace.ask().tellError(window, QObject::tr("The pack was not written"), error);
}

// Notes the pack in the register, where that can be written, and what the next one is to begin with.
void recordPack(Workspace &workspace, QWidget *window, const MadePack &pack, const PackSource &source,
                const PackChoices &kept, const QString &path)
{
    if (source.settings.reference.isEmpty())
        return;
    ChangeBuilder builder = workspace.document().builder();
    addRecord(builder, packRecord(pack, source.settings, source.asOf, path));
    setSetting<&Settings::packChoices>(builder, workspace.document().reg(), packChoicesText(kept));
    if (const Result<qint64> noted =
            workspace.document().apply(std::move(builder), packReason(source.settings.reference));
        !noted)
        workspace.ask().tellError(window, QObject::tr("The pack is written, but the register has no note of it"),
                                  noted.error());
}

// A pack, and what it was made from.
struct WrittenPack {
    MadePack pack;
    PackSource source;
};

// The pack of a register that is sound, written to `path`.
Result<WrittenPack> writtenPack(const PackSourceReader &read, const QString &file, const LedgerHead &head,
                                const QString &path, const JobProgress &progress)
{
    Result<PackSource> source = read();
    if (!source)
        return tl::unexpected<Error>(source.error());
    const Result<std::unique_ptr<Store>> store = Store::openAgain(file, head);
    if (!store)
        return tl::unexpected<Error>(store.error());
    if (const Status evidence = isEvidence(**store); !evidence)
        return tl::unexpected<Error>(evidence.error());
    const SpokenLanguage language(source->settings.locale);
    const Answers answers = answer(source->reg, source->asOf, source->settings.locale, progress.cancellation());
    if (progress.cancellation().isRequested())
        return failure(ErrorCode::Cancelled, {});
    Result<MadePack> pack = makePack(answers, source->reg, source->settings, progress);
    if (!pack)
        return tl::unexpected<Error>(pack.error());
    if (const Status saved = savePack(path, *pack); !saved)
        return tl::unexpected<Error>(saved.error());
    return WrittenPack{std::move(*pack), std::move(*source)};
}

} // namespace

void writePack(Workspace &workspace, QWidget *window, const PackChoices &choices, const PackChoices &kept, QDate asOf,
               const QString &path)
{
    runJob<WrittenPack>(
        window, QObject::tr("Writing the evidence pack…"),
        [read = packSourceReader(workspace, choices, asOf), file = workspace.document().store().path(),
         head = workspace.document().store().head(),
         path](const JobProgress &progress) { return writtenPack(read, file, head, path, progress); },
        [&workspace, window, kept, path](const Result<WrittenPack> &written) {
            if (!written)
                return tellFailure(workspace, window, written.error());
            recordPack(workspace, window, written->pack, written->source, kept, path);
            offerToOpen(workspace.ask(), window, QObject::tr("The evidence pack is written"), path);
        });
}

} // namespace Ratchet
