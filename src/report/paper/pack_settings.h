// SPDX-License-Identifier: GPL-3.0-or-later
// What a pack says of itself beside the answers.
#pragma once

#include <report/paper/pack_choices.h>
#include <store/ledger_entry.h>

#include <QImage>
#include <QLocale>

#include <memory>

namespace Ratchet {

struct PackSide;

// What a pack says of itself beside the answers. Empty texts and invalid times are left out.
struct PackSettings {
    PackChoices choices;
    QLocale locale = QLocale::c(); // of numbers and dates; its direction is the direction of the pages
    QString organisation;
    QString reference; // of this pack in its register; empty: it is not recorded there
    QDateTime preparedAt; // with its zone, in whole seconds
    QString file; // name of the register; empty: the document is of none
    qint64 change = 0; // the register as recorded at this change
    QDateTime recordedAt; // when that change was made
    QByteArray ledgerHash; // of that change, 32 bytes
    QString programVersion;
    int schemaVersion = 0;
    std::vector<std::pair<QString, qint64>> rowCounts; // entity, rows; see rowCountsOf()
    std::vector<LedgerEntry> changes; // since the pack before, ascending
    QString packBefore; // its reference; empty: none was made
    QDate changesFrom; // the first day of the period; invalid: from the beginning on
    QString comparedWith; // the reference of the last pack about the same of an earlier day; empty: there is none
    std::shared_ptr<const PackSide> before; // what it said; none where the register cannot tell it any more
    QImage logo;
    bool isLandscape = false; // for lists of many columns
};

} // namespace Ratchet
