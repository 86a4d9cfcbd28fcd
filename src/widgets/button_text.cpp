// SPDX-License-Identifier: GPL-3.0-or-later
#include "button_text.h"

namespace Ratchet {

QString buttonText(QString text) { return text.replace(u'&', QLatin1StringView("&&")); }

} // namespace Ratchet
