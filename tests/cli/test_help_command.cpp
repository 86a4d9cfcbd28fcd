// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

TEST_CASE("help lists the topics of the manual, prints one, and writes all of it as PDF")
{
    const Program program;
    const QString list = QString::fromUtf8(program.expect(0, {u"help"_s}).out);
    CHECK(list.contains(u"  glossary "_s));
    CHECK(list.contains(u"Reading a control chart"_s));
    const QString charts = QString::fromUtf8(program.expect(0, {u"help"_s, u"charts"_s}).out);
    CHECK(charts.startsWith(u"# Reading a control chart\n"_s));
    CHECK_FALSE(charts.contains(u"]("_s));
    CHECK_FALSE(charts.contains(u"{#"_s));
    const QString raids = QString::fromUtf8(program.expect(0, {u"help"_s, u"capacity#raids"_s}).out);
    CHECK(raids.startsWith(u"Raids\n\nA raid is"_s));
    CHECK(program.expect(2, {u"help"_s, u"nonsense"_s})
              .err.contains("The manual has no topic \"nonsense\"; ratchet help lists those that it has."));
    program.expect(2, {u"help"_s, u"--to"_s, u"manual.txt"_s});
    program.expect(2, {u"help"_s, u"one"_s, u"two"_s});
    CHECK(program.expect(2, {u"help"_s, u"charts"_s, u"--to"_s, u"manual.pdf"_s})
              .err.contains("--to writes the whole manual; leave the topic out."));
    CHECK(program.expect(0, {u"help"_s, u"import"_s}).out == program.expect(0, {u"import"_s, u"--help"_s}).out);
    program.expect(0, {u"help"_s, u"--to"_s, u"manual.pdf"_s});
    CHECK(program.content(u"manual.pdf"_s).startsWith("%PDF"));
}
