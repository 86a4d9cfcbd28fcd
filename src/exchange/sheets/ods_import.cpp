// SPDX-License-Identifier: GPL-3.0-or-later
#include "ods_import.h"

#include <core/catalogue.h>
#include <exchange/sheets/number_look.h>
#include <exchange/sheets/ods_styles.h>
#include <exchange/sheets/sheet_currency.h>
#include <exchange/sheets/sheet_package.h>
#include <exchange/sheets/xml_attribute.h>
#include <exchange/text/left_out_reasons.h>

#include <QCoreApplication>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>
#include <functional>
#include <utility>

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

// "PT37H05M24S", with days, a minus and fractions as they may be; anything else stays as it is written.
SheetCell timeCell(const QString &duration)
{
    static const QRegularExpression form(uR"(^(-)?P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?)?$)"_s);
    const QRegularExpressionMatch match = form.match(duration);
    if (duration.size() < 3 || !match.hasMatch())
        return {duration.isEmpty() ? Value() : Value(duration)};
    const double seconds = match.captured(2).toDouble() * 86'400 + match.captured(3).toDouble() * 3600
        + match.captured(4).toDouble() * 60 + match.captured(5).replace(u',', u'.').toDouble();
    return {timeText(match.captured(1).isEmpty() ? seconds : -seconds), CellForm::Time};
}

SheetCell typedCell(const QXmlStreamReader &xml, const NumberFormat &styled)
{
    const QString type = xmlAttribute(xml, u"value-type");
    if (type == u"boolean")
        return {xmlAttribute(xml, u"boolean-value") == u"true"};
    if (type == u"time")
        return timeCell(xmlAttribute(xml, u"time-value"));
    if (type == u"date") {
        const QString text = xmlAttribute(xml, u"date-value");
        const QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
        if (!moment.isValid())
            return {text.isEmpty() ? Value() : Value(text)};
        return momentCell(QDateTime(moment.date(), moment.time(), Qt::UTC), styled.look);
    }
    bool isNumber = false;
    const double number = xmlAttribute(xml, u"value").toDouble(&isNumber);
    if (!isNumber)
        return {};
    // Which dollars or crowns are meant, the cell may say where its format does not.
    const QString said = type == u"currency" ? xmlAttribute(xml, u"currency") : QString();
    if (const QString sign = styled.currency; !said.isEmpty() && (sign.isEmpty() || currencyMark(sign, said) != sign))
        return numberCell(number, {styled.look, said}, false);
    return numberCell(number, type == u"percentage" ? NumberFormat{NumberLook::Percent} : styled, false);
}

// LibreOffice says so beside the type that the standard knows.
bool isError(const QXmlStreamReader &xml)
{
    const QXmlStreamAttributes attributes = xml.attributes();
    return std::any_of(attributes.begin(), attributes.end(), [](const QXmlStreamAttribute &one) {
        return one.name() == u"value-type" && one.value() == u"error";
    });
}

// Reads on to the end of what somebody wrote on a cell.
CellComment annotation(QXmlStreamReader &xml)
{
    CellComment comment;
    QStringList paragraphs;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"creator")
            comment.author = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        else if (xml.name() == u"p")
            paragraphs.append(paragraph(xml));
        else
            xml.skipCurrentElement();
    }
    comment.text = paragraphs.join(u'\n').trimmed();
    return comment;
}

// Reads on to the end of the cell, whose begin is current. `styled`: what its style makes of a number or a date.
SheetCell readCell(QXmlStreamReader &xml, const NumberFormat &styled, CellComment &comment)
{
    const SheetCell typed = typedCell(xml, styled);
    const QString written = xmlAttribute(xml, u"string-value");
    const CellForm form = isError(xml) ? CellForm::Error : CellForm::Plain;
    QStringList paragraphs;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"p")
            paragraphs.append(paragraph(xml));
        else if (xml.name() == u"annotation")
            comment = annotation(xml);
        else
            xml.skipCurrentElement();
    }
    if (!isEmpty(typed.value) && form == CellForm::Plain)
        return typed;
    const QString text = paragraphs.isEmpty() ? written : paragraphs.join(u'\n');
    return text.isEmpty() ? SheetCell() : SheetCell{text, form};
}

class TableReader {
public:
    TableReader(QXmlStreamReader &xml, const OdsStyles &styles)
        : m_xml(xml)
        , m_styles(styles)
    {
    }

