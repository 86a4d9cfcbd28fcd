// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose_provenance.h"

#include <answers/questions/answer.h>
#include <core/register.h>
#include <report/paper/pack_text.h>

#include <report/paper/facts.h>
#include <report/paper/pack_words.h>

#include <core/entities/capacity.h>
#include <core/entities/evidence.h>
#include <core/entities/improvement.h>
#include <core/entities/metric.h>
#include <core/record_text.h>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

// Two columns of names and counts, read downwards.
TableElement countTable(const PackSettings &settings)
{
    TableElement table;
    table.column(PackWords::tr("Records"), 4)
        .number(PackWords::tr("Rows"))
        .column(QString())
        .column(PackWords::tr("Records"), 4)
        .number(PackWords::tr("Rows"));
    const size_t half = (settings.rowCounts.size() + 1) / 2;
    for (size_t i = 0; i < half; ++i) {
        std::vector<Cell> cells;
        for (size_t at = i; at < settings.rowCounts.size(); at += half) {
            if (at != i)
                cells.emplace_back(); // the gap between the two
            cells.push_back({settings.rowCounts[at].first});
            cells.push_back({settings.locale.toString(settings.rowCounts[at].second)});
        }
        table.row(std::move(cells));
    }
    return table;
}

// Sums that whoever holds the data can add up again.
TableElement controlTotals(const Register &reg, const PackSettings &settings)
{
    TableElement table;
    table.column(PackWords::tr("Control total"), 4).number(PackWords::tr("Rows")).number(PackWords::tr("Sum"), 2);
    const auto add = [&]<class Record>(const QString &name, double Record::*number) {
        double sum = 0;
        qint64 rows = 0;
        for (const Record &record : reg.all<Record>()) {
            if (std::isnan(record.*number))
                continue;
            sum += record.*number;
            ++rows;
        }
        if (rows > 0)
            table.row({{name}, {settings.locale.toString(rows)}, {displayNumber(sum, settings.locale)}});
    };
    add(PackWords::tr("Funding approved"), &Funding::approved);
    add(PackWords::tr("Funding spent"), &Funding::spent);
    add(PackWords::tr("Benefits claimed"), &Benefit::actual);
    add(PackWords::tr("Hours available"), &Allocation::availableHours);
    add(PackWords::tr("Improvement hours planned"), &Allocation::plannedImprovement);
    add(PackWords::tr("Improvement hours used"), &Allocation::actualImprovement);
    add(PackWords::tr("Hours raided"), &Raid::hours);
    add(PackWords::tr("Readings"), &Reading::value);
    return table;
}

// A hash that may be broken wherever a line ends.
QString breakable(const QString &hex)
{
    QString broken;
    for (qsizetype i = 0; i < hex.size(); i += 16)
        broken += (i > 0 ? u" "_s : QString()) + hex.mid(i, 16);
    return broken;
}

TableElement fileTable(const std::vector<DataFile> &files, const PackSettings &settings)
{
    TableElement table;
    table.column(PackWords::tr("File"), 3).number(PackWords::tr("Rows")).column(PackWords::tr("SHA-256"), 4);
    for (const DataFile &file : files)
        table.row({{file.name},
                   {file.rows < 0 ? QString() : settings.locale.toString(file.rows)},
                   {breakable(hexOf(sha256Of(file.content)))}});
    return table;
}

void addFiles(std::vector<Element> &part, const PackSettings &settings, const std::vector<DataFile> &files,
              const QByteArray &dataHash)
{
    part.emplace_back(HeadingElement{2, PackWords::tr("The data")});
    if (settings.choices.profile == PackProfile::Archive) {
        part.emplace_back(TextElement{PackWords::tr("Every table of this pack lies as CSV in one ZIP archive beside "
                                                    "it, the answers as JSON. The archive's SHA-256 is:")});
        part.emplace_back(TextElement{dataHash.isEmpty() ? PackWords::tr("(known once the pack is written)")
                                                         : breakable(hexOf(dataHash))});
    } else {
        part.emplace_back(
            TextElement{PackWords::tr("Every table of this pack is attached to it as CSV, the answers as JSON, and a "
                                      "manifest that names the hash of each file and page.")});
    }
    if (settings.choices.edition == PackEdition::Auditor) // others find the hashes in the manifest
        part.emplace_back(fileTable(files, settings));
    part.emplace_back(TextElement{PackWords::tr("To check: ratchet verify PACK.pdf --register %1").arg(settings.file),
                                  TextRole::Muted});
}

} // namespace

std::vector<Element> composeProvenance(const Answers &answers, const Register &reg, const PackSettings &settings,
                                       const std::vector<DataFile> &files, const QByteArray &dataHash)
{
    std::vector<Element> part;
    part.emplace_back(HeadingElement{1, PackWords::tr("Provenance")});
    part.emplace_back(
        TextElement{PackWords::tr("Every figure in this pack was computed from one register as it stood after one "
                                  "recorded change. Whoever holds the register can compute it again and compare."),
                    TextRole::Muted});
    Facts facts;
    facts.add(PackWords::tr("Register"), settings.file)
        .add(PackWords::tr("Scope"), scopeText(settings))
        .add(PackWords::tr("As recorded at"), changeText(settings))
        .add(PackWords::tr("Change recorded"), momentText(settings.recordedAt, settings))
        .add(PackWords::tr("Ledger hash"), hexOf(settings.ledgerHash))
        .add(PackWords::tr("Judged as of"), dayText(answers.asOf, settings))
        .add(PackWords::tr("Program"), settings.programVersion)
        .add(PackWords::tr("Schema"),
             settings.schemaVersion > 0
                 ? PackWords::tr("version %1").arg(settings.locale.toString(settings.schemaVersion))
                 : QString());
    part.emplace_back(facts.table());
    const bool isWhole = settings.choices.edition == PackEdition::Auditor;
    if (isWhole && !settings.rowCounts.empty()) {
        part.emplace_back(HeadingElement{2, PackWords::tr("What the register holds")});
        part.emplace_back(countTable(settings));
    }
    if (TableElement totals = controlTotals(reg, settings); isWhole && !totals.rows.empty()) {
        part.emplace_back(HeadingElement{2, PackWords::tr("Control totals")});
        part.emplace_back(std::move(totals));
    }
    addFiles(part, settings, files, dataHash);
    return part;
}

} // namespace Ratchet
