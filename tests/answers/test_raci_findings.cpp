// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/entities/capacity.h>
#include <core/entities/evidence.h>
#include <core/entities/organisation.h>
#include <core/entities/raci.h>
#include <core/entities/settings.h>
#include <support/test.h>

#include <answers/basis/raci_findings.h>
#include <answers/basis/raci_letters.h>
#include <core/change_builder.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate raciDay(2026, 11, 20);

// A matrix written as rows of "activity,code,code,…"; the roles are named by the first row. Rows without code are left
// out.
struct Matrix {
    Register reg;
    RecordId next = 1;
    std::vector<Id<RaciRole>> roles;

    explicit Matrix(const QStringList &lines)
    {
        ChangeBuilder builder(reg, next);
        for (const QString &name : lines.first().split(u',').mid(1)) {
            const auto person = builder.create<Person>();
            builder.set<&Person::name>(person, QString(u"Holder of "_s + name));
            roles.push_back(builder.create<RaciRole>());
            builder.set<&RaciRole::name>(roles.back(), name);
            builder.set<&RaciRole::person>(roles.back(), person.value);
        }
        for (const QString &line : lines.mid(1)) {
            const QStringList cells = line.split(u',');
            if (std::all_of(cells.begin() + 1, cells.end(), [](const QString &cell) { return cell.isEmpty(); }))
                continue;
            const auto activity = builder.create<RaciActivity>();
            builder.set<&RaciActivity::name>(activity, cells.first());
            builder.set<&RaciActivity::reviewedOn>(activity, raciDay.addDays(-30));
            for (qsizetype i = 1; i < cells.size(); ++i) {
                if (cells.at(i).isEmpty())
                    continue;
                const auto entry = builder.create<RaciEntry>();
                builder.set<&RaciEntry::activity>(entry, activity.value);
                builder.set<&RaciEntry::role>(entry, roles[size_t(i - 1)].value);
                builder.set<&RaciEntry::codes>(entry, cells.at(i));
            }
        }
        apply(builder);
    }
    void apply(ChangeBuilder &builder)
    {
        next = builder.nextId();
        REQUIRE(reg.apply(builder.take()));
    }
    template <auto Member> void set(Id<RecordWith<Member>> record, const Value &value)
    {
        ChangeBuilder builder(reg, next);
        builder.set<Member>(record, value);
        apply(builder);
    }
    [[nodiscard]] QStringList found() const
    {
        QStringList texts;
        for (const RaciFinding &finding : raciFindings(reg, raciDay)) {
            const RaciActivity *activity = reg.find(finding.activity);
            const RaciRole *role = reg.find(finding.role);
            texts += finding.rule + u' ' + levelName(finding.level) + u' '
                + (activity   ? activity->name
                       : role ? role->name
                              : QString());
        }
        return texts;
    }
    [[nodiscard]] QSet<QString> activitiesOf(const QString &rule) const
    {
        QSet<QString> names;
        for (const RaciFinding &finding : raciFindings(reg, raciDay)) {
            if (finding.rule == rule)
                names.insert(reg.find(finding.activity)->name);
        }
        return names;
    }
};

QSet<QString> namesIn(const QJsonValue &value)
{
    QSet<QString> names;
    for (const QJsonValue &name : value.toArray())
        names.insert(name.toString());
    return names;
}

} // namespace

TEST_CASE("real matrices: the findings counted independently")
{
    for (const QString &root : referenceRoots({u"raci"_s})) {
        const QJsonObject expected = QJsonDocument::fromJson(contentOf(root + u"raci/expected.json"_s)).object();
        REQUIRE_FALSE(expected.isEmpty());
        for (const QString &name : {u"github-platform.csv"_s, u"project-lifecycle.csv"_s}) {
            if (!expected.contains(name))
                continue;
            INFO(name);
            const Matrix matrix(QString::fromUtf8(contentOf(root + u"raci/"_s + name))
                                    .split(u'\n', Qt::SkipEmptyParts)
                                    .replaceInStrings(u"\r"_s, QString()));
            const QJsonObject want = expected[name].toObject();
            REQUIRE(want[u"activities"_s].toInt() > 20);
            CHECK(matrix.reg.all<RaciActivity>().size() == want[u"activities"_s].toInt());
            CHECK(matrix.reg.all<RaciRole>().size() == want[u"roles"_s].toInt());
            CHECK(matrix.activitiesOf(u"noAccountable"_s) == namesIn(want[u"noAccountable"_s]));
            CHECK(matrix.activitiesOf(u"manyAccountable"_s) == namesIn(want[u"moreThanOneAccountable"_s]));
            CHECK(matrix.activitiesOf(u"noResponsible"_s) == namesIn(want[u"noResponsible"_s]));
            CHECK(matrix.activitiesOf(u"tooManyConsulted"_s) == namesIn(want[u"moreThanFourConsulted"_s]));
        }
    }
}

