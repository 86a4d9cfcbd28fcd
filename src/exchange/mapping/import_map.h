// SPDX-License-Identifier: GPL-3.0-or-later
// How the columns and values of a foreign table become ours, and the file that says so. Those that a register keeps are
// in stored_mapping.h and kept_mapping.h.
#pragma once

#include <core/fields/entity_kind.h>
#include <core/result.h>
#include <exchange/patterns/duration_pattern.h>
#include <exchange/text/text_table.h>

#include <QMap>

#include <optional>
#include <vector>

namespace Ratchet {

class ChangeBuilder;
class Register;

// {"columns": {"Their header": "our_field"}, "values": {"status": {"Done": "delivered"}}, "dates": "dd/MM/yyyy",
//  "numbers": "1.234,56", "delimiter": ";", "encoding": "UTF-16", "defaults": {"service": "Payments"},
//  "repeats": "last", "blanks": "erase", "history": true, "nothing": ["n/a"],
//  "totals": "read", "secondTables": "read", "factors": {"Their header": "1/60"}, "durations": "seconds",
//  "dayHours": 7.5, "closedHow": "before_register",
//  "nearTitles": "update", "currencies": {"USD": "0.92"}}; every key may be missing.
struct ImportMapping {
    // Which of several rows with the same reference or name counts; the others are listed as duplicates.
    enum class Repeats : quint8 { Newest, First, Last }; // Newest: by updated_on, the first where nothing tells
    // What a blank cell does to a record that is there already.
    enum class Blanks : quint8 { Keep, Erase };
    // What becomes of rows without a reference whose title is nearly that of a record. Update: of those that are near
    // one record only; of others it is asked.
    enum class NearTitles : quint8 { Ask, Update, Add };

    // Header → field; an empty field leaves the column out. Equal headers are told apart by distinctNames(); fields of
    // records that hang on the row's are those of child_field.h.
    QMap<QString, QString> columns;
    QMap<QString, QMap<QString, QString>> values; // field → their value → ours as files hold it; empty: no value
    QString dates; // pattern of every date column; empty: found out column by column
    QMap<QString, QString> datesOf; // header → pattern, goes before `dates`
    QString numbers; // "1,234.56" or "1.234,56"
    QMap<QString, QString> factors; // header → what its numbers are multiplied by: "100", "1/60"; see factorIn()
    // Code of a currency that is not the register's → what its numbers are multiplied by, see factorIn(); empty: none
    // is taken.
    QMap<QString, QString> currencies;
    QString delimiter;
    QString encoding;
    QMap<QString, QString> defaults; // field → value of new records whose cell is blank, as files hold it
    // Words that stand for no value, in place of those that are known (nothing_words.h): field → words, of all fields
    // under an empty name. What is not among them is read as it stands.
    QMap<QString, QStringList> nothing;
    bool readsSecondTables = false; // rows of a table below are read as those of the first
    bool readsTotals = false; // rows that sum up others are read as any other
    Repeats repeats = Repeats::Newest;
    Blanks blanks = Blanks::Keep;
    NearTitles nearTitles = NearTitles::Ask;
    // The rows tell what was done in the past: nothing is touched, nor ranked, on the day of the import, but on the
    // latest day of its row on which something was done.
    bool isHistory = false;
    QString durations; // the unit of durations that are numbers alone, as durationUnitName(); empty: found out
    double dayHours = usualDayHours; // of work, where durations are in days; above 0, at most 24
    // Closure of improvements that rows call closed without saying how; empty: they stay without, unset: it is asked.
    std::optional<QString> closedHow;
    QStringList guessed; // headers whose fields were guessed by what stands below them, to be looked at; in no map file

    bool operator==(const ImportMapping &) const = default;
};

// Reads a map file. "dates" may also be an object of header and pattern. Fails for anything that is not a mapping:
// an unknown key, a value of another kind, a date pattern or encoding that is not known.
[[nodiscard]] Result<ImportMapping> readMapping(const QByteArray &json);
[[nodiscard]] QByteArray writeMapping(const ImportMapping &mapping);

// "ask", "update", "add".
[[nodiscard]] QString nearTitlesName(ImportMapping::NearTitles choice);
[[nodiscard]] std::optional<ImportMapping::NearTitles> nearTitlesNamed(const QString &name);

// 0.0166… of "1/60", 100 of "100"; nothing for what is no number above 0.
[[nodiscard]] std::optional<double> factorIn(const QString &text);

// How the mapping says the file is written down; what it leaves open is found out when reading.
[[nodiscard]] Dialect dialectOf(const ImportMapping &mapping);

} // namespace Ratchet
