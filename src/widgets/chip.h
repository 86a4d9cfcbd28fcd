// SPDX-License-Identifier: GPL-3.0-or-later
// A word on a tinted, round ground: verdicts, signs, statuses, filters. The word (with its shape) says everything.
#pragma once

#include <answers/basis/figures.h>
#include <widgets/theme.h>

#include <QLabel>

class QPainter;

namespace Ratchet {

enum class ChipLook { Neutral, Good, Partial, Concern };

[[nodiscard]] ChipLook chipLook(Tone tone);
[[nodiscard]] ChipLook chipLook(Verdict verdict);

class Chip final : public QLabel {
    Q_OBJECT

public:
    explicit Chip(QWidget *parent = nullptr);
    void setChip(const QString &text, ChipLook look);
    void setChip(const QString &text, Tone tone) { setChip(text, chipLook(tone)); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ChipLook m_look = ChipLook::Neutral;
};

// For delegates. Draws at the leading edge of `area`, in its middle; returns what it covered. The text is shortened to
// fit.
QRect paintChip(QPainter &painter, const QRect &area, Qt::LayoutDirection direction, const QString &text,
                ChipLook look);
[[nodiscard]] QSize chipSize(const QString &text);

} // namespace Ratchet