TEST_CASE("a clean matrix has no finding")
{
    const Matrix matrix({u"Activity,Owner,Lead,Analyst"_s, u"Fund,A,R,C"_s, u"Deliver,I,A/R,C"_s, u"Verify,A,I,R"_s,
                         u"Review,C,A,R"_s});
    CHECK(matrix.found().isEmpty());
}

TEST_CASE("each rule broken once")
{
    Matrix matrix({u"Activity,Owner,Lead,Analyst,Desk,Board,CIO,Idle"_s, u"No A,C,R,,,,,"_s, u"Two As,A,A,R,,,,"_s,
                   u"No R,A,I,,,,,"_s, u"Watchers,C,I,,,,,"_s, u"Crowd,A,C,R,C,C,C/I,"_s, u"Three,,A,R,C,C,C/I,"_s,
                   u"Crowd of five,A/R,C,C,C,C,C/I,"_s, u"Old,,A/R,,,,,"_s});
    matrix.set<&RaciActivity::reviewedOn>(
        (*std::ranges::find(matrix.reg.all<RaciActivity>(), u"Old"_s, &RaciActivity::name)).id, raciDay.addDays(-366));
    CHECK(matrix.found()
          == QStringList{
              u"noAccountable error No A"_s, u"manyAccountable error Two As"_s, u"noResponsible error No R"_s,
              u"noAccountable error Watchers"_s, u"noResponsible error Watchers"_s, u"nobodyActs error Watchers"_s,
              u"manyCodes warning Crowd"_s, u"manyCodes warning Three"_s, u"tooManyConsulted warning Crowd of five"_s,
              u"manyCodes warning Crowd of five"_s, u"stale warning Old"_s, u"idleRole info Idle"_s});
    matrix.set<&RaciRole::person>((*matrix.reg.all<RaciRole>().begin()).id, Value());
    CHECK(matrix.found().contains(u"vacant error Owner"_s));
    ChangeBuilder builder(matrix.reg, matrix.next);
    const auto threshold = builder.create<Threshold>();
    builder.set<&Threshold::check>(threshold, u"tooManyConsulted"_s);
    builder.set<&Threshold::value>(threshold, 3.0);
    matrix.apply(builder);
    CHECK(matrix.found().filter(u"tooManyConsulted"_s)
          == QStringList{u"tooManyConsulted warning Crowd"_s, u"tooManyConsulted warning Crowd of five"_s});
}

TEST_CASE("a person accountable for more than half of the rows is overloaded, whatever roles that takes")
{
    Matrix matrix({u"Activity,Owner,Lead,Analyst"_s, u"1,A,R,"_s, u"2,A,,R"_s, u"3,R,A,"_s, u"4,R,A,"_s, u"5,,R,A"_s,
                   u"6,R,,A"_s});
    CHECK(matrix.found().isEmpty());
    matrix.set<&RaciRole::person>(matrix.roles[1], matrix.reg.find(matrix.roles[0])->person.value);
    CHECK(matrix.found()
          == QStringList{u"overloaded warning Owner"_s, u"busy warning Owner"_s}); // five of six rows are hers to do
}

TEST_CASE("an accountable role is vacant when its holder has left by that day, or is a team")
{
    Matrix matrix({u"Activity,Owner,Lead"_s, u"Fund,A,R"_s});
    matrix.set<&Person::leftOn>(matrix.reg.find(matrix.roles[1])->person, raciDay.addDays(-10));
    CHECK(matrix.found() == QStringList{u"vacant warning Lead"_s}); // who does the work
    matrix.set<&Person::leftOn>(matrix.reg.find(matrix.roles[1])->person, Value());
    matrix.set<&Person::leftOn>(matrix.reg.find(matrix.roles[0])->person, raciDay.addDays(1));
    CHECK(matrix.found().isEmpty());
    matrix.set<&Person::leftOn>(matrix.reg.find(matrix.roles[0])->person, raciDay);
    CHECK(matrix.found() == QStringList{u"vacant error Owner"_s});
    matrix.set<&Person::leftOn>(matrix.reg.find(matrix.roles[0])->person, Value());
    ChangeBuilder builder(matrix.reg, matrix.next);
    builder.set<&Unit::name>(builder.create<Unit>(), u"holder of owner"_s);
    matrix.apply(builder);
    CHECK(matrix.found() == QStringList{u"vacant error Owner"_s});
}

