// SPDX-License-Identifier: GPL-3.0-or-later
// What a pack is about and how it looks, as its maker chose; kept with the register for the next one.
#pragma once

#include <core/entities/evidence.h>
#include <core/register.h>
#include <report/paper/blameless.h>

#include <QJsonObject>

#include <optional>

namespace Ratchet {

enum class Paper : quint8 { A4, Letter };

// What may be left out of a pack; cover, contents and provenance may not.
enum class PackSection : quint8 {
    Backlog, // the five questions, in their order
    PirActions,
    RingFence,
    Metrics,
    Accountability,
    Dossiers,
    Signs,
    Extract,
    ChangeLog,
    Overrides,
    Definitions,
    DataQuality,
    EvidenceIndex,
    SignOff,
};
inline constexpr int packSectionCount = int(PackSection::SignOff) + 1;

// For whom a pack is made: how much of each question it tells.
enum class PackEdition : quint8 {
    Board, // verdicts, leading figures and a chart a question: what is decided on
    Service, // with checks, what speaks against them and all metrics: what a review works through
    Auditor, // everything
};
inline constexpr int packEditionCount = int(PackEdition::Auditor) + 1;

struct PackChoices {
    QStringList services; // names; empty: all
    QStringList units; // names; empty: all
    QDate periodFrom; // first day of the period that ends with the reporting date; invalid: since the pack before
    PackEdition edition = PackEdition::Auditor;
    quint32 leftOut = 0; // bit n: without PackSection n
    Names names = Names::Shown;
    QString language; // BCP 47; empty: the program's
    Paper paper = Paper::A4;
    PackProfile profile = PackProfile::Working;
    QString preparedBy;
    QString reviewedBy;
    QDate reviewedOn;
    QString approvedBy;
    QDate approvedOn;

    [[nodiscard]] bool has(PackSection section) const { return (leftOut & (1U << int(section))) == 0; }
    void setHas(PackSection section, bool has);
    // With the sections that this edition has.
    void setEdition(PackEdition wanted);
    // A pack about one question: its section, the metrics behind it where it is theirs, and the evidence index.
    void leaveOnly(PackSection question);
    bool operator==(const PackChoices &) const = default;
};

// The title of a section in the language of its thread.
[[nodiscard]] QString packSectionTitle(PackSection section);
// "Board", in the language of its thread, and as files and the command line name it.
[[nodiscard]] QString packEditionTitle(PackEdition edition);
[[nodiscard]] QString packEditionId(PackEdition edition);
[[nodiscard]] std::optional<PackEdition> packEditionOf(const QString &id);

// As the register and a pack's manifest keep them. What is unknown or of another type is as if it were not there.
[[nodiscard]] QJsonObject packChoicesJson(const PackChoices &choices);
[[nodiscard]] QString packChoicesText(const PackChoices &choices);
[[nodiscard]] PackChoices packChoicesFrom(const QJsonObject &json);
// Of the locale.
[[nodiscard]] Paper usualPaper();
// Those kept with the register; where none are, its language and the paper of the locale.
[[nodiscard]] PackChoices packChoicesOf(const Register &reg);
// Those that a pack was made with.
[[nodiscard]] PackChoices packChoicesOf(const Pack &pack);

} // namespace Ratchet
