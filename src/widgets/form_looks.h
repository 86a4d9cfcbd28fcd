// SPDX-License-Identifier: GPL-3.0-or-later
// How the widgets of a form look, as the form itself says it: the dynamic property "look" of a widget in ui/*.ui holds
// one or more words, applied in their order:
//   body small muted strong group-title card-title page-title figure
//   problem                                                             the text, as LabelLook
//   card primary link search                                            the ground, the button, the field
//   neutral good partial concern                                        a promoted Chip
#pragma once

class QWidget;

namespace Ratchet {

// To be called after setupUi(). Labels that the form leaves at automatic text become plain text, and the list of a
// combo box gets the name of the box, which a form cannot give it.
void applyLooks(QWidget *form);

} // namespace Ratchet