    ImportedSheet read()
    {
        readRows(false);
        return std::move(m_sheet);
    }

private:
    // Of the style of the current cell, or else that of its row, or else that of its column.
    [[nodiscard]] NumberFormat styledFormat(std::size_t column, const QString &rowStyle) const
    {
        if (!m_styles.hasFormats())
            return {};
        const QString style = xmlAttribute(m_xml, u"style-name");
        if (!style.isEmpty() || !rowStyle.isEmpty())
            return m_styles.formatOf(style.isEmpty() ? rowStyle : style);
        return column < m_columnFormats.size() ? m_columnFormats[column] : m_styles.formatOf(commonStyle());
    }

    // What a cell has that names no style.
    [[nodiscard]] static QString commonStyle() { return u"Default"_s; }

    [[nodiscard]] bool isCurrentHidden() const
    {
        const QString visibility = xmlAttribute(m_xml, u"visibility");
        return visibility == u"collapse" || visibility == u"filter";
    }

    void takeColumn(bool isInHidden)
    {
        const QString style = xmlAttribute(m_xml, u"default-cell-style-name");
        const NumberFormat format = m_styles.formatOf(style.isEmpty() ? commonStyle() : style);
        const std::size_t first = m_columnFormats.size();
        const int count =
            std::min(repeats(m_xml, u"number-columns-repeated", maximumSheetColumns), maximumSheetColumns - int(first));
        m_columnFormats.insert(m_columnFormats.end(), std::size_t(count), format);
        for (std::size_t column = first; (isInHidden || isCurrentHidden()) && column < m_columnFormats.size(); ++column)
            m_sheet.hiddenColumns.push_back(int(column));
        m_xml.skipCurrentElement();
    }

    // Where the current cell spans others.
    void takeMerged(std::size_t column)
    {
        const int across = repeats(m_xml, u"number-columns-spanned", maximumSheetColumns);
        const int down = repeats(m_xml, u"number-rows-spanned", maximumSheetRows);
        if ((across > 1 || down > 1) && column < maximumSheetColumns && m_position < maximumSheetRows)
            m_sheet.merged.push_back({.top = int(m_position),
                                      .left = int(column),
                                      .bottom = int(m_position) + down - 1,
                                      .right = int(column) + across - 1});
    }

    // Puts a cell where it stands, as often as it is repeated; what goes beyond is told.
    void takeCell(std::vector<SheetCell> &cells, std::size_t position, int count, const SheetCell &cell)
    {
        if (isEmpty(cell.value))
            return;
        if (position >= maximumSheetColumns || m_position >= maximumSheetRows)
            return m_sheet.notices.push_back(cellOutsideProblem(int(m_position) + 1, int(position) + 1));
        const int taken = std::min({count, maximumRepeats, maximumSheetColumns - int(position)});
        cells.resize(position);
        cells.insert(cells.end(), std::size_t(taken), cell);
        if (count > taken)
            m_sheet.notices.push_back(
                {ErrorCode::Malformed,
                 QCoreApplication::translate("Exchange", "%1 cells are alike; those after the first %2 were not read.")
                     .arg(spokenNumber(count), spokenNumber(qint64(taken))),
                 Place{.line = int(m_position) + 1, .column = int(position) + 1},
                 {}});
    }

