// SPDX-License-Identifier: GPL-3.0-or-later
#include "quick_open.h"

#include "ui_quick_open.h"

#include <core/entity_types.h>
#include <core/record_text.h>
#include <core/register.h>
#include <widgets/form_looks.h>
#include <widgets/theme.h>

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostHits = 50;
enum HitRole { NoteRole = Qt::UserRole };

// The title at the leading edge, what it is at the trailing one.
class HitDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, QFontMetrics(option.font).height() + 12};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Palette &colours = screenPalette();
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, colours.selection);
        QRect area = option.rect.adjusted(Space::medium, 0, -Space::medium, 0);
        const QString note = index.data(NoteRole).toString();
        painter->setFont(textFont(LabelLook::Small));
        const int noteWidth = painter->fontMetrics().horizontalAdvance(note) + Space::medium;
        painter->setPen(colours.mutedText);
        painter->drawText(area, Qt::AlignVCenter | Qt::AlignTrailing | Qt::TextSingleLine, note);
        option.direction == Qt::RightToLeft ? area.setLeft(area.left() + noteWidth)
                                            : area.setRight(area.right() - noteWidth);
        painter->setFont(option.font);
        painter->setPen(colours.text);
        const QString title = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, area.width());
        painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, title);
        painter->restore();
    }
};

} // namespace

QuickOpen::QuickOpen(Workspace *workspace, const std::vector<QAction *> &commands, const QList<QAction *> &pageActions,
                     std::vector<QuickPlace> places, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_places(std::move(places))
    , m_ui(std::make_unique<Ui::QuickOpen>())
{
    m_ui->setupUi(this);
    applyLooks(this);
    for (QAction *action : pageActions)
        addCommand(action);
    for (QAction *action : commands)
        addCommand(action);
    for (size_t place = 0; place < m_places.size(); ++place)
        m_index.addPlace(m_places[place].text, int(place), m_places[place].isHelp);
    m_ui->line->installEventFilter(this);
    m_ui->list->setItemDelegate(new HitDelegate(m_ui->list));
    connect(m_ui->line, &QLineEdit::textChanged, this, &QuickOpen::search);
    connect(m_ui->line, &QLineEdit::returnPressed, this, &QuickOpen::openHit);
    connect(m_ui->list, &QListWidget::itemClicked, this, &QuickOpen::openHit);
    if (workspace) {
        m_withRecords.run(
            [index = m_index, reg = Register(workspace->reg())](const Cancellation &) {
                QuickIndex withRecords = index;
                withRecords.addRecords(reg);
                return withRecords;
            },
            [this](QuickIndex withRecords) { takeRecords(std::move(withRecords)); });
    }
    search();
    m_ui->line->setFocus();
}

QuickOpen::~QuickOpen() = default;

void QuickOpen::addCommand(QAction *action)
{
    if (!action->isEnabled() || action->isSeparator() || action->text().isEmpty()
        || action->objectName() == "edit.quickOpen"_L1)
        return;
    m_index.addCommand(action->iconText(), int(m_actions.size()));
    m_actions.push_back(action);
}

void QuickOpen::takeRecords(QuickIndex withRecords)
{
    const int row = m_ui->list->currentRow();
    const int chosen = row < 0 ? -1 : m_hits[size_t(row)];
    m_index = std::move(withRecords); // the commands stand where they stood
    search();
    const auto again = std::ranges::find(m_hits, chosen);
    if (row > 0 && again != m_hits.end()) // whoever went down the list meant that one
        m_ui->list->setCurrentRow(int(again - m_hits.begin()));
}

bool QuickOpen::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_ui->line || event->type() != QEvent::KeyPress || m_ui->list->count() == 0)
        return QDialog::eventFilter(watched, event);
    const int page = std::max(1, m_ui->list->height() / std::max(1, m_ui->list->sizeHintForRow(0)) - 1);
    int row = m_ui->list->currentRow();
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        row += 1;
        break;
    case Qt::Key_Up:
        row -= 1;
        break;
    case Qt::Key_PageDown:
        row += page;
        break;
    case Qt::Key_PageUp:
        row -= page;
        break;
    default:
        return QDialog::eventFilter(watched, event);
    }
    m_ui->list->setCurrentRow(std::clamp(row, 0, m_ui->list->count() - 1));
    return true;
}

void QuickOpen::search()
{
    m_hits = m_index.find(m_ui->line->text(), mostHits);
    m_ui->list->clear();
    for (const int hit : m_hits) {
        const QuickIndex::Entry &entry = m_index.at(hit);
        auto *item = new QListWidgetItem(m_ui->list);
        if (entry.command >= 0) {
            const QAction *action = m_actions[size_t(entry.command)];
            item->setText(action->iconText());
            item->setData(NoteRole, action->shortcut().toString(QKeySequence::NativeText));
        } else if (entry.place >= 0) {
            const QuickPlace &place = m_places[size_t(entry.place)];
            item->setText(place.text);
            item->setData(NoteRole, place.note);
        } else {
            item->setText(recordTitle(m_workspace->reg(), entry.kind, entry.record));
            item->setData(NoteRole, label(entityType(entry.kind)));
        }
        item->setData(Qt::AccessibleTextRole, u"%1, %2"_s.arg(item->text(), item->data(NoteRole).toString()));
    }
    m_ui->list->setCurrentRow(0);
    m_ui->hint->setText(m_hits.empty() ? tr("Nothing found. Fewer letters find more.")
                                       : tr("↑ ↓ choose · Enter opens · Esc closes"));
}

void QuickOpen::openHit()
{
    const int row = m_ui->list->currentRow();
    if (row < 0 || row >= int(m_hits.size()))
        return;
    const QuickIndex::Entry entry = m_index.at(m_hits[size_t(row)]);
    accept();
    if (entry.place >= 0) // after the dialog is gone
        QMetaObject::invokeMethod(parent() ? parent() : qApp, m_places[size_t(entry.place)].open, Qt::QueuedConnection);
    else if (entry.command < 0)
        m_workspace->showRecord({entry.kind, entry.record});
    else
        QMetaObject::invokeMethod(m_actions[size_t(entry.command)], &QAction::trigger, Qt::QueuedConnection);
}

} // namespace Ratchet
