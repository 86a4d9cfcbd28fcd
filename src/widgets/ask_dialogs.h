// SPDX-License-Identifier: GPL-3.0-or-later
// Asks the user in dialogs of the desktop.
#pragma once

#include <widgets/ask.h>

namespace Ratchet {

class AskDialogs final : public Ask {
public:
    void tell(QWidget *parent, const QString &title, const QString &text) override;
    void tellError(QWidget *parent, const QString &title, const Error &error) override;
    [[nodiscard]] bool confirm(QWidget *parent, const QString &title, const QString &text,
                               const QString &action) override;
    [[nodiscard]] std::optional<int> choose(QWidget *parent, const QString &title, const QString &text,
                                            const QStringList &actions, const QString &wayOut) override;
    [[nodiscard]] std::optional<QString> text(QWidget *parent, const QString &title, const QString &label,
                                              const QString &initial) override;
    void askText(QWidget *parent, const QString &title, const QString &label,
                 std::function<void(const std::optional<QString> &)> given) override;
    [[nodiscard]] QString fileToOpen(QWidget *parent, const QString &title, const QString &filter) override;
    [[nodiscard]] QString fileToSave(QWidget *parent, const QString &title, const QString &suggestion,
                                     const QString &filter) override;
};

} // namespace Ratchet
