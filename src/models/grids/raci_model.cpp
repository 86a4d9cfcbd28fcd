// SPDX-License-Identifier: GPL-3.0-or-later
#include "raci_model.h"

#include <answers/basis/figures.h>
#include <answers/basis/raci_letters.h>
#include <core/entities/organisation.h>
#include <core/entities/raci.h>
#include <core/entities/settings.h>
#include <models/lists/roles.h>

#include <QHash>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

// What is worst comes first; of the same level, as the matrix has it.
std::vector<RaciFinding> worstFirst(std::vector<RaciFinding> findings)
{
    std::ranges::stable_sort(findings, {}, &RaciFinding::level);
    return findings;
}

} // namespace

RaciModel::RaciModel(RegisterView &view, QObject *parent)
    : QAbstractTableModel(parent)
    , m_view(view)
    , m_content(contentNow())
    , m_findings(worstFirst(raciFindings(view.reg(), view.asOf())))
{
    connect(&view, &RegisterView::changed, this, &RaciModel::refresh);
    connect(&view, &RegisterView::reset, this, &RaciModel::refresh);
}

RaciModel::Content RaciModel::contentNow() const
{
    const Register &reg = m_view.reg();
    Content content;
    for (const RaciActivity *activity : raciRows(reg))
        content.rows.push_back({activity->id.value, raciRowName(*activity), {}, false});
    QHash<RecordId, size_t> rowOf, columnOf;
    for (size_t i = 0; i < content.rows.size(); ++i)
        rowOf.insert(content.rows[i].record, i);
    for (const RaciRole *role : raciColumns(reg)) {
        const Person *person = reg.find(role->person);
        const bool hasLeft = person && person->leftOn.isValid() && person->leftOn <= m_view.asOf();
        columnOf.insert(role->id.value, content.columns.size());
        content.columns.push_back({role->id.value, role->name,
                                   !person       ? tr("vacant")
                                       : hasLeft ? tr("%1, left").arg(person->name)
                                                 : person->name,
                                   !person || hasLeft});
    }
    content.cells.resize(content.rows.size() * content.columns.size());
    for (const RaciEntry &entry : reg.all<RaciEntry>()) {
        const auto row = rowOf.constFind(entry.activity.value);
        const auto column = columnOf.constFind(entry.role.value);
        if (row != rowOf.constEnd() && column != columnOf.constEnd())
            content.cells[*row * content.columns.size() + *column] = entry.codes;
    }
    return content;
}

void RaciModel::refresh()
{
    Content now = contentNow();
    const auto sameRecords = [](const std::vector<Head> &left, const std::vector<Head> &right) {
        return std::ranges::equal(left, right, {}, &Head::record, &Head::record);
    };
    if (!sameRecords(now.rows, m_content.rows) || !sameRecords(now.columns, m_content.columns)) {
        beginResetModel();
        m_content = std::move(now);
        m_findings = worstFirst(raciFindings(m_view.reg(), m_view.asOf()));
        endResetModel();
    } else {
        m_content = std::move(now);
        m_findings = worstFirst(raciFindings(m_view.reg(), m_view.asOf()));
        if (!m_content.cells.empty()) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
            Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
            Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        }
    }
    Q_EMIT findingsChanged();
}

int RaciModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_content.rows.size()); }

int RaciModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_content.columns.size());
}

Id<RaciActivity> RaciModel::activityAt(int row) const
{
    return row >= 0 && row < rowCount() ? Id<RaciActivity>(m_content.rows[size_t(row)].record) : Id<RaciActivity>();
}

Id<RaciRole> RaciModel::roleAt(int column) const
{
    return column >= 0 && column < columnCount() ? Id<RaciRole>(m_content.columns[size_t(column)].record)
                                                 : Id<RaciRole>();
}

QString RaciModel::codesAt(int row, int column) const
{
    return m_content.cells[size_t(row) * m_content.columns.size() + size_t(column)];
}

QStringList RaciModel::textsAbout(RecordId activity, RecordId role, FindingLevel *worst) const
{
    QStringList texts;
    for (const RaciFinding &finding : m_findings) {
        if (finding.activity.value != activity || finding.role.value != role)
            continue;
        if (worst && (texts.isEmpty() || finding.level < *worst))
            *worst = finding.level;
        texts += finding.text;
    }
    return texts;
}

