// SPDX-License-Identifier: GPL-3.0-or-later
// Functions that a header declares and a source of another name defines: whoever opens the pair of files does not find
// them.
#pragma once

#include "source_tree.h"

namespace Ratchet::House {

// As "gui/raci/raci_view_commands.cpp:31 RaciView::addRole of gui/raci/raci_view.h". A specialisation of a template
// belongs to what it is made for, wherever the template is declared.
[[nodiscard]] QStringList definedAwayFromHeader(const SourceTree &tree);

} // namespace Ratchet::House
