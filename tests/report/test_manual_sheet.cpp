// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/test.h>

#include <core/register.h>
#include <help/help_text.h>
#include <help/manual.h>
#include <report/pack/pack.h>
#include <report/sheets/manual_sheet.h>

#include <QRegularExpression>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// Letters and digits alone: lines are broken and hyphens joined in many ways.
QString lettersOf(const QString &text)
{
    QString letters;
    for (const QChar letter : text) {
        if (letter.isLetterOrNumber())
            letters += letter;
    }
    return letters;
}

} // namespace

TEST_CASE("the manual on paper has every paragraph, numbered pages and an outline")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"manual.pdf"_s);
    const Manual manual(QLocale(QLocale::English, QLocale::UnitedKingdom));
    REQUIRE(writeManual(path, manual, packSettings(Register(), {}, 0)));

    QPDF pdf;
    pdf.processFile(path.toLocal8Bit().constData());
    std::vector<QPDFOutlineObjectHelper> chapters = QPDFOutlineDocumentHelper(pdf).getTopLevelOutlines();
    REQUIRE(chapters.size() == manual.chapters().size());
    for (size_t i = 0; i < chapters.size(); ++i) {
        CHECK(QString::fromStdString(chapters[i].getTitle()) == manual.chapters()[i].title);
        CHECK(chapters[i].getKids().size() == manual.chapters()[i].topics.size());
    }

    if (!hasProgram(u"pdftotext"_s))
        return;
    const QString text = pdfText(path, u"-raw"_s);
    static const QRegularExpression page(u"Page (\\d+) of (\\d+)"_s);
    int pages = 0;
    for (auto it = page.globalMatch(text); it.hasNext();)
        CHECK(it.next().captured(1).toInt() == ++pages);
    CHECK(pages > 20);
    CHECK_FALSE(text.contains(u"change 0"_s)); // of no register
    // Heads and feet come between the parts of a paragraph that goes over two pages.
    QString body = text;
    body.remove(QRegularExpression(u"(?m)^(Ratchet manual|%1|Page \\d+ of \\d+)$"_s.arg(
                    QRegularExpression::escape(programName().trimmed()))))
        .remove(u'\f');
    const QString letters = lettersOf(body);
    QStringList missing;
    for (const HelpChapter &chapter : manual.chapters()) {
        for (const HelpTopic &topic : chapter.topics) {
            for (const HelpSection &section : topic.sections) {
                const QStringList lines = withoutMarkdown(section.title + u'\n' + section.text).split(u'\n');
                for (const QString &line : lines) {
                    for (const QString &cell : line.split(u'|')) { // a row of a table is read cell by cell
                        static const QRegularExpression number(u"^\\d+\\. "_s);
                        const QString wanted = lettersOf(QString(cell.trimmed()).remove(number).remove(u'*'));
                        if (!letters.contains(wanted))
                            missing += section.reference() + u": "_s + cell;
                    }
                }
            }
        }
    }
    INFO(missing.join(u'\n').toStdString());
    CHECK(missing.isEmpty());
}
