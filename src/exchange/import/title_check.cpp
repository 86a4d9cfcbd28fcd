// SPDX-License-Identifier: GPL-3.0-or-later
#include "title_check.h"

#include <core/entity_types.h>
#include <core/record_text.h>
#include <core/register.h>
#include <exchange/text/header_rows.h>

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

constexpr size_t mostAsked = 50; // at once

QString plainTitle(const QString &title) { return title.simplified().toCaseFolded(); }

} // namespace

TitleCheck::TitleCheck(const Register &reg, DraftReader &reader, RecordNames &names)
    : m_register(reg)
    , m_reader(reader)
    , m_names(names)
    , m_kind(reader.kind())
{
    const EntityType &type = entityType(m_kind);
    if (type.key.size() != 1 || type.title.empty())
        return;
    m_key = type.indexOf(QString::fromLatin1(type.key[0]));
    m_title = type.indexOf(QString::fromLatin1(type.title.back()));
    m_column = reader.columnOf(m_title);
    if (!m_column)
        return;
    m_header = distinctNames(reader.table().header)[m_column->column()];
    m_places = reader.placeFields();
    m_isSure.resize(reader.table().rows.size());
    for (size_t row = 0; row < m_isSure.size(); ++row) {
        m_titles += titleIn(row);
        m_plain += plainTitle(m_titles.last());
    }
    if (reg.table(m_kind).size() > 0)
        findRecords();
    findRows();
}

bool TitleCheck::isUnsaid(size_t row)
{
    const bool isKnown = m_key != m_title && !isEmpty(m_reader.valueOf(row, m_key, m_names));
    return !isKnown && !m_titles[qsizetype(row)].isEmpty() && !m_column->isExplained(m_reader.table().rows[row]);
}

void TitleCheck::findRecords()
{
    for (size_t row = 0; row < m_isSure.size(); ++row) {
        if (!isUnsaid(row))
            continue;
        std::optional<std::vector<RecordId>> near = meant(row);
        m_isSure[row] = !near;
        if (near && !near->empty())
            m_near.insert(row, {.records = std::move(*near), .rows = {}});
    }
    if (!m_near.isEmpty())
        leaveToOthers();
}

std::optional<std::vector<RecordId>> TitleCheck::meant(size_t row)
{
    const QString &title = m_titles[qsizetype(row)];
    const bool isName = m_key == m_title;
    if (isName && (m_names.findAsWritten(m_kind, title) || m_names.findRespelled(m_kind, title)))
        return {};
    std::vector<RecordId> near = m_names.nearTitles(m_kind, title);
    std::erase_if(near, [&](RecordId record) {
        return std::ranges::any_of(m_places, [&](FieldIndex field) {
            return m_reader.valueOf(row, field, m_names)
                != entityType(m_kind).fields[size_t(field)].read(m_register.table(m_kind).record(record));
        });
    });
    const auto isIt = [&](RecordId record) { return plainTitle(titleOf(record)) == m_plain[qsizetype(row)]; };
    return std::ranges::any_of(near, isIt) ? std::nullopt : std::optional(std::move(near));
}

// A record that another row names itself is that row's.
void TitleCheck::leaveToOthers()
{
    QSet<QString> said;
    QSet<QString> titles;
    for (size_t row = 0; row < m_isSure.size(); ++row) {
        said.insert(valueOr<QString>(m_reader.valueOf(row, m_key, m_names)).trimmed().toCaseFolded());
        titles.insert(m_plain[qsizetype(row)]);
    }
    const auto isSaid = [&](RecordId record) {
        return said.contains(recordName(m_register, m_kind, record).trimmed().toCaseFolded())
            || titles.contains(plainTitle(titleOf(record)));
    };
    m_near.removeIf([&](auto &near) {
        std::erase_if(near.value().records, isSaid);
        return near.value().records.empty();
    });
}

// Among rows above that wait for no answer themselves: of three that are nearly alike the first is meant.
void TitleCheck::findRows()
{
    QHash<QString, qsizetype> positions; // of the titles, each once
    QStringList distinct;
    std::vector<size_t> first; // row of each
    for (size_t row = 0; row < m_isSure.size(); ++row) {
        const QString &plain = m_plain[qsizetype(row)];
        if (plain.isEmpty() || positions.contains(plain))
            continue;
        positions.insert(plain, distinct.size());
        distinct += m_titles[qsizetype(row)];
        first.push_back(row);
    }
    m_names.setTitlesOfFile(m_kind, distinct);
    for (size_t row = 0; row < m_isSure.size(); ++row) {
        const qsizetype position = positions.value(m_plain[qsizetype(row)], -1);
        if (position < 0 || m_isSure[row] || m_names.nearInFile(m_kind, position).empty() || !isUnsaid(row))
            continue;
        std::vector<size_t> rows;
        for (const RecordId other : m_names.nearInFile(m_kind, position)) {
            const size_t above = first[size_t(other)];
            if (!m_near.contains(above) && belongTogether(above, row))
                rows.push_back(above);
        }
        if (!rows.empty())
            m_near[row].rows = std::move(rows);
    }
}

