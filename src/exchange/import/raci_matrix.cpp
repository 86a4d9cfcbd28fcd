// SPDX-License-Identifier: GPL-3.0-or-later
#include "raci_matrix.h"
#include <core/entities/raci.h>
#include <core/entity_types.h>
#include <exchange/mapping/plain_word.h>

#include <core/record_text.h>
#include <exchange/mapping/header_guess.h>
#include <exchange/mapping/record_index.h>
#include <exchange/text/csv_writer.h>
#include <exchange/text/formula_guard.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView codeLetters = u"RACISVOD";

// "a / r" as "A/R"; empty for a blank cell, nothing for anything that is no code.
std::optional<QString> codesOf(const QString &cell)
{
    static const QRegularExpression between(u"[\\s/,;+&]+"_s);
    QStringList codes;
    const QString upper = cell.toUpper();
    for (const QString &part : upper.split(between, Qt::SkipEmptyParts)) {
        const bool isCode =
            part.size() <= 4 && std::ranges::all_of(part, [](QChar letter) { return codeLetters.contains(letter); });
        if (!isCode && part != "-"_L1)
            return {};
        for (const QChar letter : part) {
            if (letter != u'-' && !codes.contains(QString(letter)))
                codes += QString(letter);
        }
    }
    return codes.join(u'/');
}

// The code a header stands for: "R", "Responsible", "Responsável (R)".
QString codeOfHeader(const QString &header)
{
    const QString word = plainWord(header);
    if (word.size() == 1 && codeLetters.contains(word.toUpper()[0]))
        return word.toUpper();
    static const QMap<QString, QString> words{{u"responsible"_s, u"R"_s},
                                              {u"accountable"_s, u"A"_s},
                                              {u"consulted"_s, u"C"_s},
                                              {u"informed"_s, u"I"_s},
                                              {u"support"_s, u"S"_s}};
    return words.value(word);
}

struct Entry {
    QString role;
    QString codes;
};

// Where the roles stand in the header, the codes of a row by role.
class MatrixReader {
public:
    explicit MatrixReader(const TextTable &table)
        : m_table(table)
        , m_hasNamesInCells(table.header.size() > 2
                            && std::all_of(table.header.begin() + 1, table.header.end(),
                                           [](const QString &title) { return !codeOfHeader(title).isEmpty(); }))
    {
    }

    // Fails with the column, counted from 0, of a cell that is no code.
    [[nodiscard]] tl::expected<std::vector<Entry>, qsizetype> read(const TextTable::Row &row) const
    {
        return m_hasNamesInCells ? namesIn(row) : codesIn(row);
    }

private:
    [[nodiscard]] tl::expected<std::vector<Entry>, qsizetype> codesIn(const TextTable::Row &row) const
    {
        std::vector<Entry> entries;
        for (qsizetype column = 1; column < row.cells.size(); ++column) {
            const std::optional<QString> codes = codesOf(row.cells[column]);
            if (!codes)
                return tl::unexpected<qsizetype>(column);
            if (!codes->isEmpty())
                entries.push_back({unguarded(m_table.header[column]).trimmed(), *codes});
        }
        return entries;
    }

    [[nodiscard]] std::vector<Entry> namesIn(const TextTable::Row &row) const
    {
        static const QRegularExpression between(u"[/;,\\n]"_s);
        std::vector<Entry> entries;
        for (qsizetype column = 1; column < row.cells.size(); ++column) {
            for (const QString &part : row.cells[column].split(between, Qt::SkipEmptyParts)) {
                const QString role = part.trimmed();
                const QString code = codeOfHeader(m_table.header[column]);
                const auto known = std::ranges::find(entries, role, &Entry::role);
                if (role.isEmpty() || role == "-"_L1)
                    continue;
                if (known == entries.end())
                    entries.push_back({role, code});
                else if (!known->codes.contains(code))
                    known->codes += u'/' + code;
            }
        }
        return entries;
    }

    const TextTable &m_table;
    bool m_hasNamesInCells = false;
};

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

    void set(RecordId activity, RecordId role, const QString &codes)
    {
        const std::vector<Value> key{Value(activity), Value(role)};
        const std::vector<RecordId> known = m_entries.find(key);
        if (!known.empty()) {
            m_builder.set<&RaciEntry::codes>(Id<RaciEntry>(known.front()), codes.isEmpty() ? Value() : Value(codes));
            return;
        }
        const Id<RaciEntry> entry = m_builder.create<RaciEntry>();
        m_builder.set<&RaciEntry::activity>(entry, activity);
        m_builder.set<&RaciEntry::role>(entry, role);
        m_builder.set<&RaciEntry::codes>(entry, codes);
        m_entries.add(key, entry.value);
    }

    // Entries of the activity with roles that the row leaves blank lose their codes.
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

