// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_options.h"

#include <QCoreApplication>

namespace Ratchet {

using App = QCoreApplication;

QString whySkipped(const RowChoices &choices, int line, bool isKnown)
{
    if (choices.skipped.contains(line))
        return App::translate("Import", "You left it out.");
    if (choices.only == RowChoices::Only::Updates && !isKnown)
        return App::translate("Import", "It would be new, and only updates are wanted.");
    if (choices.only == RowChoices::Only::Additions && isKnown)
        return App::translate("Import", "It is there already, and only additions are wanted.");
    return {};
}

} // namespace Ratchet
