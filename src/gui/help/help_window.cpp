// SPDX-License-Identifier: GPL-3.0-or-later
#include "help_window.h"

#include "ui_help_window.h"

#include <gui/help/help_browser.h>
#include <help/manual.h>
#include <widgets/form_looks.h>

#include <QKeyEvent>
#include <QScreen>
#include <QShortcut>
#include <QTreeWidgetItemIterator>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr int referenceRole = Qt::UserRole;
constexpr int mostHits = 100;

QTreeWidgetItem *addEntry(QTreeWidgetItem *parent, const HelpSection &section)
{
    auto *item = new QTreeWidgetItem(parent, {section.title});
    item->setData(0, referenceRole, section.reference());
    item->setToolTip(0, section.title);
    return item;
}

} // namespace

HelpWindow::HelpWindow()
    : QWidget(nullptr, Qt::Window)
    , m_ui(std::make_unique<Ui::HelpWindow>())
{
    m_ui->setupUi(this);
    applyLooks(this);
    setAttribute(Qt::WA_QuitOnClose, false); // the program ends with its own window
    resize(size().boundedTo(screen()->availableSize()));
    m_ui->split->setStretchFactor(1, 1);
    m_ui->split->setSizes({280, 688});
    fillContents();
    m_ui->search->installEventFilter(this);
    connect(m_ui->search, &QLineEdit::textChanged, this, &HelpWindow::search);
    // Whoever went on by a link comes back by the entry that is current.
    connect(m_ui->contents, &QTreeWidget::currentItemChanged, this, &HelpWindow::openContents);
    connect(m_ui->contents, &QTreeWidget::itemClicked, this, &HelpWindow::openContents);
    connect(m_ui->contents, &QTreeWidget::itemActivated, this, &HelpWindow::openContents);
    connect(m_ui->hits, &QListWidget::currentItemChanged, this, &HelpWindow::openHit);
    connect(m_ui->hits, &QListWidget::itemClicked, this, &HelpWindow::openHit);
    connect(m_ui->hits, &QListWidget::itemActivated, this, &HelpWindow::openHit);
    connect(m_ui->text, &HelpBrowser::referenceChanged, this, &HelpWindow::follow);
    connect(m_ui->text, &QTextBrowser::backwardAvailable, m_ui->back, &QWidget::setEnabled);
    connect(m_ui->text, &QTextBrowser::forwardAvailable, m_ui->forward, &QWidget::setEnabled);
    connect(m_ui->back, &QPushButton::clicked, m_ui->text, &QTextBrowser::backward);
    connect(m_ui->forward, &QPushButton::clicked, m_ui->text, &QTextBrowser::forward);
    connect(m_ui->glossary, &QPushButton::clicked, this, [this] { showReference(u"glossary"_s); });
    connect(m_ui->pdf, &QPushButton::clicked, this, &HelpWindow::pdfRequested);
    m_ui->back->setEnabled(false);
    m_ui->forward->setEnabled(false);
    const auto key = [this](const QKeySequence &keys, auto slot) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, slot);
    };
    key(QKeySequence::Find, [this] { m_ui->search->setFocus(Qt::ShortcutFocusReason); });
    key(QKeySequence(u"Alt+Left"_s), [this] { m_ui->text->backward(); });
    key(QKeySequence(u"Alt+Right"_s), [this] { m_ui->text->forward(); });
}

HelpWindow::~HelpWindow() = default;

void HelpWindow::fillContents()
{
    setWindowTitle(manual().title());
    for (const HelpChapter &chapter : manual().chapters()) {
        auto *top = new QTreeWidgetItem(QStringList(chapter.title));
        m_ui->contents->addTopLevelItem(top);
        for (const HelpTopic &topic : chapter.topics) {
            if (topic.sections.empty())
                continue;
            QTreeWidgetItem *item = addEntry(top, topic.sections.front());
            for (const HelpSection &section : topic.sections) {
                if (section.level == 2)
                    addEntry(item, section);
            }
        }
    }
    if (QTreeWidgetItem *first = m_ui->contents->topLevelItem(0))
        first->setExpanded(true);
}

void HelpWindow::showReference(const QString &reference)
{
    m_ui->search->clear();
    m_ui->text->showReference(reference);
    m_ui->text->setFocus();
}

QString HelpWindow::reference() const { return m_ui->text->reference(); }

void HelpWindow::search(const QString &words)
{
    const bool isSearching = !words.trimmed().isEmpty();
    {
        const QSignalBlocker quiet(m_ui->hits); // what is read goes on until a hit is chosen
        m_ui->hits->clear();
        for (const HelpHit &hit : manual().search(words, mostHits)) {
            const HelpTopic *topic = manual().topic(hit.section->topic);
            const QString title = hit.section->anchor.isEmpty() ? hit.section->title
                                                                : tr("%1 › %2").arg(topic->title, hit.section->title);
            auto *item =
                new QListWidgetItem(hit.excerpt.isEmpty() ? title : QString(title + u'\n' + hit.excerpt), m_ui->hits);
            item->setData(referenceRole, hit.section->reference());
        }
        if (isSearching && m_ui->hits->count() == 0) {
            auto *none = new QListWidgetItem(tr("Nothing found. Fewer letters find more."), m_ui->hits);
            none->setFlags(Qt::NoItemFlags);
        }
    }
    m_ui->left->setCurrentWidget(isSearching ? static_cast<QWidget *>(m_ui->hits) : m_ui->contents);
}

void HelpWindow::openContents(const QTreeWidgetItem *item)
{
    if (item && item->data(0, referenceRole).isValid())
        m_ui->text->showReference(item->data(0, referenceRole).toString());
}

void HelpWindow::openHit(const QListWidgetItem *hit)
{
    if (hit && hit->data(referenceRole).isValid())
        m_ui->text->showReference(hit->data(referenceRole).toString());
}

// The contents stand where the text is.
void HelpWindow::follow()
{
    const QString shown = reference();
    QTreeWidgetItem *found = nullptr;
    for (QTreeWidgetItemIterator item(m_ui->contents); *item; ++item) {
        const QString entry = (*item)->data(0, referenceRole).toString();
        if (entry == shown || (!found && entry == shown.section(u'#', 0, 0)))
            found = *item;
    }
    const QSignalBlocker quiet(m_ui->contents);
    m_ui->contents->setCurrentItem(found);
    if (found)
        m_ui->contents->scrollToItem(found);
}

// From the search line the arrows go through what was found.
bool HelpWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_ui->search || event->type() != QEvent::KeyPress || m_ui->hits->count() == 0)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const int row = m_ui->hits->currentRow();
    if (key == Qt::Key_Down || ((key == Qt::Key_Return || key == Qt::Key_Enter) && row < 0))
        m_ui->hits->setCurrentRow(std::min(row + 1, m_ui->hits->count() - 1));
    else if (key == Qt::Key_Up)
        m_ui->hits->setCurrentRow(std::max(row - 1, 0));
    else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        openHit(m_ui->hits->currentItem());
        m_ui->text->setFocus();
    } else
        return QWidget::eventFilter(watched, event);
    return true;
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    if (m_ui->search->text().isEmpty())
        close();
    else
        m_ui->search->clear();
}

} // namespace Ratchet
