// SPDX-License-Identifier: GPL-3.0-or-later
#include "raci_columns.h"

#include <exchange/mapping/plain_word.h>
#include <exchange/text/formula_guard.h>
#include <exchange/text/header_rows.h>
#include <exchange/text/row_cells.h>

#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView codeLetters = u"RACISVOD";

// As plainWord() leaves them.
constexpr QStringView activityWords = u"activity activities task tasks deliverable deliverables step workpackage "
                                      u"aktivitat aktivitaten aufgabe tatigkeit actividad tarea activite tache "
                                      u"atividade tarefa entregavel responsibility";
constexpr QStringView phaseWords = u"phase phases stage section group area category workstream abschnitt bereich "
                                   u"gruppe kategorie fase etapa seccion categoria etape categorie";
constexpr QStringView otherWords = u"no nr id ref reference number comment comments note notes remark remarks "
                                   u"description due duedate date bemerkung bemerkungen kommentar beschreibung termin "
                                   u"comentario comentarios descripcion commentaire observacoes";

bool isAmong(QStringView words, const QString &header) { return words.split(u' ').contains(plainWord(header)); }

// "a / r" as "A/R"; empty for a blank cell, nothing for anything that is no code.
std::optional<QString> codesOf(const QString &cell)
{
    static const QRegularExpression between(u"[\\s/,;+&]+"_s);
    QStringList codes;
    const QString upper = cell.toUpper();
    for (const QString &part : upper.split(between, Qt::SkipEmptyParts)) {
        const bool isCode =
            part.size() <= 4 && std::ranges::all_of(part, [](QChar letter) { return codeLetters.contains(letter); });
        if (!isCode && part != "-"_L1)
            return {};
        for (const QChar letter : part) {
            if (letter != u'-' && !codes.contains(QString(letter)))
                codes += QString(letter);
        }
    }
    return codes.join(u'/');
}

bool isCode(const QString &cell) { return codesOf(cell).has_value(); }

// The code a header stands for: "R", "Responsible", "Responsável (R)".
QString codeOfHeader(const QString &header)
{
    const QString word = plainWord(header);
    if (word.size() == 1 && codeLetters.contains(word.toUpper()[0]))
        return word.toUpper();
    static const QMap<QString, QString> words{{u"responsible"_s, u"R"_s},
                                              {u"accountable"_s, u"A"_s},
                                              {u"consulted"_s, u"C"_s},
                                              {u"informed"_s, u"I"_s},
                                              {u"support"_s, u"S"_s}};
    return words.value(word);
}

bool isProse(const QString &cell) { return cell.contains(u' ') || cell.size() > 12; }

bool isNumbered(const QString &cell) { return !cell.isEmpty() && cell.back().isDigit(); }

} // namespace

RaciColumns::RaciColumns(const TextTable &table)
    : m_table(table)
    , m_header(table.header)
{
    findHeader();
    findActivity();
    findPhase();
    findRoles();
}

// A row of names below the header is one more of it: nothing below the activity, and no code anywhere, while the next
// row has some.
void RaciColumns::findHeader()
{
    if (m_table.rows.size() > 1) {
        const QStringList &names = m_table.rows[0].cells;
        const QStringList &next = m_table.rows[1].cells;
        const auto hasCode = [](const QString &cell) { return !cell.trimmed().isEmpty() && isCode(cell); };
        if (names[0].trimmed().isEmpty() && filledCells(names) > 0 && std::ranges::none_of(names, hasCode)
            && std::ranges::any_of(next.sliced(1), hasCode)) {
            m_header = joinedNames(m_header, names);
            m_firstRow = 1;
        }
    }
    m_header = distinctNames(m_header, Qt::CaseInsensitive);
}

QStringList RaciColumns::filled(qsizetype column) const
{
    QStringList cells;
    for (size_t row = m_firstRow; row < m_table.rows.size(); ++row) {
        const QString cell = m_table.rows[row].cells[column].trimmed();
        if (!cell.isEmpty())
            cells += cell;
    }
    return cells;
}

bool RaciColumns::isText(qsizetype column) const
{
    const QStringList cells = filled(column);
    return cells.size() > 1 && std::ranges::none_of(cells, isCode);
}

// By its name; else the first column, or the second text where the first says the same of several rows, or numbers
// them.
void RaciColumns::findActivity()
{
    const auto named = std::ranges::find_if(m_header, [](const QString &name) { return isAmong(activityWords, name); });
    if (named != m_header.end()) {
        m_activity = named - m_header.begin();
        return;
    }
    if (m_header.size() < 3 || !isText(1))
        return;
    const QStringList first = filled(0);
    const bool isShared =
        first.size() < filled(1).size() || QSet<QString>(first.begin(), first.end()).size() < first.size();
    if (isAmong(phaseWords, m_header[0]) || isAmong(otherWords, m_header[0]) || isShared
        || (!first.isEmpty() && std::ranges::all_of(first, isNumbered)))
        m_activity = 1;
}

