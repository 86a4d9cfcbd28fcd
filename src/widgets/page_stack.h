// SPDX-License-Identifier: GPL-3.0-or-later
// Pages, one of them shown: as large as that one asks for. A QStackedWidget asks every page how high it is for a
// width, hidden ones as well, again at each level of stacks within stacks, and wrapped text is costly to measure.
#pragma once

#include <QStackedWidget>

namespace Ratchet {

class PageStack final : public QStackedWidget {
    Q_OBJECT

public:
    explicit PageStack(QWidget *parent = nullptr);
    // On a small screen, or with large texts, a page is larger than what is seen of it.
    [[nodiscard]] static QWidget *scrolled(QWidget *page);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
    [[nodiscard]] int heightForWidth(int width) const override;
};

} // namespace Ratchet
