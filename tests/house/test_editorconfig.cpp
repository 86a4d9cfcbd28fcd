// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/test.h>

#include <QRegularExpression>

using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// The number behind a key, in the text below a heading.
int numberOf(const QString &text, const QString &heading, const QString &key)
{
    const QString section = heading.isEmpty() ? text : text.section(heading, 1).section(u"\n["_s, 0, 0);
    const QRegularExpression pattern(u'^' + key + u"\\s*[:=]\\s*(\\d+)$"_s, QRegularExpression::MultilineOption);
    return pattern.match(section).captured(1).toInt();
}

} // namespace

TEST_CASE("editors are told what the formatter says")
{
    const QString editor = QString::fromUtf8(contentOf(QStringLiteral(RATCHET_SOURCE_DIR "/.editorconfig")));
    const QString formatter = QString::fromUtf8(contentOf(QStringLiteral(RATCHET_SOURCE_DIR "/.clang-format")));
    const int indent = numberOf(formatter, {}, u"IndentWidth"_s);
    const int columns = numberOf(formatter, {}, u"ColumnLimit"_s);
    CHECK(indent > 0);
    CHECK(columns > 0);
    CHECK(numberOf(editor, u"\n[*]\n"_s, u"indent_size"_s) == indent);
    CHECK(numberOf(editor, u"\n[*.{cpp,h}]\n"_s, u"max_line_length"_s) == columns);
}
