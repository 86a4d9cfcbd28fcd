// SPDX-License-Identifier: GPL-3.0-or-later
#include "record_maker.h"

#include <QVariant>
#include <QWidget>

namespace Ratchet {

namespace {

constexpr const char *makerProperty = "recordMaker";

} // namespace

void setRecordMaker(QWidget *above, RecordMaker *maker)
{
    // A null pointer is a valid value: the search upwards ends at it.
    above->setProperty(makerProperty, QVariant::fromValue(static_cast<void *>(maker)));
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
