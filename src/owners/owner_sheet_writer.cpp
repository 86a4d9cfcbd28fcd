// SPDX-License-Identifier: GPL-3.0-or-later
#include "owner_sheet_writer.h"

#include <core/entity_types.h>
#include <core/record_text.h>
#include <exchange/sheets/workbook_file.h>
#include <owners/owner_fields.h>
#include <owners/owner_sheet_format.h>
#include <owners/owner_sheet_page.h>

#include <QCoreApplication>
#include <QLocale>

#include <xlsxwriter.h>

#include <algorithm>
#include <iterator>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

struct WrittenPage {
    EntityKind kind;
    QString name; // as the workbook allows it
    lxw_worksheet *sheet;
    std::vector<OwnerSheet::Row> rows;
};

struct Instruction {
    QString text;
    bool isHead = false;
};

std::vector<Instruction> instructions(const OwnerSheet &sheet)
{
    const QLocale locale;
    const auto line = [](const QString &name, const QString &value) { return u"%1: %2"_s.arg(name, value); };
    return {
        {App::translate("OwnerSheet", "Open actions and improvements of %1").arg(sheet.owner), true},
        {line(App::translate("OwnerSheet", "Register"), sheet.origin.registerName)},
        {line(App::translate("OwnerSheet", "Owner"), sheet.owner)},
        {line(App::translate("OwnerSheet", "Made on"), locale.toString(sheet.origin.day, QLocale::LongFormat))},
        {line(App::translate("OwnerSheet", "As of change"), locale.toString(sheet.origin.change))},
        {{}},
        {App::translate("OwnerSheet", "What to do"), true},
        {App::translate("OwnerSheet",
                        "1. Fill in the yellow columns: status, dates and a note on where it stands. The grey columns "
                        "only say what each row is about.")},
        {App::translate("OwnerSheet",
                        "2. A status is chosen from the list of its cell. What is not done or cancelled, or on hold, "
                        "needs its reason in the column beside it.")},
        {App::translate("OwnerSheet", "3. Leave alone what has not changed. A row that you delete changes nothing.")},
        {App::translate("OwnerSheet",
                        "4. Save the file as a workbook (.xlsx or .ods), under any name, and send it back.")},
        {{}},
        {App::translate("OwnerSheet",
                        "Whoever keeps the register reads it with File > Import. What you changed is shown field by "
                        "field before it is taken over; where somebody else changed the same field meanwhile, it is "
                        "asked which of the two counts.")},
    };
}

Status writeInstructions(lxw_workbook *workbook, lxw_worksheet *target, const OwnerSheet &sheet)
{
    lxw_format *head = workbook_add_format(workbook);
    format_set_bold(head);
    format_set_font_size(head, 14);
    lxw_format *plain = workbook_add_format(workbook);
    for (lxw_format *format : {head, plain}) {
        format_set_text_wrap(format);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        format_set_num_format(format, "@");
    }
    worksheet_set_column(target, 0, 0, 96, nullptr);
    const std::vector<Instruction> lines = instructions(sheet);
    for (size_t i = 0; i < lines.size(); ++i) {
        if (Status status = writeTextCell(target, int(i), 0, lines[i].text, lines[i].isHead ? head : plain); !status)
            return status;
    }
    worksheet_gridlines(target, LXW_HIDE_ALL_GRIDLINES);
    worksheet_protect(target, nullptr, nullptr);
    return {};
}

// The page that programs read, row by row.
class HiddenPage {
public:
    HiddenPage(lxw_workbook *workbook, lxw_worksheet *sheet)
        : m_sheet(sheet)
        , m_text(workbook_add_format(workbook))
    {
        format_set_num_format(m_text, "@");
    }

    [[nodiscard]] int rows() const { return m_row; }
    void add(const QStringList &cells)
    {
        for (int column = 0; column < cells.size() && m_status; ++column)
            m_status = writeTextCell(m_sheet, m_row, column, cells[column], m_text);
        ++m_row;
    }
    [[nodiscard]] Status finish()
    {
        worksheet_hide(m_sheet);
        worksheet_protect(m_sheet, nullptr, nullptr);
        return m_status;
    }

private:
    lxw_worksheet *m_sheet;
    lxw_format *m_text;
    int m_row = 0;
    Status m_status;
};

