// SPDX-License-Identifier: GPL-3.0-or-later
#include "returned_sheet.h"

#include <core/entity_types.h>
#include <core/record_text.h>
#include <exchange/sheets/spreadsheet_reader.h>
#include <owners/owner_fields.h>
#include <owners/owner_sheet_format.h>
#include <owners/returned_column.h>

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

// Where the records of one kind stand, as the hidden page says.
struct ReturnedPage {
    QString name;
    std::map<QString, QString> headers; // by field
};

struct MadeSheet {
    OwnerSheet sheet;
    std::map<EntityKind, ReturnedPage> pages;
};

tl::unexpected<Error> damaged()
{
    return failure(ErrorCode::Malformed,
                   App::translate("OwnerSheet",
                                  "The hidden page of the sheet is damaged; without it nobody can tell what was "
                                  "changed. Make the sheet anew."));
}

std::optional<EntityKind> kindNamed(const QString &name)
{
    const auto found = std::ranges::find_if(
        ownerKinds, [&name](EntityKind kind) { return name == QLatin1StringView(entityType(kind).name); });
    return found == std::end(ownerKinds) ? std::nullopt : std::optional(*found);
}

bool readRow(MadeSheet &made, EntityKind kind, const QStringList &cells)
{
    static const Register none;
    static const NameIndex names(none);
    OwnerSheet::Row row{.kind = kind, .record = cells.value(2).toLongLong(), .reference = cells.value(3)};
    qsizetype at = 4;
    for (const FieldIndex index : ownerFields(kind)) {
        const Field &field = entityType(kind).fields[size_t(index)];
        const QString text = cells.value(at++);
        const bool isText = field.kind == FieldKind::Text || field.kind == FieldKind::LongText;
        const Result<Value> value = fromFileText(field, isText ? plainText(text) : text, names);
        if (!value)
            return false;
        row.values.push_back(*value);
    }
    if (row.record <= 0)
        return false;
    made.sheet.rows.push_back(std::move(row));
    return true;
}

bool readLine(MadeSheet &made, const QStringList &cells)
{
    const QString what = cells.value(0);
    OwnerSheet &sheet = made.sheet;
    if (what == SheetFormat::registerId)
        sheet.origin.registerId = cells.value(1);
    else if (what == SheetFormat::change)
        sheet.origin.change = cells.value(1).toLongLong();
    else if (what == SheetFormat::day)
        sheet.origin.day = QDate::fromString(cells.value(1), Qt::ISODate);
    else if (what == SheetFormat::person) {
        sheet.person = Id<Person>(cells.value(1).toLongLong());
        sheet.owner = cells.value(2);
    }
    const std::optional<EntityKind> kind = kindNamed(cells.value(1));
    if (!kind)
        return what != SheetFormat::row;
    if (what == SheetFormat::page)
        made.pages[*kind].name = cells.value(2);
    else if (what == SheetFormat::column)
        made.pages[*kind].headers[cells.value(2)] = cells.value(3);
    else if (what == SheetFormat::row)
        return readRow(made, *kind, cells);
    return true;
}

Result<MadeSheet> readHidden(const ImportedSheet &hidden)
{
    MadeSheet made;
    bool isFirst = true;
    for (const std::vector<Value> &row : hidden.rows) {
        QStringList cells;
        for (const Value &cell : row)
            cells += cellText(cell);
        if (std::exchange(isFirst, false)) {
            if (cells.value(0) != SheetFormat::mark)
                return damaged();
            if (cells.value(1) != SheetFormat::version)
                return failure(ErrorCode::NewerVersion,
                               App::translate("OwnerSheet", "The sheet was made by a later version of Ratchet."));
        } else if (!readLine(made, cells)) {
            return damaged();
        }
    }
    if (made.sheet.origin.registerId.isEmpty() || made.pages.empty())
        return damaged();
    return made;
}

QString textAt(const std::vector<Value> &row, qsizetype column)
{
    return size_t(column) < row.size() ? cellText(row[size_t(column)]).trimmed() : QString();
}

// The first row that has every header, and where each of them stands there.
struct FoundHeader {
    size_t row = 0;
    std::map<QString, qsizetype> columns; // by field
};

