// SPDX-License-Identifier: GPL-3.0-or-later
#include "manifest.h"

#include <report/paper/pack_words.h>

#include <QJsonArray>
#include <QJsonDocument>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView format("ratchet-pack");
constexpr int version = 1;

} // namespace

QByteArray manifestJson(const PackSettings &settings, const QString &title, QDate asOf,
                        const std::vector<DataFile> &files, const PdfDigests *digests)
{
    QJsonArray parts;
    for (const DataFile &file : files) {
        QJsonObject part{{u"name"_s, file.name}, {u"sha256"_s, hexOf(sha256Of(file.content))}};
        if (file.rows >= 0)
            part[u"rows"_s] = file.rows;
        parts.append(part);
    }
    QJsonObject manifest{{u"format"_s, QString(format)},
                         {u"version"_s, version},
                         {u"title"_s, title},
                         {u"register"_s, settings.file},
                         {u"change"_s, settings.change},
                         {u"ledger"_s, hexOf(settings.ledgerHash)},
                         {u"schema"_s, settings.schemaVersion},
                         {u"program"_s, settings.programVersion},
                         {u"qt"_s, QString::fromLatin1(qVersion())},
                         {u"asOf"_s, asOf.toString(Qt::ISODate)},
                         {u"preparedAt"_s, settings.preparedAt.toString(Qt::ISODate)},
                         {u"locale"_s, settings.locale.name()},
                         {u"choices"_s, packChoicesJson(settings.choices)},
                         {u"files"_s, parts}};
    if (!settings.reference.isEmpty())
        manifest[u"reference"_s] = settings.reference;
    if (digests) {
        QJsonArray pages;
        for (const QByteArray &page : digests->pages)
            pages.append(hexOf(page));
        manifest[u"pages"_s] = pages;
        manifest[u"document"_s] = hexOf(digests->document);
    }
    return QJsonDocument(manifest).toJson();
}

Result<Manifest> readManifest(const QByteArray &bytes)
{
    QJsonParseError problem;
    const QJsonObject json = QJsonDocument::fromJson(bytes, &problem).object();
    if (json[u"format"_s].toString() != format)
        return failure(ErrorCode::Malformed, PackWords::tr("The manifest of the pack cannot be read."),
                       problem.errorString());
    if (json[u"version"_s].toInt() > version)
        return failure(ErrorCode::NewerVersion, PackWords::tr("The pack was made by a later version of Ratchet."));
    Manifest manifest;
    manifest.reference = json[u"reference"_s].toString();
    manifest.title = json[u"title"_s].toString();
    manifest.registerFile = json[u"register"_s].toString();
    manifest.change = json[u"change"_s].toInteger();
    manifest.ledger = json[u"ledger"_s].toString();
    manifest.schema = json[u"schema"_s].toInt();
    manifest.program = json[u"program"_s].toString();
    manifest.qt = json[u"qt"_s].toString();
    manifest.asOf = QDate::fromString(json[u"asOf"_s].toString(), Qt::ISODate);
    manifest.preparedAt = QDateTime::fromString(json[u"preparedAt"_s].toString(), Qt::ISODate);
    manifest.locale = json[u"locale"_s].toString();
    manifest.choices = packChoicesFrom(json[u"choices"_s].toObject());
    for (const QJsonValue part : json[u"files"_s].toArray())
        manifest.files.push_back({.name = part[u"name"_s].toString(),
                                  .rows = part[u"rows"_s].toInteger(-1),
                                  .sha256 = part[u"sha256"_s].toString()});
    for (const QJsonValue page : json[u"pages"_s].toArray())
        manifest.pages += page.toString();
    manifest.document = json[u"document"_s].toString();
    return manifest;
}

} // namespace Ratchet
