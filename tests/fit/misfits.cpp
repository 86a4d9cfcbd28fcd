// SPDX-License-Identifier: GPL-3.0-or-later
#include "misfits.h"

#include <widgets/chip.h>
#include <widgets/elided_label.h>

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QToolButton>

namespace Ratchet::Test {

using namespace Qt::StringLiterals;

namespace {

constexpr int tolerance = 2; // pixels that a frame or a rounding may take

QString nameOf(const QWidget &widget)
{
    const QString text = widget.property("text").toString().simplified().left(60);
    const QString own = widget.objectName().isEmpty() ? widget.accessibleName() : widget.objectName();
    return QString::fromLatin1(widget.metaObject()->className()) + u' ' + own + u" \""_s + text + u'"';
}

// A part of another control, which that control gives its room.
bool isInside(const QWidget &widget)
{
    for (const QWidget *around = widget.parentWidget(); around; around = around->parentWidget()) {
        if (qobject_cast<const QLineEdit *>(around) || qobject_cast<const QComboBox *>(around)
            || qobject_cast<const QTabBar *>(around) || qobject_cast<const QAbstractSpinBox *>(around)
            || qobject_cast<const QCalendarWidget *>(around) || qobject_cast<const QMenuBar *>(around))
            return true;
        const auto *view = qobject_cast<const QAbstractItemView *>(around);
        if (view && view->viewport()->isAncestorOf(&widget))
            return true;
        if (around->isWindow())
            return false;
    }
    return false;
}

int widestWord(const QLabel &label)
{
    int widest = 0;
    for (const QString &word : label.text().simplified().split(u' '))
        widest = std::max(widest, label.fontMetrics().horizontalAdvance(word));
    return widest;
}

QString cut(const QLabel &label)
{
    if (label.text().isEmpty() || !label.pixmap(Qt::ReturnByValue).isNull())
        return {};
    if (const auto *elided = qobject_cast<const ElidedLabel *>(&label))
        return elided->shownText() != elided->text() && elided->toolTip().isEmpty() ? u"elided without a tooltip"_s
                                                                                    : QString();
    const QRect room = label.contentsRect();
    if (label.wordWrap()) {
        if (widestWord(label) > room.width() + tolerance)
            return u"a word of %1 in %2"_s.arg(widestWord(label)).arg(room.width());
        const int wanted = label.heightForWidth(label.width());
        return wanted > label.height() + tolerance ? u"lines of %1 in %2"_s.arg(wanted).arg(label.height()) : QString();
    }
    const QSize wanted = label.sizeHint();
    if (wanted.width() > label.width() + tolerance)
        return u"a width of %1 in %2"_s.arg(wanted.width()).arg(label.width());
    return wanted.height() > label.height() + tolerance
        ? u"a height of %1 in %2"_s.arg(wanted.height()).arg(label.height())
        : QString();
}

QString cut(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    option.frame = box.hasFrame();
    const int room =
        box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box).width();
    const int wanted = box.fontMetrics().horizontalAdvance(box.currentText());
    return !box.isEditable() && wanted > room + tolerance
        ? u"\"%1\" of %2 in %3"_s.arg(box.currentText()).arg(wanted).arg(room)
        : QString();
}

QString cut(const QTabBar &bar)
{
    for (int i = 0; i < bar.count(); ++i) {
        if (!bar.isTabVisible(i) || !bar.tabToolTip(i).isEmpty())
            continue;
        QString text = bar.tabText(i);
        text.replace(u"&&"_s, u"\1"_s).remove(u'&').replace(u'\1', u'&');
        const int wanted = bar.fontMetrics().horizontalAdvance(text);
        if (wanted > bar.tabRect(i).width() + tolerance)
            return u"\"%1\" of %2 in %3"_s.arg(text).arg(wanted).arg(bar.tabRect(i).width());
    }
    return bar.width() < bar.sizeHint().width() - tolerance && !bar.usesScrollButtons()
        ? u"tabs of %1 in %2"_s.arg(bar.sizeHint().width()).arg(bar.width())
        : QString();
}

QString cut(const QAbstractButton &button)
{
    if (button.text().isEmpty())
        return {};
    if (button.hasHeightForWidth()) {
        const int wanted = button.heightForWidth(button.width());
        return wanted > button.height() + tolerance ? u"lines of %1 in %2"_s.arg(wanted).arg(button.height())
                                                    : QString();
    }
    const QSize wanted = button.sizeHint();
    if (wanted.width() > button.width() + tolerance)
        return u"a width of %1 in %2"_s.arg(wanted.width()).arg(button.width());
    const int line = button.fontMetrics().height();
    return line > button.height() && wanted.height() > button.height() + tolerance
        ? u"a line of %1 in %2"_s.arg(line).arg(button.height())
        : QString();
}

QString cut(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return cut(*label);
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return cut(*button);
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return cut(*box);
    if (const auto *bar = qobject_cast<const QTabBar *>(&widget))
        return cut(*bar);
    const auto *group = qobject_cast<const QGroupBox *>(&widget);
    if (group && group->fontMetrics().horizontalAdvance(group->title()) > group->width())
        return u"the title "_s + group->title();
    const auto *line = qobject_cast<const QLineEdit *>(&widget);
    if (line && line->fontMetrics().horizontalAdvance(line->placeholderText()) > line->contentsRect().width())
        return u"the placeholder "_s + line->placeholderText();
    return {};
}

bool scrolls(const QAbstractScrollArea &area, Qt::Orientation direction)
{
    const QScrollBar *bar = direction == Qt::Horizontal ? area.horizontalScrollBar() : area.verticalScrollBar();
    const Qt::ScrollBarPolicy policy =
        direction == Qt::Horizontal ? area.horizontalScrollBarPolicy() : area.verticalScrollBarPolicy();
    return policy != Qt::ScrollBarAlwaysOff && bar->maximum() > bar->minimum();
}

// What nobody can bring into sight: it reaches beyond something that does not scroll there.
QString outside(const QWidget &widget)
{
    QRect area = widget.rect();
    bool scrollsAcross = false;
    bool scrollsDown = false;
    for (const QWidget *inner = &widget; !inner->isWindow(); inner = inner->parentWidget()) {
        const QWidget *around = inner->parentWidget();
        area.translate(inner->pos());
        const auto *scrolled = qobject_cast<const QAbstractScrollArea *>(around->parentWidget());
        if (scrolled && scrolled->viewport() == around) {
            scrollsAcross = scrollsAcross || scrolls(*scrolled, Qt::Horizontal);
            scrollsDown = scrollsDown || scrolls(*scrolled, Qt::Vertical);
        }
        if (!scrollsAcross && (area.left() < -tolerance || area.right() > around->width() + tolerance))
            return u"stands from %1 to %2 of %3 across in "_s.arg(area.left()).arg(area.right()).arg(around->width())
                + nameOf(*around);
        if (!scrollsDown && (area.top() < -tolerance || area.bottom() > around->height() + tolerance))
            return u"stands from %1 to %2 of %3 down in "_s.arg(area.top()).arg(area.bottom()).arg(around->height())
                + nameOf(*around);
        area &= around->rect().adjusted(scrollsAcross ? -100'000 : 0, scrollsDown ? -100'000 : 0,
                                        scrollsAcross ? 100'000 : 0, scrollsDown ? 100'000 : 0);
    }
    return {};
}

bool isText(const QWidget &widget)
{
    return qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QLabel *>(&widget)
        || qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QComboBox *>(&widget)
        || qobject_cast<const QTabBar *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget);
}

