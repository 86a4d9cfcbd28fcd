// SPDX-License-Identifier: GPL-3.0-or-later
#include "raci_matrix.h"

#include <core/entities/raci.h>
#include <core/entity_types.h>
#include <core/record_text.h>
#include <exchange/import/raci_columns.h>
#include <exchange/import/row_decisions.h>
#include <exchange/mapping/header_guess.h>
#include <exchange/mapping/record_index.h>
#include <exchange/text/csv_writer.h>
#include <exchange/text/formula_guard.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

class MatrixImport {
public:
    MatrixImport(ChangeBuilder &builder, const Register &reg)
        : m_builder(builder)
        , m_register(reg)
        , m_names(reg)
        , m_entries(reg, builder, EntityKind::RaciEntry,
                    {fieldIndex<&RaciEntry::activity>(), fieldIndex<&RaciEntry::role>()}, RecordKeys::Comparison::Exact)
    {
    }

    // The record of that name, or 0.
    template <class Record> [[nodiscard]] RecordId find(const QString &name)
    {
        return m_names.find(kindOf<Record>, name);
    }

    // A blank phase leaves the one that the activity has.
    void setPhase(RecordId activity, const QString &phase)
    {
        if (!phase.isEmpty())
            m_builder.set<&RaciActivity::phase>(Id<RaciActivity>(activity), phase);
    }

    // The record of that name, made where there is none.
    template <class Record> [[nodiscard]] RecordId named(const QString &name)
    {
        if (const RecordId known = m_names.find(kindOf<Record>, name))
            return known;
        const auto made = m_builder.create<Record>();
        m_builder.set<&Record::name>(made, name);
        m_builder.set<&Record::position>(made, Value(lastPosition<Record>() + 1));
        ++m_made[kindOf<Record>];
        m_names.add(kindOf<Record>, name, made.value);
        return made.value;
    }

    // Without codes an entry loses those that it has.
    void set(RecordId activity, RecordId role, const QString &codes)
    {
        const std::vector<Value> key{Value(activity), Value(role)};
        const std::vector<RecordId> known = m_entries.find(key);
        if (!known.empty()) {
            m_builder.set<&RaciEntry::codes>(Id<RaciEntry>(known.front()), codes.isEmpty() ? Value() : Value(codes));
            return;
        }
        if (codes.isEmpty())
            return;
        const Id<RaciEntry> entry = m_builder.create<RaciEntry>();
        m_builder.set<&RaciEntry::activity>(entry, activity);
        m_builder.set<&RaciEntry::role>(entry, role);
        m_builder.set<&RaciEntry::codes>(entry, codes);
        m_entries.add(key, entry.value);
    }

    // Entries of the activity with other roles lose their codes.
    void clearOthers(RecordId activity, const QSet<RecordId> &roles)
    {
        for (const RaciEntry &entry : m_register.all<RaciEntry>()) {
            if (entry.activity.value == activity && !roles.contains(entry.role.value))
                m_builder.set<&RaciEntry::codes>(entry.id, Value());
        }
    }

private:
    template <class Record> [[nodiscard]] qint64 lastPosition() const
    {
        qint64 last = 0;
        for (const Record &record : m_register.all<Record>())
            last = std::max(last, record.position.value_or(0));
        return last + m_made.value(kindOf<Record>);
    }

    ChangeBuilder &m_builder;
    const Register &m_register;
    RecordNames m_names;
    RecordKeys m_entries;
    QMap<EntityKind, qint64> m_made;
};

// The activities or roles in their positions.
template <class Record> std::vector<const Record *> inOrder(const Register &reg)
{
    std::vector<const Record *> records;
    for (const Record &record : reg.all<Record>())
        records.push_back(&record);
    std::ranges::stable_sort(records, {}, [](const Record *record) {
        return record->position.value_or(std::numeric_limits<qint64>::max());
    });
    return records;
}

QHash<QPair<RecordId, RecordId>, QString> codesByCell(const Register &reg)
{
    QHash<QPair<RecordId, RecordId>, QString> codes;
    for (const RaciEntry &entry : reg.all<RaciEntry>())
        codes.insert({entry.activity.value, entry.role.value}, entry.codes);
    return codes;
}

struct Matrix {
    QStringList header;
    std::vector<QStringList> rows;
};

bool hasPhases(const Register &reg)
{
    return std::ranges::any_of(reg.all<RaciActivity>(),
                               [](const RaciActivity &activity) { return !activity.phase.isEmpty(); });
}