bool TitleCheck::belongTogether(size_t one, size_t other) const
{
    const std::vector<TextTable::Row> &rows = m_reader.table().rows;
    return std::ranges::all_of(m_places, [&](FieldIndex field) {
        const CellReader &column = *m_reader.columnOf(field);
        return plainTitle(column.cellOf(rows[one])) == plainTitle(column.cellOf(rows[other]));
    });
}

QString TitleCheck::titleIn(size_t row) { return valueOr<QString>(m_reader.valueOf(row, m_title, m_names)).trimmed(); }

QString TitleCheck::titleOf(RecordId record) const
{
    const void *held = m_register.table(m_kind).record(record);
    return held ? valueOr<QString>(entityType(m_kind).fields[size_t(m_title)].read(held)) : QString();
}

QStringList TitleCheck::titlesOf(const Near &near) const
{
    QStringList titles;
    for (const RecordId record : near.records)
        titles += titleOf(record);
    for (const size_t row : near.rows)
        titles += m_titles[qsizetype(row)];
    titles.removeDuplicates();
    return titles;
}

QString TitleCheck::named(const Near &near) const
{
    QStringList titles;
    for (const RecordId record : near.records)
        titles += u'"' + recordTitle(m_register, m_kind, record).simplified() + u'"';
    for (const size_t row : near.rows)
        titles +=
            App::translate("Import", "\"%1\" in line %2")
                .arg(m_titles[qsizetype(row)].simplified().left(100), QString::number(m_reader.table().rows[row].line));
    return titles.join(u" / "_s);
}

bool TitleCheck::isOpen(size_t row) const
{
    using Choice = ImportMapping::NearTitles;
    const auto near = m_near.constFind(row);
    if (near == m_near.cend() || m_reader.nearTitles() == Choice::Add)
        return false;
    return m_reader.nearTitles() == Choice::Ask || near->count() > 1;
}

std::vector<ImportQuestion> TitleCheck::questions() const
{
    std::vector<ImportQuestion> questions;
    QSet<QString> asked;
    for (auto near = m_near.cbegin(); near != m_near.cend() && questions.size() < mostAsked; ++near) {
        const QString title = m_column->cellOf(m_reader.table().rows[near.key()]).trimmed();
        if (!isOpen(near.key()) || asked.contains(title))
            continue;
        asked.insert(title);
        questions.push_back({.kind = ImportQuestion::Kind::NearTitle,
                             .header = m_header,
                             .field = QString::fromLatin1(m_column->field().name),
                             .text = App::translate("Import", "\"%1\" in column \"%2\": did you mean %3?")
                                         .arg(title.left(100), m_header, named(*near)),
                             .choices = titlesOf(*near) << title,
                             .values = {title},
                             .rows = titlesOf({.records = {}, .rows = near->rows})});
    }
    return questions;
}

std::optional<ImportQuestion> TitleCheck::offer() const
{
    using Choice = ImportMapping::NearTitles;
    if (m_near.isEmpty() || (m_near.size() == 1 && m_reader.nearTitles() == Choice::Ask))
        return {};
    return ImportQuestion{
        .kind = ImportQuestion::Kind::NearTitles,
        .header = m_header,
        .field = QString::fromLatin1(m_column->field().name),
        .text = App::translate("Import", "%Ln row(s) without a reference are called nearly as a record or a row above.",
                               nullptr, int(m_near.size())),
        .choices = {nearTitlesName(Choice::Update), nearTitlesName(Choice::Add), nearTitlesName(Choice::Ask)},
        .values = {}};
}

void TitleCheck::settle(Draft &draft) const
{
    const int column = m_column ? int(m_column->column()) + 1 : 0;
    const QString field = m_column ? QString::fromLatin1(m_column->field().name) : QString();
    const auto near = m_near.constFind(draft.row);
    if (isOpen(draft.row)) {
        draft.refuse(column, field,
                     App::translate("Import", "No record is called so. Did you mean %1? Say which, or that it is new.")
                         .arg(named(*near)));
        return;
    }
    if (near != m_near.cend() && m_reader.nearTitles() == ImportMapping::NearTitles::Update)
        draft.values[size_t(m_title)] = titlesOf(*near).constFirst();
    if (!m_column)
        return;
    const QString said = m_column->cellOf(m_reader.table().rows[draft.row]);
    const auto taken = valueOr<QString>(draft.values[size_t(m_title)]);
    if (!taken.isEmpty() && plainTitle(taken) != plainTitle(said))
        draft.remarks.push_back({draft.line, column, field,
                                 App::translate("Import", "\"%1\" is taken for \"%2\".")
                                     .arg(said.simplified().left(100), taken.simplified())});
}

} // namespace Ratchet
