// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_export.h"

#include <core/entities/evidence.h>
#include <core/entities/settings.h>
#include <core/register.h>
#include <document/document.h>
#include <document/register_view.h>
#include <gui/workspace/workspace.h>
#include <report/pack/pack.h>
#include <report/pack/pack_source.h>
#include <report/paper/pack_choices.h>
#include <report/paper/pack_settings.h>
#include <widgets/ask.h>

#include <QDesktopServices>
#include <QDir>
#include <QUrl>

namespace Ratchet {

using namespace Qt::StringLiterals;

void offerToOpen(Ask &ask, QWidget *window, const QString &title, const QString &path)
{
    ask.choose(window, title, QDir::toNativeSeparators(path), {QObject::tr("Open it")}, QObject::tr("Close"),
               [path](int) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
}

Result<PackSource> packSource(Workspace &workspace, const PackChoices &choices, QDate asOf)
{
    const Document &document = workspace.document();
    const qint64 change = workspace.view().earlierChange().value_or(document.change());
    Result<PackSource> source = packSource(document.store(), workspace.reg(), change, asOf, choices);
    if (source && !document.isReadOnly())
        source->settings.reference = document.nextReference(EntityKind::Pack);
    return source;
}

Result<PackSettings> packSettings(Workspace &workspace)
{
    PackChoices choices;
    choices.language = workspace.reg().settings().packLanguage;
    choices.paper = packChoicesOf(workspace.reg()).paper;
    choices.preparedBy = workspace.document().who();
    Result<PackSettings> settings =
        packSource(workspace, choices, workspace.view().asOf()).map([](const PackSource &source) {
            return source.settings;
        });
    if (settings)
        settings->reference.clear(); // it is no pack
    return settings;
}

void exportSheet(Workspace &workspace, QWidget *window, const QString &title, const QString &suggestion,
                 const SheetWriter &write)
{
    const auto writeTo = [&workspace, window, write](const QString &path) {
        const Result<PackSettings> settings = packSettings(workspace);
        const Status written = settings ? write(path, *settings) : Status(tl::unexpected<Error>(settings.error()));
        if (!written)
            workspace.ask().tellError(window, QObject::tr("The document was not written"), written.error());
        else
            offerToOpen(workspace.ask(), window, QObject::tr("The document is written"), path);
    };
    workspace.ask().fileToSave(window, title, suggestion, QObject::tr("PDF documents (*.pdf)"), writeTo);
}

} // namespace Ratchet
