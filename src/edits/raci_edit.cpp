// SPDX-License-Identifier: GPL-3.0-or-later
#include "raci_edit.h"

#include <answers/basis/raci_findings.h>
#include <answers/basis/raci_letters.h>
#include <core/clipboard_table.h>
#include <core/entities/raci.h>
#include <core/entities/settings.h>

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

const RaciEntry *entryOf(const Register &reg, Id<RaciActivity> activity, Id<RaciRole> role)
{
    for (const RaciEntry *entry : reg.referring<&RaciEntry::activity>(activity.value)) {
        if (entry->role == role)
            return entry;
    }
    return nullptr;
}

// Without the empty lines at the end that spreadsheets add.
QList<QStringList> codesIn(const QString &text)
{
    QList<QStringList> rows = cellsOfClipboard(text);
    while (!rows.isEmpty() && rows.back().join(QString()).trimmed().isEmpty())
        rows.pop_back();
    return rows;
}

bool isCode(const QString &cell)
{
    static const QRegularExpression codes(uR"(^\s*([RACISVDO]([\s/,;|+&]*[RACISVDO]){0,3})?\s*$)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return codes.match(cell).hasMatch();
}

template <class Record>
bool moveBy(ChangeBuilder &builder, std::vector<const Record *> records, Id<Record> moved, int step)
{
    const auto at = std::ranges::find(records, moved, &Record::id);
    if (at == records.end())
        return false;
    const qsizetype from = at - records.begin();
    const qsizetype to = from + step;
    if (to < 0 || to >= std::ssize(records))
        return false;
    std::swap(records[size_t(from)], records[size_t(to)]);
    for (size_t i = 0; i < records.size(); ++i)
        builder.set<&Record::position>(records[i]->id, Value(qint64(i + 1)));
    return true;
}

} // namespace

void setRaciCode(ChangeBuilder &builder, const Register &reg, Id<RaciActivity> activity, Id<RaciRole> role,
                 const QString &codes)
{
    const RaciEntry *held = entryOf(reg, activity, role);
    if (codes.isEmpty()) {
        if (held)
            builder.remove(EntityKind::RaciEntry, held->id.value);
        return;
    }
    const Id<RaciEntry> entry = held ? held->id : builder.create<RaciEntry>();
    builder.set<&RaciEntry::activity>(entry, activity.value);
    builder.set<&RaciEntry::role>(entry, role.value);
    builder.set<&RaciEntry::codes>(entry, codes);
}

bool isRaciCodes(const QString &text)
{
    const QList<QStringList> rows = codesIn(text);
    return !rows.isEmpty()
        && std::ranges::all_of(rows, [](const QStringList &row) { return std::ranges::all_of(row, isCode); });
}

Status pasteRaciCodes(ChangeBuilder &builder, const Register &reg, int row, int column, const QString &text)
{
    const RaciVariant variant = reg.settings().raciVariant;
    const std::vector<const RaciActivity *> activities = raciRows(reg);
    const std::vector<const RaciRole *> roles = raciColumns(reg);
    const QList<QStringList> lines = codesIn(text);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        for (qsizetype j = 0; j < lines[i].size(); ++j) {
            if (!isCode(lines[i][j]))
                return failure(
                    ErrorCode::Malformed,
                    QCoreApplication::translate("Raci",
                                                "Line %1, column %2: \"%3\" is no code such as R, A, C, I or A/R.")
                        .arg(QLocale().toString(i + 1), QLocale().toString(j + 1), lines[i][j].trimmed().left(60)));
        }
    }
    for (qsizetype i = 0; i < lines.size() && row + i < std::ssize(activities); ++i) {
        for (qsizetype j = 0; j < lines[i].size() && column + j < std::ssize(roles); ++j)
            setRaciCode(builder, reg, activities[size_t(row + i)]->id, roles[size_t(column + j)]->id,
                        cellOf(lettersIn(lines[i][j].trimmed(), variant).remove(QRegularExpression(u"[^A-Z]"_s))));
    }
    return {};
}

bool moveRaciActivity(ChangeBuilder &builder, const Register &reg, Id<RaciActivity> activity, int step)
{
    return moveBy(builder, raciRows(reg), activity, step);
}

bool moveRaciRole(ChangeBuilder &builder, const Register &reg, Id<RaciRole> role, int step)
{
    return moveBy(builder, raciColumns(reg), role, step);
}

void reviewRaci(ChangeBuilder &builder, const Register &reg, QDate day)
{
    for (const RaciActivity &activity : reg.all<RaciActivity>())
        builder.set<&RaciActivity::reviewedOn>(activity.id, day);
}

void setRaciVariant(ChangeBuilder &builder, const Register &reg, RaciVariant variant)
{
    const Table<Settings> &table = reg.all<Settings>();
    const Id<Settings> settings = table.isEmpty() ? builder.create<Settings>() : table.begin()->id;
    builder.set<&Settings::raciVariant>(settings, Value(qint64(variant)));
}

} // namespace Ratchet
