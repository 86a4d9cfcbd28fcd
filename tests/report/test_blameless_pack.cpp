// SPDX-License-Identifier: GPL-3.0-or-later
// A pack with roles in place of names, read as whoever gets it reads it: its pages as text, and every file inside.
#include <answers/questions/answer.h>
#include <core/entities/evidence.h>
#include <core/entities/incident_review.h>
#include <core/entities/organisation.h>
#include <document/document.h>
#include <exchange/import/sample.h>
#include <report/pack/pack.h>
#include <report/pack/pack_source.h>
#include <report/verify/pdf_reader.h>
#include <support/clock.h>
#include <support/test.h>

#include <QRegularExpression>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate handedOn(2026, 11, 23);

struct Handed {
    QString pages;
    QString files;
};

Handed packOf(Document &document, Names names)
{
    PackChoices choices;
    choices.language = u"en"_s;
    choices.names = names;
    choices.preparedBy = document.reg().all<Person>().begin()->name;
    const PackSource source =
        valueOf(packSource(document.store(), document.reg(), document.change(), handedOn, choices));
    const Answers answers = answer(source.reg, source.asOf, source.settings.locale);
    const MadePack pack = valueOf(makePack(answers, source.reg, source.settings));
    Handed handed;
    for (const QStringList &page : valueOf(pageLines(pack.pdf)))
        handed.pages += page.join(u'\n') + u'\n';
    for (const DataFile &file : pack.files)
        handed.files += QString::fromUtf8(file.content);
    handed.files += QString::fromUtf8(pack.manifest);
    return handed;
}

// Of everybody's names and addresses, those that stand in the text.
QStringList namedIn(const QString &text, const Register &reg)
{
    QStringList named;
    for (const Person &person : reg.all<Person>()) {
        for (const QString &name : QStringList{person.name, person.email} + person.name.split(u' ')) {
            const QRegularExpression whole(
                uR"((?<![\p{L}\p{N}]))"_s + QRegularExpression::escape(name) + uR"((?![\p{L}\p{N}]))"_s,
                QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
            if (name.size() >= 3 && text.contains(whole))
                named += name;
        }
    }
    named.removeDuplicates();
    return named;
}

} // namespace

TEST_CASE("a blameless pack of the demonstration names nobody, on no page and in no file")
{
    const QTemporaryDir folder;
    const auto document = valueOf(Document::create(folder.filePath(u"csi.ratchet"_s), u"Signe Dahl"_s, clockOfTests()));
    ChangeBuilder builder = document->builder();
    valueOf(addSample(builder, document->reg(), handedOn));
    valueOf(document->apply(std::move(builder), u"Demonstration for Signe"_s, ChangeKind::Import));
    const Service &service = *document->reg().all<Service>().begin(); // charts name services
    const QString named = u"%1 of %2"_s.arg(service.name, document->reg().all<Person>().begin()->name);
    valueOf(document->setField(EntityKind::Service, service.id.value, fieldIndex<&Service::name>(), named));

    const Handed open = packOf(*document, Names::Shown);
    CHECK(namedIn(open.pages, document->reg()).size() > 20); // the test would see them
    CHECK(namedIn(open.files, document->reg()).size() > 20);

    const Handed blameless = packOf(*document, Names::Roles);
    CHECK(blameless.pages.size() > 50000);
    CHECK(namedIn(blameless.pages, document->reg()) == QStringList());
    CHECK(namedIn(blameless.files, document->reg()) == QStringList());
}
