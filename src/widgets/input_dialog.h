// SPDX-License-Identifier: GPL-3.0-or-later
// A dialog in which something is typed or chosen for the register. Escape, its frame and its Cancel close it at once
// while nothing was, and ask otherwise: what somebody typed is not gone by a key.
#pragma once

#include <widgets/typed_input.h>

#include <QDialog>

namespace Ratchet {

class Ask;

class InputDialog : public QDialog {
    Q_OBJECT

public:
    InputDialog(Ask &ask, QWidget *parent);

    void reject() override;

protected:
    [[nodiscard]] TypedInput &input() { return m_input; }

private:
    Ask &m_ask;
    TypedInput m_input;
};

} // namespace Ratchet
