// SPDX-License-Identifier: GPL-3.0-or-later
#include "threshold_model.h"

#include <QFont>
#include <QSet>

#include <cmath>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

// Its threshold is the target of the settings.
constexpr auto checkOfSettings = "plannedShare"_L1;

int alignmentOf(int column)
{
    const bool isText = column == ThresholdModel::Requirement;
    return int(Qt::AlignVCenter | (isText ? Qt::AlignLeading : Qt::AlignTrailing));
}

double mostOf(const ThresholdModel::Row &row) { return row.check.measure == Measure::Percent ? 100 : 1e6; }

} // namespace

ThresholdModel::ThresholdModel(const Answers &answers, QObject *parent)
    : QAbstractTableModel(parent)
{
    QSet<QString> known;
    for (const Answer &answer : answers.questions) {
        for (const Check &check : answer.checks) {
            const auto *threshold = std::get_if<double>(&check.threshold);
            const auto *standard = std::get_if<double>(&check.standard);
            if (!threshold || !standard || check.id == checkOfSettings || known.contains(check.id))
                continue;
            known.insert(check.id);
            m_rows.push_back({.question = answer.number, .check = check, .wanted = *threshold, .usual = *standard});
        }
    }
}

void ThresholdModel::setUsual()
{
    for (Row &row : m_rows)
        row.wanted = row.usual;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, Current), index(rowCount() - 1, Current));
}

int ThresholdModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int ThresholdModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : Columns; }

QVariant ThresholdModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    const int column = index.column();
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(row, column);
    if (role == Qt::EditRole && column == Current)
        return row.wanted;
    if (role == MostRole)
        return mostOf(row);
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(column);
    if (role == Qt::FontRole && column == Current && !row.isUsual()) {
        QFont font;
        font.setBold(true);
        return font;
    }
    return {};
}

QString ThresholdModel::text(const Row &row, int column) const
{
    const QLocale locale;
    switch (column) {
    case Question:
        return locale.toString(row.question);
    case Requirement:
        return row.check.label;
    case Current:
        return displayFigure(Value(row.wanted), row.check.measure, locale);
    default:
        return displayFigure(Value(row.usual), row.check.measure, locale);
    }
}

QVariant ThresholdModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= Columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[Columns] = {tr("Question"), tr("What is asked"), tr("Threshold"), tr("Usual")};
    return titles[section];
}

Qt::ItemFlags ThresholdModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Current ? usual | Qt::ItemIsEditable : usual;
}

bool ThresholdModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    bool isNumber = false;
    const double wanted = value.toDouble(&isNumber);
    if (role != Qt::EditRole || !index.isValid() || index.column() != Current || !isNumber || !(wanted >= 0)
        || !std::isfinite(wanted))
        return false;
    Row &row = m_rows[size_t(index.row())];
    if (wanted > mostOf(row))
        return false;
    row.wanted = wanted;
    Q_EMIT dataChanged(index, index);
    return true;
}

} // namespace Ratchet
