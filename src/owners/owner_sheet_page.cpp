// SPDX-License-Identifier: GPL-3.0-or-later
#include "owner_sheet_page.h"

#include <core/entity_types.h>
#include <exchange/sheets/workbook_file.h>
#include <owners/owner_fields.h>

#include <QCoreApplication>

#include <xlsxwriter.h>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

constexpr int paperA4 = 9;
constexpr double widths[] = {12, 46, 34, 22, 12, 16, 13, 13, 30, 46}; // of the columns, in characters

struct PageFormats {
    lxw_format *header;
    lxw_format *openHeader;
    lxw_format *closed;
    lxw_format *closedDate;
    lxw_format *open;
    lxw_format *openText;
    lxw_format *openDate;
};

lxw_format *cellFormat(lxw_workbook *workbook, lxw_color_t fill, bool isOpen)
{
    lxw_format *format = workbook_add_format(workbook);
    format_set_text_wrap(format);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    format_set_border(format, LXW_BORDER_THIN);
    format_set_border_color(format, 0xC8C8C8);
    if (fill != 0)
        format_set_bg_color(format, fill);
    if (isOpen)
        format_set_unlocked(format);
    return format;
}

PageFormats pageFormats(lxw_workbook *workbook)
{
    constexpr lxw_color_t plainHead = 0xE4E8EC;
    constexpr lxw_color_t openHead = 0xF2DFA0;
    constexpr lxw_color_t openFill = 0xFFF9E3;
    constexpr quint8 dateOfThisComputer = 14; // ECMA-376, 18.8.30: a date as the reader's settings write it
    PageFormats formats{
        .header = cellFormat(workbook, plainHead, false),
        .openHeader = cellFormat(workbook, openHead, false),
        .closed = cellFormat(workbook, 0, false),
        .closedDate = cellFormat(workbook, 0, false),
        .open = cellFormat(workbook, openFill, true),
        .openText = cellFormat(workbook, openFill, true),
        .openDate = cellFormat(workbook, openFill, true),
    };
    format_set_bold(formats.header);
    format_set_bold(formats.openHeader);
    format_set_num_format(formats.closed, "@");
    format_set_num_format(formats.openText, "@"); // what is typed there stays a text, whatever it begins with
    format_set_num_format_index(formats.closedDate, dateOfThisComputer);
    format_set_num_format_index(formats.openDate, dateOfThisComputer);
    return formats;
}

Status writeDate(lxw_worksheet *target, int row, int column, const QDate &date, lxw_format *format)
{
    if (date.isValid() && !hasSerial(date))
        return writeTextCell(target, row, column, date.toString(Qt::ISODate), format);
    if (date.isValid())
        worksheet_write_number(target, lxw_row_t(row), lxw_col_t(column), serialOf(date, QTime(0, 0)), format);
    else
        worksheet_write_blank(target, lxw_row_t(row), lxw_col_t(column), format);
    return {};
}

Status writeClosedText(lxw_worksheet *target, int row, int column, const QString &text, lxw_format *format)
{
    constexpr qsizetype longest = 2000; // it only says which record is meant
    if (text.isEmpty())
        worksheet_write_blank(target, lxw_row_t(row), lxw_col_t(column), format);
    const bool isTooLong = text.size() > longest;
    return writeTextCell(target, row, column, isTooLong ? QString(text.left(longest - 1) + u'…') : text, format);
}

Status writeOpenCell(lxw_worksheet *target, int row, int column, const Field &field, const Value &value,
                     const PageFormats &formats)
{
    if (field.kind == FieldKind::Date)
        return writeDate(target, row, column, valueOr<QDate>(value), formats.openDate);
    const bool isOption = field.kind == FieldKind::Enumeration;
    const QString text = isOption ? optionLabel(field, valueOr<qint64>(value)) : valueOr<QString>(value);
    lxw_format *format = isOption ? formats.open : formats.openText;
    if (text.isEmpty())
        worksheet_write_blank(target, lxw_row_t(row), lxw_col_t(column), format);
    return writeTextCell(target, row, column, text, format);
}

Status writeRow(lxw_worksheet *target, int at, const OwnerSheet::Row &row, const PageFormats &formats)
{
    const QStringList closed{row.reference, row.title, row.from, row.service};
    for (int column = 0; column < closed.size(); ++column) {
        if (Status status = writeClosedText(target, at, column, closed[column], formats.closed); !status)
            return status;
    }
    if (Status status = writeDate(target, at, closedColumns - 1, valueOr<QDate>(row.values[1]), formats.closedDate);
        !status)
        return status;
    const std::vector<FieldIndex> fields = ownerFields(row.kind);
    for (size_t i = 0; i < fields.size(); ++i) {
        const Field &field = entityType(row.kind).fields[size_t(fields[i])];
        if (Status status = writeOpenCell(target, at, closedColumns + int(i), field, row.values[i], formats); !status) {
            status.error().what = u"%1, %2: %3"_s.arg(row.reference, label(field), status.error().what);
            return status;
        }
    }
    return {};
}

