// SPDX-License-Identifier: GPL-3.0-or-later
// Responsibility matrices as people keep them, in and out.
#include <core/entities/raci.h>
#include <exchange/import/raci_matrix.h>

#include "import_support.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

QStringList activitiesWith(const Register &reg, QChar code, int least, int most)
{
    QStringList names;
    for (const RaciActivity &activity : reg.all<RaciActivity>()) {
        int found = 0;
        for (const RaciEntry &entry : reg.all<RaciEntry>())
            found += entry.activity == activity.id && entry.codes.contains(code);
        if (found >= least && found <= most)
            names += activity.name;
    }
    return names;
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &text : value.toArray())
        texts += text.toString();
    return texts;
}

} // namespace

TEST_CASE("matrices of real projects give the roles, activities and gaps that are in them")
{
    for (const QString &root : referenceRoots({u"raci"_s})) {
        const QJsonObject expected = QJsonDocument::fromJson(contentOf(root + u"raci/expected.json"_s)).object();
        REQUIRE_FALSE(expected.isEmpty());
        for (const QString &file : {u"github-platform.csv"_s, u"project-lifecycle.csv"_s}) {
            if (!expected.contains(file))
                continue;
            Importing in;
            const ImportPlan plan =
                in.import(EntityKind::RaciEntry, valueOf(readTextTable(contentOf(root + u"raci/"_s + file))));
            const QJsonObject figures = expected[file].toObject();
            INFO(file << problemsOf(plan).join(u'\n').toStdString());
            CHECK(plan.isComplete());
            CHECK(in.reg.all<RaciRole>().size() == figures[u"roles"_s].toInt());
            CHECK(in.reg.all<RaciActivity>().size() == figures[u"activities"_s].toInt());
            CHECK(activitiesWith(in.reg, u'A', 0, 0) == textsOf(figures[u"noAccountable"_s]));
            CHECK(activitiesWith(in.reg, u'A', 2, 99) == textsOf(figures[u"moreThanOneAccountable"_s]));
            CHECK(activitiesWith(in.reg, u'R', 0, 0) == textsOf(figures[u"noResponsible"_s]));
            CHECK(activitiesWith(in.reg, u'C', 5, 99) == textsOf(figures[u"moreThanFourConsulted"_s]));
            // Out and in again.
            const QByteArray out = exportRaciCsv(in.reg);
            const ImportPlan again = in.import(EntityKind::RaciEntry, valueOf(readTextTable(out)));
            CHECK(again.count(RowAction::Unchanged) == qsizetype(again.rows.size()));
            CHECK(in.lastEdits.empty());
        }
    }
}

TEST_CASE("a matrix with a column for each code and roles in its cells is read the other way round")
{
    QStringList matrices{u"Entregável,R,A,C,I\nProblema,Pri,Líder do Grupo,Time,Tutor\n"
                         "Plano,Arquiteta,Líder do Grupo,Dados/Visão,Tutor\nFluxos,Dados,Líder do Grupo,Time,Tutor\n"
                         "Visão,Pesq. Visão,Líder do Grupo,Time,Tutor\nSegurança,Sec,Líder do Grupo,Todos,Tutor\n"
                         "Texto,Pri,Líder do Grupo,Time,Tutor\n"_s};
    const QString real = referenceData(u"raci/names-in-cells-pt.csv"_s);
    if (QFile::exists(real))
        matrices += QString::fromUtf8(contentOf(real));
    for (const QString &matrix : matrices) {
        Importing in;
        const ImportPlan plan = in.import(EntityKind::RaciEntry, tableOf(matrix));
        CHECK(plan.isComplete());
        CHECK(in.reg.all<RaciActivity>().size() == 6);
        for (const RaciEntry &entry : in.reg.all<RaciEntry>())
            CHECK(entry.codes.contains(u'A') == (in.reg.find(entry.role)->name == u"Líder do Grupo"_s));
        CHECK(activitiesWith(in.reg, u'A', 1, 1).size() == 6);
    }
}

TEST_CASE("cells that are no codes refuse their row, blank cells take codes away")
{
    Importing in;
    const ImportPlan plan = in.import(EntityKind::RaciEntry,
                                      u"Activity,Owner,Team\nSection,,\nPlan,a / r,C\nBuild,yes,R\n,A,R\nPlan,C,C\n"_s);
    REQUIRE(plan.rows.size() == 5);
    CHECK(plan.rows[0].action == RowAction::LeftOut); // a heading, and said to be one
    REQUIRE(plan.notices.size() == 1);
    CHECK(plan.notices[0].line == 2);
    CHECK(plan.count(RowAction::Refused) == 2);
    CHECK(plan.count(RowAction::Duplicate) == 1);
    CHECK(plan.problems[0].line == 4);
    CHECK(plan.problems[0].column == 2);
    CHECK(exportRaciCsv(in.reg) == "activity,Owner,Team\r\nPlan,A/R,C\r\n");
    CHECK(in.import(EntityKind::RaciEntry, u"Activity,Owner,Team\nPlan,A,\n"_s).count(RowAction::Update) == 1);
    CHECK(exportRaciCsv(in.reg) == "activity,Owner,Team\r\nPlan,A,\r\n");
    CHECK(QJsonDocument::fromJson(exportRaciJson(in.reg)).array()[0].toObject()[u"roles"_s].toObject()
          == QJsonObject{{u"Owner"_s, u"A"_s}});
}
