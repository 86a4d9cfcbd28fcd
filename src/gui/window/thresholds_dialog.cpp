// SPDX-License-Identifier: GPL-3.0-or-later
#include "thresholds_dialog.h"

#include "ui_thresholds_dialog.h"

#include <document/document.h>
#include <document/register_view.h>
#include <edits/threshold_edit.h>
#include <gui/window/threshold_model.h>
#include <widgets/form_looks.h>

#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QPushButton>
#include <QStyledItemDelegate>

namespace Ratchet {

namespace {

// Nothing can be typed that the model refuses.
class ThresholdDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        auto *editor = new QDoubleSpinBox(parent);
        editor->setFrame(false);
        editor->setDecimals(1);
        editor->setRange(0, index.data(ThresholdModel::MostRole).toDouble());
        editor->setAccessibleName(index.siblingAtColumn(ThresholdModel::Requirement).data().toString());
        return editor;
    }
};

} // namespace

ThresholdsDialog::ThresholdsDialog(Workspace &workspace, QWidget *parent)
    : InputDialog(workspace.ask(), parent)
    , m_workspace(workspace)
    , m_ui(std::make_unique<Ui::ThresholdsDialog>())
    , m_model(new ThresholdModel(workspace.answers(), this))
{
    m_ui->setupUi(this);
    applyLooks(this);
    m_ui->list->setModel(m_model);
    m_ui->list->setItemDelegateForColumn(ThresholdModel::Current, new ThresholdDelegate(this));
    QHeaderView *header = m_ui->list->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ThresholdModel::Requirement, QHeaderView::Stretch);
    m_ui->list->verticalHeader()->hide();
    m_ui->list->setCurrentIndex(m_model->index(0, ThresholdModel::Current));
    const bool isEditable = workspace.view().isEditable();
    QPushButton *usual = m_ui->buttons->button(QDialogButtonBox::RestoreDefaults);
    usual->setText(tr("All as &usual"));
    usual->setEnabled(isEditable);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(isEditable);
    if (!isEditable)
        m_ui->list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(usual, &QPushButton::clicked, m_model, &ThresholdModel::setUsual);
}

ThresholdsDialog::~ThresholdsDialog() = default;

void ThresholdsDialog::accept()
{
    ChangeBuilder builder = m_workspace.document().builder();
    for (const ThresholdModel::Row &row : m_model->checks()) {
        if (row.isChanged())
            setThreshold(builder, m_workspace.reg(), row.check.id,
                         row.isUsual() ? std::nullopt : std::optional(row.wanted));
    }
    if (builder.isEmpty() || m_workspace.apply(std::move(builder), tr("Thresholds of checks")))
        QDialog::accept();
}

} // namespace Ratchet
