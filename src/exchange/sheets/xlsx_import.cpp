// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsx_import.h"

#include <exchange/sheets/sheet_package.h>
#include <exchange/sheets/xlsx_comments.h>
#include <exchange/sheets/xlsx_styles.h>
#include <exchange/sheets/xml_attribute.h>
#include <exchange/text/left_out_reasons.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace Ratchet {
namespace {

struct Relation {
    QString type; // the last part of its name, e.g. "worksheet"
    QString target; // path in the package
};

struct ListedSheet {
    QString name;
    QString path;
    bool isVisible = true;
};

// Everything outside the sheets that their cells need.
struct Workbook {
    std::vector<QString> sharedTexts;
    std::vector<NumberFormat> formats;
    bool countsFrom1904 = false;
    QByteArray persons; // who wrote comments
    std::vector<ListedSheet> sheets; // with cells, in their order
};

// Excel writes letters that XML has no form for as _x001F_.
QString unescaped(QString text)
{
    static const QRegularExpression form(u"_x([0-9A-Fa-f]{4})_"_s);
    for (QRegularExpressionMatch match = form.match(text); match.hasMatch();
         match = form.match(text, match.capturedStart() + 1))
        text.replace(match.capturedStart(), match.capturedLength(),
                     QChar(char16_t(match.captured(1).toUShort(nullptr, 16))));
    return text;
}

// The text of an element with runs of rich text, without the phonetic ones.
QString richText(QXmlStreamReader &xml)
{
    QString text;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"t")
            text += xml.readElementText(QXmlStreamReader::IncludeChildElements);
        else if (xml.name() == u"r")
            text += richText(xml);
        else
            xml.skipCurrentElement();
    }
    return text;
}

using Relations = QHash<QString, Relation>;

Result<Relations> relationsOf(SheetPackage &package, const QString &part)
{
    Relations relations;
    const QString folder = part.section(u'/', 0, -2);
    const QString name = QString(folder + u"/_rels/" + part.section(u'/', -1) + u".rels");
    const Result<QByteArray> content = package.partIfThere(name.startsWith(u'/') ? name.sliced(1) : name);
    if (!content)
        return tl::unexpected(content.error());
    QXmlStreamReader xml(*content);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement() || xml.name() != u"Relationship")
            continue;
        const QString target = xmlAttribute(xml, u"Target");
        const QString path = target.startsWith(u'/')
            ? target.sliced(1)
            : QDir::cleanPath(folder.isEmpty() ? target : QString(folder + u'/' + target));
        relations.insert(xmlAttribute(xml, u"Id"), {xmlAttribute(xml, u"Type").section(u'/', -1), path});
    }
    return relations;
}

QString targetOf(const Relations &relations, QStringView type)
{
    const auto found = std::find_if(relations.begin(), relations.end(),
                                    [type](const Relation &relation) { return relation.type == type; });
    return found == relations.end() ? QString() : found->target;
}

std::vector<QString> sharedTexts(const QByteArray &part)
{
    std::vector<QString> texts;
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"si")
            texts.push_back(unescaped(richText(xml)));
    }
    return texts;
}

// The sheets with cells; charts can be sheets too.
void readSheetList(const QByteArray &part, const Relations &relations, Workbook &workbook)
{
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"workbookPr") {
            const QString flag = xmlAttribute(xml, u"date1904");
            // Extensions have an element of this name too, without the flag.
            workbook.countsFrom1904 = workbook.countsFrom1904 || flag == u"1" || flag == u"true";
        } else if (xml.name() == u"sheet") {
            const Relation relation = relations.value(xmlAttribute(xml, u"id"));
            const QString state = xmlAttribute(xml, u"state");
            if (relation.type == u"worksheet")
                workbook.sheets.push_back({.name = xmlAttribute(xml, u"name"),
                                           .path = relation.target,
                                           .isVisible = state.isEmpty() || state == u"visible"});
        }
    }
}

// The part that a relation of that type names; empty where there is no such relation.
Result<QByteArray> partOf(SheetPackage &package, const Relations &relations, QStringView type)
{
    const QString path = targetOf(relations, type);
    return path.isEmpty() ? Result<QByteArray>(QByteArray()) : package.part(path);
}

// What stands beside the cells costs nobody the cells.
QByteArray partThatMayLack(SheetPackage &package, const QString &path)
{
    return path.isEmpty() ? QByteArray() : package.partIfThere(path).value_or(QByteArray());
}

