// SPDX-License-Identifier: GPL-3.0-or-later
// What a pack says of itself to machines: where its figures come from, how it was made, and the hash of each part.
#pragma once

#include <report/pack/pack_data.h>
#include <report/paper/pdf_digest.h>

namespace Ratchet {

inline constexpr QLatin1StringView manifestFile("manifest.json");

struct Manifest {
    struct Part {
        QString name;
        qint64 rows = -1;
        QString sha256; // hexadecimal
        bool operator==(const Part &) const = default;
    };
    QString reference; // of the pack in its register; empty: it was not recorded there
    QString title;
    QString registerFile;
    qint64 change = 0;
    QString ledger; // hash of that change, hexadecimal
    int schema = 0;
    QString program;
    QString qt;
    QDate asOf;
    QDateTime preparedAt;
    QString locale; // name of a QLocale
    PackChoices choices;
    std::vector<Part> files;
    QStringList pages; // digest of each, hexadecimal; empty beside an archive copy
    QString document; // digest of all else
};

// `digests` is left out of what lies beside an archive copy, whose own text names the hash of it.
[[nodiscard]] QByteArray manifestJson(const PackSettings &settings, const QString &title, QDate asOf,
                                      const std::vector<DataFile> &files, const PdfDigests *digests);
// ErrorCode::Malformed where it is no manifest.
[[nodiscard]] Result<Manifest> readManifest(const QByteArray &json);

} // namespace Ratchet
