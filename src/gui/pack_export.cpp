// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack_export.h"

#include <gui/progress_job.h>
#include <report/pack.h>

#include <QApplication>
#include <QDesktopServices>
#include <QUrl>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

Result<QDateTime> timeOf(const Store &store, qint64 number)
{
    if (number == 0)
        return QDateTime();
    return store.change(number).map([](const Change &change) { return change.at; });
}

void offerToOpen(Ask &ask, QWidget *window, const QString &title, const QString &path)
{
    if (ask.choose(window, title, path, {QObject::tr("Open it")}, QObject::tr("Close")))
        QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

} // namespace

Result<PackSettings> packSettings(Workspace &workspace)
{
    const Document &document = workspace.document();
    PackSettings settings = packSettings(workspace.reg(), document.path(), workspace.view().earlierChange().value_or(document.change()));
    settings.choices.preparedBy = document.who();
    const Result<QDateTime> recordedAt = timeOf(document.store(), settings.change);
    if (!recordedAt)
        return tl::unexpected<Error>(recordedAt.error());
    settings.recordedAt = *recordedAt;
    const Result<QByteArray> hash = document.store().ledgerHash(settings.change);
    if (!hash)
        return tl::unexpected<Error>(hash.error());
    settings.ledgerHash = *hash;
    settings.schemaVersion = document.store().schemaVersion();
    return settings;
}

void exportSheet(Workspace &workspace, QWidget *window, const QString &title, const QString &suggestion, const SheetWriter &write)
{
    const QString path = workspace.ask().fileToSave(window, title, suggestion, QObject::tr("PDF documents (*.pdf)"));
    if (path.isEmpty())
        return;
    const Result<PackSettings> settings = packSettings(workspace);
    const Status written = settings ? write(path, *settings) : Status(tl::unexpected<Error>(settings.error()));
    if (!written)
        workspace.ask().tellError(window, QObject::tr("The document was not written"), written.error());
    else
        offerToOpen(workspace.ask(), window, QObject::tr("The document is written"), path);
}

void exportPack(Workspace &workspace, QWidget *window, int question)
{
    const QString day = workspace.view().asOf().toString(Qt::ISODate);
    const QString name = question == 0 ? QObject::tr("Evidence pack %1.pdf").arg(day) : QObject::tr("Evidence %1 of %2.pdf").arg(question).arg(day);
    const QString path = workspace.ask().fileToSave(window, QObject::tr("Export evidence pack"), name, QObject::tr("PDF documents (*.pdf)"));
    if (path.isEmpty())
        return;
    workspace.waitForAnswers();
    Answers answers = workspace.answers();
    if (question != 0)
        std::erase_if(answers.questions, [question](const Answer &answer) { return answer.number != question; });
    const Result<PackSettings> settings = packSettings(workspace);
    if (!settings)
        return workspace.ask().tellError(window, QObject::tr("The pack was not written"), settings.error());
    const PackCharts charts = recordCharts(answers, *settings);
    runJob<QString>(
        window, QObject::tr("Writing the evidence pack…"),
        [path, answers, reg = Register(workspace.reg()), settings = *settings, charts](const JobProgress &progress) {
            return writePack(path, answers, reg, settings, charts, progress).map([&path] { return path; });
        },
        [&ask = workspace.ask(), window](const Result<QString> &written) {
            if (!written && written.error().code != ErrorCode::Cancelled)
                ask.tellError(window, QObject::tr("The pack was not written"), written.error());
            else if (written)
                offerToOpen(ask, window, QObject::tr("The evidence pack is written"), *written);
        });
}

} // namespace Ratchet
