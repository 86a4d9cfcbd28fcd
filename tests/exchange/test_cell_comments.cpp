// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody wrote on cells, in both kinds of spreadsheet: no value of a record, and not lost in silence.
#include <exchange/sheets/spreadsheet_reader.h>
#include <support/test.h>

#include "zip_file.h"

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

QStringList toldOf(const QString &name, const std::vector<ZipEntry> &entries)
{
    const QTemporaryDir folder;
    writeFile(folder.filePath(name), zipOf(entries));
    QStringList told;
    for (const Error &notice : valueOf(readSpreadsheet(folder.filePath(name))).notices)
        told += u"%1:%2 %3"_s.arg(notice.where.line).arg(notice.where.column).arg(notice.what);
    return told;
}

QStringList xlsxTold(const QByteArray &notes, const QByteArray &threads = {})
{
    return toldOf(
        u"a.xlsx"_s,
        {{u"xl/workbook.xml"_s, R"(<workbook><sheets><sheet name="a" id="r1"/></sheets></workbook>)"},
         {u"xl/worksheets/one.xml"_s,
          R"(<worksheet><sheetData><row><c t="str"><v>n</v></c><c t="str"><v>m</v></c></row>)"
          R"(<row><c t="str"><v>x</v></c><c t="str"><v>y</v></c></row></sheetData></worksheet>)"},
         {u"xl/_rels/workbook.xml.rels"_s,
          R"(<Relationships><Relationship Id="r1" Type="x/worksheet" Target="worksheets/one.xml"/>)"
          R"(<Relationship Id="r2" Type="x/person" Target="persons/person.xml"/></Relationships>)"},
         {u"xl/worksheets/_rels/one.xml.rels"_s,
          R"(<Relationships><Relationship Id="r1" Type="x/comments" Target="../comments1.xml"/>)"
          R"(<Relationship Id="r2" Type="x/threadedComment" Target="../threadedComments/t1.xml"/></Relationships>)"},
         {u"xl/comments1.xml"_s, "<comments>" + notes + "</comments>"},
         {u"xl/threadedComments/t1.xml"_s, "<ThreadedComments>" + threads + "</ThreadedComments>"},
         {u"xl/persons/person.xml"_s, R"(<personList><person displayName="Lena Brandt" id="{P}"/></personList>)"}});
}

QStringList odsTold(const QByteArray &rows)
{
    return toldOf(u"a.ods"_s,
                  {{u"content.xml"_s,
                    R"(<o:c xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0" )"
                    R"(xmlns:t="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:dc="dc" )"
                    R"(xmlns:p="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><o:body><t:table t:name="A">)"
                    R"(<t:table-row><t:table-cell><p:p>n</p:p></t:table-cell></t:table-row>)"
                        + rows + "</t:table></o:body></o:c>"}});
}

} // namespace

TEST_CASE("notes and threads on the cells of a workbook are told with cell, author and text")
{
    const QByteArray notes =
        "<authors><author>Hannah</author><author>tc={1}</author><author/></authors><commentList>"
        R"(<comment ref="B2" authorId="0"><text><r><t>Hannah:</t></r><r><t>
ask the vendor</t></r></text></comment>)"
        R"(<comment ref="A2" authorId="1"><text><t>[Threaded comment] not for old programs</t></text></comment>)"
        R"(<comment ref="A1" authorId="2"><text><t>no author</t></text></comment></commentList>)";
    CHECK(xlsxTold(notes,
                   R"(<threadedComment ref="A2" personId="{P}"><text>is this done?</text></threadedComment>)"
                   R"(<threadedComment ref="A2" personId="{Q}"><text>yes</text></threadedComment>)")
          == QStringList{u"1:1 A comment on the cell is not read: \"no author\"."_s,
                         u"2:1 A comment of Lena Brandt on the cell is not read: \"is this done?\"."_s,
                         u"2:1 A comment on the cell is not read: \"yes\"."_s,
                         u"2:2 A comment of Hannah on the cell is not read: \"ask the vendor\"."_s});
    CHECK(xlsxTold({}).isEmpty());
}

TEST_CASE("of many comments the first are told, and how many more there are")
{
    QByteArray notes = "<authors><author>A</author></authors><commentList>";
    for (int row = 1; row <= 15; ++row)
        notes += "<comment ref=\"A" + QByteArray::number(row) + R"(" authorId="0"><text><t>x</t></text></comment>)";
    const QStringList told = xlsxTold(notes + "</commentList>");
    REQUIRE(told.size() == 13);
    CHECK(told.last() == u"13:1 3 more comments on cells are not read."_s);
}

TEST_CASE("annotations of an OpenDocument sheet are told alike, also on blank cells")
{
    CHECK(odsTold("<t:table-row><t:table-cell><o:annotation><dc:creator>Hannah</dc:creator><dc:date>2026</dc:date>"
                  "<p:p>ask</p:p><p:p>them</p:p></o:annotation><p:p>x</p:p></t:table-cell>"
                  "<t:table-cell><o:annotation><p:p>blank</p:p></o:annotation></t:table-cell></t:table-row>")
          == QStringList{u"2:1 A comment of Hannah on the cell is not read: \"ask them\"."_s,
                         u"2:2 A comment on the cell is not read: \"blank\"."_s});
}
