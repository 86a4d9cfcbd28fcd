// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader meets of a widget. Offscreen the platform hears no events: they are not seen here.
#pragma once

#include <support/test.h>

#include <QAccessible>
#include <QWidget>

namespace Ratchet::Test {

inline QAccessibleInterface &accessOf(QWidget &widget)
{
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&widget);
    REQUIRE(access);
    return *access;
}

inline QAccessibleInterface &partOf(QWidget &widget, int index)
{
    QAccessibleInterface *part = accessOf(widget).child(index);
    REQUIRE(part);
    REQUIRE(part->isValid());
    return *part;
}

// Of all parts and widgets inside it.
inline QStringList partNames(QWidget &widget)
{
    QStringList names;
    for (int i = 0; i < accessOf(widget).childCount(); ++i)
        names += partOf(widget, i).text(QAccessible::Name);
    return names;
}

} // namespace Ratchet::Test
