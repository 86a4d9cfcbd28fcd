// SPDX-License-Identifier: GPL-3.0-or-later
#include "record_maker.h"

#include <QVariant>
#include <QWidget>

namespace Ratchet {

namespace {

constexpr const char *makerProperty = "recordMaker";

} // namespace

void setRecordMaker(QWidget *window, RecordMaker *maker)
{
    window->setProperty(makerProperty, maker ? QVariant::fromValue(static_cast<void *>(maker)) : QVariant());
}

RecordMaker *recordMakerFor(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (const QVariant maker = widget->property(makerProperty); maker.isValid())
            return static_cast<RecordMaker *>(maker.value<void *>());
    }
    return nullptr;
}

} // namespace Ratchet
