// SPDX-License-Identifier: GPL-3.0-or-later
#include "signature.h"

#include <QRegularExpression>

namespace Ratchet::House {

using namespace Qt::StringLiterals;

Signature::Signature(const QString &text)
    : m_text(text.trimmed())
{
    static const QRegularExpression named(
        u"((?:\\w+(?:<[^()]*>)?::)*(?:operator\\W{1,3}|operator [\\w:]+|~?\\w+(?:<[\\w:]*>)?))\\("_s);
    auto matches = named.globalMatch(m_text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString before = m_text.left(match.capturedStart());
        const bool isInsideAngles = before.count(u'<') > before.count(u'>') - before.count("->"_L1);
        const bool isValue = before.contains(u'=');
        if (isValue)
            return;
        if (isInsideAngles || match.captured(1) == "decltype"_L1)
            continue;
        m_name = match.captured(1);
        countParameters(match.capturedEnd() - 1);
        return;
    }
}

void Signature::countParameters(qsizetype open)
{
    int depth = 0;
    int commas = 0;
    qsizetype at = open;
    for (; at < m_text.size(); ++at) {
        const QChar each = m_text[at];
        if (QStringView(u"(<[{").contains(each))
            ++depth;
        else if (QStringView(u")>]}").contains(each) && --depth == 0)
            break;
        else if (each == u',' && depth == 1)
            ++commas;
    }
    const QString inside = m_text.mid(open + 1, at - open - 1).trimmed();
    m_parameters = inside.isEmpty() ? 0 : commas + 1;
}

} // namespace Ratchet::House
