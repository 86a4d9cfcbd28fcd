// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/catch.h>

#include <core/clipboard_table.h>

#include <QRandomGenerator>

using namespace Ratchet;
using namespace Qt::StringLiterals;

namespace {

using Rows = QList<QStringList>;

QString randomCell(QRandomGenerator &random)
{
    static const QString letters = u"ab \t\n\r\"\"';,ä="_s;
    QString cell;
    for (int left = random.bounded(7); left > 0; --left)
        cell += letters[random.bounded(int(letters.size()))];
    return cell;
}

Rows randomRows(QRandomGenerator &random)
{
    Rows rows(random.bounded(5));
    for (QStringList &row : rows) {
        for (int left = 1 + random.bounded(4); left > 0; --left)
            row += randomCell(random);
    }
    return rows;
}

} // namespace

TEST_CASE("Cells that were copied are pasted as they were", "[clipboard]")
{
    QRandomGenerator random(20260131);
    qsizetype withQuotes = 0;
    for (int round = 0; round < 5'000; ++round) {
        const Rows rows = randomRows(random);
        const QString text = clipboardText(rows);
        INFO(text.toStdString());
        REQUIRE(cellsOfClipboard(text) == rows);
        withQuotes += text.contains(u'"');
    }
    CHECK(withQuotes > 1'000);
}

TEST_CASE("Whatever is pasted becomes cells that can be copied again", "[clipboard]")
{
    QRandomGenerator random(7);
    static const QString letters = u"ab\t\t\n\r\"\"\" "_s;
    for (int round = 0; round < 5'000; ++round) {
        QString text;
        for (int left = random.bounded(25); left > 0; --left)
            text += letters[random.bounded(int(letters.size()))];
        const Rows rows = cellsOfClipboard(text);
        INFO(text.toStdString());
        REQUIRE(rows.isEmpty() == text.isEmpty());
        REQUIRE(cellsOfClipboard(clipboardText(rows)) == rows);
    }
}

TEST_CASE("Cells from a spreadsheet are read with their line breaks, tabs and quotes", "[clipboard]")
{
    CHECK(cellsOfClipboard(u"a\tb\r\nc\td\r\n") == Rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}});
    CHECK(cellsOfClipboard(u"1\t\"first line\nsecond \"\"line\"\"\"\t3\n")
          == Rows{{u"1"_s, u"first line\nsecond \"line\""_s, u"3"_s}});
    CHECK(cellsOfClipboard(u"\"a\tb\"\tc") == Rows{{u"a\tb"_s, u"c"_s}});
    CHECK(cellsOfClipboard(u"a\rb") == Rows{{u"a"_s}, {u"b"_s}});
    CHECK(cellsOfClipboard(u"a\n\nb\n\n") == Rows{{u"a"_s}, {QString()}, {u"b"_s}, {QString()}});
    CHECK(cellsOfClipboard(u"\t") == Rows{{QString(), QString()}});
    CHECK(cellsOfClipboard(u"").isEmpty());
}

TEST_CASE("A quote that encloses nothing is a letter", "[clipboard]")
{
    CHECK(cellsOfClipboard(u"5\" pipe\t\"open\n\"said\" twice")
          == Rows{{u"5\" pipe"_s, u"\"open"_s}, {u"\"said\" twice"_s}});
}

TEST_CASE("Cells are copied with quotes only where a spreadsheet needs them", "[clipboard]")
{
    CHECK(clipboardText({{u"a"_s, u"5\" pipe"_s}, {QString(), u"b"_s}}) == u"a\t5\" pipe\n\tb");
    CHECK(clipboardText({{u"two\nlines \"here\""_s, u"\"all\""_s}}) == u"\"two\nlines \"\"here\"\"\"\t\"\"\"all\"\"\"");
    CHECK(clipboardText({}).isEmpty());
    CHECK(copiedCells({{u"Größe €"_s}}).text == u"Größe €"_s);
    CHECK(copiedCells({{u"\"a\tb\""_s}}).text == u"\"a\tb\""_s);
    CHECK(copiedCells({{u"a"_s}}).html.isEmpty());
    CHECK(copiedCells({{u"00123"_s, QString()}, {u"<b> & c"_s, u"1"_s}}).html
          == u"<table><tr><td style=\"mso-number-format:'\\@'\" sdnum=\"1033;0;@\">00123</td><td></td></tr>"
             "<tr><td>&lt;b&gt; &amp; c</td><td>1</td></tr></table>"_s);
    CHECK(clipboardText({{QString()}}) == u"\n");
}
