// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack_choices.h"

#include <core/entities/evidence.h>
#include <core/entities/settings.h>

#include <report/paper/pack_words.h>

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

struct SectionName {
    const char *id; // in files
    const char *title;
};
constexpr std::array<SectionName, packSectionCount> sectionNames{{
    {"backlog", QT_TRANSLATE_NOOP("Pack", "1 · Improvement backlog")},
    {"pirActions", QT_TRANSLATE_NOOP("Pack", "2 · PIR actions")},
    {"ringFence", QT_TRANSLATE_NOOP("Pack", "3 · Improvement time")},
    {"metrics", QT_TRANSLATE_NOOP("Pack", "4 · Metrics")},
    {"accountability", QT_TRANSLATE_NOOP("Pack", "5 · Accountability and cadence")},
    {"dossiers", QT_TRANSLATE_NOOP("Pack", "Metric dossiers")},
    {"signs", QT_TRANSLATE_NOOP("Pack", "Failure signs and self-questions")},
    {"extract", QT_TRANSLATE_NOOP("Pack", "Register extract")},
    {"changeLog", QT_TRANSLATE_NOOP("Pack", "Change log")},
    {"overrides", QT_TRANSLATE_NOOP("Pack", "Overrides and amendments")},
    {"definitions", QT_TRANSLATE_NOOP("Pack", "Definitions and formulas")},
    {"dataQuality", QT_TRANSLATE_NOOP("Pack", "Data quality")},
    {"evidenceIndex", QT_TRANSLATE_NOOP("Pack", "Evidence index")},
    {"signOff", QT_TRANSLATE_NOOP("Pack", "Sign-off")},
}};

struct EditionName {
    const char *id; // in files and on the command line
    const char *title;
};
constexpr std::array<EditionName, packEditionCount> editionNames{{
    {"board", QT_TRANSLATE_NOOP("Pack", "Board")},
    {"service", QT_TRANSLATE_NOOP("Pack", "Service review")},
    {"auditor", QT_TRANSLATE_NOOP("Pack", "Auditor")},
}};

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue text : value.toArray())
        texts += text.toString();
    texts.removeAll(QString());
    return texts;
}

void put(QJsonObject &json, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        json[key] = text;
}

void put(QJsonObject &json, const QString &key, const QStringList &texts)
{
    if (!texts.isEmpty())
        json[key] = QJsonArray::fromStringList(texts);
}

QDate dayOf(const QJsonValue &value) { return QDate::fromString(value.toString(), Qt::ISODate); }

} // namespace

void PackChoices::setHas(PackSection section, bool has)
{
    const quint32 bit = 1U << int(section);
    leftOut = has ? leftOut & ~bit : leftOut | bit;
}

void PackChoices::setEdition(PackEdition wanted)
{
    edition = wanted;
    leftOut = 0;
    for (int i = 0; i < packSectionCount; ++i) {
        const auto section = PackSection(i);
        const bool isForBoard = section <= PackSection::Accountability;
        const bool isForService = isForBoard || section == PackSection::SignOff;
        if (wanted == PackEdition::Board)
            setHas(section, isForBoard);
        else if (wanted == PackEdition::Service)
            setHas(section, isForService);
    }
}

void PackChoices::leaveOnly(PackSection question)
{
    edition = PackEdition::Auditor;
    leftOut = (1U << packSectionCount) - 1;
    setHas(question, true);
    setHas(PackSection::Dossiers, question == PackSection::Metrics);
    setHas(PackSection::Definitions, true);
    setHas(PackSection::EvidenceIndex, true);
}

QString packSectionTitle(PackSection section) { return PackWords::tr(sectionNames[size_t(section)].title); }

QString packEditionTitle(PackEdition edition) { return PackWords::tr(editionNames[size_t(edition)].title); }

QString packEditionId(PackEdition edition) { return QString::fromLatin1(editionNames[size_t(edition)].id); }

