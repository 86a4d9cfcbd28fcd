// SPDX-License-Identifier: GPL-3.0-or-later
#include "input_dialog.h"

#include <widgets/ask.h>
#include <widgets/typed_input.h>

namespace Ratchet {

InputDialog::InputDialog(Ask &ask, QWidget *parent)
    : QDialog(parent)
    , m_ask(ask)
    , m_input(std::make_unique<TypedInput>(this))
{
}

InputDialog::~InputDialog() = default;

bool InputDialog::isTypedInto() const { return m_input->isChanged(); }

void InputDialog::reject()
{
    if (!isVisible() || !isTypedInto())
        return QDialog::reject();
    m_ask.askToDiscard(this, tr("What was typed or changed in \"%1\" is not saved yet.").arg(windowTitle()),
                       [this] { QDialog::reject(); });
}

} // namespace Ratchet
