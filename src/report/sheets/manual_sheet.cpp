// SPDX-License-Identifier: GPL-3.0-or-later
#include "manual_sheet.h"

#include <help/help_text.h>
#include <help/manual.h>
#include <report/paper/pack_settings.h>
#include <report/paper/paper.h>

#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QTextTable &table, int row, int column)
{
    QStringList lines;
    const QTextTableCell cell = table.cellAt(row, column);
    for (auto part = cell.begin(); !part.atEnd(); ++part)
        lines += part.currentBlock().text();
    return lines.join(u'\n');
}

TableElement tableOf(const QTextTable &table)
{
    // A column is as wide as its longest cell asks for, within reason.
    constexpr int most = 60;
    constexpr int least = 12;
    TableElement made;
    for (int column = 0; column < table.columns(); ++column) {
        int longest = least;
        for (int row = 0; row < table.rows(); ++row)
            longest = std::max(longest, int(std::min<qsizetype>(textOf(table, row, column).size(), most)));
        made.column(textOf(table, 0, column), longest);
    }
    for (int row = 1; row < table.rows(); ++row) {
        std::vector<Cell> cells;
        for (int column = 0; column < table.columns(); ++column)
            cells.push_back(textCell(textOf(table, row, column)));
        made.row(std::move(cells));
    }
    return made;
}

void addBlock(std::vector<Element> &elements, const QTextBlock &block)
{
    const QString text = block.text();
    if (text.trimmed().isEmpty())
        return;
    if (const int level = block.blockFormat().headingLevel(); level > 0)
        elements.emplace_back(HeadingElement{level + 1, text, level == 1 ? Listing::Contents : Listing::Outline});
    else if (QTextList *list = block.textList())
        elements.emplace_back(TextElement{
            (list->format().style() == QTextListFormat::ListDecimal ? list->itemText(block) : u"•"_s) + u' ' + text});
    else
        elements.emplace_back(TextElement{text});
}

void addTopic(std::vector<Element> &elements, const HelpTopic &topic)
{
    QTextDocument document;
    document.setMarkdown(topic.markdown);
    for (auto part = document.rootFrame()->begin(); !part.atEnd(); ++part) {
        if (const auto *table = qobject_cast<QTextTable *>(part.currentFrame()))
            elements.emplace_back(tableOf(*table));
        else if (part.currentBlock().isValid())
            addBlock(elements, part.currentBlock());
    }
}

// Terms and fields are looked up: one below the other, a line or two each.
bool isList(const HelpTopic &topic) { return topic.id == "glossary"_L1 || topic.id.startsWith("fields-"_L1); }

void addList(std::vector<Element> &elements, const HelpTopic &topic)
{
    elements.emplace_back(HeadingElement{2, topic.title});
    TableElement table;
    table.column({}, 3).column({}, 8);
    table.hasHeader = false;
    for (const HelpSection &section : topic.sections) {
        const QString text = withoutMarkdown(section.text).simplified();
        if (!section.anchor.isEmpty())
            table.row({textCell(section.title), textCell(text)});
        else if (!text.isEmpty())
            elements.emplace_back(TextElement{text});
    }
    elements.emplace_back(std::move(table));
}

} // namespace

std::vector<Element> manualElements(const Manual &manual)
{
    std::vector<Element> elements;
    elements.emplace_back(TextElement{manual.title(), TextRole::CoverTitle});
    elements.emplace_back(ContentsElement{});
    for (const HelpChapter &chapter : manual.chapters()) {
        elements.emplace_back(PageBreakElement{});
        elements.emplace_back(HeadingElement{1, chapter.title});
        for (const HelpTopic &topic : chapter.topics)
            isList(topic) ? addList(elements, topic) : addTopic(elements, topic);
    }
    return elements;
}

Status writeManual(const QString &path, const Manual &manual, const PackSettings &settings, const Progress &progress)
{
    return writePaper(path, {manual.title(), {}, manualElements(manual)}, settings, progress);
}

} // namespace Ratchet
