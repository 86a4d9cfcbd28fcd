// SPDX-License-Identifier: GPL-3.0-or-later
// Records found by name, or by the values of several fields, while an import adds to them.
#pragma once

#include <core/change_builder.h>
#include <core/name_spellings.h>
#include <core/near_titles.h>

#include <QHash>
#include <QMap>

#include <array>
#include <memory>
#include <optional>

namespace Ratchet {

// A name in a file that the register lacks.
struct BroughtName {
    QString name;
    bool isSaid = false; // somebody has said whom it means

    bool operator==(const BroughtName &) const = default;
};

// By reference or name: first as it is written, then without regard to case and blanks at the ends; people by e-mail
// too. People, units and services are found in every spelling that only one of them can mean (name_spellings.h).
class RecordNames {
public:
    explicit RecordNames(const Register &reg)
        : m_register(reg)
    {
    }

    // The record, or 0. One that is found in another spelling is noted.
    [[nodiscard]] RecordId find(EntityKind kind, const QString &name);
    // The same as it is written only, and in other spellings only, which is not noted.
    [[nodiscard]] RecordId findAsWritten(EntityKind kind, const QString &name);
    [[nodiscard]] RecordId findRespelled(EntityKind kind, const QString &name);
    void noteSpelling(EntityKind kind, const QString &name, RecordId record);
    void add(EntityKind kind, const QString &name, RecordId record);
    // A person is found by that address from now on.
    void addAddress(const QString &address, RecordId person);
    // Names of people, units and services in the register that may be meant by one that is not found, or else those
    // that a file brings; empty for other kinds.
    [[nodiscard]] const QStringList &near(EntityKind kind, const QString &name);
    // The names that a file brings and the register lacks, in the order of its rows, in place of those before: one that
    // is nearly an earlier one waits for an answer. What was found stays for the same names.
    void expect(EntityKind kind, const std::vector<BroughtName> &names);
    // Records of the register whose title, or name, is nearly this one, or this one itself; the likeliest first.
    [[nodiscard]] const std::vector<RecordId> &nearTitles(EntityKind kind, const QString &title);
    // Titles of the rows of a file, in their order without repetitions; they stay until others come.
    void setTitlesOfFile(EntityKind kind, const QStringList &titles);
    // Those of them, by their positions, that come before this one and that it nearly is; the likeliest first.
    [[nodiscard]] const std::vector<RecordId> &nearInFile(EntityKind kind, qsizetype position);
    // Looks titles up where the others, of the same register, have looked already; both in one thread.
    void shareTitles(const RecordNames &others) { m_titles = others.m_titles; }
    // What was found in another spelling than its own, so far: as it was written, with the name of the record.
    [[nodiscard]] const QMap<QString, QString> &otherSpellings() const { return m_otherSpellings; }
    // The first reference with that prefix and four digits that no record of the kind bears: CSI-0131.
    [[nodiscard]] QString nextReference(EntityKind kind, const QString &prefix, int digits = 4);

private:
    struct Names {
        QHash<QString, RecordId> exact;
        QHash<QString, RecordId> folded;
        std::optional<NameSpellings> spellings;
        QHash<QString, QStringList> near; // by names that were asked for
    };
    struct Titles {
        std::optional<NearTitles> index;
        QHash<QString, std::vector<RecordId>> near; // by titles that were asked for
        QStringList ofFile;
        std::vector<std::vector<RecordId>> nearInFile; // positions of earlier ones, by position
    };
    struct Expected {
        std::vector<BroughtName> names;
        QHash<QString, QStringList> near; // by names that wait for an answer
    };
    Names &namesOf(EntityKind kind);
    NameSpellings &spellingsOf(EntityKind kind);

    const Register &m_register;
    std::array<std::optional<Names>, entityCount> m_names;
    std::shared_ptr<std::array<Titles, entityCount>> m_titles = std::make_shared<std::array<Titles, entityCount>>();
    std::array<Expected, entityCount> m_expected;
    QHash<QString, qint64> m_lastNumbers; // by prefix
    QMap<QString, QString> m_otherSpellings;
};

// By the values of some fields.
class RecordKeys {
public:
    enum class Comparison : quint8 { Exact, Folded }; // Folded: texts without regard to case and blanks

    RecordKeys(const Register &reg, const ChangeBuilder &builder, EntityKind kind, std::vector<FieldIndex> fields,
               Comparison comparison);

    // The records that hold these values, one for each field of the key, in the order they were made.
    [[nodiscard]] std::vector<RecordId> find(const std::vector<Value> &key) const;
    void add(const std::vector<Value> &key, RecordId record);
    [[nodiscard]] const std::vector<FieldIndex> &fields() const { return m_fields; }

private:
    [[nodiscard]] Value normal(const Value &value) const;
    [[nodiscard]] size_t hashOf(const std::vector<Value> &key) const;

    const ChangeBuilder &m_builder;
    EntityKind m_kind;
    std::vector<FieldIndex> m_fields;
    Comparison m_comparison;
    QMultiHash<size_t, RecordId> m_records;
};

} // namespace Ratchet
