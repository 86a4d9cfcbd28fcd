// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include <charts/palette.h>
#include <core/preference_keys.h>

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QFrame>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>
#include <QSettings>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleHints>
#include <QSvgRenderer>
#include <QToolButton>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

Theme themeOnScreen = Theme::Light;
ThemeChoice chosen = ThemeChoice::System;

bool isDark(Theme theme) { return theme == Theme::Dark || theme == Theme::DarkContrast; }

// What the desktop asks for; before Qt 6.5 only the lightness of its palette tells.
Theme systemTheme()
{
    static const QPalette desktop = QGuiApplication::palette(); // before ours replaced it
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const bool isDarkWanted = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    const bool isDarkWanted = desktop.window().color().lightness() < 128;
#endif
    if (asksForContrast(desktop))
        return isDarkWanted ? Theme::DarkContrast : Theme::LightContrast;
    return isDarkWanted ? Theme::Dark : Theme::Light;
}

Theme themeOf(ThemeChoice choice, Theme system)
{
    switch (choice) {
    case ThemeChoice::Light:
        return Theme::Light;
    case ThemeChoice::Dark:
        return Theme::Dark;
    case ThemeChoice::LightContrast:
        return Theme::LightContrast;
    case ThemeChoice::DarkContrast:
        return Theme::DarkContrast;
    case ThemeChoice::System:
        break;
    }
    return system;
}

// As the preferences know them, in the order of the choices.
constexpr QLatin1StringView themeNames[] = {"system"_L1, "light"_L1, "dark"_L1, "light-contrast"_L1,
                                            "dark-contrast"_L1};

QColor mixed(const QColor &first, const QColor &second, double share)
{
    const auto channel = [share](int a, int b) { return int(a + (b - a) * share); };
    return {channel(first.red(), second.red()), channel(first.green(), second.green()),
            channel(first.blue(), second.blue())};
}

QPalette widgetPalette(const Palette &colours)
{
    QPalette made(colours.card, colours.window);
    const auto set = [&made](QPalette::ColorRole role, const QColor &colour) { made.setColor(role, colour); };
    set(QPalette::Window, colours.window);
    set(QPalette::WindowText, colours.text);
    set(QPalette::Base, colours.card);
    set(QPalette::AlternateBase, colours.window);
    set(QPalette::Text, colours.text);
    set(QPalette::Button, colours.card);
    set(QPalette::ButtonText, colours.text);
    set(QPalette::BrightText, colours.concernText);
    set(QPalette::Highlight, colours.accent);
    set(QPalette::HighlightedText, colours.onAccent);
    set(QPalette::Link, colours.accent);
    set(QPalette::LinkVisited, colours.accent);
    set(QPalette::ToolTipBase, colours.card);
    set(QPalette::ToolTipText, colours.text);
    set(QPalette::PlaceholderText, colours.mutedText);
    set(QPalette::Mid, colours.border);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        made.setColor(QPalette::Disabled, role, colours.mutedText);
    return made;
}

QString styleSheet(const Palette &colours)
{
    QFile file(u":/gui/style/ratchet.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    // Longer names before those they begin with.
    const std::pair<QLatin1StringView, QColor> tokens[] = {
        {"@window"_L1, colours.window},
        {"@card"_L1, colours.card},
        {"@controlBorder"_L1, mixed(colours.border, colours.text, 0.2)},
        {"@border"_L1, colours.border},
        {"@text"_L1, colours.text},
        {"@mutedText"_L1, colours.mutedText},
        {"@accentHover"_L1, mixed(colours.accent, colours.text, 0.25)},
        {"@accent"_L1, colours.accent},
        {"@onAccent"_L1, colours.onAccent},
        {"@selection"_L1, colours.selection},
        {"@grid"_L1, colours.grid},
        {"@concernText"_L1, colours.concernText},
        {"@partialTint"_L1, colours.partialTint},
        {"@partialText"_L1, colours.partialText},
        {"@neutralTint"_L1, colours.neutralTint},
        {"@neutralText"_L1, colours.neutralText},
        {"@neutral"_L1, colours.neutral},
        {"@hover"_L1, mixed(colours.card, colours.selection, 0.6)},
        {"@scroll"_L1, mixed(colours.border, colours.neutral, 0.4)},
    };
    sheet.replace("@end"_L1, QGuiApplication::isRightToLeft() ? "left"_L1 : "right"_L1);
    sheet.replace("@scheme"_L1, isDark(themeOnScreen) ? "dark"_L1 : "light"_L1);
    for (const auto &[token, colour] : tokens)
        sheet.replace(token, colour.name());
    return sheet;
}

void followSystem()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    static bool isConnected = false;
    if (isConnected)
        return;
    isConnected = true;
    QObject::connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, qApp, [] {
        if (chosen == ThemeChoice::System)
            applyTheme(chosen);
    });
#endif
}

