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
    if (type.key.size() != 1 || type.title.empty() || reg.table(m_kind).size() == 0)
        return;
    m_key = type.indexOf(QString::fromLatin1(type.key[0]));
    m_title = type.indexOf(QString::fromLatin1(type.title.back()));
    m_column = reader.columnOf(m_title);
    if (!m_column)
        return;
    m_header = distinctNames(reader.table().header)[m_column->column()];
    m_places = reader.placeFields();
    for (size_t row = 0; row < reader.table().rows.size(); ++row) {
        const bool isKnown = m_key != m_title && !isEmpty(reader.valueOf(row, m_key, names));
        if (isKnown || m_column->isExplained(reader.table().rows[row]))
            continue;
        const auto title = valueOr<QString>(reader.valueOf(row, m_title, names));
        if (std::vector<RecordId> near = meant(row, title); !near.empty())
            m_near.insert(row, std::move(near));
    }
    if (!m_near.isEmpty())
        leaveToOthers();
}

// Empty where it is sure: the register has the title itself there, or nothing like it.
std::vector<RecordId> TitleCheck::meant(size_t row, const QString &title)
{
    if (title.trimmed().isEmpty())
        return {};
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
    const auto isIt = [&](RecordId record) { return plainTitle(titleOf(record)) == plainTitle(title); };
    return std::ranges::any_of(near, isIt) ? std::vector<RecordId>() : near;
}

// Two rows that are spelled nearly alike are two.
void TitleCheck::leaveToOthers()
{
    QSet<QString> said;
    QSet<QString> titles;
    for (size_t row = 0; row < m_reader.table().rows.size(); ++row) {
        said.insert(valueOr<QString>(m_reader.valueOf(row, m_key, m_names)).trimmed().toCaseFolded());
        titles.insert(plainTitle(valueOr<QString>(m_reader.valueOf(row, m_title, m_names))));
    }
    const auto isSaid = [&](RecordId record) {
        return said.contains(recordName(m_register, m_kind, record).trimmed().toCaseFolded())
            || titles.contains(plainTitle(titleOf(record)));
    };
    m_near.removeIf([&](auto &near) {
        std::erase_if(near.value(), isSaid);
        return near.value().empty();
    });
}

QString TitleCheck::titleOf(RecordId record) const
{
    const void *held = m_register.table(m_kind).record(record);
    return held ? valueOr<QString>(entityType(m_kind).fields[size_t(m_title)].read(held)) : QString();
}

QString TitleCheck::named(const std::vector<RecordId> &records) const
{
    QStringList titles;
    for (const RecordId record : records)
        titles += u'"' + recordTitle(m_register, m_kind, record).simplified() + u'"';
    return titles.join(u" / "_s);
}

bool TitleCheck::isOpen(size_t row) const
{
    using Choice = ImportMapping::NearTitles;
    const auto near = m_near.constFind(row);
    if (near == m_near.cend() || m_reader.nearTitles() == Choice::Add)
        return false;
    return m_reader.nearTitles() == Choice::Ask || near->size() > 1;
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
        QStringList choices;
        for (const RecordId record : *near) {
            if (!choices.contains(titleOf(record)))
                choices += titleOf(record);
        }
        questions.push_back({.kind = ImportQuestion::Kind::NearTitle,
                             .header = m_header,
                             .field = QString::fromLatin1(m_column->field().name),
                             .text = App::translate("Import", "\"%1\" in column \"%2\": did you mean %3?")
                                         .arg(title.left(100), m_header, named(*near)),
                             .choices = choices << title,
                             .values = {title}});
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
        .text = App::translate("Import", "%Ln row(s) without a reference are called nearly as a record is.", nullptr,
                               int(m_near.size())),
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
        draft.values[size_t(m_title)] = titleOf(near->front());
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
