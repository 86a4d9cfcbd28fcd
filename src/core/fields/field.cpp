// SPDX-License-Identifier: GPL-3.0-or-later
#include "field.h"

#include <QCoreApplication>

namespace Ratchet {

QString label(const Field &field) { return QCoreApplication::translate("Field", field.label); }

QString optionLabel(const Field &field, qint64 position)
{
    if (position < 1 || position > qint64(field.options.size()))
        return {};
    return QCoreApplication::translate("Option", field.options[size_t(position - 1)].label);
}

QString optionName(const Field &field, qint64 position)
{
    if (position < 1 || position > qint64(field.options.size()))
        return {};
    return QString::fromLatin1(field.options[size_t(position - 1)].name);
}

} // namespace Ratchet
