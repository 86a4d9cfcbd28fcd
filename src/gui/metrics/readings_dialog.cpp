// SPDX-License-Identifier: GPL-3.0-or-later
#include "readings_dialog.h"

#include <core/entities/metric.h>
#include <core/register.h>
#include <document/document.h>
#include <models/lists/roles.h>
#include <widgets/theme.h>

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

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
    : QDialog(parent)
    , m_workspace(workspace)
    , m_metric(metric)
    , m_model(workspace.reg(), metric, QLocale(), ReadingsModel::readerOf(QLocale(), workspace.document().today()))
    , m_view(new QTableView)
    , m_problem(new QLabel)
    , m_save(nullptr)
{
    const Metric *found = workspace.reg().find(metric);
    setWindowTitle(tr("Readings of %1").arg(found ? found->name : QString()));
    auto *rows = new QVBoxLayout(this);
    setGaps(rows, Space::card, Space::medium);
    auto *hint = new QLabel(tr("Type into the last row, or paste cells copied from a spreadsheet: date, value, "
                               "numerator, denominator, note. With numerator and denominator the value is computed. "
                               "Emptying a row removes its reading; the history keeps what was there."));
    hint->setWordWrap(true);
    hint->setTextFormat(Qt::PlainText);
    setTextLook(hint, LabelLook::Muted);
    rows->addWidget(hint);
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new ReadingDelegate(m_view));
    m_view->setAccessibleName(tr("Readings"));
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                            | QAbstractItemView::AnyKeyPressed);
    m_view->setTabKeyNavigation(true);
    m_view->setProperty("framed", true);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setDefaultSectionSize(m_view->fontMetrics().averageCharWidth() * 16);
    m_view->verticalHeader()->setDefaultSectionSize(Space::row);
    m_view->installEventFilter(this);
    rows->addWidget(m_view, 1);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    rows->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *pasteButton = buttons->addButton(tr("&Paste"), QDialogButtonBox::ActionRole);
    pasteButton->setAutoDefault(false);
    m_save = buttons->addButton(tr("&Save readings"), QDialogButtonBox::AcceptRole);
    makePrimary(m_save);
    m_save->setAutoDefault(false); // Return belongs to the cells
    connect(pasteButton, &QPushButton::clicked, this, [this] { paste(QApplication::clipboard()->text()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &ReadingsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ReadingsDialog::reject);
    rows->addWidget(buttons);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &ReadingsDialog::updateState);
    resize(720, 560);
    const QModelIndex last = m_model.index(m_model.rowCount() - 1, 0);
    m_view->setCurrentIndex(last);
    m_view->scrollTo(last);
    m_view->setFocus();
    updateState();
}

void ReadingsDialog::paste(const QString &text)
{
    m_model.paste(m_view->currentIndex(), text);
    m_view->scrollToBottom();
}

void ReadingsDialog::updateState()
{
    const auto problem = m_model.problem();
    const ReadingsModel::Counts counts = m_model.counts();
    m_save->setEnabled(!problem && counts.isAny());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, problem ? screenPalette().concernText : screenPalette().mutedText);
    m_problem->setPalette(colours);
    if (problem)
        m_problem->setText(problem->what);
    else if (!counts.isAny())
        m_problem->setText(tr("Nothing is changed yet."));
    else
        m_problem->setText(tr("%1 · %2 · %3")
                               .arg(tr("%Ln new", nullptr, counts.added),
                                    tr("%Ln corrected", nullptr, counts.corrected),
                                    tr("%Ln removed", nullptr, counts.removed)));
}

void ReadingsDialog::accept()
{
    if (const auto problem = m_model.problem()) {
        m_view->setCurrentIndex(problem->at);
        return;
    }
    ChangeBuilder builder = m_workspace.document().builder();
    m_model.addTo(builder);
    const Metric *metric = m_workspace.reg().find(m_metric);
    if (builder.isEmpty()
        || m_workspace.apply(std::move(builder), tr("Readings of %1").arg(metric ? metric->name : QString())))
        QDialog::accept();
}

bool ReadingsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Paste)) {
            paste(QApplication::clipboard()->text());
            return true;
        }
        if (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace) {
            m_model.clear(m_view->selectionModel()->selectedIndexes());
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace Ratchet
