// SPDX-License-Identifier: GPL-3.0-or-later
#include "capacity_grid.h"

#include <models/grids/capacity_measure.h>
#include <models/grids/hours_clipboard.h>
#include <models/lists/roles.h>
#include <widgets/copy_cells.h>
#include <widgets/theme.h>

#include <answers/basis/figures.h>
#include <charts/palette.h>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowestMonth = 78;
constexpr int denseRow = 24; // many rows, to be seen together

// Sums in bold, concerns on their tint, the source of the hours as a list to choose from.
class HoursDelegate final : public QStyledItemDelegate {
public:
    HoursDelegate(const CapacityModel &model, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QString name = CapacityGrid::tr("%1, %2").arg(
            m_model.headerData(index.row(), Qt::Vertical, Qt::DisplayRole).toString(),
            m_model.headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
        if (m_model.measureAt(index.row()) != CapacityMeasure::Source) {
            QWidget *line = QStyledItemDelegate::createEditor(parent, option, index);
            line->setAccessibleName(name);
            return line;
        }
        const Field &field = fieldOf(CapacityMeasure::Source);
        auto *box = new QComboBox(parent);
        box->setAccessibleName(name);
        box->addItem(CapacityGrid::tr("not stated"), QString());
        for (qint64 source = 1; source <= qint64(field.options.size()); ++source)
            box->addItem(optionLabel(field, source), optionLabel(field, source));
        return box;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        if (auto *box = qobject_cast<QComboBox *>(editor))
            box->setCurrentIndex(std::max(0, box->findData(index.data(Qt::EditRole))));
        else
            QStyledItemDelegate::setEditorData(editor, index);
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        if (const auto *box = qobject_cast<QComboBox *>(editor))
            model->setData(index, box->currentData());
        else
            QStyledItemDelegate::setModelData(editor, model, index);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (!m_model.isCell(index))
            option->font.setWeight(QFont::DemiBold);
        if (m_model.measureAt(index.row()) == CapacityMeasure::Source)
            option->palette.setColor(QPalette::Text, screenPalette().mutedText);
        if (index.data(ToneRole).toInt() != int(Tone::Concern))
            return;
        option->palette.setColor(QPalette::Text, screenPalette().concernText);
        option->backgroundBrush = screenPalette().concernTint;
    }

private:
    const CapacityModel &m_model;
};

QAction *makeAction(QWidget *owner, const QString &text, QKeySequence::StandardKey key)
{
    auto *action = new QAction(text, owner);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    owner->addAction(action);
    return action;
}

} // namespace

CapacityGrid::CapacityGrid(CapacityModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_copy(makeAction(this, tr("&Copy hours"), QKeySequence::Copy))
    , m_paste(makeAction(this, tr("&Paste hours"), QKeySequence::Paste))
{
    setModel(&model);
    setItemDelegate(new HoursDelegate(model, this));
    setObjectName(u"hours"_s);
    setAccessibleName(tr("Hours of teams by month"));
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setTabKeyNavigation(false); // while nothing is edited, Tab leads on through the page
    setSelectionMode(ContiguousSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setDefaultSectionSize(denseRow);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setCornerButtonEnabled(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_copy, &QAction::triggered, this,
            [this] { copyCells(HoursClipboard(m_model).cells(selectionModel()->selectedIndexes())); });
    connect(m_paste, &QAction::triggered, this,
            [this] { report(HoursClipboard(m_model).paste(currentIndex(), QApplication::clipboard()->text())); });
    connect(&model, &CapacityModel::refused, this, &CapacityGrid::refused);
    connect(&model, &QAbstractItemModel::modelReset, this, &CapacityGrid::fit);
    fit();
}

void CapacityGrid::report(const Status &written)
{
    if (written)
        Q_EMIT done();
    else
        Q_EMIT refused(written.error().what);
}

void CapacityGrid::fit()
{
    verticalHeader()->setFixedWidth(std::max(140, verticalHeader()->sizeHint().width() + Space::small));
    const int columns = std::max(1, m_model.columnCount());
    const int width = (viewport()->width() - 2) / columns;
    for (int column = 0; column < m_model.columnCount(); ++column)
        setColumnWidth(column, std::max(narrowestMonth, width));
    updateGeometry();
}

void CapacityGrid::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

QSize CapacityGrid::sizeHint() const
{
    const int bar = horizontalScrollBar()->isVisible() ? horizontalScrollBar()->sizeHint().height() : 0;
    return {400, horizontalHeader()->sizeHint().height() + verticalHeader()->length() + bar + 2};
}

QSize CapacityGrid::minimumSizeHint() const { return {200, sizeHint().height()}; }

void CapacityGrid::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        report(m_model.clear(selectionModel()->selectedIndexes()));
    else
        QTableView::keyPressEvent(event);
}

// Return goes on to the next team, as in a spreadsheet; Tab to the next month.
void CapacityGrid::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, hint);
    if (hint != QAbstractItemDelegate::SubmitModelCache)
        return;
    const QModelIndex at = currentIndex();
    for (int row = at.row() + 1; at.isValid() && !m_model.isTotal(row); ++row) {
        if (m_model.measureAt(row) == m_model.measureAt(at.row()))
            return setCurrentIndex(m_model.index(row, at.column()));
    }
}

} // namespace Ratchet
