// SPDX-License-Identifier: GPL-3.0-or-later
#include "large_register.h"

#include <core/entities/improvement.h>
#include <core/entities/metric.h>
#include <core/entities/organisation.h>
#include <document/document.h>

#include <optional>
#include <random>

namespace Ratchet::Bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int services = 40;
constexpr int people = 200;
const QDate start(2023, 1, 1);

const char *const verbs[] = {"Automate", "Shorten", "Retire", "Document", "Measure", "Simplify", "Rehearse", "Monitor"};
const char *const things[] = {"restore tests",    "on-call handover",  "access requests",
                              "change approval",  "alert noise",       "certificate renewal",
                              "capacity reviews", "vendor escalation", "knowledge articles"};

QString titleOf(int number)
{
    return u"%1 %2, part %3"_s.arg(QLatin1StringView(verbs[number % 8]), QLatin1StringView(things[number % 9]))
        .arg(number);
}

class Writer {
public:
    explicit Writer(Document &document)
        : m_document(document)
    {
        m_builder.emplace(document.builder());
    }

    template <class Record> Id<Record> record() { return m_builder->create<Record>(); }
    template <auto Member> void set(Id<RecordWith<Member>> id, const Value &value)
    {
        m_builder->set<Member>(id, value);
    }
    Status write(const QString &reason)
    {
        const auto written = m_document.apply(std::move(*m_builder), reason, ChangeKind::Import);
        m_builder.emplace(m_document.builder());
        if (!written)
            return tl::unexpected<Error>(written.error());
        return {};
    }

private:
    Document &m_document;
    std::optional<ChangeBuilder> m_builder; // on the register as it is after each write
};

} // namespace

Status makeLargeRegister(const QString &path, int improvements, int metrics, int readingsEach)
{
    auto created = Document::create(path, u"bench"_s);
    if (!created)
        return tl::unexpected<Error>(created.error());
    Document &document = **created;
    std::mt19937 random(20261122);
    Writer writer(document);
    std::vector<Id<Person>> owners;
    std::vector<Id<Service>> owned;
    std::vector<Id<Improvement>> steered; // all improvements
    for (int i = 0; i < people; ++i) {
        owners.push_back(writer.record<Person>());
        writer.set<&Person::name>(owners.back(), u"Person %1"_s.arg(i));
    }
    for (int i = 0; i < services; ++i) {
        owned.push_back(writer.record<Service>());
        writer.set<&Service::name>(owned.back(), u"Service %1"_s.arg(i));
        writer.set<&Service::owner>(owned.back(), owners[size_t(i)].value);
    }
    for (int i = 0; i < improvements; ++i) {
        const auto id = writer.record<Improvement>();
        steered.push_back(id);
        const QDate raised = start.addDays(qint64(random() % 1'000));
        writer.set<&Improvement::reference>(id, u"CSI-%1"_s.arg(i + 1, 6, 10, QChar(u'0')));
        writer.set<&Improvement::title>(id, titleOf(i));
        writer.set<&Improvement::outcome>(id, u"Customers wait less than before"_s);
        writer.set<&Improvement::service>(id, owned[random() % services].value);
        writer.set<&Improvement::owner>(id, owners[random() % people].value);
        writer.set<&Improvement::source>(id, qint64(random() % 10 + 1));
        writer.set<&Improvement::status>(id, qint64(random() % 14 + 1));
        writer.set<&Improvement::raisedOn>(id, raised);
        writer.set<&Improvement::targetOn>(id, raised.addDays(200));
        writer.set<&Improvement::value>(id, double(random() % 10));
        writer.set<&Improvement::urgency>(id, double(random() % 10));
        writer.set<&Improvement::riskReduction>(id, double(random() % 10));
        writer.set<&Improvement::effort>(id, double(random() % 9 + 1));
        writer.set<&Improvement::updatedOn>(id, raised.addDays(30));
    }
    if (const Status written = writer.write(u"Improvements"_s); !written)
        return written;
    for (int metric = 0; metric < metrics; ++metric) {
        const auto id = writer.record<Metric>();
        writer.set<&Metric::name>(id, u"Metric %1"_s.arg(metric));
        writer.set<&Metric::service>(id, owned[size_t(metric % services)].value);
        writer.set<&Metric::direction>(id, qint64(Direction::Down));
        writer.set<&Metric::target>(id, 90.0);
        const auto claim = writer.record<Steering>();
        writer.set<&Steering::metric>(claim, id.value);
        writer.set<&Steering::improvement>(claim, steered[size_t(metric) % steered.size()].value);
        writer.set<&Steering::role>(claim, qint64(SteeringRole::Primary));
        writer.set<&Steering::interventionOn>(claim, start.addDays(readingsEach / 2));
        std::normal_distribution<double> noise(100, 10);
        for (int reading = 0; reading < readingsEach; ++reading) {
            const auto row = writer.record<Reading>();
            writer.set<&Reading::metric>(row, id.value);
            writer.set<&Reading::on>(row, start.addDays(reading));
            writer.set<&Reading::value>(row, noise(random));
        }
        if (metric % 50 == 49 || metric + 1 == metrics) {
            if (const Status written = writer.write(u"Readings"_s); !written)
                return written;
        }
    }
    return document.close();
}

QByteArray improvementCsv(int rows, int first)
{
    QByteArray csv =
        "reference,title,service,owner,status,raised_on,target_on,value,urgency,risk_reduction,effort,outcome\r\n";
    for (int i = 0; i < rows; ++i) {
        const QDate raised = start.addDays(i % 1'000);
        csv += "CSI-" + QByteArray::number(first + i) + ",\"" + titleOf(i).toUtf8() + "\",Service "
            + QByteArray::number(i % services) + ",Person " + QByteArray::number(i % people) + ",in_progress,"
            + raised.toString(Qt::ISODate).toLatin1() + ',' + raised.addDays(120).toString(Qt::ISODate).toLatin1()
            + ",5,3,2,4,Customers wait less\r\n";
    }
    return csv;
}

QByteArray improvementList(int rows)
{
    static const char *const places[] = {"payments", "the warehouse", "claims",     "the call centre", "billing",
                                         "payroll",  "the branches",  "web orders", "the data centre", "logistics"};
    static const char *const ways[] = {"every night",  "by the book",    "before release", "for good",
                                       "with vendors", "at the weekend", "in one step",    "from the desk"};
    QByteArray csv = "Idea,Team,Assignee,State,Raised,Due date,Benefit (GBP),Comments\r\n";
    for (int i = 0; i < rows; ++i) {
        const QDate raised = start.addDays(i % 1'000);
        // A word of letters that nobody else has: as far from the others as titles of people are.
        QByteArray word;
        for (int rest = i; rest > 0 || word.size() < 4; rest /= 20)
            word += char('a' + (rest % 20 * 7 + word.size() * 3) % 26);
        csv += QByteArray(verbs[i % 8]) + ' ' + things[i / 8 % 9] + " of " + word + " for " + places[i / 72 % 10] + ' '
            + ways[i / 720 % 8] + ",Service " + QByteArray::number(i % services) + ",Person "
            + QByteArray::number(i % people) + ",In progress," + raised.toString(u"dd/MM/yyyy"_s).toLatin1() + ','
            + raised.addDays(120).toString(u"dd/MM/yyyy"_s).toLatin1() + ",\"" + QByteArray::number(1 + i % 9)
            + ",500\",as agreed\r\n";
    }
    return csv;
}

} // namespace Ratchet::Bench
