// SPDX-License-Identifier: GPL-3.0-or-later
// The list of pages at the leading edge of the window, in groups, with counts.
#pragma once

#include <gui/window/pages.h>

#include <QListWidget>

namespace Ratchet {

class NavigationRail final : public QListWidget {
    Q_OBJECT

public:
    explicit NavigationRail(QWidget *parent = nullptr);

    // Marks a page; pages that have no entry of their own mark the war chest.
    void setCurrentPage(const QString &id);
    void setBadges(const Workspace &workspace);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void pageChosen(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setIcons();
};

} // namespace Ratchet
