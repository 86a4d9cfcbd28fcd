// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/catalogue.h>
#include <core/entities/improvement.h>
#include <core/entity_types.h>
#include <support/test.h>

#include <thread>

using namespace Ratchet;
using namespace Qt::StringLiterals;

namespace {

const QLocale spokenEnglish(QLocale::English, QLocale::UnitedKingdom);
const QLocale spokenGerman(QLocale::German, QLocale::Germany);

QString status() { return optionLabel(fieldOf<&Improvement::status>(), qint64(ImprovementStatus::InProgress)); }

} // namespace

TEST_CASE("a document is in its own language and the window goes on in that of the program")
{
    CHECK(status() == u"In progress"_s);
    {
        const SpokenLanguage language(spokenGerman);
        CHECK(status() == u"In Umsetzung"_s);
        {
            const SpokenLanguage within(spokenEnglish);
            CHECK(status() == u"In progress"_s);
        }
        CHECK(status() == u"In Umsetzung"_s);
        QString elsewhere;
        std::thread([&elsewhere] { elsewhere = status(); }).join();
        CHECK(elsewhere == u"In progress"_s);
    }
    CHECK(status() == u"In progress"_s);
}

TEST_CASE("without a catalogue of the language a document is in English, with the digits of its locale")
{
    const QLocale nepal(QLocale::Nepali, QLocale::Nepal);
    const SpokenLanguage language(nepal);
    CHECK(status() == u"In progress"_s);
    CHECK(language.translate("Nowhere", "%Ln of them", nullptr, 1234) == nepal.toString(1234) + u" of them"_s);
    CHECK(language.translate("Nowhere", "as it stands", nullptr, -1) == u"as it stands"_s);
}

TEST_CASE("every field and option has a German label of its own")
{
    const SpokenLanguage language(spokenGerman);
    for (const EntityKind kind : entityKinds) {
        const EntityType &type = entityType(kind);
        INFO(type.name);
        REQUIRE_FALSE(label(type).isEmpty());
        for (const Field &field : type.fields) {
            INFO(field.name);
            REQUIRE_FALSE(label(field).isEmpty());
            QStringList labels;
            for (qint64 option = 1; option <= qint64(field.options.size()); ++option)
                labels += optionLabel(field, option);
            REQUIRE_FALSE(labels.contains(QString()));
            REQUIRE(labels.removeDuplicates() == 0); // people could not tell them apart
        }
    }
}
