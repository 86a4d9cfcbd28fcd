// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_preview.h"

#include "ui_import_preview.h"

#include <document/document.h>
#include <gui/workspace/workspace.h>
#include <widgets/ask.h>
#include <widgets/button_text.h>
#include <widgets/form_looks.h>
#include <widgets/record_delegate.h>

#include <QAbstractItemView>
#include <QAction>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr int onlyGaps = -1; // among the rows that can be chosen to be shown

} // namespace

ImportPreview::ImportPreview(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ImportPreview>())
{
    m_ui->setupUi(this);
    applyLooks(this);
    fillShown();
    connect(m_ui->only, &QComboBox::activated, this, [this](int index) {
        m_choices.only = RowChoices::Only(index);
        Q_EMIT rowsChosen();
    });
    connect(m_ui->fields, &QCheckBox::toggled, &m_model, &ImportPreviewModel::showFields);
    // Later: a model is not made anew while a view sets its data.
    connect(&m_model, &ImportPreviewModel::rowChosen, this, &ImportPreview::chooseRow, Qt::QueuedConnection);
    connect(&m_model, &ImportPreviewModel::fieldChosen, this, &ImportPreview::chooseField, Qt::QueuedConnection);
    m_ui->leaveEmpty->hide();
    connect(m_ui->leaveEmpty, &QPushButton::clicked, this, [this] { leaveEmpty(m_unread, true); });
    connect(m_ui->table, &QWidget::customContextMenuRequested, this, &ImportPreview::showMenu);
    auto *letGo = new QAction(m_ui->table);
    letGo->setShortcut(QKeySequence::Delete);
    letGo->setShortcutContext(Qt::WidgetShortcut);
    connect(letGo, &QAction::triggered, this, [this] { leaveEmpty(unreadOfRow(), true); });
    m_ui->table->addAction(letGo);
    m_ui->table->setModel(&m_model);
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ImportPreview::showDetails);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ImportPreview::showDetails);
    m_ui->table->header()->setAccessibleName(tr("Columns"));
    for (const auto &[column, width] : {std::pair(0, 76), std::pair(1, 150), std::pair(2, 260)})
        m_ui->table->setColumnWidth(column, width);
}

ImportPreview::~ImportPreview() = default;

void ImportPreview::setUp(Workspace &workspace)
{
    connect(m_ui->more, &QPushButton::clicked, this,
            [this, &workspace] { workspace.ask().tell(this, tr("What will happen"), m_head.whole); });
    m_ui->table->setItemDelegate(new RecordDelegate([&workspace]() -> const Register & { return workspace.reg(); },
                                                    [&workspace] { return workspace.document().today(); },
                                                    [](const QModelIndex &) -> const Field * { return nullptr; },
                                                    m_ui->table));
}

void ImportPreview::fillShown()
{
    for (const RowAction action : shownRowActions)
        m_ui->shown->addItem(tr("Only: %1").arg(rowActionLabel(action)), int(action));
    m_ui->shown->addItem(tr("Only: past a gate"), onlyGaps);
    connect(m_ui->shown, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (m_ui->shown->itemData(index) == onlyGaps)
            return m_model.showGaps();
        m_model.setShown(index > 0 ? std::optional(RowAction(m_ui->shown->itemData(index).toInt())) : std::nullopt);
    });
}

void ImportPreview::setPlan(std::shared_ptr<const PlannedImport> planned, qsizetype unreadable, bool keepsBlanks)
{
    const QModelIndex before = m_ui->table->currentIndex();
    const int top = m_ui->table->verticalScrollBar()->value();
    m_head = importHead(planned->plan, unreadable);
    m_ui->counts->setText(m_head.shown);
    m_ui->counts->setToolTip(m_head.isCut ? m_head.whole : QString());
    m_ui->more->setVisible(m_head.isCut);
    m_headers = planned->headers;
    m_unread = unreadCells(planned->plan, planned->choices);
    const auto open = int(std::ranges::count(m_unread, false, &UnreadCell::isLetGo));
    m_ui->leaveEmpty->setText(tr("Leave %Ln unreadable cell(s) em&pty", nullptr, open));
    m_ui->leaveEmpty->setVisible(open > 0);
    m_ui->blanks->setVisible(keepsBlanks && planned->plan.count(RowAction::Update) > 0);
    m_model.setPlan(std::move(planned));
    if (before.row() >= 0 && before.row() < m_model.rowCount())
        m_ui->table->setCurrentIndex(m_model.index(before.row(), before.column()));
    m_ui->table->verticalScrollBar()->setValue(top);
}

void ImportPreview::forgetChoices()
{
    m_choices = {};
    m_ui->only->setCurrentIndex(0);
}

void ImportPreview::forgetFields()
{
    m_model.setPlan(nullptr);
    m_choices.untouched.clear();
    m_choices.unread.clear();
}

void ImportPreview::showDetails()
{
    const QString details = m_model.detailsAt(m_ui->table->currentIndex());
    if (details != m_ui->details->toPlainText())
        m_ui->details->setPlainText(details);
}

void ImportPreview::focusRows()
{
    if (!m_ui->table->currentIndex().isValid())
        m_ui->table->setCurrentIndex(m_model.index(0, 0));
    m_ui->table->setFocus(Qt::OtherFocusReason);
}

// A row that repeats another is ticked to become a record of its own.
void ImportPreview::chooseRow(int line, bool isTaken)
{
    if (isTaken && !m_choices.skipped.remove(line))
        m_choices.asNew.insert(line);
    else if (!isTaken && !m_choices.asNew.remove(line))
        m_choices.skipped.insert(line);
    Q_EMIT rowsChosen();
}

void ImportPreview::chooseField(int line, FieldIndex field, bool isTaken)
{
    QSet<FieldIndex> &untouched = m_choices.untouched[line];
    if (isTaken)
        untouched.remove(field);
    else
        untouched.insert(field);
    if (untouched.isEmpty())
        m_choices.untouched.remove(line);
    Q_EMIT rowsChosen();
}

void ImportPreview::leaveEmpty(const std::vector<UnreadCell> &cells, bool isLetGo)
{
    if (cells.empty())
        return;
    for (const UnreadCell &cell : cells) {
        QSet<QString> &unread = m_choices.unread[cell.line];
        if (isLetGo)
            unread.insert(cell.field);
        else
            unread.remove(cell.field);
        if (unread.isEmpty())
            m_choices.unread.remove(cell.line);
    }
    Q_EMIT rowsChosen();
}

std::vector<UnreadCell> ImportPreview::unreadOfRow() const
{
    const auto [first, end] =
        std::ranges::equal_range(m_unread, m_model.lineAt(m_ui->table->currentIndex()), {}, &UnreadCell::line);
    return {first, end};
}

void ImportPreview::showMenu(QPoint at)
{
    const std::vector<UnreadCell> cells = unreadOfRow();
    if (cells.empty())
        return;
    auto *menu = new QMenu(m_ui->table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const UnreadCell &cell : cells) {
        const QString header = m_headers.value(cell.column - 1).simplified();
        QAction *action = menu->addAction(buttonText(tr("Leave \"%1\" empty").arg(header)));
        action->setCheckable(true);
        action->setChecked(cell.isLetGo);
        connect(action, &QAction::toggled, this, [this, cell](bool isLetGo) { leaveEmpty({cell}, isLetGo); });
    }
    menu->popup(m_ui->table->viewport()->mapToGlobal(at));
}

} // namespace Ratchet
