// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack_style.h"

#include <report/paper/element.h>
#include <report/paper/pack_choices.h>
#include <report/paper/pack_settings.h>

#include <QHash>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

const QStringList &families()
{
    static const QStringList names{u"Inter"_s, u"Noto Sans"_s, u"Segoe UI"_s, u"Helvetica Neue"_s, u"DejaVu Sans"_s};
    return names;
}

// Text is searched and copied: a spacing that nobody sees keeps letters from melting into ligatures, which readers of
// PDF files take apart wrongly.
void keepLettersApart(QFont &font) { font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02); }

} // namespace

// One font object for each size and weight: copies share what Qt looks up for a font.
QFont paperFont(int pixelSize, QFont::Weight weight)
{
    const bool isBold = weight >= QFont::DemiBold;
    static thread_local QHash<std::pair<int, bool>, QFont> fonts;
    const auto known = fonts.constFind({pixelSize, isBold});
    if (known != fonts.cend())
        return *known;
    QFont result;
    result.setFamilies(families());
    result.setPixelSize(pixelSize);
    result.setWeight(isBold ? QFont::Bold : QFont::Normal);
    result.setHintingPreference(QFont::PreferNoHinting);
    keepLettersApart(result);
    return *fonts.insert({pixelSize, isBold}, result);
}

PackStyle::PackStyle(const PackSettings &settings)
    : locale(settings.locale)
    , isMirrored(settings.locale.textDirection() == Qt::RightToLeft)
    , pageSize(settings.choices.paper == Paper::Letter ? QPageSize::Letter : QPageSize::A4)
    , orientation(settings.isLandscape ? QPageLayout::Landscape : QPageLayout::Portrait)
    , colors(palette(Theme::Print))
{
    const QSizeF upright = pageSize.size(QPageSize::Point);
    const QSizeF size = settings.isLandscape ? upright.transposed() : upright;
    page = QSizeF(units(size.width()), units(size.height()));
    body = QRectF(QPointF(0, 0), page).adjusted(units(48), units(76), -units(48), -units(64));
}

PackStyle PackStyle::dense() const
{
    PackStyle smaller = *this;
    smaller.tablePoints = 8.5;
    return smaller;
}

QFont PackStyle::font(double pointSize, QFont::Weight weight) const
{
    return paperFont(qRound(units(pointSize)), weight);
}

QFont PackStyle::font(TextRole role) const
{
    switch (role) {
    case TextRole::Body:
    case TextRole::Muted:
    case TextRole::Caption:
        return font(10);
    case TextRole::CoverTitle:
        return font(24, QFont::Bold);
    case TextRole::CoverSubtitle:
        return font(14);
    }
    return font(10);
}

QFont PackStyle::heading(int level) const { return font(level == 1 ? 16 : level == 2 ? 12 : 10.5, QFont::Bold); }

QFont PackStyle::chartFont()
{
    QFont result;
    result.setFamilies(families());
    result.setPixelSize(10);
    result.setHintingPreference(QFont::PreferNoHinting);
    keepLettersApart(result);
    return result;
}

QRectF PackStyle::turned(const QRectF &area) const
{
    if (!isMirrored)
        return area;
    QRectF result = area;
    result.moveLeft(page.width() - area.right());
    return result;
}

} // namespace Ratchet
