// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack_source.h"

#include <report/paper/pack_words.h>

#include <answers/evaluation/scope.h>
#include <core/catalogue.h>
#include <core/entities/evidence.h>
#include <report/pack/pack.h>
#include <report/pack/pack_comparison.h>
#include <store/integrity.h>
#include <store/store.h>

#include <QSet>

#include <tuple>

namespace Ratchet {

namespace {

bool isOfScope(const Pack &pack, const PackChoices &choices)
{
    const PackChoices other = packChoicesOf(pack);
    const auto isSame = [](const QStringList &one, const QStringList &two) {
        return QSet<QString>(one.begin(), one.end()) == QSet<QString>(two.begin(), two.end());
    };
    return isSame(other.services, choices.services) && isSame(other.units, choices.units);
}

// The latest that told the same readers of an earlier day: what happened after it is what is new to them.
const Pack *packBefore(const Register &reg, const PackChoices &choices, QDate asOf)
{
    const Pack *latest = nullptr;
    for (const Pack &pack : reg.all<Pack>()) {
        const bool isLater = !latest
            || std::tuple(pack.asOf, pack.madeAt, pack.id.value)
                > std::tuple(latest->asOf, latest->madeAt, latest->id.value);
        if (pack.asOf < asOf && isLater && isOfScope(pack, choices))
            latest = &pack;
    }
    return latest;
}

Status addChanges(PackSettings &settings, const Store &store, const Pack *before)
{
    const Result<std::vector<LedgerEntry>> ledger = store.ledger();
    if (!ledger)
        return tl::unexpected<Error>(ledger.error());
    qint64 after = 0;
    if (settings.choices.periodFrom.isValid()) {
        settings.changesFrom = settings.choices.periodFrom;
    } else if (before) {
        settings.packBefore = before->reference;
        settings.changesFrom = before->asOf.addDays(1);
        after = before->change.value_or(0);
    }
    for (const LedgerEntry &entry : *ledger) {
        if (entry.number == settings.change)
            settings.recordedAt = entry.at;
        const bool isInPeriod =
            !settings.choices.periodFrom.isValid() || entry.at.date() >= settings.choices.periodFrom;
        if (entry.number > after && entry.number <= settings.change && isInPeriod)
            settings.changes.push_back(entry);
    }
    return {};
}

// What that pack said, from the ledger. Nothing where the register has another past than the pack, or no service of
// its scope any more: the new pack says so, and is made all the same.
void addBefore(PackSettings &settings, const Store &store, const Register &recorded, const Pack &before)
{
    settings.comparedWith = before.reference;
    const qint64 change = before.change.value_or(0);
    const Result<Register> then =
        change > 0 ? store.recordedBefore(change, recorded, settings.change) : Result<Register>(Register());
    if (change < 1 || !then)
        return;
    if (Result<PackSide> side = packSide(before, *then, settings.locale))
        settings.before = std::make_shared<const PackSide>(std::move(*side));
}

} // namespace

Status isEvidence(const Store &store)
{
    const Result<Integrity> integrity = store.check();
    if (!integrity)
        return tl::unexpected<Error>(integrity.error());
    if (!integrity->findings.empty())
        return failure(ErrorCode::Damaged,
                       PackWords::tr("The register was altered beside the program, so it is no evidence: %1")
                           .arg(integrity->findings.front().what));
    return {};
}

QLocale packLocale(const PackChoices &choices)
{
    // By its name: what a system mixes of several locales could not be read again elsewhere.
    return QLocale(choices.language.isEmpty() ? QLocale().name() : choices.language);
}

Result<PackSource> packSource(const Store &store, const Register &recorded, qint64 change, QDate asOf,
                              const PackChoices &choices, EarlierPack earlier)
{
    Result<Register> narrowed = registerInScope(recorded, choices.services, choices.units);
    if (!narrowed)
        return tl::unexpected<Error>(narrowed.error());
    PackSource source{std::move(*narrowed), asOf, {}};
    PackSettings &settings = source.settings;
    const SpokenLanguage language(packLocale(choices));
    settings = packSettings(source.reg, store.path(), change);
    settings.choices = choices;
    settings.locale = packLocale(choices);
    // The manifest keeps the choices and is part of the pack.
    const NameCover cover(source.reg, choices.names);
    for (QString *name : {&settings.choices.preparedBy, &settings.choices.reviewedBy, &settings.choices.approvedBy})
        *name = cover.text(*name);
    settings.schemaVersion = store.schemaVersion();
    if (change == 0)
        return source;
    const Result<QByteArray> hash = store.ledgerHash(change);
    if (!hash)
        return tl::unexpected<Error>(hash.error());
    settings.ledgerHash = *hash;
    const Pack *before = packBefore(recorded, settings.choices, asOf);
    if (const Status added = addChanges(settings, store, before); !added)
        return tl::unexpected<Error>(added.error());
    if (before && earlier == EarlierPack::Compared)
        addBefore(settings, store, recorded, *before);
    return source;
}

} // namespace Ratchet
