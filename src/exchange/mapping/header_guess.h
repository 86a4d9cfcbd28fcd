// SPDX-License-Identifier: GPL-3.0-or-later
// Which of our fields a column of a foreign table means, by its name and by what stands in it.
#pragma once

#include <core/register.h>
#include <exchange/text/text_table.h>

#include <QMap>

namespace Ratchet {

// How sure a guess has to be.
enum class HeaderGuess : quint8 {
    OwnNames, // our names and labels only, in English or the program's language
    Synonyms, // also what Jira, ServiceNow, SharePoint and spreadsheets in several languages say
};

// Header → field, at most one column for each field. Columns that mean nothing to us are left out. `taken` are fields
// that other columns have already: nothing stands in for a title that is there.
[[nodiscard]] QMap<QString, QString> guessByName(EntityKind kind, const QStringList &header, HeaderGuess sureness,
                                                 const QStringList &taken = {});

// Whether the header alone says that the column is this field.
[[nodiscard]] bool saysField(EntityKind kind, const QString &header, const QString &field);

// Without those guesses that the cells contradict: words under "Effort" are no numbers. A column under exactly our own
// name stays whatever it holds, so that what is wrong in it gets listed.
[[nodiscard]] QMap<QString, QString> borneOut(EntityKind kind, const TextTable &table, QMap<QString, QString> guessed);

// Without a parent that is said by numbers which only the other program knows: the records themselves have other names.
[[nodiscard]] QMap<QString, QString> withoutInternalIds(EntityKind kind, const TextTable &table,
                                                        QMap<QString, QString> guessed);

// More of them by content: columns of references, people, options, dates that no name explained. `known` stays.
[[nodiscard]] QMap<QString, QString> guessByContent(const Register &reg, EntityKind kind, const TextTable &table,
                                                    QMap<QString, QString> known);

} // namespace Ratchet
