// SPDX-License-Identifier: GPL-3.0-or-later
#include "xml_attribute.h"

#include <QXmlStreamReader>

namespace Ratchet {

QString xmlAttribute(const QXmlStreamReader &xml, QStringView name)
{
    for (const QXmlStreamAttribute &one : xml.attributes()) {
        if (one.name() == name)
            return one.value().toString();
    }
    return {};
}

} // namespace Ratchet
