// SPDX-License-Identifier: GPL-3.0-or-later
// Text from a register as a tooltip: what looks like markup is shown as it is, and long lines wrap.
#pragma once

#include <QString>

namespace Ratchet {

// Empty for an empty text, so that no tooltip shows.
[[nodiscard]] inline QString plainTip(const QString &text)
{
    using namespace Qt::StringLiterals;
    return text.isEmpty() ? QString()
                          : QString(u"<qt>"_s + text.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</qt>"_s);
}

} // namespace Ratchet