// Only what the list of sheets says; `relations` are those of the workbook.
Result<Workbook> readSheetList(SheetPackage &package, Relations &relations)
{
    const Result<Relations> outer = relationsOf(package, QString());
    if (!outer)
        return tl::unexpected(outer.error());
    const QString named = targetOf(*outer, u"officeDocument");
    const QString path = named.isEmpty() ? u"xl/workbook.xml"_s : named;
    const Result<QByteArray> list = package.part(path);
    if (!list)
        return tl::unexpected(list.error());
    Result<Relations> inner = relationsOf(package, path);
    if (!inner)
        return tl::unexpected(inner.error());
    relations = std::move(*inner);
    Workbook workbook;
    readSheetList(*list, relations, workbook);
    return workbook;
}

Result<Workbook> readWorkbook(SheetPackage &package)
{
    Relations relations;
    Result<Workbook> workbook = readSheetList(package, relations);
    if (!workbook)
        return workbook;
    const Result<QByteArray> texts = partOf(package, relations, u"sharedStrings");
    if (!texts)
        return tl::unexpected(texts.error());
    const Result<QByteArray> styles = partOf(package, relations, u"styles");
    if (!styles)
        return tl::unexpected(styles.error());
    workbook->sharedTexts = sharedTexts(*texts);
    workbook->formats = cellFormats(*styles);
    workbook->persons = partThatMayLack(package, targetOf(relations, u"person"));
    return workbook;
}

Value textValue(const QString &text) { return text.isEmpty() ? Value() : Value(text); }

SheetCell cellOf(const QString &type, const QString &stored, const QString &format, const Workbook &workbook)
{
    if (type == u"s") {
        bool isIndex = false;
        const std::size_t index = stored.toULongLong(&isIndex);
        return {isIndex && index < workbook.sharedTexts.size() ? textValue(workbook.sharedTexts[index]) : Value()};
    }
    if (type == u"b")
        return {stored.isEmpty() ? Value() : Value(stored == u"1" || stored == u"true")};
    if (type == u"e")
        return {textValue(stored), CellForm::Error};
    bool isNumber = false;
    const double number = stored.toDouble(&isNumber);
    if ((type.isEmpty() || type == u"n") && isNumber && std::isfinite(number)) {
        const std::size_t index = format.toULongLong();
        return numberCell(number, index < workbook.formats.size() ? workbook.formats[index] : NumberFormat(),
                          workbook.countsFrom1904);
    }
    if (type == u"d") {
        const QDateTime moment = QDateTime::fromString(stored, Qt::ISODate);
        if (moment.isValid())
            return {QDateTime(moment.date(), moment.time(), Qt::UTC)};
    }
    return {textValue(unescaped(stored))};
}

// The column of "BC12", from 0; -1 if it has none.
int columnOf(const QString &address)
{
    int column = 0;
    for (const QChar letter : address) {
        if (letter < u'A' || letter > u'Z' || column > maximumSheetColumns)
            break;
        column = column * 26 + (letter.unicode() - u'A' + 1);
    }
    return column - 1;
}

// Reads on to the end of the cell, whose begin is current.
SheetCell readCell(QXmlStreamReader &xml, const Workbook &workbook)
{
    const QString type = xmlAttribute(xml, u"t");
    const QString format = xmlAttribute(xml, u"s");
    QString stored;
    QString inlined;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"v")
            stored = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        else if (xml.name() == u"is")
            inlined = unescaped(richText(xml));
        else
            xml.skipCurrentElement();
    }
    return inlined.isEmpty() ? cellOf(type, stored, format, workbook) : SheetCell{inlined};
}

// `row` counts from 0.
void readRow(QXmlStreamReader &xml, const Workbook &workbook, int row, ImportedSheet &sheet)
{
    std::vector<Value> cells;
    int column = -1;
    while (xml.readNextStartElement()) {
        if (xml.name() != u"c") {
            xml.skipCurrentElement();
            continue;
        }
        const int named = columnOf(xmlAttribute(xml, u"r"));
        column = named >= 0 ? named : column + 1;
        SheetCell cell = readCell(xml, workbook);
        if (isEmpty(cell.value))
            continue;
        if (column >= maximumSheetColumns || row >= maximumSheetRows) {
            sheet.notices.push_back(cellOutsideProblem(row + 1, column + 1));
            continue;
        }
        if (std::size_t(column) >= cells.size())
            cells.resize(std::size_t(column) + 1);
        cells[std::size_t(column)] = std::move(cell.value);
        sheet.noteLook(row, column, cell);
    }
    if (cells.empty())
        return;
    if (std::size_t(row) >= sheet.rows.size())
        sheet.rows.resize(std::size_t(row) + 1);
    sheet.rows[std::size_t(row)] = std::move(cells);
}

