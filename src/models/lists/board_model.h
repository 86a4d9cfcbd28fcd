// SPDX-License-Identifier: GPL-3.0-or-later
// The improvements that a list shows, as cards in columns by status; in the order of the list, and following it.
#pragma once

#include <core/entities/improvement.h>
#include <models/lists/record_model.h>

#include <QAbstractListModel>

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

class BoardColumn final : public QAbstractListModel {
    Q_OBJECT

public:
    BoardColumn(ImprovementStatus status, QObject *parent)
        : QAbstractListModel(parent)
        , m_status(status)
    {
    }

    [[nodiscard]] ImprovementStatus status() const { return m_status; }
    [[nodiscard]] const std::vector<BoardCard> &cards() const { return m_cards; }
    [[nodiscard]] QModelIndex indexOf(RecordId record) const;
    void setCards(std::vector<BoardCard> cards);

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
    ImprovementStatus m_status;
    std::vector<BoardCard> m_cards;
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
    [[nodiscard]] BoardCard cardOf(const Improvement &improvement) const;

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
