// SPDX-License-Identifier: GPL-3.0-or-later
#include "raci_view.h"

#include <answers/basis/raci_letters.h>
#include <core/entities/raci.h>
#include <core/entities/settings.h>
#include <core/register.h>
#include <document/register_view.h>
#include <gui/raci/raci_delegate.h>
#include <widgets/theme.h>

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

RaciView::RaciView(Workspace &workspace, QWidget *parent)
    : PageView(workspace, parent)
    , m_model(workspace.view())
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(this))
{
    auto *rows = new QVBoxLayout(this);
    setGaps(rows, 0, 0);
    rows->addWidget(m_stack);
    buildActions();
    buildTable();
    auto *split = new QSplitter(Qt::Horizontal);
    split->setHandleWidth(Space::medium);
    split->setChildrenCollapsible(false);
    split->addWidget(m_table);
    split->addWidget(makeSide());
    split->setStretchFactor(0, 5);
    split->setStretchFactor(1, 2);
    split->setSizes({780, 320});
    m_stack->addWidget(split);
    m_stack->addWidget(makeEmptyState());
    connect(&m_model, &RaciModel::findingsChanged, this, &RaciView::updateState);
    connect(&workspace.view(), &RegisterView::reset, this, &RaciView::updateState);
    updateState();
    m_table->setCurrentIndex(m_model.index(0, 0));
}

void RaciView::buildTable()
{
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new RaciDelegate(m_table));
    m_table->setAccessibleName(tr("Responsibility matrix: activities down, roles across"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setProperty("framed", true);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    QHeaderView *across = m_table->horizontalHeader();
    across->setDefaultAlignment(Qt::AlignCenter);
    across->setHighlightSections(true);
    across->setMinimumSectionSize(m_table->fontMetrics().averageCharWidth() * 9);
    across->setSectionResizeMode(QHeaderView::Stretch);
    QHeaderView *down = m_table->verticalHeader();
    down->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    down->setHighlightSections(true);
    down->setDefaultSectionSize(Space::row);
    m_table->setCornerButtonEnabled(false);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::clicked, this, [this] { // as a spreadsheet of codes is clicked through
        if (m_table->selectionModel()->selectedIndexes().size() == 1)
            step(1);
    });
}

QWidget *RaciView::makeSide()
{
    m_side = new QTabWidget(this);
    m_side->setDocumentMode(true);
    m_findings = new QListWidget;
    m_findings->setAccessibleName(tr("Findings"));
    m_findings->setWordWrap(true);
    m_findings->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_findings->setSpacing(2);
    m_findings->setProperty("framed", true);
    connect(m_findings, &QListWidget::currentRowChanged, this, &RaciView::showFinding);
    connect(m_findings, &QListWidget::itemActivated, this, [this] { m_table->setFocus(); });
    m_roles = new QTreeWidget;
    m_roles->setAccessibleName(tr("Load of each role"));
    m_roles->setRootIsDecorated(false);
    m_roles->setUniformRowHeights(true);
    m_roles->setProperty("framed", true);
    m_letters = new QLabel;
    m_letters->setTextFormat(Qt::PlainText);
    m_letters->setWordWrap(true);
    m_letters->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_letters->setContentsMargins(Space::small, Space::small, Space::small, Space::small);
    m_side->addTab(m_findings, QString());
    m_side->addTab(m_roles, tr("Roles"));
    m_side->addTab(m_letters, tr("Letters"));
    return m_side;
}

QWidget *RaciView::makeEmptyState()
{
    auto *empty = new QWidget;
    auto *rows = new QVBoxLayout(empty);
    rows->addStretch(2);
    auto *title = new QLabel(tr("No responsibility matrix yet"));
    setTextLook(title, LabelLook::CardTitle);
    auto *text = new QLabel(tr("Begin with the template for continual improvement and put it right, or paste a matrix "
                               "from a spreadsheet: activities down, roles across."));
    setTextLook(text, LabelLook::Muted);
    text->setWordWrap(true);
    for (QLabel *label : {title, text}) {
        label->setAlignment(Qt::AlignHCenter);
        rows->addWidget(label);
    }
    auto *button = new QPushButton(tr("Use the &template"));
    makePrimary(button);
    connect(button, &QPushButton::clicked, this, [this] { applyTemplate(RaciVariant::Raci); });
    rows->addWidget(button, 0, Qt::AlignHCenter);
    rows->addStretch(3);
    return empty;
}

QString RaciView::summary() const
{
    const auto &findings = m_model.findings();
    const QString size = tr("%1 · %2").arg(tr("%Ln activity(ies)", nullptr, m_model.rowCount()),
                                           tr("%Ln role(s)", nullptr, m_model.columnCount()));
    QDate oldest;
    bool isReviewed = m_model.rowCount() > 0;
    for (const RaciActivity &activity : workspace().reg().all<RaciActivity>()) {
        isReviewed &= activity.reviewedOn.isValid();
        oldest = oldest.isValid() ? std::min(oldest, activity.reviewedOn) : activity.reviewedOn;
    }
    const QLocale locale;
    const QString review = isReviewed
        ? tr("reviewed on %1, again by %2")
              .arg(
                  locale.toString(oldest, QLocale::ShortFormat),
                  locale.toString(oldest.addDays(*workspace().reg().settings().raciIntervalDays), QLocale::ShortFormat))
        : tr("not reviewed yet");
    const QString state = findings.empty()
        ? tr("no findings")
        : tr("%1, %2").arg(tr("%Ln error(s)", nullptr, countOf(findings, FindingLevel::Error)),
                           tr("%Ln warning(s)", nullptr, countOf(findings, FindingLevel::Warning)));
    return m_model.rowCount() == 0 ? size : tr("%1 · %2 · %3").arg(size, state, review);
}

