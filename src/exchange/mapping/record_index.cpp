// SPDX-License-Identifier: GPL-3.0-or-later
#include "record_index.h"

#include <core/entities/organisation.h>
#include <core/entity_types.h>
#include <core/record_text.h>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

// Without blanks at the ends and case. Most names are ASCII, and many are asked for: those do without Unicode's tables.
QString folded(const QString &name)
{
    bool isFolded = !name.isEmpty() && name.front() != u' ' && name.back() != u' ';
    for (const QChar letter : name) {
        if (letter.unicode() < 0x20 || letter.unicode() > 0x7e)
            return name.trimmed().toCaseFolded();
        isFolded = isFolded && !(letter >= u'A' && letter <= u'Z');
    }
    if (isFolded)
        return name;
    QString lower = name.trimmed();
    for (QChar &letter : lower) {
        if (letter >= u'A' && letter <= u'Z')
            letter = QChar(letter.unicode() + 0x20);
    }
    return lower;
}

// Names that people write from memory, each in their own way.
bool isSpelledFreely(EntityKind kind)
{
    return kind == EntityKind::Person || kind == EntityKind::Unit || kind == EntityKind::Service;
}

NamedThing thingOf(EntityKind kind) { return kind == EntityKind::Person ? NamedThing::Person : NamedThing::Other; }

// Each one is looked for among those that came before.
template <class Index> std::vector<std::vector<RecordId>> nearBefore(const QStringList &titles, Index index)
{
    std::vector<std::vector<RecordId>> near;
    near.reserve(size_t(titles.size()));
    for (qsizetype position = 0; position < titles.size(); ++position) {
        near.push_back(index.near(titles[position]));
        index.add(titles[position], position);
    }
    return near;
}

size_t hashOfValue(const Value &value)
{
    return std::visit(
        [](const auto &held) -> size_t {
            if constexpr (std::is_same_v<std::decay_t<decltype(held)>, std::monostate>)
                return 0;
            else
                return ::qHash(held, size_t(17));
        },
        value);
}

} // namespace

RecordNames::Names &RecordNames::namesOf(EntityKind kind)
{
    auto &names = m_names[size_t(kind)];
    if (names)
        return *names;
    names.emplace();
    names->exact.reserve(m_register.table(kind).size());
    const EntityType &type = entityType(kind);
    const Field *single = type.key.size() == 1 ? type.find(QString::fromLatin1(type.key[0])) : nullptr;
    const bool isPlain = single && single->kind == FieldKind::Text;
    m_register.table(kind).forEach([&](RecordId id, const void *held) {
        const QString name = isPlain ? valueOr<QString>(single->read(held)) : recordName(m_register, kind, id);
        if (!names->exact.contains(name))
            names->exact.insert(name, id);
        const QString plain = folded(name);
        if (!names->folded.contains(plain))
            names->folded.insert(plain, id);
    });
    if (kind == EntityKind::Person) {
        for (const Person &person : m_register.all<Person>()) {
            if (!person.email.isEmpty() && !names->folded.contains(folded(person.email)))
                names->folded.insert(folded(person.email), person.id.value);
        }
    }
    return *names;
}

// Made when a name is first looked for that nobody bears as it is written.
NameSpellings &RecordNames::spellingsOf(EntityKind kind)
{
    Names &names = namesOf(kind);
    if (names.spellings)
        return *names.spellings;
    names.spellings.emplace(thingOf(kind));
    // Those that the import makes are among them.
    for (auto it = names.exact.cbegin(); it != names.exact.cend(); ++it)
        names.spellings->add(it.key(), *it);
    return *names.spellings;
}

RecordId RecordNames::find(EntityKind kind, const QString &name)
{
    if (const RecordId written = findAsWritten(kind, name))
        return written;
    const RecordId found = findRespelled(kind, name);
    noteSpelling(kind, name, found);
    return found;
}

RecordId RecordNames::findAsWritten(EntityKind kind, const QString &name)
{
    const Names &names = namesOf(kind);
    const auto exact = names.exact.constFind(name);
    if (exact != names.exact.cend())
        return *exact;
    const QString plain = folded(name);
    return plain.isEmpty() ? 0 : names.folded.value(plain);
}

RecordId RecordNames::findRespelled(EntityKind kind, const QString &name)
{
    if (!isSpelledFreely(kind) || name.trimmed().isEmpty())
        return 0;
    const QString address = kind == EntityKind::Person ? addressIn(name) : QString();
    const RecordId byAddress = address.isEmpty() ? 0 : namesOf(kind).folded.value(address);
    return byAddress ? byAddress : spellingsOf(kind).find(name);
}

void RecordNames::noteSpelling(EntityKind kind, const QString &name, RecordId record)
{
    if (const QString own = recordName(m_register, kind, record); !own.isEmpty())
        m_otherSpellings.insert(name.trimmed(), own);
}

const QStringList &RecordNames::near(EntityKind kind, const QString &name)
{
    static const QStringList none;
    if (!isSpelledFreely(kind))
        return none;
    Names &names = namesOf(kind);
    auto known = names.near.constFind(name);
    if (known == names.near.cend()) {
        QStringList found;
        for (const RecordId record : spellingsOf(kind).near(name)) {
            if (const QString own = recordName(m_register, kind, record); !own.isEmpty())
                found += own;
        }
        known = names.near.insert(name, found);
    }
    const QHash<QString, QStringList> &expected = m_expected[size_t(kind)].near;
    const auto ofFile = known->isEmpty() ? expected.constFind(name) : expected.cend();
    return ofFile == expected.cend() ? *known : *ofFile;
}

