// SPDX-License-Identifier: GPL-3.0-or-later
// The responsibility matrix: activities down, roles across, codes in the cells, with what is wrong on row, column and
// cell.
#pragma once

#include <answers/basis/raci_findings.h>
#include <document/register_view.h>

#include <QAbstractTableModel>

namespace Ratchet {

struct RaciActivity;

struct RaciRole;

class RaciModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit RaciModel(RegisterView &view, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    // ToneRole is a concern where a finding is about this very cell; the tooltip says what.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    // The name, below it who holds the role; findings about the row or column are marked by shape and stand in the
    // tooltip.
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] Id<RaciActivity> activityAt(int row) const;
    [[nodiscard]] Id<RaciRole> roleAt(int column) const;
    [[nodiscard]] QString codesAt(int row, int column) const;
    // The cell, row or column that a finding is about: an index whose row or column is 0 where it is about none.
    [[nodiscard]] QModelIndex indexOf(const RaciFinding &finding) const;
    [[nodiscard]] const std::vector<RaciFinding> &findings() const { return m_findings; }
    // For the clipboard: all of them with their headers, or those in the rectangle around the chosen ones.
    [[nodiscard]] QList<QStringList> cells() const;
    [[nodiscard]] QList<QStringList> cells(const QModelIndexList &chosen) const;

Q_SIGNALS:
    // The findings may be other ones; always after the cells.
    void findingsChanged();

private:
    struct Head {
        RecordId record = 0;
        QString name;
        QString holder; // of a role
        bool isVacant = false;
        bool operator==(const Head &) const = default;
    };
    struct Content {
        std::vector<Head> rows;
        std::vector<Head> columns;
        std::vector<QString> cells; // row by row
    };

    [[nodiscard]] Content contentNow() const;
    void refresh();
    [[nodiscard]] QStringList textsAbout(RecordId activity, RecordId role, FindingLevel *worst = nullptr) const;

    RegisterView &m_view;
    Content m_content;
    std::vector<RaciFinding> m_findings;
};

// "✕", "▲", "ℹ": the shape of a level.
[[nodiscard]] QString levelShape(FindingLevel level);

} // namespace Ratchet
