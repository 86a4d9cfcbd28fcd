// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that is asked of the user in a dialog stands behind this interface, so that tests can answer.
#pragma once

#include <core/result.h>

#include <QStringList>

#include <functional>
#include <optional>

class QWidget;

namespace Ratchet {

// Nothing here waits: what follows from an answer is called with it later, and not at all once the parent is gone.
class Ask {
public:
    virtual ~Ask() = default;

    virtual void tell(QWidget *parent, const QString &title, const QString &text) = 0;
    virtual void tellError(QWidget *parent, const QString &title, const Error &error) = 0;
    // `action` is the verb on the button that goes on; nothing follows where the user gives up.
    virtual void confirm(QWidget *parent, const QString &title, const QString &text, const QString &action,
                         std::function<void()> confirmed) = 0;
    // Whether what was typed may go. To keep it is what Return and Escape say.
    virtual void askToDiscard(QWidget *parent, const QString &text, std::function<void()> discarded) = 0;
    // Which of the actions, by their verbs; nothing follows where the user takes the `wayOut`: "Cancel", or "Close"
    // after the fact.
    virtual void choose(QWidget *parent, const QString &title, const QString &text, const QStringList &actions,
                        const QString &wayOut, std::function<void(int)> chosen) = 0;
    // The same where what is given up now cannot be had again: Escape and closing are no answer, only a button is.
    virtual void chooseByButton(QWidget *parent, const QString &title, const QString &text, const QStringList &actions,
                                const QString &wayOut, std::function<void(int)> chosen) = 0;
    // Nothing where the user gave up.
    virtual void askText(QWidget *parent, const QString &title, const QString &label,
                         std::function<void(const std::optional<QString> &)> given) = 0;
    // Paths; nothing follows where the user gives up. `filter` as QFileDialog has it.
    using PathChosen = std::function<void(const QString &path)>;
    virtual void fileToOpen(QWidget *parent, const QString &title, const QString &filter, PathChosen chosen) = 0;
    virtual void fileToSave(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter,
                            PathChosen chosen) = 0;
    virtual void folderToWrite(QWidget *parent, const QString &title, const QString &suggestion, PathChosen chosen) = 0;
};

} // namespace Ratchet