void RaciView::updateState()
{
    const bool isEmpty = m_model.rowCount() == 0 || m_model.columnCount() == 0;
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    m_print->setEnabled(!isEmpty);
    for (QAction *action : m_editing)
        action->setEnabled(workspace().view().isEditable());
    updateFindings();
    updateRoles();
    updateLetters();
    fitHeads();
    Q_EMIT summaryChanged();
}

void RaciView::updateFindings()
{
    const QSignalBlocker quiet(m_findings);
    m_findings->clear();
    for (const RaciFinding &finding : m_model.findings()) {
        auto *item = new QListWidgetItem(levelShape(finding.level) + u' ' + finding.text, m_findings);
        item->setForeground(finding.level == FindingLevel::Error ? screenPalette().concernText : screenPalette().text);
    }
    if (m_model.findings().empty())
        (new QListWidgetItem(tr("✓ Nothing is wrong with this matrix."), m_findings))->setFlags(Qt::NoItemFlags);
    m_side->setTabText(0, tr("Findings (%1)").arg(QLocale().toString(qint64(m_model.findings().size()))));
}

void RaciView::updateRoles()
{
    const RaciVariant variant = workspace().reg().settings().raciVariant;
    const std::span<const RaciLetter> letters = raciLetters(variant);
    QStringList titles{tr("Role")};
    for (const RaciLetter &letter : letters)
        titles += QString(QChar(letter.letter));
    m_roles->clear();
    m_roles->setColumnCount(int(titles.size()));
    m_roles->setHeaderLabels(titles);
    const QLocale locale;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        std::vector<int> counts(letters.size());
        for (int row = 0; row < m_model.rowCount(); ++row) {
            const QString held = lettersIn(m_model.codesAt(row, column), variant);
            for (size_t i = 0; i < letters.size(); ++i)
                counts[i] += held.contains(QChar(letters[i].letter));
        }
        auto *item = new QTreeWidgetItem(m_roles);
        item->setText(0, m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().section(u'\n', 0, 0));
        for (size_t i = 0; i < letters.size(); ++i) {
            item->setText(int(i) + 1, counts[i] == 0 ? u"–"_s : locale.toString(counts[i]));
            item->setTextAlignment(int(i) + 1, Qt::AlignCenter);
        }
    }
    m_roles->header()->setStretchLastSection(false);
    m_roles->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_roles->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_roles->header()->setDefaultAlignment(Qt::AlignCenter);
}

void RaciView::updateLetters()
{
    const RaciVariant variant = workspace().reg().settings().raciVariant;
    QStringList lines{tr("The letters of %1").arg(variantName(variant)), QString()};
    for (const RaciLetter &letter : raciLetters(variant))
        lines += tr("%1 – %2: %3").arg(QString(QChar(letter.letter)), letterName(letter), letterMeaning(letter));
    lines += {QString(),
              tr("Click a cell, or press Space, to go through the letters; type a letter to set or clear it. A and %1 "
                 "may stand together. Delete empties, Alt with the arrow keys moves rows and columns.")
                  .arg(QString(QChar(doingLetter(variant))))};
    m_letters->setText(lines.join(u'\n'));
}

void RaciView::fitHeads()
{
    int wide = 0;
    QFont bold = m_table->verticalHeader()->font();
    bold.setBold(true); // as the head of the current row is
    const QFontMetrics metrics(bold);
    for (int row = 0; row < m_model.rowCount(); ++row)
        wide = std::max(wide,
                        metrics.horizontalAdvance(m_model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString()));
    m_table->verticalHeader()->setFixedWidth(
        std::min(wide + 2 * Space::medium, m_table->fontMetrics().averageCharWidth() * 40));
    m_table->horizontalHeader()->setFixedHeight(m_table->horizontalHeader()->fontMetrics().height() * 4
                                                + Space::medium);
    const bool isNarrow = m_model.columnCount() > 9;
    m_table->horizontalHeader()->setSectionResizeMode(isNarrow ? QHeaderView::Interactive : QHeaderView::Stretch);
}

bool RaciView::showRecord(const RecordRef &record)
{
    RaciFinding place;
    if (record.entity == EntityKind::RaciActivity)
        place.activity = Id<RaciActivity>(record.record);
    else if (record.entity == EntityKind::RaciRole)
        place.role = Id<RaciRole>(record.record);
    else if (const RaciEntry *entry = workspace().reg().find(Id<RaciEntry>(record.record));
             record.entity == EntityKind::RaciEntry && entry)
        place = {{}, {}, entry->activity, entry->role, {}};
    else
        return false;
    m_table->setCurrentIndex(m_model.indexOf(place));
    m_table->setFocus();
    return true;
}

void RaciView::showFinding(int number)
{
    if (number < 0 || number >= int(m_model.findings().size()))
        return;
    const RaciFinding &finding = m_model.findings()[size_t(number)];
    const QModelIndex at = m_model.indexOf(finding);
    m_table->setCurrentIndex(at);
    if (finding.activity && !finding.role)
        m_table->selectRow(at.row());
    else if (finding.role && !finding.activity)
        m_table->selectColumn(at.column());
}

void RaciView::focusView()
{
    m_stack->currentIndex() == 0 ? m_table->setFocus()
                                 : m_stack->currentWidget()->findChild<QPushButton *>()->setFocus();
}

bool RaciView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return PageView::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    return typeKey(key->key(), key->modifiers(), key->text()) || PageView::eventFilter(watched, event);
}

} // namespace Ratchet
