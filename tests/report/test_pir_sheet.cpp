// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/entities/evidence.h>
#include <core/entities/incident_review.h>
#include <core/entities/organisation.h>
#include <core/entities/raci.h>
#include <support/test.h>

#include <core/change_builder.h>
#include <report/sheets/pir_sheet.h>

#include <QProcess>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

struct Review {
    Register reg;
    Id<Pir> pir;

    Review()
    {
        ChangeBuilder builder(reg, 1);
        const auto person = [&](const QString &name, const QString &job, const QString &mail = {}) {
            const auto made = builder.create<Person>();
            builder.set<&Person::name>(made, name);
            builder.set<&Person::jobTitle>(made, job);
            builder.set<&Person::email>(made, mail);
            return made;
        };
        const auto ingrid = person(u"Ingrid Solheim"_s, u"Release engineer"_s, u"ingrid@example.org"_s);
        const auto omar = person(u"Omar Benali"_s, QString());
        person(u"Al"_s, u"Intern"_s);
        const auto role = builder.create<RaciRole>();
        builder.set<&RaciRole::name>(role, u"Problem Manager"_s);
        builder.set<&RaciRole::person>(role, omar.value);
        pir = builder.create<Pir>();
        builder.set<&Pir::reference>(pir, u"PIR-0001"_s);
        builder.set<&Pir::title>(pir, u"Ingrid's release"_s);
        builder.set<&Pir::heldOn>(pir, QDate(2026, 3, 1));
        builder.set<&Pir::facilitator>(pir, omar.value);
        builder.set<&Pir::summary>(
            pir, u"SOLHEIM pressed the button; mail ingrid@example.org. Also Al knew. Algorithms were not at fault."_s);
        builder.set<&Pir::conditions>(pir, u"Omar was alone\nNo second reviewer"_s);
        const auto lesson = builder.create<Lesson>();
        builder.set<&Lesson::pir>(lesson, pir.value);
        builder.set<&Lesson::reference>(lesson, u"L-1"_s);
        builder.set<&Lesson::text>(lesson, u"Benali must not be alone"_s);
        const auto action = builder.create<Action>();
        builder.set<&Action::pir>(action, pir.value);
        builder.set<&Action::reference>(action, u"A-1"_s);
        builder.set<&Action::title>(action, u"Train somebody beside Ingrid"_s);
        builder.set<&Action::owner>(action, ingrid.value);
        REQUIRE(reg.apply(builder.take()));
    }
    [[nodiscard]] QString text(Names names) const
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"pir.pdf"_s);
        PackSettings settings = packSettings(reg, u"r.ratchet"_s, 1);
        settings.choices.preparedBy = u"Ingrid Solheim"_s;
        REQUIRE(writePirSheet(path, reg, pir, QDate(2026, 4, 1), names, settings));
        QProcess reader;
        reader.start(u"pdfinfo"_s, {path});
        REQUIRE(reader.waitForFinished());
        return pdfText(path) + QString::fromUtf8(reader.readAllStandardOutput());
    }
};

} // namespace

TEST_CASE("a blameless review names nobody, in no field, text or property of the document")
{
    if (!hasProgram(u"pdftotext"_s))
        return;
    const Review review;
    const QString text = review.text(Names::Roles);
    for (const QString &name : {u"Ingrid"_s, u"Solheim"_s, u"Omar"_s, u"Benali"_s, u"example.org"_s}) {
        INFO(name);
        CHECK_FALSE(text.contains(name, Qt::CaseInsensitive));
    }
    CHECK(text.contains(u"Release engineer"_s));
    CHECK(text.contains(u"Problem Manager"_s));
    CHECK(text.contains(u"Intern knew"_s));
    CHECK(text.contains(u"Algorithms"_s)); // a word that begins like a name is none
    CHECK(text.contains(u"No second reviewer"_s));
}

TEST_CASE("with names a review shows them, its lessons and its actions")
{
    if (!hasProgram(u"pdftotext"_s))
        return;
    const QString text = Review().text(Names::Shown);
    for (const QString &part :
         {u"Ingrid's release"_s, u"Omar Benali"_s, u"Benali must not be alone"_s, u"A-1"_s, u"no action"_s})
        CHECK(text.contains(part));
}