// "C1:D1"; nothing where it is no range of a sheet.
std::optional<MergedCells> mergedCells(const QString &range)
{
    static const QRegularExpression form(u"^\\$?([A-Z]{1,3})\\$?(\\d{1,7}):\\$?([A-Z]{1,3})\\$?(\\d{1,7})$"_s);
    const QRegularExpressionMatch match = form.match(range);
    if (!match.hasMatch())
        return {};
    const MergedCells cells{.top = match.captured(2).toInt() - 1,
                            .left = columnOf(match.captured(1)),
                            .bottom = match.captured(4).toInt() - 1,
                            .right = columnOf(match.captured(3))};
    const bool isRange = cells.top >= 0 && cells.top <= cells.bottom && cells.left <= cells.right;
    return isRange ? std::optional(cells) : std::nullopt;
}

bool isMarkedHidden(const QXmlStreamReader &xml)
{
    const QString hidden = xmlAttribute(xml, u"hidden");
    return hidden == u"1" || hidden == u"true";
}

// Of the columns that the current element is about.
void takeHiddenColumns(const QXmlStreamReader &xml, ImportedSheet &sheet)
{
    const int last = std::min(xmlAttribute(xml, u"max").toInt(), maximumSheetColumns);
    for (int column = std::max(xmlAttribute(xml, u"min").toInt(), 1); column <= last; ++column)
        sheet.hiddenColumns.push_back(column - 1);
}

Result<ImportedSheet> readSheet(SheetPackage &package, const Workbook &workbook, const QString &path)
{
    const Result<QByteArray> part = package.part(path);
    if (!part)
        return tl::unexpected(part.error());
    ImportedSheet sheet;
    int row = 0;
    QXmlStreamReader xml(*part);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"mergeCell") {
            if (const auto merged = mergedCells(xmlAttribute(xml, u"ref")))
                sheet.merged.push_back(*merged);
        }
        if (xml.isStartElement() && xml.name() == u"col" && isMarkedHidden(xml))
            takeHiddenColumns(xml, sheet);
        if (!xml.isStartElement() || xml.name() != u"row")
            continue;
        const int named = xmlAttribute(xml, u"r").toInt();
        row = named > 0 ? named : row + 1;
        if (isMarkedHidden(xml))
            sheet.hiddenRows.push_back(row - 1);
        readRow(xml, workbook, row - 1, sheet);
    }
    if (xml.hasError())
        return failure(ErrorCode::Malformed,
                       QCoreApplication::translate("Exchange", "The spreadsheet cannot be read; it is damaged."),
                       xml.errorString());
    if (const Result<Relations> relations = relationsOf(package, path)) {
        sheet.comments =
            xlsxComments(partThatMayLack(package, targetOf(*relations, u"comments")),
                         partThatMayLack(package, targetOf(*relations, u"threadedComment")), workbook.persons);
    }
    return sheet;
}

} // namespace

Result<std::vector<NamedSheet>> importXlsxSheets(const QByteArray &content)
{
    Result<SheetPackage> package = SheetPackage::open(content);
    if (!package)
        return tl::unexpected(package.error());
    const Result<Workbook> workbook = readWorkbook(*package);
    if (!workbook)
        return tl::unexpected(workbook.error());
    std::vector<NamedSheet> sheets;
    for (const ListedSheet &listed : workbook->sheets) {
        Result<ImportedSheet> sheet = readSheet(*package, *workbook, listed.path);
        if (!sheet)
            return tl::unexpected(sheet.error());
        sheets.push_back({listed.name, std::move(*sheet), listed.isVisible});
    }
    return sheets;
}

Result<QStringList> xlsxSheetNames(const QByteArray &content)
{
    Result<SheetPackage> package = SheetPackage::open(content);
    if (!package)
        return tl::unexpected(package.error());
    Relations relations;
    const Result<Workbook> workbook = readSheetList(*package, relations);
    if (!workbook)
        return tl::unexpected(workbook.error());
    QStringList names;
    for (const ListedSheet &listed : workbook->sheets)
        names += listed.name;
    return names;
}

} // namespace Ratchet