// Pairs of siblings of which one is a text or a control.
void addCovered(const QWidget &parent, QStringList &found)
{
    QList<const QWidget *> shown;
    for (const QObject *child : parent.children()) {
        const auto *widget = qobject_cast<const QWidget *>(child);
        if (widget && widget->isVisible() && !widget->isWindow() && !widget->size().isEmpty())
            shown += widget;
    }
    for (qsizetype i = 0; i < shown.size(); ++i) {
        for (qsizetype j = i + 1; j < shown.size(); ++j) {
            const QRect both = shown[i]->geometry() & shown[j]->geometry();
            if ((isText(*shown[i]) || isText(*shown[j])) && both.width() > tolerance && both.height() > tolerance)
                found += nameOf(*shown[i]) + u" covers "_s + nameOf(*shown[j]);
        }
    }
}

} // namespace

QStringList misfits(const QWidget &window)
{
    QStringList found;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &window || isInside(*widget))
            continue;
        addCovered(*widget, found);
        if (!isText(*widget) && !qobject_cast<const QGroupBox *>(widget))
            continue;
        if (const QString how = cut(*widget); !how.isEmpty() && widget->toolTip().isEmpty())
            found += nameOf(*widget) + u" is cut: "_s + how;
        if (const QString how = outside(*widget); !how.isEmpty())
            found += nameOf(*widget) + u' ' + how;
    }
    addCovered(window, found);
    return found;
}

} // namespace Ratchet::Test
