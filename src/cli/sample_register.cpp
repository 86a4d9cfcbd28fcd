// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_register.h"

#include <cli/opened_register.h>
#include <cli/terminal.h>

#include <document/filled_register.h>
#include <exchange/import/sample.h>

#include <QCoreApplication>

namespace Ratchet {

Status makeSampleRegister(const QString &path, QDate today)
{
    return makeFilledRegister(
        path, ledgerName(), words(QT_TRANSLATE_NOOP("CommandLine", "Demonstration register")),
        [today](ChangeBuilder &builder, const Register &reg) { return addSample(builder, reg, today); });
}

} // namespace Ratchet
