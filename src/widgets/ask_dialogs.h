// SPDX-License-Identifier: GPL-3.0-or-later
// Asks the user in dialogs of the desktop.
#pragma once

#include <widgets/ask.h>

#include <QCoreApplication>

namespace Ratchet {

class AskDialogs final : public Ask {
    Q_DECLARE_TR_FUNCTIONS(AskDialogs)

public:
    void tell(QWidget *parent, const QString &title, const QString &text) override;
    void tellError(QWidget *parent, const QString &title, const Error &error) override;
    void confirm(QWidget *parent, const QString &title, const QString &text, const QString &action,
                 std::function<void()> confirmed) override;
    void askToDiscard(QWidget *parent, const QString &text, std::function<void()> discarded) override;
    void choose(QWidget *parent, const QString &title, const QString &text, const QStringList &actions,
                const QString &wayOut, std::function<void(int)> chosen) override;
    void chooseByButton(QWidget *parent, const QString &title, const QString &text, const QStringList &actions,
                        const QString &wayOut, std::function<void(int)> chosen) override;
    void askText(QWidget *parent, const QString &title, const QString &label,
                 std::function<void(const std::optional<QString> &)> given) override;
    void fileToOpen(QWidget *parent, const QString &title, const QString &filter, PathChosen chosen) override;
    void fileToSave(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter,
                    PathChosen chosen) override;
    void folderToWrite(QWidget *parent, const QString &title, const QString &suggestion, PathChosen chosen) override;
};

} // namespace Ratchet