Result<FoundHeader> findHeader(const ImportedSheet &sheet, const ReturnedPage &page)
{
    for (size_t row = 0; row < sheet.rows.size(); ++row) {
        FoundHeader found{.row = row, .columns = {}};
        for (const auto &[field, header] : page.headers) {
            for (qsizetype column = 0; column < qsizetype(sheet.rows[row].size()); ++column) {
                if (textAt(sheet.rows[row], column) == header)
                    found.columns.try_emplace(field, column);
            }
        }
        if (found.columns.size() == page.headers.size())
            return found;
    }
    QStringList headers;
    for (const auto &[field, header] : page.headers)
        headers += header;
    return failure(ErrorCode::Malformed,
                   App::translate("OwnerSheet", "No row of the page \"%1\" has the headers of a sheet any more: %2.")
                       .arg(page.name, headers.join(u", "_s)));
}

Status readPage(const ImportedSheet &sheet, EntityKind kind, const ReturnedPage &page, std::vector<ReturnedRow> &rows)
{
    const Result<FoundHeader> header = findHeader(sheet, page);
    if (!header)
        return tl::unexpected<Error>(header.error());
    const qsizetype reference = header->columns.at(u"reference"_s);
    const size_t first = header->row + 1;
    const size_t before = rows.size();
    for (size_t row = first; row < sheet.rows.size(); ++row)
        rows.push_back({.kind = kind,
                        .reference = textAt(sheet.rows[row], reference),
                        .place = {.file = page.name, .line = int(row) + 1, .column = int(reference) + 1}});
    for (const FieldIndex index : ownerFields(kind)) {
        const QString name = QString::fromLatin1(entityType(kind).fields[size_t(index)].name);
        const auto column = header->columns.find(name);
        if (column == header->columns.end())
            return damaged();
        std::vector<Value> cells;
        for (size_t row = first; row < sheet.rows.size(); ++row)
            cells.push_back(size_t(column->second) < sheet.rows[row].size() ? sheet.rows[row][size_t(column->second)]
                                                                            : Value());
        std::vector<ReturnedCell> read = readColumn(kind, index, cells);
        for (size_t i = 0; i < read.size(); ++i) {
            read[i].place = {
                .file = page.name, .line = int(first + i) + 1, .column = int(column->second) + 1, .field = name};
            rows[before + i].cells.push_back(std::move(read[i]));
        }
    }
    const auto isBlank = [](const ReturnedRow &row) {
        return row.reference.isEmpty() && std::ranges::all_of(row.cells, [](const ReturnedCell &cell) {
                   return isEmpty(cell.value) && cell.problem.isEmpty();
               });
    };
    rows.erase(std::remove_if(rows.begin() + std::ptrdiff_t(before), rows.end(), isBlank), rows.end());
    return {};
}

const ImportedSheet *sheetNamed(const std::vector<NamedSheet> &sheets, const QString &name)
{
    const auto found = std::ranges::find(sheets, name, &NamedSheet::name);
    return found == sheets.end() ? nullptr : &found->sheet;
}

Result<ReturnedSheet> readSheet(const std::vector<NamedSheet> &sheets)
{
    const ImportedSheet *hidden = sheetNamed(sheets, SheetFormat::mark);
    if (!hidden)
        return failure(ErrorCode::Malformed,
                       App::translate("OwnerSheet", "The file is not a sheet that Ratchet made for an owner."));
    const Result<MadeSheet> made = readHidden(*hidden);
    if (!made)
        return tl::unexpected<Error>(made.error());
    ReturnedSheet returned{.made = made->sheet, .rows = {}};
    for (const EntityKind kind : ownerKinds) {
        const auto page = made->pages.find(kind);
        const ImportedSheet *sheet = page == made->pages.end() ? nullptr : sheetNamed(sheets, page->second.name);
        if (!sheet)
            continue; // it had no rows, or they were removed, which changes nothing
        if (const Status status = readPage(*sheet, kind, page->second, returned.rows); !status)
            return tl::unexpected<Error>(status.error());
    }
    return returned;
}

} // namespace

bool isOwnerSheet(const QString &path)
{
    if (!isSpreadsheetName(path))
        return false;
    const Result<QStringList> names = sheetNames(path);
    return names && names->contains(SheetFormat::mark);
}

Result<ReturnedSheet> readOwnerSheet(const QString &path)
{
    if (!isSpreadsheetName(path))
        return failure(ErrorCode::Malformed,
                       App::translate("OwnerSheet", "The file is not a sheet that Ratchet made for an owner."), {},
                       Place{.file = path});
    const Result<std::vector<NamedSheet>> sheets = readSheets(path);
    if (!sheets)
        return tl::unexpected<Error>(sheets.error());
    Result<ReturnedSheet> returned = readSheet(*sheets);
    if (!returned)
        returned.error().where.file = path;
    return returned;
}

} // namespace Ratchet
