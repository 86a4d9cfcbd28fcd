// SPDX-License-Identifier: GPL-3.0-or-later
#include "ods_formats.h"

#include <exchange/sheets/cell_form.h>
#include <exchange/sheets/xml_attribute.h>

#include <QXmlStreamReader>

namespace Ratchet {
namespace {

// The words of a number format, whose begin is current; reads on to its end.
QString wordsOf(QXmlStreamReader &xml)
{
    QString words;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"text")
            words += xml.readElementText(QXmlStreamReader::IncludeChildElements);
        else
            xml.skipCurrentElement();
    }
    return words;
}

} // namespace

OdsFormats::OdsFormats(const QByteArray &contentXml)
{
    QHash<QString, CellForm> formats; // by the name of the number format
    QXmlStreamReader xml(contentXml);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"body")
            return;
        const QString name = xmlAttribute(xml, u"name");
        if (xml.name() == u"number-style") {
            if (const CellForm form = formOfUnit(wordsOf(xml)); form != CellForm::Plain)
                formats.insert(name, form);
        } else if (xml.name() == u"style") {
            if (const auto form = formats.constFind(xmlAttribute(xml, u"data-style-name")); form != formats.cend())
                m_forms.insert(name, *form);
        }
    }
}

} // namespace Ratchet
