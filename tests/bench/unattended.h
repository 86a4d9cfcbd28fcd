// SPDX-License-Identifier: GPL-3.0-or-later
// Says yes and gives no file: nobody sits in front of the walk.
#pragma once

#include <widgets/ask.h>

namespace Ratchet::Bench {

class Unattended final : public Ask {
public:
    void tell(QWidget *, const QString &, const QString &) override { }
    void tellError(QWidget *, const QString &, const Error &) override { }
    void confirm(QWidget *, const QString &, const QString &, const QString &, std::function<void()> confirmed) override
    {
        confirmed();
    }
    void askToDiscard(QWidget *, const QString &, std::function<void()> discarded) override { discarded(); }
    void choose(QWidget *, const QString &, const QString &, const QStringList &, const QString &,
                std::function<void(int)>) override
    {
    }
    void chooseByButton(QWidget *, const QString &, const QString &, const QStringList &, const QString &,
                        std::function<void(int)>) override
    {
    }
    void askText(QWidget *, const QString &, const QString &,
                 std::function<void(const std::optional<QString> &)> given) override
    {
        given({});
    }
    void fileToOpen(QWidget *, const QString &, const QString &, PathChosen) override { }
    void fileToSave(QWidget *, const QString &, const QString &, const QString &, PathChosen) override { }
    void folderToWrite(QWidget *, const QString &, const QString &, PathChosen) override { }
};

} // namespace Ratchet::Bench