QVariant RaciModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Head &row = m_content.rows[size_t(index.row())];
    const Head &column = m_content.columns[size_t(index.column())];
    const QString codes = codesAt(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return codes;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    case ToneRole:
        return int(textsAbout(row.record, column.record).isEmpty() ? Tone::Neutral : Tone::Concern);
    case Qt::ToolTipRole: {
        QStringList lines = textsAbout(row.record, column.record);
        for (const RaciLetter &letter : raciLetters(m_view.reg().settings().raciVariant)) {
            if (lettersIn(codes, m_view.reg().settings().raciVariant).contains(QChar(letter.letter)))
                lines += tr("%1: %2").arg(letterName(letter), letterMeaning(letter));
        }
        return lines.join(u'\n');
    }
    case Qt::AccessibleTextRole:
        return codes.isEmpty() ? tr("no part") : codes;
    case Qt::AccessibleDescriptionRole:
        return tr("%1, %2").arg(row.name, column.name);
    default:
        return {};
    }
}

QVariant RaciModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isRow = orientation == Qt::Vertical;
    const auto &heads = isRow ? m_content.rows : m_content.columns;
    if (section < 0 || section >= int(heads.size()))
        return {};
    const Head &head = heads[size_t(section)];
    FindingLevel worst = FindingLevel::Info;
    const QStringList texts = isRow ? textsAbout(head.record, 0, &worst) : textsAbout(0, head.record, &worst);
    switch (role) {
    case Qt::DisplayRole: {
        const QString marked = texts.isEmpty() ? head.name : QString(levelShape(worst) + u"\u00a0"_s + head.name);
        return isRow ? marked : QString(marked + u'\n' + head.holder);
    }
    case Qt::TextAlignmentRole:
        return isRow ? int(Qt::AlignLeft | Qt::AlignVCenter) : int(Qt::AlignCenter) | int(Qt::TextWordWrap);
    case Qt::ToolTipRole:
        return (QStringList{head.name} + texts).join(u'\n');
    default:
        return {};
    }
}

QModelIndex RaciModel::indexOf(const RaciFinding &finding) const
{
    const auto place = [](const std::vector<Head> &heads, RecordId record) {
        const auto found = std::ranges::find(heads, record, &Head::record);
        return found == heads.end() ? 0 : int(found - heads.begin());
    };
    return index(place(m_content.rows, finding.activity.value), place(m_content.columns, finding.role.value));
}

QList<QStringList> RaciModel::cells() const
{
    const auto activities = raciRows(m_view.reg());
    const bool isPhased =
        std::ranges::any_of(activities, [](const RaciActivity *activity) { return !activity->phase.isEmpty(); });
    QList<QStringList> lines{isPhased ? QStringList{tr("Phase"), tr("Activity")} : QStringList{tr("Activity")}};
    for (const Head &column : m_content.columns)
        lines.back() += column.name;
    for (int row = 0; row < rowCount(); ++row) {
        const RaciActivity &activity = *activities[size_t(row)];
        lines += isPhased ? QStringList{activity.phase, activity.name} : QStringList{activity.name};
        for (int column = 0; column < columnCount(); ++column)
            lines.back() += codesAt(row, column);
    }
    return lines;
}

QList<QStringList> RaciModel::cells(const QModelIndexList &chosen) const
{
    const auto [top, bottom] = std::ranges::minmax(chosen, {}, &QModelIndex::row);
    const auto [left, right] = std::ranges::minmax(chosen, {}, &QModelIndex::column);
    QList<QStringList> lines;
    for (int row = top.row(); row <= bottom.row(); ++row) {
        lines += QStringList();
        for (int column = left.column(); column <= right.column(); ++column)
            lines.back() += codesAt(row, column);
    }
    return lines;
}

QString levelShape(FindingLevel level)
{
    return level == FindingLevel::Error ? u"✕"_s : level == FindingLevel::Warning ? u"▲"_s : u"ℹ"_s;
}

} // namespace Ratchet
