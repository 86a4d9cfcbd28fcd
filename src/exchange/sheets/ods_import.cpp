// SPDX-License-Identifier: GPL-3.0-or-later
#include "ods_import.h"

#include <exchange/sheets/sheet_package.h>
#include <exchange/sheets/xml_attribute.h>

#include <QCoreApplication>
#include <QXmlStreamReader>

#include <algorithm>
#include <functional>
#include <optional>

using namespace Qt::StringLiterals;

namespace Ratchet {
namespace {

// A value that is repeated this often is filling, not data.
constexpr int maximumRepeats = 1024;

int repeats(const QXmlStreamReader &xml, QStringView name, int maximum)
{
    return std::clamp(xmlAttribute(xml, name).toInt(), 1, maximum);
}

// The text of a paragraph with the blanks and breaks that are elements.
QString paragraph(QXmlStreamReader &xml)
{
    QString text;
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        xml.readNext();
        if (xml.isCharacters())
            text += xml.text();
        else if (xml.isEndElement())
            --depth;
        if (!xml.isStartElement())
            continue;
        ++depth;
        if (xml.name() == u"s")
            text += QString(repeats(xml, u"c", maximumSheetColumns), u' ');
        else if (xml.name() == u"tab")
            text += u'\t';
        else if (xml.name() == u"line-break")
            text += u'\n';
        else if (xml.name() == u"annotation") {
            xml.skipCurrentElement();
            --depth;
        }
    }
    return text;
}

Value timeValue(const QString &duration)
{
    // PT14H30M00S below a day is a time of day; anything else stays as it is written.
    const QTime time = QTime::fromString(duration.section(u'.', 0, 0).remove(u'S'), u"'PT'HH'H'mm'M'ss"_s);
    return time.isValid() ? Value(time.toString(u"HH:mm:ss"_s)) : Value(duration);
}

Value typedValue(const QXmlStreamReader &xml)
{
    const QString type = xmlAttribute(xml, u"value-type");
    if (type == u"boolean")
        return xmlAttribute(xml, u"boolean-value") == u"true";
    if (type == u"time")
        return timeValue(xmlAttribute(xml, u"time-value"));
    if (type == u"date") {
        const QString text = xmlAttribute(xml, u"date-value");
        const QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
        if (!moment.isValid())
            return text.isEmpty() ? Value() : Value(text);
        return QDateTime(moment.date(), moment.time(), Qt::UTC);
    }
    bool isNumber = false;
    const double number = xmlAttribute(xml, u"value").toDouble(&isNumber);
    return isNumber ? Value(number) : Value();
}

// Reads on to the end of the cell, whose begin is current.
Value cellValue(QXmlStreamReader &xml)
{
    const Value typed = typedValue(xml);
    const QString written = xmlAttribute(xml, u"string-value");
    QStringList paragraphs;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"p")
            paragraphs.append(paragraph(xml));
        else
            xml.skipCurrentElement();
    }
    if (!isEmpty(typed))
        return typed;
    const QString text = paragraphs.isEmpty() ? written : paragraphs.join(u'\n');
    return text.isEmpty() ? Value() : Value(text);
}

std::vector<Value> rowCells(QXmlStreamReader &xml)
{
    std::vector<Value> cells;
    std::size_t position = 0;
    while (xml.readNextStartElement()) {
        if (xml.name() != u"table-cell" && xml.name() != u"covered-table-cell") {
            xml.skipCurrentElement();
            continue;
        }
        const int count = repeats(xml, u"number-columns-repeated", maximumSheetColumns);
        const Value value = cellValue(xml);
        if (!isEmpty(value) && position < maximumSheetColumns) {
            cells.resize(position);
            cells.insert(cells.end(), std::size_t(std::min(count, maximumRepeats)), value);
        }
        position += std::size_t(count);
    }
    return cells;
}

// Rows stand in the table itself or in groups and header rows inside it.
void readRows(QXmlStreamReader &xml, ImportedSheet &sheet, std::size_t &position)
{
    while (xml.readNextStartElement()) {
        if (xml.name() == u"table-row") {
            const int count = repeats(xml, u"number-rows-repeated", maximumSheetRows);
            const std::vector<Value> cells = rowCells(xml);
            if (!cells.empty() && position < maximumSheetRows) {
                sheet.rows.resize(position);
                sheet.rows.insert(sheet.rows.end(), std::size_t(std::min(count, maximumRepeats)), cells);
            }
            position += std::size_t(count);
        } else if (xml.name() == u"table-row-group" || xml.name() == u"table-rows"
                   || xml.name() == u"table-header-rows") {
            readRows(xml, sheet, position);
        } else {
            xml.skipCurrentElement();
        }
    }
}

bool isTable(const QXmlStreamReader &xml)
{
    return xml.isStartElement() && xml.name() == u"table" && xml.namespaceUri().endsWith(u":table:1.0");
}

tl::unexpected<Error> unreadable(const QString &cause)
{
    return failure(ErrorCode::Malformed,
                   QCoreApplication::translate(
                       "Exchange", "The spreadsheet cannot be read. It may be damaged or protected by a password."),
                   cause);
}

Result<QByteArray> contentPart(const QByteArray &content)
{
    Result<SheetPackage> package = SheetPackage::open(content);
    if (!package)
        return tl::unexpected(package.error());
    return package->part(u"content.xml"_s);
}

// Hands every table to `take`, until that is false.
Status readTables(const QByteArray &part, const std::function<bool(QXmlStreamReader &xml)> &take)
{
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        xml.readNext();
        if (isTable(xml) && !take(xml) && !xml.hasError())
            return {};
    }
    return xml.hasError() ? Status(unreadable(xml.errorString())) : Status();
}

ImportedSheet readTable(QXmlStreamReader &xml)
{
    ImportedSheet sheet;
    std::size_t position = 0;
    readRows(xml, sheet, position);
    return sheet;
}

} // namespace

Result<ImportedSheet> importOds(const QByteArray &content)
{
    const Result<QByteArray> part = contentPart(content);
    if (!part)
        return tl::unexpected(part.error());
    std::optional<ImportedSheet> sheet;
    const Status read = readTables(*part, [&sheet](QXmlStreamReader &xml) {
        sheet = readTable(xml);
        return false;
    });
    if (!read)
        return tl::unexpected(read.error());
    return sheet ? Result<ImportedSheet>(std::move(*sheet)) : unreadable({});
}

Result<std::vector<NamedSheet>> importOdsSheets(const QByteArray &content)
{
    const Result<QByteArray> part = contentPart(content);
    if (!part)
        return tl::unexpected(part.error());
    std::vector<NamedSheet> sheets;
    const Status read = readTables(*part, [&sheets](QXmlStreamReader &xml) {
        const QString name = xmlAttribute(xml, u"name");
        sheets.push_back({name, readTable(xml)});
        return true;
    });
    if (!read)
        return tl::unexpected(read.error());
    return sheets;
}

Result<QStringList> odsSheetNames(const QByteArray &content)
{
    const Result<QByteArray> part = contentPart(content);
    if (!part)
        return tl::unexpected(part.error());
    QStringList names;
    const Status read = readTables(*part, [&names](QXmlStreamReader &xml) {
        names += xmlAttribute(xml, u"name");
        return true;
    });
    if (!read)
        return tl::unexpected(read.error());
    return names;
}

} // namespace Ratchet