// A list of states, and dates (older libraries do not take constant texts): what is typed past that is told at once,
// and refused again when the sheet is read.
void addChecks(lxw_worksheet *target, EntityKind kind, lxw_row_t last, const QString &offered)
{
    QByteArray list = offered.toUtf8();
    QByteArray chooseOne = App::translate("OwnerSheet", "Choose one of the states of the list.").toUtf8();
    QByteArray typeDate = App::translate("OwnerSheet", "Type a date here, or leave it empty.").toUtf8();
    const std::vector<FieldIndex> fields = ownerFields(kind);
    for (size_t i = 0; i < fields.size(); ++i) {
        const FieldKind fieldKind = entityType(kind).fields[size_t(fields[i])].kind;
        lxw_data_validation check = {};
        check.ignore_blank = LXW_VALIDATION_ON;
        check.show_error = LXW_VALIDATION_ON;
        check.error_type = LXW_VALIDATION_ERROR_TYPE_STOP;
        if (fieldKind == FieldKind::Enumeration) {
            check.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
            check.dropdown = LXW_VALIDATION_ON;
            check.value_formula = list.data();
            check.error_message = chooseOne.data();
        } else if (fieldKind == FieldKind::Date) {
            check.validate = LXW_VALIDATION_TYPE_DATE;
            check.criteria = LXW_VALIDATION_CRITERIA_GREATER_THAN_OR_EQUAL_TO;
            check.value_datetime = lxw_datetime{1990, 1, 1, 0, 0, 0};
            check.error_message = typeDate.data();
        } else {
            continue;
        }
        const auto column = lxw_col_t(closedColumns + int(i));
        worksheet_data_validation_range(target, 1, column, last, column, &check);
    }
}

void setUpPage(lxw_worksheet *target, lxw_row_t last)
{
    for (size_t column = 0; column < std::size(widths); ++column)
        worksheet_set_column(target, lxw_col_t(column), lxw_col_t(column), widths[column], nullptr);
    worksheet_freeze_panes(target, 1, 1);
    worksheet_autofilter(target, 0, 0, last, lxw_col_t(std::size(widths) - 1));
    worksheet_set_landscape(target);
    worksheet_set_paper(target, paperA4);
    worksheet_fit_to_pages(target, 1, 0);
    worksheet_repeat_rows(target, 0, 0);
    lxw_protection allowed = {};
    allowed.format_columns = 1;
    allowed.format_rows = 1;
    allowed.autofilter = 1;
    worksheet_protect(target, nullptr, &allowed);
}

} // namespace

QStringList ownerPageHeader(EntityKind kind)
{
    const EntityType &type = entityType(kind);
    const bool isAction = kind == EntityKind::Action;
    QStringList header{
        label(type.fields[size_t(type.indexOf(u"reference"))]), label(type.fields[size_t(type.indexOf(u"title"))]),
        isAction ? App::translate("OwnerSheet", "Comes of") : label(type.fields[size_t(type.indexOf(u"objective"))]),
        App::translate("OwnerSheet", "Service"),
        isAction ? App::translate("OwnerSheet", "Due so far") : App::translate("OwnerSheet", "Target so far")};
    for (const FieldIndex field : ownerFields(kind))
        header += label(type.fields[size_t(field)]);
    return header;
}

Status writeOwnerPage(lxw_workbook *workbook, lxw_worksheet *target, EntityKind kind,
                      const std::vector<OwnerSheet::Row> &rows, const QString &offered)
{
    const PageFormats formats = pageFormats(workbook);
    const QStringList header = ownerPageHeader(kind);
    for (int column = 0; column < header.size(); ++column) {
        lxw_format *format = column < closedColumns ? formats.header : formats.openHeader;
        if (Status status = writeTextCell(target, 0, column, header[column], format); !status)
            return status;
    }
    for (size_t i = 0; i < rows.size(); ++i) {
        if (Status status = writeRow(target, int(i) + 1, rows[i], formats); !status)
            return status;
    }
    const auto last = lxw_row_t(rows.size());
    addChecks(target, kind, last, offered);
    setUpPage(target, last);
    return {};
}

} // namespace Ratchet
