// SPDX-License-Identifier: GPL-3.0-or-later
#include "link_text.h"

#include <charts/palette.h>
#include <widgets/button_text.h>
#include <widgets/theme.h>

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr int frame = 1; // where the focus is shown
constexpr int narrowest = 60;
constexpr int lineFlags = Qt::TextWordWrap | Qt::AlignLeading | Qt::AlignVCenter;

} // namespace

LinkText::LinkText(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setWords(text);
    setTextLook(this, LabelLook::Small);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LinkText::setWords(const QString &words)
{
    m_words = words;
    setText(buttonText(words));
    setAccessibleName(words);
    updateGeometry();
}

void LinkText::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QSize LinkText::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {metrics.horizontalAdvance(m_words) + 2 * frame + 2, metrics.height() + 2 * frame};
}

QSize LinkText::minimumSizeHint() const { return {std::min(narrowest, sizeHint().width()), sizeHint().height()}; }

int LinkText::heightForWidth(int width) const
{
    return fontMetrics().boundingRect(QRect(0, 0, width - 2 * frame, 10'000), lineFlags, m_words).height() + 2 * frame;
}

void LinkText::paintEvent(QPaintEvent *)
{
    const Palette &colours = screenPalette();
    QPainter painter(this);
    QFont shown = font();
    shown.setUnderline(isEnabled() && underMouse());
    painter.setFont(shown);
    painter.setPen(!isEnabled() ? colours.mutedText : m_tone == Tone::Concern ? colours.concernText : colours.accent);
    painter.drawText(rect().adjusted(frame, frame, -frame, -frame), lineFlags, m_words);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void LinkText::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void LinkText::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void LinkText::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace Ratchet
