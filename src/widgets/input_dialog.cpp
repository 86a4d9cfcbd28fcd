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

bool InputDialog::isChanged() const { return m_input->isChanged(); }

void InputDialog::forgetInput() { m_input->restart(); }

void InputDialog::reject()
{
    if (!isVisible())
        return QDialog::reject();
    leaveInput([this] { QDialog::reject(); });
}

void InputDialog::leaveInput(std::function<void()> then)
{
    if (!isChanged())
        return then();
    m_ask.askToDiscard(this, tr("What was typed or changed in \"%1\" is not saved yet.").arg(windowTitle()),
                       std::move(then));
}

} // namespace Ratchet
