// SPDX-License-Identifier: GPL-3.0-or-later
#include "help_browser.h"

#include <help/manual.h>
#include <widgets/theme.h>

#include <QEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

// Links in the files of the manual name files, so that they can be followed there, too.
QUrl urlOf(const QString &reference)
{
    QUrl url;
    url.setScheme(u"help"_s);
    url.setPath(u'/' + reference.section(u'#', 0, 0) + u".md"_s);
    if (const QString anchor = reference.section(u'#', 1); !anchor.isEmpty())
        url.setFragment(anchor);
    return url;
}

QString topicOf(const QUrl &url) { return url.fileName().chopped(url.fileName().endsWith(".md"_L1) ? 3 : 0); }

void markHeading(const QTextBlock &block, const QString &anchor)
{
    QTextCursor cursor(block);
    QTextBlockFormat format = block.blockFormat();
    format.setTopMargin(format.headingLevel() == 1 ? 0 : Space::page);
    format.setBottomMargin(Space::small);
    cursor.setBlockFormat(format);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    QTextCharFormat letters;
    letters.setAnchor(true);
    letters.setAnchorNames({anchor});
    cursor.mergeCharFormat(letters);
}

void spaceParagraph(const QTextBlock &block)
{
    constexpr int lineHeight = 125; // per cent
    QTextCursor cursor(block);
    QTextBlockFormat format = block.blockFormat();
    format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    format.setBottomMargin(cursor.currentTable() ? 0 : block.textList() ? Space::tight : Space::small);
    cursor.setBlockFormat(format);
}

void dressTables(QTextFrame *frame, const Palette &colours)
{
    for (QTextFrame *child : frame->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(child)) {
            QTextTableFormat format = table->format();
            format.setBorder(1);
            format.setBorderBrush(colours.border);
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setBorderCollapse(true);
            format.setCellPadding(Space::tight);
            format.setCellSpacing(0);
            format.setTopMargin(Space::small);
            format.setBottomMargin(Space::medium);
            table->setFormat(format);
        }
        dressTables(child, colours);
    }
}

} // namespace

HelpBrowser::HelpBrowser(QWidget *parent)
    : QTextBrowser(parent)
{
    document()->setDocumentMargin(Space::page);
    setOpenExternalLinks(false);
    connect(this, &QTextBrowser::sourceChanged, this, &HelpBrowser::take);
}

void HelpBrowser::showReference(const QString &reference)
{
    if (manual().section(reference))
        setSource(urlOf(reference), QTextDocument::MarkdownResource);
}

QString HelpBrowser::reference() const
{
    const QString topic = topicOf(m_url);
    return m_url.hasFragment() ? QString(topic + u'#' + m_url.fragment()) : topic;
}

QVariant HelpBrowser::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::MarkdownResource)
        return {}; // the manual has nothing but text, and nothing is fetched from anywhere
    const HelpTopic *topic = manual().topic(topicOf(name));
    return topic ? topic->markdown : QString();
}

void HelpBrowser::doSetSource(const QUrl &name, QTextDocument::ResourceType)
{
    const QUrl url = m_url.resolved(name);
    if (manual().topic(topicOf(url))) // what is elsewhere is not opened
        QTextBrowser::doSetSource(url, QTextDocument::MarkdownResource);
}

// Also on the way back and forward, which do not go through doSetSource().
void HelpBrowser::take(const QUrl &url)
{
    m_url = url;
    dress(); // Qt lays the text out anew even where only the section is another one
    if (url.hasFragment())
        scrollToAnchor(url.fragment()); // which stands there only now
    Q_EMIT referenceChanged();
}

void HelpBrowser::dress()
{
    const HelpTopic *topic = manual().topic(topicOf(m_url));
    if (!topic)
        return;
    document()->setUndoRedoEnabled(false);
    QTextCursor all(document());
    all.beginEditBlock(); // laid out once
    size_t heading = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0)
            spaceParagraph(block);
        else if (heading < topic->sections.size())
            markHeading(block, topic->sections[heading++].anchor);
    }
    dressTables(document()->rootFrame(), screenPalette());
    QTextFrameFormat root = document()->rootFrame()->frameFormat();
    root.setBottomMargin(viewport()->height()); // so that the last section, too, can stand at the top
    document()->rootFrame()->setFrameFormat(root);
    all.endEditBlock();
}

void HelpBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || m_url.isEmpty())
        return;
    const int before = verticalScrollBar()->value();
    reload(); // links and lines have the colours in which they were laid out
    verticalScrollBar()->setValue(before);
}

} // namespace Ratchet
