// SPDX-License-Identifier: GPL-3.0-or-later
// Shows a dialog that ends with its answer. Nothing waits for it: who wants the answer connects to accepted() first.
#pragma once

class QDialog;

namespace Ratchet {

void showDialog(QDialog *dialog);

} // namespace Ratchet