Matrix matrixOf(const Register &reg)
{
    const auto roles = inOrder<RaciRole>(reg);
    const auto codes = codesByCell(reg);
    const bool isPhased = hasPhases(reg);
    Matrix matrix{isPhased ? QStringList{u"phase"_s, u"activity"_s} : QStringList{u"activity"_s}, {}};
    for (const RaciRole *role : roles)
        matrix.header += role->name;
    for (const RaciActivity *activity : inOrder<RaciActivity>(reg)) {
        QStringList row = isPhased ? QStringList{activity->phase, activity->name} : QStringList{activity->name};
        for (const RaciRole *role : roles)
            row += codes.value({activity->id.value, role->id.value});
        matrix.rows.push_back(row);
    }
    return matrix;
}

// The rows of one matrix, one after another.
class MatrixPlan {
public:
    MatrixPlan(ChangeBuilder &builder, const Register &reg, const TextTable &table, const ImportOptions &options)
        : m_builder(builder)
        , m_table(table)
        , m_options(options)
        , m_columns(table)
        , m_import(builder, reg)
        , m_decisions(reg, EntityKind::RaciActivity, options.choices)
    {
    }

    [[nodiscard]] Result<ImportPlan> make()
    {
        m_plan.kind = EntityKind::RaciEntry;
        m_plan.ignoredColumns = m_columns.leftOut();
        if (const QStringList apart = m_columns.rolesToldApart(); !apart.isEmpty())
            m_plan.notes +=
                QCoreApplication::translate("Import", "Several columns bear one name. They are told apart as: %1")
                    .arg(apart.join(u", "_s));
        for (size_t row = m_columns.firstRow(); row < m_table.rows.size(); ++row) {
            if (m_options.progress && !m_options.progress(int(row), int(m_table.rows.size())))
                return failure(ErrorCode::Cancelled, cancelledText());
            take(m_table.rows[row]);
        }
        for (const TextTable::LeftOut &line : m_table.leftOut)
            leaveOut(line.line, line.text, line.reason);
        for (const Error &notice : m_table.notices)
            m_plan.notices.push_back({notice.where.line, notice.where.column, {}, notice.what});
        for (const Error &error : m_table.problems) {
            m_plan.rows.push_back({error.where.line, RowAction::Refused, 0, {}, 0, 0});
            m_plan.problems.push_back({error.where.line, error.where.column, {}, error.what});
        }
        std::ranges::stable_sort(m_plan.rows, {}, &ImportRow::line);
        std::ranges::stable_sort(m_plan.problems, {}, &ImportProblem::line);
        std::ranges::stable_sort(m_plan.notices, {}, &ImportProblem::line);
        return std::move(m_plan);
    }

private:
    void leaveOut(int line, const QString &text, const QString &why)
    {
        m_plan.rows.push_back({line, RowAction::LeftOut, 0, text, 0, 0});
        m_plan.notices.push_back({line, 0, {}, why});
    }

    void take(const TextTable::Row &row)
    {
        if (const QString phase = m_columns.phaseOf(row); !phase.isEmpty() || m_columns.isOurOwn())
            m_phase = phase;
        const QString activity = m_columns.activityOf(row);
        ImportRow outcome{row.line, RowAction::Refused, 0, activity, qsizetype(m_builder.edits().size()), 0};
        const auto entries = m_columns.read(row);
        const auto hasCodes = [](const RaciColumns::Entry &entry) { return !entry.codes.isEmpty(); };
        if (entries && std::ranges::none_of(*entries, hasCodes))
            return leaveOut(
                row.line, activity.isEmpty() ? m_phase : activity,
                QCoreApplication::translate("Import", "No role has a code in it: it is read as a heading."));
        const RecordId known = m_import.find<RaciActivity>(activity);
        outcome.reason = m_decisions.whySkipped(row.line, {known, m_seen.contains(activity), 0});
        if (!outcome.reason.isEmpty()) {
            outcome.action = RowAction::Skipped;
            outcome.record = known;
        } else if (!entries)
            refuse(row, entries.error(), u"codes"_s,
                   QCoreApplication::translate("Import", "\"%1\" is no code such as R, A, C, I or A/R.")
                       .arg(row.cells[entries.error()].left(60)));
        else if (activity.isEmpty())
            refuse(row, m_columns.activityColumn(), u"activity"_s,
                   QCoreApplication::translate("Import", "The activity has no name."));
        else if (const auto nameless = namelessIn(*entries); nameless != entries->end())
            refuse(row, nameless->column, u"role"_s,
                   QCoreApplication::translate("Import",
                                               "The column has no name, so that nobody knows whose code \"%1\" is.")
                       .arg(nameless->codes));
        else if (m_seen.contains(activity))
            outcome.action = RowAction::Duplicate;
        else
            write(*entries, activity, outcome);
        m_seen.insert(activity);
        m_plan.rows.push_back(outcome);
    }

