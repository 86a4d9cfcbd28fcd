// SPDX-License-Identifier: GPL-3.0-or-later
#include "returned_sheet_dialog.h"

#include "ui_returned_sheet_dialog.h"

#include <core/register.h>
#include <document/document.h>
#include <document/register_view.h>
#include <owners/sheet_words.h>
#include <widgets/ask.h>
#include <widgets/form_looks.h>
#include <widgets/record_delegate.h>
#include <widgets/theme.h>

#include <QHeaderView>
#include <QPushButton>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

ReturnedSheetDialog::ReturnedSheetDialog(Workspace &workspace, SheetMerge merge, QWidget *parent)
    : InputDialog(workspace.ask(), parent)
    , m_workspace(workspace)
    , m_merge(std::move(merge))
    , m_ui(std::make_unique<Ui::ReturnedSheetDialog>())
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    applyLooks(this);
    m_take = m_ui->buttons->addButton(tr("&Take over"), QDialogButtonBox::AcceptRole);
    makePrimary(m_take);
    const QLocale locale;
    m_ui->title->setText(tr("Sheet of %1").arg(m_merge.owner));
    m_ui->origin->setText(
        tr("Made on %1, as of change %2. Everything that somebody changed since then, field by field:")
            .arg(locale.toString(m_merge.origin.day, QLocale::LongFormat), locale.toString(m_merge.origin.change)));
    m_ui->table->setModel(&m_model);
    m_ui->table->setItemDelegate(new RecordDelegate(
        [this]() -> const Register & { return m_workspace.reg(); }, [this] { return m_workspace.document().today(); },
        [](const QModelIndex &) -> const Field * { return nullptr; }, m_ui->table));
    m_ui->table->header()->setAccessibleName(tr("Columns"));
    for (const auto &[column, width] :
         {std::pair(0, 220), std::pair(1, 100), std::pair(2, 190), std::pair(3, 120), std::pair(4, 150)})
        m_ui->table->setColumnWidth(column, width);
    connect(m_ui->ours, &QPushButton::clicked, this, [this] { choose(SheetSide::Ours); });
    connect(m_ui->theirs, &QPushButton::clicked, this, [this] { choose(SheetSide::Theirs); });
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ReturnedSheetDialog::updateState);
    plan();
    m_model.setLines(m_workspace.document().reg(), m_plan.lines);
    selectFirstOpen();
    m_ui->table->setFocus(Qt::OtherFocusReason);
}

ReturnedSheetDialog::~ReturnedSheetDialog() = default;

void ReturnedSheetDialog::plan()
{
    ChangeBuilder builder = m_workspace.document().builder();
    m_plan = planSheet(builder, m_workspace.document().reg(), m_merge.lines, m_workspace.document().today());
}

void ReturnedSheetDialog::choose(SheetSide side)
{
    const QModelIndexList rows = m_ui->table->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows) {
        SheetLine &line = m_merge.lines[size_t(index.row())];
        if (line.state != SheetLineState::Conflict && line.state != SheetLineState::Taken)
            continue;
        m_isDecided = m_isDecided || line.side != side;
        line.side = side;
    }
    plan();
    m_model.updateLines(m_plan.lines);
    if (rows.size() == 1)
        selectFirstOpen();
    updateState();
}

// Stays where it is once nothing is open.
void ReturnedSheetDialog::selectFirstOpen()
{
    const auto open = std::ranges::find_if(m_plan.lines, &SheetLine::isOpen);
    const int row = open != m_plan.lines.end()  ? int(open - m_plan.lines.begin())
        : m_ui->table->currentIndex().isValid() ? -1
                                                : 0;
    if (row >= 0)
        m_ui->table->setCurrentIndex(m_model.cellIndex(GroupedModel::noGroup, row, 0));
    updateState();
}

void ReturnedSheetDialog::updateState()
{
    const QModelIndexList rows = m_ui->table->selectionModel()->selectedRows();
    // What a gate refused may be left out as well, so that the rest of its record is looked at again.
    const bool canChoose = std::ranges::any_of(rows, [this](const QModelIndex &index) {
        const SheetLineState state = m_merge.lines[size_t(index.row())].state;
        return state == SheetLineState::Conflict || state == SheetLineState::Taken;
    });
    m_ui->ours->setEnabled(canChoose);
    m_ui->theirs->setEnabled(canChoose);
    const qsizetype open = m_plan.openConflicts();
    const QStringList counts = countTexts(m_plan);
    QString text = counts.join(u" · "_s);
    if (m_plan.lines.empty())
        text = tr("There is nothing to do: nobody changed anything since.");
    else if (m_plan.fields == 0 && open == 0)
        text = tr("There is nothing to do. %1").arg(text);
    // The reason of a refusal is longer than its column.
    const auto current = size_t(m_ui->table->currentIndex().row());
    if (current < m_plan.lines.size() && m_plan.lines[current].state == SheetLineState::Refused)
        text += u'\n' + stateText(m_plan.lines[current]);
    m_ui->counts->setText(text);
    const bool hasLines = !m_plan.lines.empty();
    m_ui->table->setVisible(hasLines);
    m_ui->ours->setVisible(hasLines);
    m_ui->theirs->setVisible(hasLines);
    m_take->setText(m_plan.fields > 0 ? tr("&Take over %Ln field(s)", nullptr, int(m_plan.fields)) : tr("&Take over"));
    m_take->setEnabled(m_plan.fields > 0 && open == 0 && m_workspace.view().isEditable());
    m_take->setToolTip(open > 0 ? tr("Decide first what counts where both sides changed a field.") : QString());
}

void ReturnedSheetDialog::accept()
{
    if (!m_take->isEnabled())
        return;
    ChangeBuilder builder = m_workspace.document().builder();
    const SheetPlan written =
        planSheet(builder, m_workspace.document().reg(), m_merge.lines, m_workspace.document().today());
    m_workspace.write(std::move(builder), summaryOf(m_merge, written), ChangeKind::Import, this,
                      [this](const Result<qint64> &change) { finish(change); });
}

void ReturnedSheetDialog::finish(const Result<qint64> &written)
{
    if (!written && written.error().code == ErrorCode::Cancelled)
        return;
    if (!written)
        return m_workspace.ask().tellError(this, tr("Nothing was changed"), written.error());
    m_workspace.ask().tell(parentWidget(), tr("Taken over"),
                           tr("%1. One undo takes it all back.").arg(summaryOf(m_merge, m_plan)));
    QDialog::accept();
}

} // namespace Ratchet