    [[nodiscard]] std::vector<SheetCell> rowCells()
    {
        const QString rowStyle = xmlAttribute(m_xml, u"default-cell-style-name");
        std::vector<SheetCell> cells;
        std::size_t position = 0;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() != u"table-cell" && m_xml.name() != u"covered-table-cell") {
                m_xml.skipCurrentElement();
                continue;
            }
            const int count = repeats(m_xml, u"number-columns-repeated", maximumSheetColumns);
            takeMerged(position);
            CellComment comment;
            takeCell(cells, position, count, readCell(m_xml, styledFormat(position, rowStyle), comment));
            if (!comment.text.isEmpty())
                m_sheet.comments.push_back({int(m_position), int(position), comment.author, comment.text});
            position += std::size_t(count);
        }
        return cells;
    }

    void takeRow(bool isInHidden)
    {
        const int count = repeats(m_xml, u"number-rows-repeated", maximumSheetRows);
        const bool isHidden = isInHidden || isCurrentHidden();
        const std::vector<SheetCell> cells = rowCells();
        const std::size_t first = std::exchange(m_position, m_position + std::size_t(count));
        if (cells.empty())
            return;
        const std::size_t taken = std::size_t(std::min({count, maximumRepeats, maximumSheetRows - int(first)}));
        m_sheet.rows.resize(first);
        for (std::size_t row = first; row < first + taken; ++row) {
            std::vector<Value> &values = m_sheet.rows.emplace_back();
            for (std::size_t column = 0; column < cells.size(); ++column) {
                values.push_back(cells[column].value);
                m_sheet.noteLook(int(row), int(column), cells[column]);
            }
            if (isHidden)
                m_sheet.hiddenRows.push_back(int(row));
        }
        if (std::size_t(count) > taken)
            m_sheet.notices.push_back(
                {ErrorCode::Malformed,
                 QCoreApplication::translate("Exchange", "%1 rows are alike; those after the first %2 were not read.")
                     .arg(spokenNumber(count), spokenNumber(qint64(taken))),
                 Place{.line = int(first) + 1},
                 {}});
    }

    // Rows and columns stand in the table itself or in groups and headers inside it, and such a group may be folded.
    void readRows(bool isInHidden)
    {
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"table-row")
                takeRow(isInHidden);
            else if (m_xml.name() == u"table-column")
                takeColumn(isInHidden);
            else if (m_xml.name().startsWith(u"table-row") || m_xml.name().startsWith(u"table-column")
                     || m_xml.name() == u"table-header-rows" || m_xml.name() == u"table-header-columns")
                readRows(isInHidden || xmlAttribute(m_xml, u"display") == u"false");
            else
                m_xml.skipCurrentElement();
        }
    }

    QXmlStreamReader &m_xml;
    const OdsStyles &m_styles;
    ImportedSheet m_sheet;
    std::vector<NumberFormat> m_columnFormats;
    std::size_t m_position = 0;
};

bool isTable(const QXmlStreamReader &xml)
{
    return xml.isStartElement() && xml.name() == u"table" && xml.namespaceUri().endsWith(u":table:1.0");
}

// The part with the tables, and that with the styles which all of them share.
struct OdsParts {
    QByteArray content;
    QByteArray styles;
};

Result<OdsParts> partsOf(const QByteArray &content)
{
    Result<SheetPackage> package = SheetPackage::open(content);
    if (!package)
        return tl::unexpected(package.error());
    Result<QByteArray> tables = package->part(u"content.xml"_s);
    if (!tables)
        return tl::unexpected(tables.error());
    Result<QByteArray> styles = package->partIfThere(u"styles.xml"_s);
    if (!styles)
        return tl::unexpected(styles.error());
    return OdsParts{std::move(*tables), std::move(*styles)};
}

// Hands every table to `take`, until that is false.
Status readTables(const QByteArray &part, const std::function<bool(QXmlStreamReader &xml)> &take)
{
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"dde-links")
            xml.skipCurrentElement(); // what other files held once stands there as tables
        else if (isTable(xml) && !take(xml) && !xml.hasError())
            return {};
    }
    if (!xml.hasError())
        return {};
    return failure(ErrorCode::Malformed,
                   QCoreApplication::translate(
                       "Exchange", "The spreadsheet cannot be read. It may be damaged or protected by a password."),
                   xml.errorString());
}

} // namespace

Result<std::vector<NamedSheet>> importOdsSheets(const QByteArray &content)
{
    const Result<OdsParts> parts = partsOf(content);
    if (!parts)
        return tl::unexpected(parts.error());
    const OdsStyles styles(parts->content, parts->styles);
    std::vector<NamedSheet> sheets;
    const Status read = readTables(parts->content, [&sheets, &styles](QXmlStreamReader &xml) {
        const QString name = xmlAttribute(xml, u"name");
        const bool isVisible = !styles.isHidden(xmlAttribute(xml, u"style-name"));
        sheets.push_back({.name = name, .sheet = TableReader(xml, styles).read(), .isVisible = isVisible});
        return true;
    });
    if (!read)
        return tl::unexpected(read.error());
    return sheets;
}

Result<QStringList> odsSheetNames(const QByteArray &content)
{
    const Result<OdsParts> parts = partsOf(content);
    if (!parts)
        return tl::unexpected(parts.error());
    QStringList names;
    const Status read = readTables(parts->content, [&names](QXmlStreamReader &xml) {
        names += xmlAttribute(xml, u"name");
        xml.skipCurrentElement(); // a cell may hold a table of its own
        return true;
    });
    if (!read)
        return tl::unexpected(read.error());
    return names;
}

} // namespace Ratchet
