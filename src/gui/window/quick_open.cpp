// SPDX-License-Identifier: GPL-3.0-or-later
#include "quick_open.h"

#include <core/entity_types.h>
#include <core/record_text.h>
#include <core/register.h>
#include <widgets/theme.h>

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <QtConcurrentRun>

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
                     QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_line(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_hint(new QLabel(this))
{
    setWindowTitle(tr("Go to anything"));
    for (QAction *action : pageActions)
        addCommand(action);
    for (QAction *action : commands)
        addCommand(action);
    auto *rows = new QVBoxLayout(this);
    setGaps(rows, Space::medium, Space::small);
    m_line->setPlaceholderText(tr("A record, a page or a command"));
    m_line->setAccessibleName(tr("Words to look for"));
    m_line->installEventFilter(this);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    rows->addWidget(m_line);
    rows->addWidget(m_list, 1);
    m_hint->setTextFormat(Qt::PlainText);
    setTextLook(m_hint, LabelLook::Muted);
    rows->addWidget(m_hint);
    connect(m_line, &QLineEdit::textChanged, this, &QuickOpen::search);
    connect(m_line, &QLineEdit::returnPressed, this, &QuickOpen::open);
    connect(m_list, &QListWidget::itemClicked, this, &QuickOpen::open);
    connect(&m_withRecords, &QFutureWatcherBase::finished, this, &QuickOpen::addRecords);
    if (workspace) {
        m_withRecords.setFuture(QtConcurrent::run([index = m_index, reg = Register(workspace->reg())]() mutable {
            index.addRecords(reg);
            return index;
        }));
    }
    search();
    resize(620, 440);
    m_line->setFocus();
}

void QuickOpen::addCommand(QAction *action)
{
    if (!action->isEnabled() || action->isSeparator() || action->text().isEmpty()
        || action->objectName() == "edit.quickOpen"_L1)
        return;
    m_index.addCommand(action->iconText(), int(m_actions.size()));
    m_actions.push_back(action);
}

void QuickOpen::addRecords()
{
    m_index = m_withRecords.result();
    search();
}

bool QuickOpen::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress || m_list->count() == 0)
        return QDialog::eventFilter(watched, event);
    const int page = std::max(1, m_list->height() / std::max(1, m_list->sizeHintForRow(0)) - 1);
    int row = m_list->currentRow();
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
    m_list->setCurrentRow(std::clamp(row, 0, m_list->count() - 1));
    return true;
}

void QuickOpen::search()
{
    m_hits = m_index.find(m_line->text(), mostHits);
    m_list->clear();
    for (const int hit : m_hits) {
        const QuickIndex::Entry &entry = m_index.at(hit);
        auto *item = new QListWidgetItem(m_list);
        if (entry.command >= 0) {
            const QAction *action = m_actions[size_t(entry.command)];
            item->setText(action->iconText());
            item->setData(NoteRole, action->shortcut().toString(QKeySequence::NativeText));
        } else {
            item->setText(recordTitle(m_workspace->reg(), entry.kind, entry.record));
            item->setData(NoteRole, label(entityType(entry.kind)));
        }
        item->setData(Qt::AccessibleTextRole, u"%1, %2"_s.arg(item->text(), item->data(NoteRole).toString()));
    }
    m_list->setCurrentRow(0);
    m_hint->setText(m_hits.empty() ? tr("Nothing found. Fewer letters find more.")
                                   : tr("↑ ↓ choose · Enter opens · Esc closes"));
}

void QuickOpen::open()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= int(m_hits.size()))
        return;
    const QuickIndex::Entry entry = m_index.at(m_hits[size_t(row)]);
    accept();
    if (entry.command < 0)
        return m_workspace->showRecord({entry.kind, entry.record});
    QMetaObject::invokeMethod(m_actions[size_t(entry.command)], &QAction::trigger,
                              Qt::QueuedConnection); // after the dialog is gone
}

} // namespace Ratchet
