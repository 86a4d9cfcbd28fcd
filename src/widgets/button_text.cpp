// SPDX-License-Identifier: GPL-3.0-or-later
#include "button_text.h"

namespace Ratchet {

QString buttonText(QString text) { return text.replace(u'&', QLatin1StringView("&&")); }

QString menuText(const QString &text)
{
    constexpr qsizetype most = 100; // characters
    return buttonText(text.size() > most ? text.first(most - 1).trimmed() + u'…' : text);
}

} // namespace Ratchet
