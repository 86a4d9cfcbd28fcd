// SPDX-License-Identifier: GPL-3.0-or-later
// A dialog in which something is typed or chosen for the register. Escape, its frame and its Cancel close it at once
// while nothing was, and ask otherwise: what somebody typed is not gone by a key.
#pragma once

#include <QDialog>

#include <functional>
#include <memory>

namespace Ratchet {

class Ask;
class TypedInput;

class InputDialog : public QDialog {
    Q_OBJECT

public:
    InputDialog(Ask &ask, QWidget *parent);
    ~InputDialog() override;

    void reject() override;

protected:
    [[nodiscard]] Ask &ask() const { return m_ask; }
    // Whether something would be lost; dialogs add to it what stands in no control.
    [[nodiscard]] virtual bool isChanged() const;
    // What stands in its controls now was typed by nobody.
    void forgetInput();
    // At once while nothing would be lost, and else once somebody says that it may.
    void leaveInput(std::function<void()> then);

private:
    Ask &m_ask;
    std::unique_ptr<TypedInput> m_input;
};

} // namespace Ratchet