std::optional<PackEdition> packEditionOf(const QString &id)
{
    const auto found =
        std::ranges::find_if(editionNames, [&id](const EditionName &name) { return id == QLatin1StringView(name.id); });
    return found == editionNames.end() ? std::nullopt : std::optional(PackEdition(found - editionNames.begin()));
}

QJsonObject packChoicesJson(const PackChoices &choices)
{
    QJsonObject json;
    put(json, u"services"_s, choices.services);
    put(json, u"units"_s, choices.units);
    put(json, u"periodFrom"_s, choices.periodFrom.toString(Qt::ISODate));
    if (choices.edition != PackEdition::Auditor)
        json[u"edition"_s] = packEditionId(choices.edition);
    QStringList leftOut;
    for (int i = 0; i < packSectionCount; ++i) {
        if (!choices.has(PackSection(i)))
            leftOut += QLatin1StringView(sectionNames[size_t(i)].id);
    }
    put(json, u"leftOut"_s, leftOut);
    if (choices.names == Names::Roles)
        json[u"blameless"_s] = true;
    put(json, u"language"_s, choices.language);
    json[u"paper"_s] = choices.paper == Paper::Letter ? u"Letter"_s : u"A4"_s;
    json[u"profile"_s] = choices.profile == PackProfile::Archive ? u"archive"_s : u"working"_s;
    put(json, u"preparedBy"_s, choices.preparedBy);
    put(json, u"reviewedBy"_s, choices.reviewedBy);
    put(json, u"reviewedOn"_s, choices.reviewedOn.toString(Qt::ISODate));
    put(json, u"approvedBy"_s, choices.approvedBy);
    put(json, u"approvedOn"_s, choices.approvedOn.toString(Qt::ISODate));
    return json;
}

QString packChoicesText(const PackChoices &choices)
{
    return QString::fromUtf8(QJsonDocument(packChoicesJson(choices)).toJson(QJsonDocument::Compact));
}

PackChoices packChoicesFrom(const QJsonObject &json)
{
    PackChoices choices;
    choices.services = textsOf(json[u"services"_s]);
    choices.units = textsOf(json[u"units"_s]);
    choices.periodFrom = dayOf(json[u"periodFrom"_s]);
    choices.edition = packEditionOf(json[u"edition"_s].toString()).value_or(PackEdition::Auditor);
    const QStringList leftOut = textsOf(json[u"leftOut"_s]);
    for (int i = 0; i < packSectionCount; ++i)
        choices.setHas(PackSection(i), !leftOut.contains(QLatin1StringView(sectionNames[size_t(i)].id)));
    choices.names = json[u"blameless"_s].toBool() ? Names::Roles : Names::Shown;
    choices.language = json[u"language"_s].toString();
    choices.paper = json[u"paper"_s].toString() == "Letter"_L1 ? Paper::Letter : Paper::A4;
    choices.profile = json[u"profile"_s].toString() == "archive"_L1 ? PackProfile::Archive : PackProfile::Working;
    choices.preparedBy = json[u"preparedBy"_s].toString();
    choices.reviewedBy = json[u"reviewedBy"_s].toString();
    choices.reviewedOn = dayOf(json[u"reviewedOn"_s]);
    choices.approvedBy = json[u"approvedBy"_s].toString();
    choices.approvedOn = dayOf(json[u"approvedOn"_s]);
    return choices;
}

Paper usualPaper() { return QLocale().measurementSystem() == QLocale::ImperialUSSystem ? Paper::Letter : Paper::A4; }

PackChoices packChoicesOf(const Register &reg)
{
    const Settings settings = reg.settings();
    PackChoices choices = packChoicesFrom(QJsonDocument::fromJson(settings.packChoices.toUtf8()).object());
    if (choices.language.isEmpty())
        choices.language = settings.packLanguage;
    if (settings.packChoices.isEmpty())
        choices.paper = usualPaper();
    return choices;
}

PackChoices packChoicesOf(const Pack &pack)
{
    return packChoicesFrom(QJsonDocument::fromJson(pack.choices.toUtf8()).object());
}

} // namespace Ratchet
