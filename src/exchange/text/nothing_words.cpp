// SPDX-License-Identifier: GPL-3.0-or-later
#include "nothing_words.h"

#include <QSet>
#include <QString>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ratchet {
namespace {

constexpr qsizetype longestWord = 24;

// What programs write: ServiceNow "(empty)", Jira "None", data bases "NULL", pivots "(blank)", spreadsheets "#N/A".
const QSet<QString> &programWords()
{
    static const QSet<QString> words{
        u"?"_s,      u"??"_s,     u"(empty)"_s, u"[empty]"_s, u"<empty>"_s, u"(blank)"_s, u"[blank]"_s, u"<blank>"_s,
        u"(null)"_s, u"[null]"_s, u"<null>"_s,  u"null"_s,    u"(none)"_s,  u"[none]"_s,  u"<none>"_s,  u"(leer)"_s,
        u"[leer]"_s, u"\\n"_s,    u"#n/a"_s,    u"(vide)"_s,  u"(vacío)"_s, u"(unset)"_s, u"not set"_s, u"<not set>"_s};
    return words;
}

// What people write.
const QSet<QString> &peopleWords()
{
    static const QSet<QString> words{u"n/a"_s,           u"na"_s,
                                     u"n.a."_s,          u"n.a"_s,
                                     u"n/d"_s,           u"none"_s,
                                     u"nil"_s,           u"unknown"_s,
                                     u"tbd"_s,           u"t.b.d."_s,
                                     u"tbc"_s,           u"t.b.c."_s,
                                     u"tba"_s,           u"to be confirmed"_s,
                                     u"empty"_s,         u"blank"_s,
                                     u"to be decided"_s, u"not applicable"_s,
                                     u"not known"_s,     u"k.a."_s,
                                     u"k. a."_s,         u"entfällt"_s,
                                     u"unbekannt"_s,     u"leer"_s,
                                     u"ninguno"_s,       u"ninguna"_s,
                                     u"aucun"_s,         u"aucune"_s,
                                     u"inconnu"_s,       u"nenhum"_s,
                                     u"nessuno"_s,       u"n.v.t."_s,
                                     u"keine angabe"_s,  u"nan"_s,
                                     u"no data"_s,       u"keine daten"_s,
                                     u"undefined"_s,     u"to be defined"_s};
    return words;
}

const QSet<QString> &nobodyWords()
{
    static const QSet<QString> words{u"unassigned"_s,       u"not assigned"_s, u"nobody"_s,       u"no one"_s,
                                     u"no owner"_s,         u"<no owner>"_s,   u"(unassigned)"_s, u"niemand"_s,
                                     u"nicht zugewiesen"_s, u"sin asignar"_s,  u"non assigné"_s,  u"não atribuído"_s};
    return words;
}

bool isDashes(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar letter) {
        return letter == u'-' || letter == u'\u2013' || letter == u'\u2014' || letter == u'\u2212';
    });
}

// 0000-00-00, 00.00.0000, 0000-00-00 00:00:00: what a data base has for no date.
bool isZeroDate(QStringView text)
{
    const bool hasZerosOnly = std::all_of(text.begin(), text.end(), [](QChar letter) {
        return letter == u'0' || letter == u'-' || letter == u'.' || letter == u'/' || letter == u':' || letter == u' '
            || letter == u'T';
    });
    return hasZerosOnly && text.size() >= 8 && text.first(8).count(u'0') >= 5 && text.front() == u'0'
        && !text.first(5).contains(u':');
}

} // namespace

bool meansNothing(QStringView cell, CellUse use)
{
    const QStringView trimmed = cell.trimmed();
    if (trimmed.isEmpty() || isDashes(trimmed))
        return use != CellUse::Text || trimmed.size() != 1; // a dash alone may be a word of somebody's list
    if (trimmed.size() > longestWord)
        return false;
    if (trimmed.front().isDigit())
        return use != CellUse::Text && isZeroDate(trimmed);
    const QString word = trimmed.toString().toLower();
    return programWords().contains(word) || (use != CellUse::Text && peopleWords().contains(word))
        || (use == CellUse::Name && nobodyWords().contains(word));
}

} // namespace Ratchet
