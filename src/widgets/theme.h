// SPDX-License-Identifier: GPL-3.0-or-later
// How the program looks: palette, style sheet, sizes of text and gaps. No page sets a colour, a font size or a gap of
// its own.
#pragma once

#include <charts/palette.h>

#include <QFont>
#include <QIcon>

class QAbstractButton;
class QLayout;
class QLineEdit;
class QPalette;
class QWidget;

namespace Ratchet {

enum class ThemeChoice { System, Light, Dark, LightContrast, DarkContrast };

// Takes effect at once, on every window. System follows the desktop's lightness and contrast.
void applyTheme(ThemeChoice choice);
// Whether the colours of a desktop are those of a theme of high contrast.
[[nodiscard]] bool asksForContrast(const QPalette &desktop);
// As the user left it; System at first.
[[nodiscard]] ThemeChoice savedThemeChoice();
void saveThemeChoice(ThemeChoice choice);

// The colours on screen now. After a change every widget gets QEvent::PaletteChange.
[[nodiscard]] Theme screenTheme();
[[nodiscard]] const Palette &screenPalette();

// Lengths in device-independent pixels.
namespace Space {
inline constexpr int tight = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int card = 14; // inside a card
inline constexpr int page = 20; // around a page
inline constexpr int radius = 6;
inline constexpr int row = 28; // height of a table row
} // namespace Space

// Sizes relate to the font of the system.
enum class LabelLook {
    Body,
    Small, // notes, captions
    Muted, // small, and in the muted colour
    Strong, // body in semibold
    GroupTitle, // headings of groups: small, muted, capitals
    CardTitle,
    PageTitle,
    Figure, // the big number of a card
    Problem, // small: what is wrong with what was typed
};
[[nodiscard]] QFont textFont(LabelLook role);
// Of a button it is to be set before makeLink() or makePrimary(): a style sheet keeps the font that it meets.
void setTextLook(QWidget *widget, LabelLook role);

// The one button of a page that leads on.
void makePrimary(QAbstractButton *button);
// A button that looks like the text of a link.
void makeLink(QAbstractButton *button);
// A button in a search field that empties it.
void addClearButton(QLineEdit *line);
// A QFrame or QWidget as a white, rounded ground.
void makeCard(QWidget *widget);
// Margins and spacing of a layout at once.
void setGaps(QLayout *layout, int margin, int spacing);

// An icon of resources/icons in the colour of text, e.g. u"register"_s. Ask again after QEvent::PaletteChange.
[[nodiscard]] QIcon themedIcon(const QString &name);

} // namespace Ratchet
