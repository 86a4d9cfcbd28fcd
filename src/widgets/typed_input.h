// SPDX-License-Identifier: GPL-3.0-or-later
// Whether somebody typed or changed something in the fields of a window: they are compared with what stood in them when
// the first key or click came. What the program fills in before that, and what was typed and taken back, counts as
// nothing.
#pragma once

#include <QObject>
#include <QStringList>

#include <optional>

class QWidget;

namespace Ratchet {

class TypedInput final : public QObject {
public:
    explicit TypedInput(QWidget *window);

    [[nodiscard]] bool isChanged() const;
    // What stands in the fields now counts as filled in by the program.
    void restart() { m_before.reset(); }

    // A control of this dynamic property, and all in it, says what is looked at and keeps nothing.
    static constexpr const char *keepsNothing = "keepsNothing";

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_window;
    std::optional<QStringList> m_before; // none until it was touched
};

} // namespace Ratchet
