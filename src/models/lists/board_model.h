// SPDX-License-Identifier: GPL-3.0-or-later
// The improvements that a list shows, as cards in columns by status; in the order of the list, and following it.
#pragma once

#include <core/entities/improvement.h>
#include <models/lists/record_model.h>

#include <QAbstractListModel>

#include <functional>

namespace Ratchet {

struct BoardBadge {
    QString text;
    Tone tone = Tone::Neutral;
    bool operator==(const BoardBadge &) const = default;
};

struct BoardCard {
    RecordId record = 0;
    QString reference;
    QString title;
    QString service;
    QString owner;
    std::vector<BoardBadge> badges; // overdue, due soon, unfunded, unowned, stalled
    bool operator==(const BoardCard &) const = default;
};

// The cards of a column are made as somebody scrolls to them (fetchMore): a state may have ten thousands of them.
class BoardColumn final : public QAbstractListModel {
    Q_OBJECT

public:
    using CardMaker = std::function<BoardCard(RecordId)>;

    BoardColumn(ImprovementStatus status, CardMaker maker, QObject *parent)
        : QAbstractListModel(parent)
        , m_status(status)
        , m_maker(std::move(maker))
    {
    }

    // Made at a time.
    static constexpr size_t batch = 40;

    [[nodiscard]] ImprovementStatus status() const { return m_status; }
    // How many improvements are in it.
    [[nodiscard]] qsizetype count() const { return qsizetype(m_records.size()); }
    // Those that are made: one for each row.
    [[nodiscard]] const std::vector<BoardCard> &cards() const { return m_cards; }
    [[nodiscard]] bool has(RecordId record) const;
    // Makes the cards as far as that of the record; invalid where it is in another column.
    QModelIndex bring(RecordId record);
    // What its records look like is asked anew.
    void setRecords(std::vector<RecordId> records);

    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int, Qt::Orientation, int) const override { return {}; }
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                       const QModelIndex &parent) const override;
    // Nothing moves before the register has changed: it announces what was wanted.
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    void dropped(Ratchet::RecordId record);

private:
    [[nodiscard]] std::vector<BoardCard> cardsTo(size_t end) const;
    void makeTo(size_t end);

    ImprovementStatus m_status;
    CardMaker m_maker;
    std::vector<RecordId> m_records;
    std::vector<BoardCard> m_cards; // of the first of them
};

class BoardModel final : public QObject {
    Q_OBJECT

public:
    // `list` has improvements; it says which and in which order.
    BoardModel(RecordModel &list, RegisterView &view, QObject *parent = nullptr);

    // In the order of an improvement's life; what ended otherwise comes last.
    [[nodiscard]] const std::vector<BoardColumn *> &columns() const { return m_columns; }
    // Follows the list only while it is active; catches up when it becomes so.
    void setActive(bool isActive);

Q_SIGNALS:
    void changed();

private:
    void refreshLater();
    void refresh();
    [[nodiscard]] BoardCard cardOf(RecordId record) const;

    RecordModel &m_list;
    RegisterView &m_view;
    std::vector<BoardColumn *> m_columns;
    struct Facts {
        int open = -1, overdue = -1, unowned = -1, unfunded = -1, stalled = -1; // places in RecordModel::facts()
    } m_facts;
    bool m_isActive = false;
    bool m_isOutdated = true;
};

// "In progress", in the program's language.
[[nodiscard]] QString statusLabel(ImprovementStatus status);

} // namespace Ratchet