void addOrigin(HiddenPage &hidden, const OwnerSheet &sheet)
{
    hidden.add({SheetFormat::mark, SheetFormat::version});
    hidden.add({SheetFormat::registerId, sheet.origin.registerId});
    hidden.add({SheetFormat::change, QString::number(sheet.origin.change)});
    hidden.add({SheetFormat::day, sheet.origin.day.toString(Qt::ISODate)});
    hidden.add({SheetFormat::person, QString::number(sheet.person.value), sheet.owner});
}

// Returns the range that lists the states to choose from.
QString addPage(HiddenPage &hidden, const WrittenPage &page)
{
    const EntityType &type = entityType(page.kind);
    const QString kind = QString::fromLatin1(type.name);
    const QStringList header = ownerPageHeader(page.kind);
    hidden.add({SheetFormat::page, kind, page.name});
    hidden.add({SheetFormat::column, kind, u"reference"_s, header[0]});
    const std::vector<FieldIndex> fields = ownerFields(page.kind);
    for (size_t i = 0; i < fields.size(); ++i)
        hidden.add({SheetFormat::column, kind, QString::fromLatin1(type.fields[size_t(fields[i])].name),
                    header[closedColumns + qsizetype(i)]});
    const std::vector<qint64> offered = offeredStates(page.kind);
    const int first = hidden.rows() + 1;
    for (const qint64 option : offered)
        hidden.add({SheetFormat::option, kind, optionLabel(type.fields[size_t(fields[0])], option)});
    return u"='%1'!$C$%2:$C$%3"_s.arg(SheetFormat::mark).arg(first).arg(hidden.rows());
}

void addRows(HiddenPage &hidden, const WrittenPage &page)
{
    static const Register none; // no value of a sheet names a record
    const EntityType &type = entityType(page.kind);
    const std::vector<FieldIndex> fields = ownerFields(page.kind);
    for (const OwnerSheet::Row &row : page.rows) {
        QStringList cells{SheetFormat::row, QString::fromLatin1(type.name), QString::number(row.record), row.reference};
        for (size_t i = 0; i < fields.size(); ++i)
            cells += fileText(none, type.fields[size_t(fields[i])], row.values[i]);
        hidden.add(cells);
    }
}

Status fillOwnerSheet(lxw_workbook *workbook, const OwnerSheet &sheet)
{
    QStringList taken{SheetFormat::mark};
    const auto addSheet = [&](const QString &wanted, QString *name) {
        const QString allowed = allowedSheetName(wanted, taken);
        if (name)
            *name = allowed;
        return workbook_add_worksheet(workbook, allowed.toUtf8().constData());
    };
    lxw_worksheet *first = addSheet(App::translate("OwnerSheet", "What to do"), nullptr);
    std::vector<WrittenPage> pages;
    for (const EntityKind kind : ownerKinds) {
        WrittenPage page{.kind = kind, .name = {}, .sheet = nullptr, .rows = {}};
        std::ranges::copy_if(sheet.rows, std::back_inserter(page.rows),
                             [kind](const OwnerSheet::Row &row) { return row.kind == kind; });
        if (page.rows.empty())
            continue;
        page.sheet = addSheet(pluralLabel(entityType(kind)), &page.name);
        pages.push_back(std::move(page));
    }
    HiddenPage hidden(workbook, workbook_add_worksheet(workbook, SheetFormat::mark.data()));
    Status status = writeInstructions(workbook, first, sheet);
    addOrigin(hidden, sheet);
    for (const WrittenPage &page : pages) {
        const QString offered = addPage(hidden, page);
        if (status)
            status = writeOwnerPage(workbook, page.sheet, page.kind, page.rows, offered);
        addRows(hidden, page);
    }
    const Status written = hidden.finish();
    return status ? written : status;
}

} // namespace

Status writeOwnerSheet(const QString &path, const OwnerSheet &sheet)
{
    return makeWorkbook(path, [&sheet](lxw_workbook *workbook) { return fillOwnerSheet(workbook, sheet); });
}

} // namespace Ratchet
