// SPDX-License-Identifier: GPL-3.0-or-later
#include "board_model.h"

#include <core/entities/improvement.h>
#include <core/entities/organisation.h>
#include <models/lists/roles.h>

#include <QMimeData>
#include <QTimer>

#include <algorithm>
#include <ranges>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 soonDays = 14;

constexpr ImprovementStatus order[] = {
    ImprovementStatus::Proposed,  ImprovementStatus::Accepted,   ImprovementStatus::Assessed,
    ImprovementStatus::Approved,  ImprovementStatus::InProgress, ImprovementStatus::Delivered,
    ImprovementStatus::Measuring, ImprovementStatus::Embedded,   ImprovementStatus::Closed,
    ImprovementStatus::OnHold,    ImprovementStatus::NotProven,  ImprovementStatus::Faded,
    ImprovementStatus::Rejected,  ImprovementStatus::Withdrawn,
};

QString mimeType() { return u"application/x-ratchet-improvement"_s; }

} // namespace

QString statusLabel(ImprovementStatus status) { return optionLabel(fieldOf<&Improvement::status>(), qint64(status)); }

bool BoardColumn::has(RecordId record) const { return std::ranges::find(m_records, record) != m_records.end(); }

QModelIndex BoardColumn::bring(RecordId record)
{
    const auto found = std::ranges::find(m_records, record);
    if (found == m_records.end())
        return {};
    const auto row = size_t(found - m_records.begin());
    if (row >= m_cards.size())
        makeTo(row + batch);
    return index(int(row));
}

std::vector<BoardCard> BoardColumn::cardsTo(size_t end) const
{
    std::vector<BoardCard> cards;
    std::ranges::transform(m_records | std::views::take(qsizetype(end)), std::back_inserter(cards), m_maker);
    return cards;
}

void BoardColumn::makeTo(size_t end)
{
    const size_t last = std::min(end, m_records.size());
    if (last <= m_cards.size())
        return;
    beginInsertRows({}, int(m_cards.size()), int(last) - 1);
    while (m_cards.size() < last)
        m_cards.push_back(m_maker(m_records[m_cards.size()]));
    endInsertRows();
}

void BoardColumn::setRecords(std::vector<RecordId> records)
{
    const bool isSame = records == m_records;
    m_records = std::move(records);
    std::vector<BoardCard> cards = cardsTo(std::max(batch, m_cards.size()));
    if (cards == m_cards)
        return;
    if (isSame) {
        m_cards = std::move(cards);
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_cards = std::move(cards);
    endResetModel();
}

bool BoardColumn::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_cards.size() < m_records.size();
}

void BoardColumn::fetchMore(const QModelIndex &parent)
{
    if (!parent.isValid())
        makeTo(m_cards.size() + batch);
}

int BoardColumn::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_cards.size()); }

QVariant BoardColumn::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const BoardCard &card = m_cards[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return card.title;
    case RecordIdRole:
        return card.record;
    case Qt::ToolTipRole:
        return card.title;
    case Qt::AccessibleTextRole: {
        QStringList parts{card.reference, card.title, card.service, card.owner};
        for (const BoardBadge &badge : card.badges)
            parts += badge.text;
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

Qt::ItemFlags BoardColumn::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren
                           : Qt::ItemIsDropEnabled;
}

QStringList BoardColumn::mimeTypes() const { return {mimeType()}; }

QMimeData *BoardColumn::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    const BoardCard &card = m_cards[size_t(indexes.front().row())];
    data->setData(mimeType(), QByteArray::number(card.record));
    data->setText(card.reference + u' ' + card.title); // for other programs
    return data;
}

bool BoardColumn::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &) const
{
    return data->hasFormat(mimeType());
}

bool BoardColumn::dropMimeData(const QMimeData *data, Qt::DropAction action, int, int, const QModelIndex &)
{
    if (action != Qt::MoveAction || !data->hasFormat(mimeType()))
        return false;
    Q_EMIT dropped(data->data(mimeType()).toLongLong());
    return false; // the source must not take its row out: the register does, if it does
}