void setProperty(QWidget *widget, const char *name)
{
    widget->setProperty(name, true);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace

bool asksForContrast(const QPalette &desktop)
{
    // Themes of high contrast are black and white; the usual ones have a window of grey or a text that is not quite
    // black.
    const auto isPure = [](const QColor &color) {
        return color.value() == 0 || color.rgb() == QColor(Qt::white).rgb();
    };
    return isPure(desktop.color(QPalette::Window)) && isPure(desktop.color(QPalette::WindowText));
}

void applyTheme(ThemeChoice choice)
{
    const Theme system = systemTheme();
    chosen = choice;
    themeOnScreen = themeOf(choice, system);
    QPixmapCache::clear();
    if (QApplication::style()->objectName() != "fusion"_L1 && qApp->styleSheet().isEmpty())
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    // A new sheet in place of an old one meets every widget once for each of its parents; none in between meets it
    // once.
    qApp->setStyleSheet({});
    QApplication::setPalette(widgetPalette(screenPalette()));
    qApp->setStyleSheet(styleSheet(screenPalette()));
    followSystem();
}

ThemeChoice savedThemeChoice()
{
    const QString name = QSettings().value(PreferenceKey::theme).toString();
    const auto found = std::ranges::find(themeNames, name);
    return found == std::end(themeNames) ? ThemeChoice::System : ThemeChoice(found - std::begin(themeNames));
}

void saveThemeChoice(ThemeChoice choice)
{
    QSettings().setValue(PreferenceKey::theme, QString(themeNames[size_t(choice)]));
}

Theme screenTheme() { return themeOnScreen; }

const Palette &screenPalette() { return palette(themeOnScreen); }

QFont textFont(LabelLook role)
{
    QFont font = QApplication::font();
    const double body = font.pointSizeF() > 0 ? font.pointSizeF() : 10;
    const auto scaled = [&font, body](double factor) { font.setPointSizeF(body * factor); };
    switch (role) {
    case LabelLook::Body:
        break;
    case LabelLook::Small:
    case LabelLook::Muted:
    case LabelLook::Problem:
        scaled(0.9);
        break;
    case LabelLook::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case LabelLook::GroupTitle:
        scaled(0.82);
        font.setCapitalization(QFont::AllUppercase);
        font.setLetterSpacing(QFont::PercentageSpacing, 106);
        break;
    case LabelLook::CardTitle:
        scaled(1.0);
        font.setWeight(QFont::DemiBold);
        break;
    case LabelLook::PageTitle:
        scaled(1.55);
        font.setWeight(QFont::DemiBold);
        break;
    case LabelLook::Figure:
        scaled(2.1);
        font.setWeight(QFont::Bold);
        break;
    }
    return font;
}

void setTextLook(QWidget *widget, LabelLook role)
{
    widget->setFont(textFont(role));
    // A style sheet gives a widget back the font that it had when they met, each time that it is put on anew.
    if (static constexpr char kept[] = "_q_styleSheetWidgetFont"; widget->property(kept).isValid())
        widget->setProperty(kept, widget->font());
    // Qt aligns a text by its own letters; a name in Latin letters stands where the others stand.
    if (auto *label = qobject_cast<QLabel *>(widget);
        label && label->isRightToLeft() && label->alignment().testFlag(Qt::AlignLeft))
        label->setAlignment((label->alignment() & Qt::AlignVertical_Mask) | Qt::AlignRight | Qt::AlignAbsolute);
    if (role == LabelLook::Muted || role == LabelLook::GroupTitle)
        setProperty(widget, "muted");
    if (role == LabelLook::Figure)
        setProperty(widget, "figure");
    if (role == LabelLook::Problem)
        setProperty(widget, "problem");
}

void makePrimary(QAbstractButton *button) { setProperty(button, "primary"); }

void makeLink(QAbstractButton *button)
{
    button->setCursor(Qt::PointingHandCursor);
    setProperty(button, "link");
}

void addClearButton(QLineEdit *line)
{
    line->setClearButtonEnabled(true);
    for (auto *button : line->findChildren<QToolButton *>()) // made by Qt, without a name
        button->setAccessibleName(QCoreApplication::translate("Theme", "Clear the search"));
}

void makeCard(QWidget *widget)
{
    widget->setAttribute(Qt::WA_StyledBackground);
    setProperty(widget, "card");
}

void setGaps(QLayout *layout, int margin, int spacing)
{
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(spacing);
}

QIcon themedIcon(const QString &name)
{
    QFile file(u":/gui/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray drawing = file.readAll();
    QIcon icon;
    const auto add = [&icon, &drawing](const QColor &colour, QIcon::Mode mode) {
        QSvgRenderer renderer(QByteArray(drawing).replace("currentColor", colour.name().toLatin1()));
        for (const int size : {16, 20, 32, 40, 64}) {
            QPixmap picture(size, size);
            picture.fill(Qt::transparent);
            QPainter painter(&picture);
            renderer.render(&painter);
            icon.addPixmap(picture, mode);
        }
    };
    add(screenPalette().mutedText, QIcon::Normal);
    add(screenPalette().accent, QIcon::Selected);
    add(screenPalette().border, QIcon::Disabled);
    return icon;
}

} // namespace Ratchet
