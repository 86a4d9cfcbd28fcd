// SPDX-License-Identifier: GPL-3.0-or-later
// Every dialog of the program, shown one after the other.
#pragma once

#include <QString>

#include <functional>

class QDialog;

namespace Ratchet {
class Workspace;
}

namespace Ratchet::Test {

using LookAtDialog = std::function<void(const QString &where, QDialog &dialog)>;

// Needs a register that fillRegister() filled. A dialog of steps is looked at once a step.
void everyDialog(Workspace &workspace, const LookAtDialog &look);

} // namespace Ratchet::Test
