// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_export.h"

#include <core/entities/evidence.h>
#include <core/entities/settings.h>
#include <core/register.h>
#include <document/document.h>
#include <document/register_view.h>
#include <gui/workspace/workspace.h>
#include <report/pack/pack_source.h>
#include <report/paper/pack_choices.h>
#include <store/store.h>
#include <widgets/ask.h>
#include <widgets/progress_job.h>

#include <QDesktopServices>
#include <QDir>
#include <QUrl>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

PackSourceReader sourceReader(Workspace &workspace, const PackChoices &choices, QDate asOf, EarlierPack earlier)
{
    const Document &document = workspace.document();
    const QString reference = document.isReadOnly() ? QString() : document.nextReference(EntityKind::Pack);
    return [=, path = document.store().path(), head = document.store().head(), reg = Register(workspace.reg()),
            change = workspace.view().earlierChange().value_or(document.change())]() -> Result<PackSource> {
        const Result<std::unique_ptr<Store>> store = Store::openAgain(path, head);
        if (!store)
            return tl::unexpected<Error>(store.error());
        Result<PackSource> source = packSource(**store, reg, change, asOf, choices, earlier);
        if (source)
            source->settings.reference = reference;
        return source;
    };
}

} // namespace

PackSourceReader packSourceReader(Workspace &workspace, const PackChoices &choices, QDate asOf)
{
    return sourceReader(workspace, choices, asOf, EarlierPack::Compared);
}

void offerToOpen(Ask &ask, QWidget *window, const QString &title, const QString &path)
{
    ask.choose(window, title, QDir::toNativeSeparators(path), {QObject::tr("Open it")}, QObject::tr("Close"),
               [path](int) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
}

void exportSheet(Workspace &workspace, QWidget *window, const QString &title, const QString &suggestion,
                 const SheetWriter &write)
{
    PackChoices choices;
    choices.language = workspace.reg().settings().packLanguage;
    choices.paper = packChoicesOf(workspace.reg()).paper;
    choices.preparedBy = workspace.document().who();
    // No sheet tells what changed since a pack.
    const auto writeTo =
        [&workspace, window, title, write,
         read = sourceReader(workspace, choices, workspace.view().asOf(), EarlierPack::Left)](const QString &path) {
            const auto work = [=](const JobProgress &progress) -> Result<QString> {
                Result<PackSource> source = read();
                if (!source)
                    return tl::unexpected<Error>(source.error());
                if (progress.cancellation().isRequested())
                    return failure(ErrorCode::Cancelled, {});
                source->settings.reference.clear(); // it is no pack
                return write(path, *source).map([path] { return path; });
            };
            const auto tell = [&workspace, window](const Result<QString> &written) {
                if (written)
                    offerToOpen(workspace.ask(), window, QObject::tr("The document is written"), *written);
                else if (written.error().code != ErrorCode::Cancelled)
                    workspace.ask().tellError(window, QObject::tr("The document was not written"), written.error());
            };
            runJob<QString>(window, title, work, tell);
        };
    workspace.ask().fileToSave(window, title, suggestion, QObject::tr("PDF documents (*.pdf)"), writeTo);
}

} // namespace Ratchet