TEST_CASE("an A does the work of a missing R only where the settings say so")
{
    Matrix matrix({u"Activity,Owner,Lead"_s, u"Fund,A,I"_s});
    CHECK(matrix.found() == QStringList{u"noResponsible error Fund"_s});
    ChangeBuilder builder(matrix.reg, matrix.next);
    builder.set<&Settings::accountableImpliesResponsible>(builder.create<Settings>(), true);
    matrix.apply(builder);
    CHECK(matrix.found() == QStringList{u"noResponsible info Fund"_s});
    CHECK(countOf(raciFindings(matrix.reg, raciDay), FindingLevel::Error) == 0);
}

TEST_CASE("codes in a cell")
{
    CHECK(raciCodes(u"A/R") == RaciCodes{true, true, false, false});
    CHECK(raciCodes(u" r , c ") == RaciCodes{true, false, true, false});
    CHECK(raciCodes(u"AR") == RaciCodes{true, true, false, false});
    CHECK(raciCodes(u"Informed") == RaciCodes{false, false, false, true});
    CHECK(raciCodes(u"Pri") == RaciCodes{});
    CHECK(raciCodes(u"") == RaciCodes{});
}

TEST_CASE("a letter that the variant lacks is named, and the same letter may mean another thing")
{
    Matrix matrix({u"Activity,Owner,Lead,Analyst"_s, u"Fund,A,R,S"_s});
    CHECK(matrix.found() == QStringList{u"foreignCode warning Fund"_s});
    ChangeBuilder builder(matrix.reg, matrix.next);
    const auto settings = builder.create<Settings>();
    builder.set<&Settings::raciVariant>(settings, qint64(RaciVariant::Rasci));
    matrix.apply(builder);
    CHECK(matrix.found().isEmpty());
    matrix.set<&Settings::raciVariant>(settings, qint64(RaciVariant::Daci));
    CHECK(matrix.found() == QStringList{u"foreignCode warning Fund"_s, u"foreignCode warning Fund"_s}); // R and S
}

TEST_CASE("who does the work of more than three quarters of the rows is busy")
{
    const Matrix matrix({u"Activity,Owner,Lead,Analyst"_s, u"1,A,,R"_s, u"2,A,,R"_s, u"3,,A,R"_s, u"4,,A,R"_s});
    CHECK(matrix.found() == QStringList{u"busy warning Analyst"_s});
    const Matrix shared({u"Activity,Owner,Lead,Analyst"_s, u"1,A,,R"_s, u"2,A,,R"_s, u"3,,A,R"_s, u"4,R,A,"_s});
    CHECK(shared.found().isEmpty());
}

TEST_CASE("the interval of the settings says when a review has expired")
{
    Matrix matrix({u"Activity,Owner,Lead"_s, u"Fund,A,R"_s}); // reviewed 30 days ago
    ChangeBuilder builder(matrix.reg, matrix.next);
    const auto settings = builder.create<Settings>();
    builder.set<&Settings::raciIntervalDays>(settings, qint64(30));
    matrix.apply(builder);
    CHECK(matrix.found().isEmpty());
    matrix.set<&Settings::raciIntervalDays>(settings, qint64(29));
    CHECK(matrix.found() == QStringList{u"stale warning Fund"_s});
}

TEST_CASE("a typed letter toggles, and only accountable and doing stand together")
{
    using enum RaciVariant;
    CHECK(withLetterTyped(u"", u'R', Raci) == u"R");
    CHECK(withLetterTyped(u"R", u'A', Raci) == u"A/R");
    CHECK(withLetterTyped(u"A", u'R', Raci) == u"A/R");
    CHECK(withLetterTyped(u"A/R", u'R', Raci) == u"A");
    CHECK(withLetterTyped(u"A/R", u'C', Raci) == u"C");
    CHECK(withLetterTyped(u"C", u'R', Raci) == u"R");
    CHECK(withLetterTyped(u"A", u'D', Daci) == u"A/D");
}

TEST_CASE("the circle of a cell goes through every letter and comes back")
{
    for (const RaciVariant variant :
         {RaciVariant::Raci, RaciVariant::Rasci, RaciVariant::RaciVs, RaciVariant::Cairo, RaciVariant::Daci}) {
        INFO(variantName(variant).toStdString());
        QStringList seen;
        QString cell;
        do {
            cell = nextCell(cell, 1, variant);
            CHECK_FALSE(seen.contains(cell));
            seen += cell;
        } while (!cell.isEmpty() && seen.size() < 20);
        CHECK(seen.size() == qsizetype(raciLetters(variant).size()) + 2);
        CHECK(nextCell(nextCell(u"A", 1, variant), -1, variant) == u"A");
    }
}
