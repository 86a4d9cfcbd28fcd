// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack.h"

#include <answers/questions/answer.h>
#include <core/entity_types.h>
#include <core/register.h>
#include <report/pack/manifest.h>
#include <report/pack/pack_content.h>
#include <report/paper/data_archive.h>
#include <report/paper/logo.h>
#include <report/paper/pack_words.h>

#include <core/entities/evidence.h>
#include <core/entities/settings.h>
#include <core/fields/entity.h>
#include <core/save_file.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace Ratchet {

using namespace Qt::StringLiterals;

std::vector<std::pair<QString, qint64>> rowCountsOf(const Register &reg)
{
    std::vector<std::pair<QString, qint64>> counts;
    for (const EntityKind kind : entityKinds) {
        if (!entityType(kind).has(EntityFlag::Setup))
            counts.emplace_back(pluralLabel(entityType(kind)), qint64(reg.table(kind).size()));
    }
    return counts;
}

QString programName() { return u"Ratchet "_s + QCoreApplication::applicationVersion(); }

PackSettings packSettings(const Register &reg, const QString &path, qint64 change)
{
    PackSettings settings;
    const Settings ofRegister = reg.settings();
    settings.choices = packChoicesOf(reg);
    settings.locale = settings.choices.language.isEmpty() ? QLocale() : QLocale(settings.choices.language);
    settings.organisation = ofRegister.organisation;
    const QDateTime now = QDateTime::currentDateTime();
    settings.preparedAt = now.addMSecs(-now.time().msec()).toOffsetFromUtc(now.offsetFromUtc());
    settings.file = QFileInfo(path).fileName();
    settings.change = change;
    settings.programVersion = programName();
    settings.rowCounts = rowCountsOf(reg);
    settings.logo = logoOf(reg);
    return settings;
}

Result<MadePack> makePack(const Answers &answers, const Register &reg, const PackSettings &settings,
                          const Progress &progress)
{
    PackContent content = packContent(answers, reg, settings);
    MadePack made;
    const bool isArchive = settings.choices.profile == PackProfile::Archive;
    QByteArray dataHash;
    if (isArchive) {
        made.manifest = manifestJson(settings, content.paper.title, answers.asOf, content.files, nullptr);
        std::vector<DataFile> files = content.files;
        files.push_back({.name = manifestFile, .content = made.manifest});
        Result<QByteArray> archive = zipped(files, settings.preparedAt);
        if (!archive)
            return tl::unexpected<Error>(archive.error());
        made.data = std::move(*archive);
        dataHash = sha256Of(made.data);
    }
    completePaper(content, answers, reg, settings, dataHash);
    const Attach attach = [&](const PdfDigests &digests) {
        std::vector<DataFile> files = content.files;
        made.manifest = manifestJson(settings, content.paper.title, answers.asOf, files, &digests);
        files.push_back({.name = manifestFile,
                         .title = PackWords::tr("The hash of every file and page"),
                         .content = made.manifest});
        return files;
    };
    Result<PaperPdf> paper =
        renderPaper(content.paper, settings, progress, isArchive ? Attach() : attach, hexOf(dataHash));
    if (!paper)
        return tl::unexpected<Error>(paper.error());
    made.pdf = std::move(paper->bytes);
    made.pages = paper->pages;
    made.files = std::move(content.files);
    if (progress && !progress(100, 100))
        return failure(ErrorCode::Cancelled, PackWords::tr("The document was cancelled. No file was written."));
    return made;
}

QString dataPath(const QString &path)
{
    const QFileInfo file(path);
    return file.dir().filePath(file.completeBaseName() + u".data.zip"_s);
}

Status savePack(const QString &path, const MadePack &pack)
{
    // A pack whose data are those of another one is none.
    return pack.data.isEmpty() ? saveWhole(path, pack.pdf)
                               : saveTogether({{dataPath(path), pack.data}, {path, pack.pdf}});
}

} // namespace Ratchet
