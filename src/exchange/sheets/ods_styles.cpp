// SPDX-License-Identifier: GPL-3.0-or-later
#include "ods_styles.h"

#include <exchange/sheets/sheet_currency.h>
#include <exchange/sheets/xml_attribute.h>

#include <QLocale>
#include <QXmlStreamReader>

namespace Ratchet {
namespace {

constexpr int deepestStyle = 32; // a circle of parents ends, too

bool isFormat(QStringView element)
{
    return element == u"number-style" || element == u"currency-style" || element == u"percentage-style"
        || element == u"date-style" || element == u"time-style";
}

// What a format of dates shows: the names of its elements.
NumberLook lookOfShown(const QStringList &shown)
{
    for (const QString &name : shown) {
        if (name != u"year" && name != u"month" && name != u"quarter" && name != u"era")
            return NumberLook::Date;
    }
    if (!shown.contains(u"year"))
        return NumberLook::Date;
    if (shown.contains(u"month"))
        return NumberLook::Month;
    return shown.contains(u"quarter") ? NumberLook::Quarter : NumberLook::Year;
}

// What the kind of a number format says; `words` are those beside the number.
NumberLook lookOfFormat(QStringView element, bool isLength, const QString &words, const QStringList &shown)
{
    if (element == u"percentage-style")
        return NumberLook::Percent;
    if (element == u"date-style")
        return lookOfShown(shown);
    if (element == u"time-style")
        return isLength ? NumberLook::Duration : NumberLook::TimeOfDay;
    return element == u"number-style" ? lookOfUnit(words) : NumberLook::Number;
}

// Of the money of the country that the current element names; empty where it names none.
QString codeOfCountry(const QXmlStreamReader &xml)
{
    const QString country = xmlAttribute(xml, u"country");
    const QLocale locale(xmlAttribute(xml, u"language") + u'_' + country);
    return country.isEmpty() || QLocale::territoryToCode(locale.territory()) != country
        ? QString()
        : locale.currencySymbol(QLocale::CurrencyIsoCode);
}

// The first that some style says from this one up to its last parent.
template <class Styles, class Member> QString inherited(const Styles &styles, QString name, Member member)
{
    for (int depth = 0; depth < deepestStyle && styles.contains(name); ++depth) {
        const auto style = styles.value(name);
        if (!(style.*member).isEmpty())
            return style.*member;
        name = style.parent;
    }
    return {};
}

} // namespace

OdsStyles::OdsStyles(const QByteArray &contentXml, const QByteArray &stylesXml)
{
    read(stylesXml, false); // its automatic styles are those of headers and footers
    read(contentXml, true);
    settle();
}

void OdsStyles::read(const QByteArray &part, bool takesAutomatic)
{
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"body" || xml.name() == u"master-styles")
            return;
        if (xml.name() == u"automatic-styles" && !takesAutomatic)
            xml.skipCurrentElement();
        else if (isFormat(xml.name()))
            takeFormat(xml);
        else if (xml.name() == u"style")
            takeStyle(xml);
    }
}

// Reads on to the end of the format, whose begin is current. Where numbers above zero have one of their own, that
// counts.
void OdsStyles::takeFormat(QXmlStreamReader &xml)
{
    const QString element = xml.name().toString();
    const QString name = xmlAttribute(xml, u"name");
    const bool isLength = xmlAttribute(xml, u"truncate-on-overflow") == u"false";
    QString words;
    QString currency;
    QString positive;
    QStringList shown;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"currency-symbol") {
            const QString code = codeOfCountry(xml);
            currency = currencyMark(xml.readElementText(QXmlStreamReader::IncludeChildElements), code);
            continue;
        }
        if (xml.name() == u"text") {
            words += xml.readElementText(QXmlStreamReader::IncludeChildElements);
            continue;
        }
        if (xml.name() != u"map" && xml.name() != u"text-properties")
            shown += xml.name().toString();
        if (xml.name() == u"map" && positive.isEmpty())
            positive = xmlAttribute(xml, u"apply-style-name");
        xml.skipCurrentElement();
    }
    const NumberLook look = lookOfFormat(element, isLength, words, shown);
    NumberFormat format{look,
                        look != NumberLook::Number ? QString()
                            : currency.isEmpty()   ? currencyMark(words)
                                                   : currency};
    m_formats.insert(name, format.isPlain() ? m_formats.value(positive) : std::move(format));
}

void OdsStyles::takeStyle(QXmlStreamReader &xml)
{
    const QString family = xmlAttribute(xml, u"family");
    const QString name = xmlAttribute(xml, u"name");
    Style style{.parent = xmlAttribute(xml, u"parent-style-name"),
                .format = xmlAttribute(xml, u"data-style-name"),
                .display = {}};
    while (xml.readNextStartElement()) {
        if (xml.name() == u"table-properties")
            style.display = xmlAttribute(xml, u"display");
        xml.skipCurrentElement();
    }
    if (family == u"table")
        m_tables.insert(name, style);
    else if (family.isEmpty() || family == u"table-cell")
        m_cells.insert(name, style);
}

void OdsStyles::settle()
{
    for (auto style = m_cells.cbegin(); style != m_cells.cend(); ++style) {
        const QString format = inherited(m_cells, style.key(), &Style::format);
        if (const NumberFormat found = m_formats.value(format); !found.isPlain())
            m_ofCells.insert(style.key(), found);
    }
    for (auto style = m_tables.cbegin(); style != m_tables.cend(); ++style) {
        if (inherited(m_tables, style.key(), &Style::display) == u"false")
            m_hiddenTables.insert(style.key());
    }
}

} // namespace Ratchet
