// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_size.h"

#include <core/preference_keys.h>

#include <QApplication>
#include <QFont>
#include <QSettings>

#include <algorithm>

namespace Ratchet {

namespace {

int withinLimits(int percent) { return std::clamp(percent, smallestTextSize, largestTextSize); }

} // namespace

int savedTextSize() { return withinLimits(QSettings().value(PreferenceKey::textSize, usualTextSize).toInt()); }

void setTextSize(int percent)
{
    QSettings().setValue(PreferenceKey::textSize, withinLimits(percent));
    applySavedTextSize();
}

void applySavedTextSize()
{
    static const QFont ofSystem = QApplication::font();
    static bool isOther = false;
    if (savedTextSize() == usualTextSize && !isOther)
        return; // the font goes on following the desktop
    isOther = true;
    QFont font = ofSystem;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(ofSystem.pointSizeF() * savedTextSize() / usualTextSize);
    else
        font.setPixelSize(std::max(1, ofSystem.pixelSize() * savedTextSize() / usualTextSize));
    QApplication::setFont(font);
}

} // namespace Ratchet
