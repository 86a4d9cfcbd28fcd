// SPDX-License-Identifier: GPL-3.0-or-later
// The dates of ceremonies with what became of each, reviews that nobody had planned, and slides that were shown at no
// review: what calendar and list of the cadence show.
#pragma once

#include <calendar/cadence_state.h>

#include <QAbstractTableModel>
#include <QLocale>

namespace Ratchet {

struct Ceremony;

struct Snapshot;

struct CadenceEntry {
    CeremonyDate date; // of no ceremony where slides were shown at no review
    DateState state = DateState::Due;
    QString ceremony;
    QString outcome; // "2 decisions, 1 action", the reason why not, "slides kept", or nothing
    Id<Snapshot> slides = {}; // the latest that were kept of it
    [[nodiscard]] QDate day() const { return date.at().date(); }
    [[nodiscard]] QDate lastDay() const { return date.lastDay(); }
};

// In order of the instant; of one ceremony, or of all. Days of a ceremony that began before `from` are among them.
[[nodiscard]] std::vector<CadenceEntry> cadenceEntries(const Register &reg, QDate from, QDate to, QDate asOf,
                                                       Id<Ceremony> only = {});
// "Tuesday 3 March, 09:30, CSI board: held": a date in one sentence.
[[nodiscard]] QString entryWords(const CadenceEntry &entry, const QLocale &locale);

class CadenceModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Day, State, CeremonyName, Outcome };
    static constexpr int columns = Outcome + 1;
    enum Role { StateRole = Qt::UserRole + 1 };

    explicit CadenceModel(const QLocale &locale, QObject *parent = nullptr)
        : QAbstractTableModel(parent)
        , m_locale(locale)
    {
    }

    void setEntries(std::vector<CadenceEntry> entries);
    [[nodiscard]] const std::vector<CadenceEntry> &entries() const { return m_entries; }
    // The row of that date, or of the first one on that day or after it; -1 where there is none.
    [[nodiscard]] int rowOf(const CeremonyDate &date) const;
    [[nodiscard]] int rowFrom(QDate day) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QLocale m_locale;
    std::vector<CadenceEntry> m_entries;
};

} // namespace Ratchet