    // The first code that is nobody's.
    [[nodiscard]] static std::vector<RaciColumns::Entry>::const_iterator
    namelessIn(const std::vector<RaciColumns::Entry> &entries)
    {
        return std::ranges::find_if(
            entries, [](const RaciColumns::Entry &entry) { return entry.role.isEmpty() && !entry.codes.isEmpty(); });
    }

    void refuse(const TextTable::Row &row, qsizetype column, const QString &field, const QString &why)
    {
        m_plan.problems.push_back({row.line, int(column) + 1, field, why});
    }

    // The roles come with the first row that is taken, in the order of their columns.
    void makeRoles()
    {
        std::vector<const TextTable::Row *> rows;
        for (const TextTable::Row &row : m_table.rows) {
            const auto entries = m_columns.read(row);
            const bool isNamed =
                entries && !m_columns.activityOf(row).isEmpty() && namelessIn(*entries) == entries->end();
            if (isNamed)
                rows.push_back(&row);
        }
        for (const QString &role : m_columns.rolesIn(rows)) {
            if (!role.isEmpty())
                std::ignore = m_import.named<RaciRole>(role);
        }
        m_hasRoles = true;
    }

    void write(const std::vector<RaciColumns::Entry> &entries, const QString &activity, ImportRow &outcome)
    {
        const RecordId firstNew = m_builder.nextId();
        if (!m_hasRoles)
            makeRoles();
        outcome.record = m_import.named<RaciActivity>(activity);
        m_import.setPhase(outcome.record, m_phase);
        QSet<RecordId> roles;
        for (const RaciColumns::Entry &entry : entries) {
            const RecordId role =
                entry.codes.isEmpty() ? m_import.find<RaciRole>(entry.role) : m_import.named<RaciRole>(entry.role);
            roles.insert(role);
            if (role)
                m_import.set(outcome.record, role, entry.codes);
        }
        if (m_columns.hasNamesInCells())
            m_import.clearOthers(outcome.record, roles);
        outcome.editCount = qsizetype(m_builder.edits().size()) - outcome.firstEdit;
        outcome.action = outcome.record >= firstNew ? RowAction::Add
            : outcome.editCount                     ? RowAction::Update
                                                    : RowAction::Unchanged;
    }

    ChangeBuilder &m_builder;
    const TextTable &m_table;
    const ImportOptions &m_options;
    RaciColumns m_columns;
    MatrixImport m_import;
    RowDecisions m_decisions;
    ImportPlan m_plan;
    QSet<QString> m_seen;
    bool m_hasRoles = false;
    QString m_phase; // of the rows from here on: a matrix writes it once
};

} // namespace

bool isRaciMatrix(EntityKind kind, const TextTable &table, const ImportMapping &mapping)
{
    if (kind != EntityKind::RaciEntry)
        return false;
    const QMap<QString, QString> &columns = mapping.columns;
    const auto known = guessByName(kind, table.header, HeaderGuess::OwnNames).values() + columns.values();
    return !(known.contains(u"activity"_s) && known.contains(u"role"_s));
}

Result<ImportPlan> planRaciMatrix(ChangeBuilder &builder, const Register &reg, const TextTable &table,
                                  const ImportOptions &options)
{
    if (table.header.size() < 2)
        return failure(ErrorCode::Malformed,
                       QCoreApplication::translate("Import",
                                                   "A responsibility matrix has activities in its first column and "
                                                   "roles across, or a column for each code."));
    return MatrixPlan(builder, reg, table, options).make();
}

QByteArray exportRaciCsv(const Register &reg)
{
    const Matrix matrix = matrixOf(reg);
    return writeCsv(matrix.header, matrix.rows);
}

Sheet exportRaciSheet(const Register &reg)
{
    const Matrix matrix = matrixOf(reg);
    Sheet sheet{u"RACI"_s, matrix.header, {}};
    for (const QStringList &row : matrix.rows)
        sheet.rows.emplace_back(row.begin(), row.end());
    return sheet;
}

QByteArray exportRaciJson(const Register &reg)
{
    const auto codes = codesByCell(reg);
    QJsonArray activities;
    for (const RaciActivity *activity : inOrder<RaciActivity>(reg)) {
        QJsonObject roles;
        for (const RaciRole *role : inOrder<RaciRole>(reg)) {
            const QString held = codes.value({activity->id.value, role->id.value});
            if (!held.isEmpty())
                roles.insert(role->name, held);
        }
        QJsonObject object{{u"activity"_s, activity->name}, {u"roles"_s, roles}};
        if (!activity->phase.isEmpty())
            object.insert(u"phase"_s, activity->phase);
        activities.append(object);
    }
    return QJsonDocument(activities).toJson(QJsonDocument::Indented);
}

} // namespace Ratchet