Matrix matrixOf(const Register &reg)
{
    const auto roles = inOrder<RaciRole>(reg);
    const auto codes = codesByCell(reg);
    Matrix matrix{{u"activity"_s}, {}};
    for (const RaciRole *role : roles)
        matrix.header += role->name;
    for (const RaciActivity *activity : inOrder<RaciActivity>(reg)) {
        QStringList row{activity->name};
        for (const RaciRole *role : roles)
            row += codes.value({activity->id.value, role->id.value});
        matrix.rows.push_back(row);
    }
    return matrix;
}

} // namespace

bool isRaciMatrix(EntityKind kind, const TextTable &table, const ImportMapping &mapping)
{
    if (kind != EntityKind::RaciEntry)
        return false;
    const QMap<QString, QString> &columns = mapping.columns;
    const auto known = guessByName(kind, table.header, HeaderGuess::OwnNames).values() + columns.values();
    return !(known.contains(u"activity"_s) && known.contains(u"role"_s));
}

Result<ImportPlan> planRaciMatrix(ChangeBuilder &builder, const Register &reg, const TextTable &table)
{
    if (table.header.size() < 2)
        return failure(ErrorCode::Malformed,
                       QCoreApplication::translate("Import",
                                                   "A responsibility matrix has activities in its first column and "
                                                   "roles across, or a column for each code."));
    ImportPlan plan;
    plan.kind = EntityKind::RaciEntry;
    MatrixImport import(builder, reg);
    const MatrixReader reader(table);
    QSet<QString> seen;
    for (const TextTable::Row &row : table.rows) {
        const QString activity = unguarded(row.cells[0]).trimmed();
        ImportRow outcome{row.line, RowAction::Refused, 0, activity, qsizetype(builder.edits().size()), 0};
        const auto entries = reader.read(row);
        if (entries && entries->empty()) {
            continue; // a heading
        } else if (!entries) {
            const qsizetype column = entries.error();
            plan.problems.push_back(
                {row.line, int(column) + 1, u"codes"_s,
                 QCoreApplication::translate("Import", "\"%1\" is no code such as R, A, C, I or A/R.")
                     .arg(row.cells[column].left(60))});
        } else if (activity.isEmpty()) {
            plan.problems.push_back(
                {row.line, 1, u"activity"_s, QCoreApplication::translate("Import", "The activity has no name.")});
        } else if (seen.contains(activity)) {
            outcome.action = RowAction::Duplicate;
        } else {
            const RecordId lastId = builder.nextId();
            outcome.record = import.named<RaciActivity>(activity);
            QSet<RecordId> roles;
            for (const Entry &entry : *entries) {
                const RecordId role = import.named<RaciRole>(entry.role);
                roles.insert(role);
                import.set(outcome.record, role, entry.codes);
            }
            import.clearOthers(outcome.record, roles);
            outcome.editCount = qsizetype(builder.edits().size()) - outcome.firstEdit;
            outcome.action = outcome.record >= lastId ? RowAction::Add
                : outcome.editCount                   ? RowAction::Update
                                                      : RowAction::Unchanged;
        }
        seen.insert(activity);
        plan.rows.push_back(outcome);
    }
    for (const TextTable::LeftOut &line : table.leftOut) {
        plan.rows.push_back({line.line, RowAction::LeftOut, 0, line.text, 0, 0});
        plan.notices.push_back({line.line, 0, {}, line.reason});
    }
    for (const Error &error : table.problems) {
        plan.rows.push_back({error.where.line, RowAction::Refused, 0, {}, 0, 0});
        plan.problems.push_back({error.where.line, error.where.column, {}, error.what});
    }
    std::ranges::stable_sort(plan.rows, {}, &ImportRow::line);
    std::ranges::stable_sort(plan.problems, {}, &ImportProblem::line);
    return plan;
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
        activities.append(QJsonObject{{u"activity"_s, activity->name}, {u"roles"_s, roles}});
    }
    return QJsonDocument(activities).toJson(QJsonDocument::Indented);
}

} // namespace Ratchet
