// SPDX-License-Identifier: GPL-3.0-or-later
#include "result.h"

#include <core/catalogue.h>

#include <QCoreApplication>

namespace Ratchet {

using namespace Qt::StringLiterals;

QString describe(const Error &error)
{
    QString text;
    if (!error.where.file.isEmpty())
        text += error.where.file + u": "_s;
    if (error.where.line > 0) {
        text += error.where.column > 0
            ? QCoreApplication::translate("Error", "line %1, column %2: ")
                  .arg(spokenNumber(error.where.line), spokenNumber(error.where.column))
            : QCoreApplication::translate("Error", "line %1: ").arg(spokenNumber(error.where.line));
    }
    if (!error.where.field.isEmpty())
        text += error.where.field + u": "_s;
    text += error.what;
    if (!error.cause.isEmpty())
        text += u" ("_s + error.cause + u')';
    return text;
}

} // namespace Ratchet