BoardModel::BoardModel(RecordModel &list, RegisterView &view, QObject *parent)
    : QObject(parent)
    , m_list(list)
    , m_view(view)
{
    for (const ImprovementStatus status : order)
        m_columns.push_back(new BoardColumn(
            status, [this](RecordId record) { return cardOf(record); }, this));
    connect(&list, &RecordModel::contentChanged, this, &BoardModel::refreshLater);
    connect(&list, &RecordModel::definitionChanged, this, &BoardModel::refreshLater);
    connect(&list, &RecordModel::modelReset, this, &BoardModel::refreshLater);
    connect(&list, &RecordModel::dataChanged, this, &BoardModel::refreshLater);
    connect(&view, &RegisterView::changed, this, &BoardModel::refreshLater);
    connect(&view, &RegisterView::reset, this, &BoardModel::refreshLater);
    const std::vector<RecordFact> facts = list.facts();
    const auto place = [&facts](QStringView id) {
        return int(std::ranges::find(facts, id, &RecordFact::id) - facts.begin());
    };
    m_facts = {place(u"open"), place(u"overdue"), place(u"unowned"), place(u"unfunded"), place(u"stalled")};
}

void BoardModel::setActive(bool isActive)
{
    m_isActive = isActive;
    if (isActive && m_isOutdated)
        refresh();
}

void BoardModel::refreshLater()
{
    if (std::exchange(m_isOutdated, true) || !m_isActive)
        return;
    QTimer::singleShot(0, this, [this] { // once for all that one change sets off
        if (m_isActive)
            refresh();
    });
}

BoardCard BoardModel::cardOf(RecordId record) const
{
    const Register &reg = m_view.reg();
    const Improvement *found = reg.find(Id<Improvement>(record));
    if (!found)
        return {};
    const Improvement &improvement = *found;
    const Service *service = reg.find(improvement.service);
    const Person *owner = reg.find(improvement.owner);
    BoardCard card{improvement.id.value,
                   improvement.reference,
                   improvement.title,
                   service ? service->name : QString(),
                   owner ? owner->name : QString(),
                   {}};
    const QString day = QLocale().toString(improvement.targetOn, QLocale::ShortFormat);
    const qint64 left = improvement.targetOn.isValid() ? m_view.asOf().daysTo(improvement.targetOn) : soonDays + 1;
    if (m_list.holds(m_facts.overdue, record))
        card.badges.push_back({tr("✕ overdue %1").arg(day), Tone::Concern});
    else if (left >= 0 && left <= soonDays && m_list.holds(m_facts.open, record) && !improvement.deliveredOn.isValid())
        card.badges.push_back({tr("◷ due %1").arg(day), Tone::Neutral});
    if (m_list.holds(m_facts.unowned, record))
        card.badges.push_back({tr("✕ no owner"), Tone::Concern});
    if (m_list.holds(m_facts.unfunded, record))
        card.badges.push_back({tr("✕ unfunded"), Tone::Concern});
    if (m_list.holds(m_facts.stalled, record))
        card.badges.push_back({tr("▮ stalled"), Tone::Neutral});
    return card;
}

void BoardModel::refresh()
{
    m_isOutdated = false;
    // Read once from the first to the last, which is faster than a hundred thousand looked up one by one.
    std::vector<std::pair<RecordId, size_t>> places;
    places.reserve(size_t(m_view.reg().all<Improvement>().size()));
    for (const Improvement &improvement : m_view.reg().all<Improvement>()) {
        const ImprovementStatus status =
            improvement.status == ImprovementStatus::None ? ImprovementStatus::Proposed : improvement.status;
        places.emplace_back(improvement.id.value, size_t(std::ranges::find(order, status) - order));
    }
    std::vector<std::vector<RecordId>> records(m_columns.size());
    for (const RecordId record : m_list.shownRecords()) {
        const auto place = std::ranges::lower_bound(places, record, {}, &std::pair<RecordId, size_t>::first);
        if (place != places.end() && place->first == record)
            records[place->second].push_back(record);
    }
    for (size_t i = 0; i < m_columns.size(); ++i)
        m_columns[i]->setRecords(std::move(records[i]));
    Q_EMIT changed();
}

} // namespace Ratchet