void RecordNames::expect(EntityKind kind, const std::vector<BroughtName> &names)
{
    Expected &expected = m_expected[size_t(kind)];
    if (!isSpelledFreely(kind) || expected.names == names)
        return;
    expected = {.names = names, .near = {}};
    NameSpellings spellings(thingOf(kind)); // of those that are to be made, by their positions from 1
    for (size_t at = 0; at < names.size(); ++at) {
        const auto &[name, isSaid] = names[at];
        if ((!isSaid && !near(kind, name).isEmpty()) || spellings.find(name))
            continue; // the register's come first
        QStringList before;
        if (!isSaid) {
            for (const RecordId position : spellings.near(name))
                before += names[size_t(position - 1)].name;
        }
        if (before.isEmpty())
            spellings.add(name, RecordId(at) + 1);
        else
            expected.near.insert(name, before);
    }
}

const std::vector<RecordId> &RecordNames::nearTitles(EntityKind kind, const QString &title)
{
    Titles &titles = (*m_titles)[size_t(kind)];
    const auto known = titles.near.constFind(title);
    if (known != titles.near.cend())
        return *known;
    if (isSpelledFreely(kind))
        return *titles.near.insert(title, spellingsOf(kind).near(title));
    if (!titles.index) {
        const Field *field = entityType(kind).find(QString::fromLatin1(entityType(kind).title.back()));
        titles.index.emplace();
        m_register.table(kind).forEach(
            [&](RecordId id, const void *held) { titles.index->add(valueOr<QString>(field->read(held)), id); });
    }
    return *titles.near.insert(title, titles.index->near(title));
}

void RecordNames::setTitlesOfFile(EntityKind kind, const QStringList &titles)
{
    Titles &known = (*m_titles)[size_t(kind)];
    if (known.ofFile == titles)
        return;
    known.ofFile = titles;
    known.nearInFile =
        isSpelledFreely(kind) ? nearBefore(titles, NameSpellings(thingOf(kind))) : nearBefore(titles, NearTitles());
}

const std::vector<RecordId> &RecordNames::nearInFile(EntityKind kind, qsizetype position)
{
    return (*m_titles)[size_t(kind)].nearInFile[size_t(position)];
}

void RecordNames::add(EntityKind kind, const QString &name, RecordId record)
{
    Names &names = namesOf(kind);
    names.exact.insert(name, record);
    const QString plain = folded(name);
    if (!names.folded.contains(plain))
        names.folded.insert(plain, record);
    if (names.spellings)
        names.spellings->add(name, record);
}

void RecordNames::addAddress(const QString &address, RecordId person)
{
    Names &names = namesOf(EntityKind::Person);
    if (!names.folded.contains(folded(address)))
        names.folded.insert(folded(address), person);
}

QString RecordNames::nextReference(EntityKind kind, const QString &prefix, int digits)
{
    const Names &names = namesOf(kind);
    auto last = m_lastNumbers.find(prefix);
    if (last == m_lastNumbers.end()) {
        qint64 highest = 0;
        for (auto it = names.exact.keyBegin(); it != names.exact.keyEnd(); ++it) {
            if (it->startsWith(prefix, Qt::CaseInsensitive))
                highest = std::max(highest, QStringView(*it).sliced(prefix.size()).toLongLong());
        }
        last = m_lastNumbers.insert(prefix, highest);
    }
    QString reference;
    do {
        ++*last;
        reference = prefix + QString::number(*last).rightJustified(digits, u'0');
    } while (findAsWritten(kind, reference));
    return reference;
}

RecordKeys::RecordKeys(const Register &reg, const ChangeBuilder &builder, EntityKind kind,
                       std::vector<FieldIndex> fields, Comparison comparison)
    : m_builder(builder)
    , m_kind(kind)
    , m_fields(std::move(fields))
    , m_comparison(comparison)
{
    const EntityType &type = entityType(kind);
    m_records.reserve(reg.table(kind).size());
    std::vector<Value> key(m_fields.size());
    reg.table(kind).forEach([&](RecordId id, const void *held) {
        for (size_t i = 0; i < m_fields.size(); ++i)
            key[i] = type.fields[size_t(m_fields[i])].read(held);
        add(key, id);
    });
}

Value RecordKeys::normal(const Value &value) const
{
    if (m_comparison == Comparison::Exact)
        return value;
    const QString *text = std::get_if<QString>(&value);
    return text ? Value(text->simplified().toCaseFolded()) : value;
}

size_t RecordKeys::hashOf(const std::vector<Value> &key) const
{
    size_t hash = key.size();
    for (const Value &value : key)
        hash = hash * 31 + hashOfValue(normal(value));
    return hash;
}

std::vector<RecordId> RecordKeys::find(const std::vector<Value> &key) const
{
    std::vector<RecordId> found;
    const auto [begin, end] = m_records.equal_range(hashOf(key));
    for (auto it = begin; it != end; ++it) {
        bool isSame = true;
        for (size_t i = 0; isSame && i < m_fields.size(); ++i)
            isSame = normal(m_builder.value(m_kind, *it, m_fields[i])) == normal(key[i]);
        if (isSame)
            found.push_back(*it);
    }
    std::ranges::sort(found);
    return found;
}

void RecordKeys::add(const std::vector<Value> &key, RecordId record) { m_records.insert(hashOf(key), record); }

} // namespace Ratchet
