// SPDX-License-Identifier: GPL-3.0-or-later
// A link of as many lines as its words need; a QPushButton knows only one.
#pragma once

#include <answers/basis/figures.h>

#include <QAbstractButton>

namespace Ratchet {

class LinkText final : public QAbstractButton {
    Q_OBJECT

public:
    // The text is plain: an ampersand is one.
    explicit LinkText(const QString &text, QWidget *parent = nullptr);
    // Other words, which are its accessible name too.
    void setWords(const QString &words);
    // A concern has its colour; the words say it, too.
    void setTone(Tone tone);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_words;
    Tone m_tone = Tone::Neutral;
};

} // namespace Ratchet
