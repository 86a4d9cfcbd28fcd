// SPDX-License-Identifier: GPL-3.0-or-later
#include "returned_sheet_model.h"

#include <answers/basis/figures.h>
#include <core/entity_types.h>
#include <core/record_text.h>
#include <models/lists/roles.h>
#include <owners/sheet_words.h>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

Tone toneOf(const SheetLine &line)
{
    if (line.state == SheetLineState::Refused || line.isOpen())
        return Tone::Concern;
    return line.isWritten() ? Tone::Good : Tone::Neutral;
}

} // namespace

void ReturnedSheetModel::setLines(const Register &reg, std::vector<SheetLine> lines)
{
    beginResetModel();
    m_register = reg;
    m_lines = std::move(lines);
    endResetModel();
}

void ReturnedSheetModel::updateLines(std::vector<SheetLine> lines)
{
    m_lines = std::move(lines);
    columnChanged(What);
}

QVariant ReturnedSheetModel::cell(int, int row, int column, int role) const
{
    const SheetLine &line = m_lines[size_t(row)];
    if (role == IsChipRole)
        return column == What;
    if (role == ToneRole)
        return int(column == What ? toneOf(line) : Tone::Neutral);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return text(line, column);
    if (role == RecordIdRole)
        return line.record;
    return role == Qt::DisplayRole ? QVariant(text(line, column).simplified()) : QVariant();
}

QString ReturnedSheetModel::text(const SheetLine &line, int column) const
{
    const auto value = [&](const Value &held) {
        const QString shown = line.field < 0
            ? QString()
            : displayText(m_register, entityType(line.kind).fields[size_t(line.field)], held, QLocale());
        return shown.isEmpty() ? u"–"_s : shown;
    };
    switch (column) {
    case Record:
        return line.title.isEmpty() ? line.reference : line.title;
    case Field:
        return fieldText(line);
    case Base:
        return value(line.base);
    case Ours:
        return value(line.ours);
    case Theirs:
        return value(line.theirs);
    default:
        return stateText(line);
    }
}

QVariant ReturnedSheetModel::columnHeader(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Record:
        return tr("Record");
    case Field:
        return tr("Field");
    case Base:
        return tr("When the sheet was made");
    case Ours:
        return tr("Register now");
    case Theirs:
        return tr("Sheet");
    default:
        return tr("What happens");
    }
}

} // namespace Ratchet
