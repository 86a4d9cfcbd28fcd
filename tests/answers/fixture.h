// SPDX-License-Identifier: GPL-3.0-or-later
// A register from a few lines of text: "improvement reference=CSI-1 title=Runbook owner=Ada status=in_progress".
#pragma once

#include <answers/questions/answer.h>

#include <QByteArray>

namespace Ratchet::Test {

// One record a line: entity, then field=value as files hold them; an underscore in a value stands for a blank. A line
// may name only records of lines before it.
[[nodiscard]] Register registerOf(const QByteArray &lines);

[[nodiscard]] const Answer &question(const Answers &answers, int number);
[[nodiscard]] Value figure(const Answers &answers, int number, const char *id);
[[nodiscard]] const Check &check(const Answers &answers, int number, const char *id);
[[nodiscard]] const FailureSign &sign(const Answers &answers, const char *id);
[[nodiscard]] const AnswerTable &table(const Answers &answers, int number, const char *id);
[[nodiscard]] const AnswerChart &chart(const Answers &answers, int number, const char *id);
// Its cells, joined by a bar.
[[nodiscard]] QString rowText(const TableContent::Row &row);
// References or names of rows, joined by a blank.
[[nodiscard]] QString names(const Register &reg, const std::vector<RecordRef> &rows);

} // namespace Ratchet::Test
