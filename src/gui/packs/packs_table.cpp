// SPDX-License-Identifier: GPL-3.0-or-later
#include "packs_table.h"

#include <core/entities/evidence.h>
#include <core/record_text.h>
#include <core/register.h>
#include <report/paper/pack_text.h>

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

QString scopeOf(const Pack &pack)
{
    return pack.scope.isEmpty() ? App::translate("Packs", "The whole register") : pack.scope;
}

QString attestedText(const Register &reg, const Pack &pack, const QLocale &locale)
{
    QStringList questions;
    for (const Attestation *attestation : attestationsOf(reg, pack.id)) {
        if (attestation->question)
            questions += locale.toString(*attestation->question);
    }
    questions.removeDuplicates();
    return questions.isEmpty() ? u"–"_s : App::translate("Packs", "✓ questions %1").arg(questions.join(u", "_s));
}

QString dayOf(QDate day, const QLocale &locale)
{
    return day.isValid() ? locale.toString(day, QLocale::ShortFormat) : QString();
}

QString inOneLine(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString leftOutOf(const Pack &pack, const QLocale &locale)
{
    const PackChoices choices = packChoicesFrom(QJsonDocument::fromJson(pack.choices.toUtf8()).object());
    QStringList sections;
    for (int i = 0; i < packSectionCount; ++i) {
        if (!choices.has(PackSection(i)))
            sections += packSectionTitle(PackSection(i));
    }
    return locale.createSeparatedList(sections);
}

// Its halves stay in their order among words that run from right to left.
QString shownHash(const QString &hash)
{
    static const QString mark(QChar(0x200E));
    return shortHash(QByteArray::fromHex(hash.toLatin1())).replace(u"…"_s, mark + u"…"_s + mark);
}

} // namespace

std::vector<const Attestation *> attestationsOf(const Register &reg, Id<Pack> pack)
{
    std::vector<const Attestation *> found;
    for (const Attestation &attestation : reg.all<Attestation>()) {
        if (attestation.pack == pack)
            found.push_back(&attestation);
    }
    std::ranges::stable_sort(found, {},
                             [](const Attestation *attestation) { return attestation->question.value_or(0); });
    return found;
}

AnswerTable packsTable(const Register &reg, const QLocale &locale)
{
    AnswerTable table(u"packs"_s, App::translate("Packs", "Evidence packs"));
    table.column(App::translate("Packs", "Pack"), 2)
        .column(App::translate("Packs", "Made"), 3)
        .column(App::translate("Packs", "Scope"), 4)
        .number(App::translate("Packs", "Judged as of"), 2)
        .number(App::translate("Packs", "Change"))
        .column(App::translate("Packs", "Kind"), 2)
        .column(App::translate("Packs", "Attested"), 3)
        .column(App::translate("Packs", "SHA-256"), 2);
    std::vector<const Pack *> packs;
    for (const Pack &pack : reg.all<Pack>())
        packs.push_back(&pack);
    std::ranges::stable_sort(packs, [](const Pack *one, const Pack *other) {
        return std::pair(one->madeAt, one->id.value) > std::pair(other->madeAt, other->id.value);
    });
    const Field &profile = fieldOf<&Pack::profile>();
    for (const Pack *pack : packs) {
        table.row(
            {{pack->reference},
             {locale.toString(pack->madeAt, QLocale::ShortFormat), pack->madeAt},
             {scopeOf(*pack)},
             {dayOf(pack->asOf, locale), pack->asOf},
             {pack->change ? locale.toString(*pack->change) : QString(), pack->change ? Value(*pack->change) : Value()},
             {pack->profile == PackProfile::None ? QString() : optionLabel(profile, qint64(pack->profile))},
             {attestedText(reg, *pack, locale)},
             {shownHash(pack->sha256), pack->sha256}},
            {EntityKind::Pack, pack->id.value});
    }
    return table;
}

std::vector<std::pair<QString, QString>> packFacts(const Register &reg, const Pack &pack, const QLocale &locale)
{
    std::vector<std::pair<QString, QString>> facts;
    const auto add = [&facts](const QString &name, const QString &value) {
        if (!value.isEmpty())
            facts.emplace_back(name, value);
    };
    add(App::translate("Packs", "File"), pack.location);
    add(App::translate("Packs", "SHA-256"), pack.sha256);
    add(App::translate("Packs", "Period"),
        pack.periodFrom.isValid() && pack.periodFrom <= pack.asOf
            ? App::translate("Packs", "%1 to %2").arg(dayOf(pack.periodFrom, locale), dayOf(pack.asOf, locale))
            : QString());
    add(App::translate("Packs", "Pages"), pack.pages ? locale.toString(*pack.pages) : QString());
    add(App::translate("Packs", "Language"),
        pack.language.isEmpty() ? QString() : QLocale(pack.language).nativeLanguageName());
    add(App::translate("Packs", "Left out"), leftOutOf(pack, locale));
    add(App::translate("Packs", "Prepared"), pack.preparedBy);
    add(App::translate("Packs", "Reviewed"), inOneLine({pack.reviewedBy, dayOf(pack.reviewedOn, locale)}));
    add(App::translate("Packs", "Approved"), inOneLine({pack.approvedBy, dayOf(pack.approvedOn, locale)}));
    for (const Attestation *attestation : attestationsOf(reg, pack.id)) {
        const QString by = inOneLine({recordName(reg, EntityKind::Person, attestation->person.value), attestation->role,
                                      dayOf(attestation->on, locale)});
        add(App::translate("Packs", "Attested, question %1").arg(locale.toString(attestation->question.value_or(0))),
            inOneLine({attestation->statement, by}));
    }
    return facts;
}

} // namespace Ratchet
