// SPDX-License-Identifier: GPL-3.0-or-later
#include "raci_view.h"

#include "ui_raci_view.h"

#include <answers/basis/raci_letters.h>
#include <core/entities/raci.h>
#include <core/entities/settings.h>
#include <core/register.h>
#include <document/register_view.h>
#include <gui/raci/raci_actions.h>
#include <gui/raci/raci_delegate.h>
#include <widgets/form_looks.h>
#include <widgets/theme.h>

#include <QHeaderView>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

RaciView::RaciView(Workspace &workspace, QWidget *parent)
    : PageView(workspace, parent)
    , m_model(workspace.view())
    , m_ui(std::make_unique<Ui::RaciView>())
{
    m_ui->setupUi(this);
    applyLooks(this);
    prepareTable();
    m_actions = new RaciActions(workspace, m_model, *m_ui->table, *this);
    setTabOrder(m_ui->side->tabBar(), m_ui->findings); // by its form the list stands beside the order of its tabs
    m_ui->split->setStretchFactor(0, 5);
    m_ui->split->setStretchFactor(1, 2);
    m_ui->split->setSizes({780, 320});
    connect(m_ui->findings, &QListWidget::currentRowChanged, this, &RaciView::showFinding);
    connect(m_ui->findings, &QListWidget::itemActivated, this, [this] { m_ui->table->setFocus(); });
    connect(m_ui->useTemplate, &QPushButton::clicked, this, [this] { m_actions->applyTemplate(RaciVariant::Raci); });
    connect(m_actions, &RaciActions::recordMade, this, &RaciView::showRecord);
    connect(&m_model, &RaciModel::findingsChanged, this, &RaciView::updateState);
    connect(&workspace.view(), &RegisterView::reset, this, &RaciView::updateState);
    updateState();
    m_ui->table->setCurrentIndex(m_model.index(0, 0));
}

RaciView::~RaciView() = default;

void RaciView::prepareTable()
{
    m_ui->table->setModel(&m_model);
    m_ui->table->setItemDelegate(new RaciDelegate(m_ui->table));
    QHeaderView *across = m_ui->table->horizontalHeader();
    across->setDefaultAlignment(Qt::AlignCenter);
    across->setMinimumSectionSize(m_ui->table->fontMetrics().averageCharWidth() * 9);
    across->setSectionResizeMode(QHeaderView::Stretch);
    m_ui->table->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

QList<QAction *> RaciView::headActions() const { return m_actions->headActions(); }

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
    m_ui->stack->setCurrentIndex(isEmpty ? 1 : 0);
    m_actions->updateState();
    updateFindings();
    updateRoles();
    updateLetters();
    fitHeads();
    Q_EMIT summaryChanged();
}

void RaciView::updateFindings()
{
    const QSignalBlocker quiet(m_ui->findings);
    m_ui->findings->clear();
    for (const RaciFinding &finding : m_model.findings()) {
        auto *item = new QListWidgetItem(levelShape(finding.level) + u' ' + finding.text, m_ui->findings);
        item->setForeground(finding.level == FindingLevel::Error ? screenPalette().concernText : screenPalette().text);
    }
    if (m_model.findings().empty())
        (new QListWidgetItem(tr("✓ Nothing is wrong with this matrix."), m_ui->findings))->setFlags(Qt::NoItemFlags);
    m_ui->side->setTabText(0, tr("Findings (%1)").arg(QLocale().toString(qint64(m_model.findings().size()))));
}

void RaciView::updateRoles()
{
    const RaciVariant variant = workspace().reg().settings().raciVariant;
    const std::span<const RaciLetter> letters = raciLetters(variant);
    QStringList titles{tr("Role")};
    for (const RaciLetter &letter : letters)
        titles += QString(QChar(letter.letter));
    m_ui->roles->clear();
    m_ui->roles->setColumnCount(int(titles.size()));
    m_ui->roles->setHeaderLabels(titles);
    const QLocale locale;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        std::vector<int> counts(letters.size());
        for (int row = 0; row < m_model.rowCount(); ++row) {
            const QString held = lettersIn(m_model.codesAt(row, column), variant);
            for (size_t i = 0; i < letters.size(); ++i)
                counts[i] += held.contains(QChar(letters[i].letter));
        }
        auto *item = new QTreeWidgetItem(m_ui->roles);
        item->setText(0, m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().section(u'\n', 0, 0));
        for (size_t i = 0; i < letters.size(); ++i) {
            item->setText(int(i) + 1, counts[i] == 0 ? u"–"_s : locale.toString(counts[i]));
            item->setTextAlignment(int(i) + 1, Qt::AlignCenter);
        }
    }
    m_ui->roles->header()->setStretchLastSection(false);
    m_ui->roles->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ui->roles->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_ui->roles->header()->setDefaultAlignment(Qt::AlignCenter);
}

void RaciView::updateLetters()
{
    const RaciVariant variant = workspace().reg().settings().raciVariant;
    QStringList lines{tr("The letters of %1").arg(variantName(variant)), QString()};
    for (const RaciLetter &letter : raciLetters(variant))
        lines += tr("%1 – %2: %3").arg(QString(QChar(letter.letter)), letterName(letter), letterMeaning(letter));
    lines += {QString(),
              tr("Type a letter to set or clear it; double click a cell, or press Space, to go through them. A and %1 "
                 "may stand together. Delete empties, Alt with the arrow keys moves rows and columns.")
                  .arg(QString(QChar(doingLetter(variant))))};
    m_ui->letters->setText(lines.join(u'\n'));
}

void RaciView::fitHeads()
{
    int wide = 0;
    QFont bold = m_ui->table->verticalHeader()->font();
    bold.setBold(true); // as the head of the current row is
    const QFontMetrics metrics(bold);
    for (int row = 0; row < m_model.rowCount(); ++row)
        wide = std::max(wide,
                        metrics.horizontalAdvance(m_model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString()));
    m_ui->table->verticalHeader()->setFixedWidth(
        std::min(wide + 2 * Space::medium, m_ui->table->fontMetrics().averageCharWidth() * 40));
    m_ui->table->horizontalHeader()->setFixedHeight(m_ui->table->horizontalHeader()->fontMetrics().height() * 4
                                                    + Space::medium);
    const bool isNarrow = m_model.columnCount() > 9;
    m_ui->table->horizontalHeader()->setSectionResizeMode(isNarrow ? QHeaderView::Interactive : QHeaderView::Stretch);
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
    m_ui->table->setCurrentIndex(m_model.indexOf(place));
    m_ui->table->setFocus();
    return true;
}

void RaciView::showFinding(int number)
{
    if (number < 0 || number >= int(m_model.findings().size()))
        return;
    const RaciFinding &finding = m_model.findings()[size_t(number)];
    const QModelIndex at = m_model.indexOf(finding);
    m_ui->table->setCurrentIndex(at);
    if (finding.activity && !finding.role)
        m_ui->table->selectRow(at.row());
    else if (finding.role && !finding.activity)
        m_ui->table->selectColumn(at.column());
}

void RaciView::focusView()
{
    m_ui->stack->currentIndex() == 0 ? m_ui->table->setFocus()
                                     : m_ui->stack->currentWidget()->findChild<QPushButton *>()->setFocus();
}

} // namespace Ratchet
