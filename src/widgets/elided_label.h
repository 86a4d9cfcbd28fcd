// SPDX-License-Identifier: GPL-3.0-or-later
// One line of text that ends in an ellipsis where the room does; its tooltip has the whole. It asks for no width, so
// that a long text does not widen the window.
#pragma once

#include <QLabel>

namespace Ratchet {

class ElidedLabel final : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    // `whole` is what the tooltip says where the text is already a part.
    void tell(const QString &text, const QString &whole);
    // What can be seen of the text.
    [[nodiscard]] QString shownText() const;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Ratchet
