// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation_keys.h"

#include <QKeyEvent>

namespace Ratchet {

namespace {

using Command = PresentationKeys::Command;

Command overviewCommand(int key, bool isMirrored)
{
    switch (key) {
    case Qt::Key_Right:
        return isMirrored ? Command::OverviewPrevious : Command::OverviewNext;
    case Qt::Key_Left:
        return isMirrored ? Command::OverviewNext : Command::OverviewPrevious;
    case Qt::Key_Down:
        return Command::OverviewDown;
    case Qt::Key_Up:
        return Command::OverviewUp;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
    case Qt::Key_Escape:
        return Command::Overview;
    default:
        return Command::None;
    }
}

Command slideCommand(int key, bool isMirrored)
{
    switch (key) {
    case Qt::Key_Right:
        return isMirrored ? Command::Previous : Command::Next;
    case Qt::Key_Left:
        return isMirrored ? Command::Next : Command::Previous;
    case Qt::Key_Down:
    case Qt::Key_Space:
    case Qt::Key_PageDown:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return Command::Next;
    case Qt::Key_Up:
    case Qt::Key_Backspace:
    case Qt::Key_PageUp:
        return Command::Previous;
    case Qt::Key_Home:
        return Command::First;
    case Qt::Key_End:
        return Command::Last;
    case Qt::Key_O:
    case Qt::Key_Tab:
        return Command::Overview;
    case Qt::Key_B:
    case Qt::Key_Period:
        return Command::Black;
    case Qt::Key_W:
        return Command::White;
    case Qt::Key_Z:
        return Command::Zoom;
    case Qt::Key_S:
        return Command::Speaker;
    case Qt::Key_P:
        return Command::Pointer;
    case Qt::Key_Escape:
        return Command::Leave;
    default:
        return Command::None;
    }
}

} // namespace

PresentationKeys::Order PresentationKeys::readNumber(int key)
{
    constexpr qsizetype mostDigits = 4;
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (key >= Qt::Key_0 && key <= Qt::Key_9 && m_typed.size() < mostDigits)
        m_typed += QChar(u'0' + key - Qt::Key_0);
    else if (!m_typed.isEmpty() && isEnter)
        return {Command::GoTo, std::exchange(m_typed, {}).toInt() - 1};
    else if (!m_typed.isEmpty() && key == Qt::Key_Backspace)
        m_typed.chop(1);
    else if (!std::exchange(m_typed, {}).isEmpty() && key == Qt::Key_Escape)
        return {Command::Type};
    else
        return {};
    return {Command::Type};
}

PresentationKeys::Order PresentationKeys::read(const QKeyEvent &event, bool isOverview, bool isMirrored)
{
    if (event.matches(QKeySequence::Copy))
        return {Command::Copy};
    if (event.key() == Qt::Key_F1 || event.key() == Qt::Key_Question)
        return {Command::Help};
    if (const Order order = readNumber(event.key()); order.command != Command::None)
        return order;
    const Command inOverview = isOverview ? overviewCommand(event.key(), isMirrored) : Command::None;
    return {inOverview != Command::None ? inOverview : slideCommand(event.key(), isMirrored)};
}

std::vector<std::pair<QString, QString>> PresentationKeys::words()
{
    return {
        {tr("→  ↓  Space  Page Down  Enter"), tr("next slide")},
        {tr("←  ↑  Backspace  Page Up"), tr("slide before")},
        {tr("Home  End"), tr("first, last slide")},
        {tr("Number, then Enter"), tr("slide of that number")},
        {tr("O  Tab"), tr("overview")},
        {tr("Z"), tr("zoom into the chart; arrows read its points")},
        {tr("P"), tr("pointer")},
        {tr("B  ."), tr("black")},
        {tr("W"), tr("white")},
        {tr("S"), tr("speaker view")},
        {tr("Ctrl+C"), tr("copy the slide as picture and text")},
        {tr("F1  ?"), tr("these keys")},
        {tr("Esc"), tr("leave")},
    };
}

} // namespace Ratchet
