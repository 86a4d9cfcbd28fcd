// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that is asked of the user in a dialog stands behind this interface, so that tests can answer.
#pragma once

#include <core/result.h>

#include <QStringList>

#include <functional>
#include <optional>

class QWidget;

namespace Ratchet {

class Ask {
public:
    virtual ~Ask() = default;

    virtual void tell(QWidget *parent, const QString &title, const QString &text) = 0;
    virtual void tellError(QWidget *parent, const QString &title, const Error &error) = 0;
    // `action` is the verb on the button that goes on.
    [[nodiscard]] virtual bool confirm(QWidget *parent, const QString &title, const QString &text,
                                       const QString &action) = 0;
    // Which of the actions, by their verbs; nothing where the user takes the `wayOut`: "Cancel", or "Close" after the
    // fact.
    [[nodiscard]] virtual std::optional<int> choose(QWidget *parent, const QString &title, const QString &text,
                                                    const QStringList &actions, const QString &wayOut) = 0;
    [[nodiscard]] virtual std::optional<QString> text(QWidget *parent, const QString &title, const QString &label,
                                                      const QString &initial) = 0;
    // The same without waiting: `given` is called later, with nothing where the user gave up, and not at all once the
    // parent is gone.
    virtual void askText(QWidget *parent, const QString &title, const QString &label,
                         std::function<void(const std::optional<QString> &)> given) = 0;
    // Paths; empty if the user gave up. `filter` as QFileDialog has it.
    [[nodiscard]] virtual QString fileToOpen(QWidget *parent, const QString &title, const QString &filter) = 0;
    [[nodiscard]] virtual QString fileToSave(QWidget *parent, const QString &title, const QString &suggestion,
                                             const QString &filter) = 0;
};

} // namespace Ratchet
