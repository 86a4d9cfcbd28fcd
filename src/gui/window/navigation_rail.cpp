// SPDX-License-Identifier: GPL-3.0-or-later
#include "navigation_rail.h"

#include <gui/workspace/workspace.h>
#include <widgets/chip.h>

#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

enum RailRole { IdRole = Qt::UserRole, BadgeTextLook, BadgeToneRole };

class RailDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool isGroup = !index.flags().testFlag(Qt::ItemIsSelectable);
        const int height = QFontMetrics(option.font).height();
        return {0, isGroup ? height + 16 : height + 13};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Palette &colours = screenPalette();
        painter->save();
        if (index.flags().testFlag(Qt::ItemIsSelectable)) {
            paintPage(*painter, option, index, colours);
        } else {
            painter->setFont(textFont(LabelLook::GroupTitle));
            painter->setPen(colours.mutedText);
            painter->drawText(option.rect.adjusted(17, 0, -17, -4), Qt::AlignBottom | Qt::AlignLeading,
                              index.data().toString());
        }
        painter->restore();
    }

private:
    static void paintPage(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                          const Palette &colours)
    {
        const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
        const QRect ground = option.rect.adjusted(8, 1, -8, -1);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isCurrent || option.state.testFlag(QStyle::State_MouseOver)) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(isCurrent ? colours.selection : colours.window);
            painter.drawRoundedRect(ground, 5, 5);
        }
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter.setPen(QPen(colours.accent, 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(ground).adjusted(1, 1, -1, -1), 5, 5);
        }
        QRect text = ground.adjusted(9, 0, -9, 0);
        const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>();
        const QRect iconArea =
            QStyle::alignedRect(option.direction, Qt::AlignLeading | Qt::AlignVCenter, QSize(16, 16), text);
        icon.paint(&painter, iconArea, Qt::AlignCenter, isCurrent ? QIcon::Selected : QIcon::Normal);
        const auto cutLeading = [&text, &option](int width) {
            option.direction == Qt::RightToLeft ? text.setRight(text.right() - width)
                                                : text.setLeft(text.left() + width);
        };
        cutLeading(25);
        const QString badge = index.data(BadgeTextLook).toString();
        if (!badge.isEmpty()) {
            const QRect area =
                QStyle::alignedRect(option.direction, Qt::AlignTrailing | Qt::AlignVCenter, chipSize(badge), text);
            paintChip(painter, area, option.direction, badge, chipLook(Tone(index.data(BadgeToneRole).toInt())));
            text = option.direction == Qt::RightToLeft ? text.adjusted(area.width() + 6, 0, 0, 0)
                                                       : text.adjusted(0, 0, -area.width() - 6, 0);
        }
        painter.setFont(textFont(isCurrent ? LabelLook::Strong : LabelLook::Body));
        painter.setPen(isCurrent ? colours.accent : colours.text);
        const QString shown = painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width());
        painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, shown);
    }
};

} // namespace

NavigationRail::NavigationRail(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(u"rail"_s);
    setAccessibleName(tr("Pages"));
    setItemDelegate(new RailDelegate(this));
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    PageGroup group = PageGroup::Home;
    for (const PageInfo &page : pages()) {
        if (page.group == PageGroup::Evidence)
            continue;
        if (page.group != group) {
            group = page.group;
            auto *heading = new QListWidgetItem(title(group), this);
            heading->setFlags(Qt::NoItemFlags);
        }
        auto *item = new QListWidgetItem(title(page), this);
        item->setData(IdRole, page.id);
        item->setToolTip(page.shortcut.toString(QKeySequence::NativeText));
    }
    setIcons();
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            Q_EMIT pageChosen(item->data(IdRole).toString());
    });
}

void NavigationRail::setCurrentPage(const QString &id)
{
    const QSignalBlocker block(this);
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(IdRole).toString() == id) {
            setCurrentRow(row);
            return;
        }
    }
    setCurrentRow(0);
}

void NavigationRail::setBadges(const Workspace &workspace)
{
    for (int row = 0; row < count(); ++row) {
        const PageInfo *page = pageNamed(item(row)->data(IdRole).toString());
        if (!page || !page->badge)
            continue;
        const Badge badge = page->badge(workspace);
        item(row)->setData(BadgeTextLook, badge.text);
        item(row)->setData(BadgeToneRole, int(badge.tone));
        item(row)->setData(Qt::AccessibleTextRole,
                           badge.text.isEmpty() ? title(*page) : u"%1, %2"_s.arg(title(*page), badge.text));
    }
    updateGeometry(); // names and badges need their room in every language
}

QSize NavigationRail::sizeHint() const
{
    int widest = 0;
    const QFontMetrics metrics(textFont(LabelLook::Strong));
    for (int row = 0; row < count(); ++row)
        widest = std::max(widest,
                          metrics.horizontalAdvance(item(row)->text())
                              + chipSize(item(row)->data(BadgeTextLook).toString()).width());
    return {std::clamp(widest + 64, 180, 240), 400};
}

void NavigationRail::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setIcons();
}

void NavigationRail::setIcons()
{
    for (int row = 0; row < count(); ++row) {
        const PageInfo *page = pageNamed(item(row)->data(IdRole).toString());
        if (page)
            item(row)->setIcon(themedIcon(page->icon));
    }
}

} // namespace Ratchet