void RaciColumns::findPhase()
{
    for (qsizetype column = 0; column < m_header.size(); ++column) {
        // "Do" is a phase, and two codes besides.
        const QStringList cells = filled(column);
        const bool areCodes = !cells.isEmpty() && std::ranges::all_of(cells, isCode);
        if (column != m_activity && isAmong(phaseWords, m_header[column]) && !areCodes) {
            m_phase = column;
            return;
        }
    }
    const bool isBefore = m_activity > 0 && !isAmong(otherWords, m_header[0]) && isText(0);
    if (isBefore && !std::ranges::all_of(filled(0), isNumbered))
        m_phase = 0;
}

void RaciColumns::findRoles()
{
    std::vector<qsizetype> notes;
    for (qsizetype column = 0; column < m_header.size(); ++column) {
        if (column == m_activity || column == m_phase)
            continue;
        const QStringList cells = filled(column);
        const bool isOther =
            !cells.isEmpty() && isAmong(otherWords, m_header[column]) && std::ranges::none_of(cells, isCode);
        if (column < m_activity || isOther) {
            m_leftOut += m_header[column];
            continue;
        }
        if (!m_header[column].isEmpty() || !cells.isEmpty())
            m_roles.push_back(column);
        if (isText(column) && std::ranges::count_if(cells, isProse) * 2 >= cells.size())
            notes.push_back(column);
    }
    m_hasNamesInCells = m_roles.size() > 1
        && std::ranges::all_of(m_roles, [this](qsizetype column) { return !codeOfHeader(m_header[column]).isEmpty(); });
    if (m_hasNamesInCells)
        return;
    for (const qsizetype column : notes) {
        std::erase(m_roles, column);
        m_leftOut += m_header[column];
    }
}

QStringList RaciColumns::rolesToldApart() const
{
    QStringList roles = m_hasNamesInCells ? QStringList() : toldApart(m_header);
    roles.removeIf([this](const QString &name) { return !std::ranges::count(m_roles, m_header.indexOf(name)); });
    return roles;
}

QStringList RaciColumns::rolesIn(const std::vector<const TextTable::Row *> &rows) const
{
    QStringList roles;
    for (const qsizetype column : m_hasNamesInCells ? std::vector<qsizetype>() : m_roles) {
        const auto hasCode = [column](const TextTable::Row *row) {
            return !codesOf(row->cells[column]).value_or(QString()).isEmpty();
        };
        if (std::ranges::any_of(rows, hasCode))
            roles += unguarded(m_header[column]).trimmed();
    }
    return roles;
}

QString RaciColumns::activityOf(const TextTable::Row &row) const { return unguarded(row.cells[m_activity]).trimmed(); }

QString RaciColumns::phaseOf(const TextTable::Row &row) const
{
    return m_phase ? unguarded(row.cells[*m_phase]).trimmed() : QString();
}

bool RaciColumns::isOurOwn() const
{
    return m_phase && m_header[*m_phase] == "phase"_L1 && m_header[m_activity] == "activity"_L1;
}

tl::expected<std::vector<RaciColumns::Entry>, qsizetype> RaciColumns::read(const TextTable::Row &row) const
{
    return m_hasNamesInCells ? namesIn(row) : codesIn(row);
}

tl::expected<std::vector<RaciColumns::Entry>, qsizetype> RaciColumns::codesIn(const TextTable::Row &row) const
{
    std::vector<Entry> entries;
    for (const qsizetype column : m_roles) {
        const std::optional<QString> codes = codesOf(row.cells[column]);
        if (!codes)
            return tl::unexpected<qsizetype>(column);
        entries.push_back({unguarded(m_header[column]).trimmed(), *codes, column});
    }
    return entries;
}

std::vector<RaciColumns::Entry> RaciColumns::namesIn(const TextTable::Row &row) const
{
    static const QRegularExpression between(u"[/;,\\n]"_s);
    std::vector<Entry> entries;
    for (const qsizetype column : m_roles) {
        for (const QString &part : row.cells[column].split(between, Qt::SkipEmptyParts)) {
            const QString role = part.trimmed();
            const QString code = codeOfHeader(m_header[column]);
            const auto known = std::ranges::find(entries, role, &Entry::role);
            if (role.isEmpty() || role == "-"_L1)
                continue;
            if (known == entries.end())
                entries.push_back({role, code, column});
            else if (!known->codes.contains(code))
                known->codes += u'/' + code;
        }
    }
    return entries;
}

} // namespace Ratchet
