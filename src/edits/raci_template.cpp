// SPDX-License-Identifier: GPL-3.0-or-later
#include "raci_template.h"

#include <answers/basis/raci_letters.h>
#include <core/entity_types.h>
#include <edits/raci_edit.h>

#include <QCoreApplication>
#include <QHash>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

constexpr const char *roleNames[] = {
    QT_TRANSLATE_NOOP("RaciTemplate", "CIO"),
    QT_TRANSLATE_NOOP("RaciTemplate", "CSI Manager"),
    QT_TRANSLATE_NOOP("RaciTemplate", "Service Owner"),
    QT_TRANSLATE_NOOP("RaciTemplate", "Problem Manager"),
    QT_TRANSLATE_NOOP("RaciTemplate", "Operations Manager"),
    QT_TRANSLATE_NOOP("RaciTemplate", "Service Analyst"),
};

// One letter a role in the order above; b is accountable and responsible. v and s are what the variants add in place of
// C or I.
struct TemplateRow {
    const char *activity;
    const char *codes;
    const char
        *additions; // v: verifies, s: signs off, h: helps (supports), o: out of the loop, where the variant has them
};

constexpr TemplateRow templateRows[] = {
    {QT_TRANSLATE_NOOP("RaciTemplate", "Maintain the register"), "IbCCIC", "o....h"},
    {QT_TRANSLATE_NOOP("RaciTemplate", "Accept and prioritise improvements"), "IRACCC", "s....."},
    {QT_TRANSLATE_NOOP("RaciTemplate", "Fund improvements"), "ARCICI", "...o.o"},
    {QT_TRANSLATE_NOOP("RaciTemplate", "Deliver improvements"), "ICAIRC", "o..o.h"},
    {QT_TRANSLATE_NOOP("RaciTemplate", "Verify the benefit"), "IACIIR", "s.vo.."},
    {QT_TRANSLATE_NOOP("RaciTemplate", "Run service reviews"), "IRACCC", "o....h"},
    {QT_TRANSLATE_NOOP("RaciTemplate", "Run post-incident reviews"), "ICCbRC", "o....."},
    {QT_TRANSLATE_NOOP("RaciTemplate", "Track PIR actions to closure"), "ICCbRI", ".v...."},
    {QT_TRANSLATE_NOOP("RaciTemplate", "Hold the ring-fenced time"), "IRCIAI", "...o.o"},
    {QT_TRANSLATE_NOOP("RaciTemplate", "Keep the definitions of metrics"), "IACIIR", "o.v..."},
    {QT_TRANSLATE_NOOP("RaciTemplate", "Publish the evidence pack"), "IACCCR", "s....."},
    {QT_TRANSLATE_NOOP("RaciTemplate", "Review how improvement performs"), "ARCIIC", ".....h"},
};

QString codeOf(const TemplateRow &row, size_t role, RaciVariant variant)
{
    const auto has = [variant](char16_t letter) {
        for (const RaciLetter &known : raciLetters(variant)) {
            if (known.letter == letter)
                return true;
        }
        return false;
    };
    const char addition = row.additions[role];
    const QChar doing(doingLetter(variant));
    if (addition == 'v' && has(u'V'))
        return u"V"_s;
    if (addition == 's' && has(u'V') && has(u'S'))
        return u"S"_s;
    if (addition == 'h' && has(u'S') && !has(u'V'))
        return u"S"_s;
    if (addition == 'o' && has(u'O'))
        return u"O"_s;
    switch (row.codes[role]) {
    case 'b':
        return cellOf(QString(u'A') + doing);
    case 'R':
        return QString(doing);
    default:
        return QString(QChar::fromLatin1(row.codes[role]));
    }
}

// Finds or makes the records of one kind by name, new ones behind those that are there.
template <class Record> class Named {
public:
    Named(ChangeBuilder &builder, const Register &reg)
        : m_builder(builder)
    {
        for (const Record &record : reg.all<Record>()) {
            m_known.insert(record.name.toCaseFolded(), record.id);
            m_last = std::max(m_last, record.position.value_or(0));
        }
    }
    Id<Record> operator()(const QString &name)
    {
        if (const Id<Record> known = m_known.value(name.toCaseFolded()))
            return known;
        const auto made = m_builder.create<Record>();
        m_builder.set<&Record::name>(made, name);
        m_builder.set<&Record::position>(made, Value(++m_last));
        m_known.insert(name.toCaseFolded(), made);
        return made;
    }
    [[nodiscard]] bool has(const QString &name) const { return m_known.contains(name.toCaseFolded()); }

private:
    ChangeBuilder &m_builder;
    QHash<QString, Id<Record>> m_known;
    qint64 m_last = 0;
};

} // namespace

void addRaciTemplate(ChangeBuilder &builder, const Register &reg, RaciVariant variant)
{
    Named<RaciRole> roles(builder, reg);
    Named<RaciActivity> activities(builder, reg);
    for (const TemplateRow &row : templateRows) {
        const QString name = App::translate("RaciTemplate", row.activity);
        if (activities.has(name))
            continue; // the user's own row stands
        const Id<RaciActivity> activity = activities(name);
        for (size_t role = 0; role < std::size(roleNames); ++role)
            setRaciCode(builder, reg, activity, roles(App::translate("RaciTemplate", roleNames[role])),
                        codeOf(row, role, variant));
    }
    setRaciVariant(builder, reg, variant);
}

} // namespace Ratchet
