// SPDX-License-Identifier: GPL-3.0-or-later
// Answers as the JSON that scripts read; its keys stand in resources/json/answers.schema.json.
#pragma once

#include <answers/questions/answer.h>

#include <QByteArray>
#include <QJsonObject>

namespace Ratchet {

// `change` and `ledger` are the position in the ledger that was answered from, and its hash.
[[nodiscard]] QJsonObject answersJson(const Register &reg, const Answers &answers, qint64 change,
                                      const QByteArray &ledger);

} // namespace Ratchet
