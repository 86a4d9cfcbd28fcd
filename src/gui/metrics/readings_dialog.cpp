// SPDX-License-Identifier: GPL-3.0-or-later
#include "readings_dialog.h"

#include "ui_readings_dialog.h"

#include <charts/palette.h>
#include <core/entities/metric.h>
#include <core/register.h>
#include <document/document.h>
#include <models/grids/readings_model.h>
#include <models/lists/roles.h>
#include <widgets/form_looks.h>
#include <widgets/theme.h>

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QStyledItemDelegate>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

// What cannot be read stands in the colour of a concern; the line below says why.
class ReadingDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.data(ToneRole).toInt() != int(Tone::Concern))
            return;
        option->palette.setColor(QPalette::Text, screenPalette().concernText);
        option->backgroundBrush = screenPalette().concernTint;
    }
};

} // namespace

ReadingsDialog::ReadingsDialog(Workspace &workspace, Id<Metric> metric, QWidget *parent)
    : InputDialog(workspace.ask(), parent)
    , m_workspace(workspace)
    , m_metric(metric)
    , m_model(std::make_unique<ReadingsModel>(workspace.reg(), metric, QLocale(),
                                              ReadingsModel::readerOf(QLocale(), workspace.document().today())))
    , m_ui(std::make_unique<Ui::ReadingsDialog>())
{
    m_ui->setupUi(this);
    applyLooks(this);
    const Metric *found = workspace.reg().find(metric);
    setWindowTitle(tr("Readings of %1").arg(found ? found->name : QString()));
    m_ui->grid->setModel(m_model.get());
    m_ui->grid->setItemDelegate(new ReadingDelegate(m_ui->grid));
    m_ui->grid->horizontalHeader()->setDefaultSectionSize(m_ui->grid->fontMetrics().averageCharWidth() * 16);
    m_ui->grid->installEventFilter(this);
    auto *pasteButton = m_ui->buttons->addButton(tr("&Paste"), QDialogButtonBox::ActionRole);
    pasteButton->setAutoDefault(false);
    m_save = m_ui->buttons->addButton(tr("&Save readings"), QDialogButtonBox::AcceptRole);
    makePrimary(m_save);
    m_save->setAutoDefault(false); // Return belongs to the cells
    connect(pasteButton, &QPushButton::clicked, this, [this] { paste(QApplication::clipboard()->text()); });
    connect(m_model.get(), &QAbstractItemModel::dataChanged, this, &ReadingsDialog::updateState);
    const QModelIndex last = m_model->index(m_model->rowCount() - 1, 0);
    m_ui->grid->setCurrentIndex(last);
    m_ui->grid->scrollTo(last);
    m_ui->grid->setFocus();
    updateState();
}

ReadingsDialog::~ReadingsDialog() = default;

void ReadingsDialog::paste(const QString &text)
{
    m_model->paste(m_ui->grid->currentIndex(), text);
    m_ui->grid->scrollToBottom();
}

void ReadingsDialog::updateState()
{
    const auto problem = m_model->problem();
    const ReadingsModel::Counts counts = m_model->counts();
    m_save->setEnabled(!problem && counts.isAny());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, problem ? screenPalette().concernText : screenPalette().mutedText);
    m_ui->problem->setPalette(colours);
    if (problem)
        m_ui->problem->setText(problem->what);
    else if (!counts.isAny())
        m_ui->problem->setText(tr("Nothing is changed yet."));
    else
        m_ui->problem->setText(tr("%1 · %2 · %3")
                                   .arg(tr("%Ln new", nullptr, counts.added),
                                        tr("%Ln corrected", nullptr, counts.corrected),
                                        tr("%Ln removed", nullptr, counts.removed)));
}

void ReadingsDialog::accept()
{
    if (const auto problem = m_model->problem()) {
        m_ui->grid->setCurrentIndex(problem->at);
        return;
    }
    ChangeBuilder builder = m_workspace.document().builder();
    m_model->addTo(builder);
    const Metric *metric = m_workspace.reg().find(m_metric);
    m_workspace.apply(std::move(builder), tr("Readings of %1").arg(metric ? metric->name : QString()), ChangeKind::Edit,
                      this, [this] { QDialog::accept(); });
}

bool ReadingsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->grid && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Paste)) {
            paste(QApplication::clipboard()->text());
            return true;
        }
        if (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace) {
            m_model->clear(m_ui->grid->selectionModel()->selectedIndexes());
            return true;
        }
    }
    return InputDialog::eventFilter(watched, event);
}

} // namespace Ratchet
