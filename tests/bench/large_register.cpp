// SPDX-License-Identifier: GPL-3.0-or-later
#include "large_register.h"

#include <core/entities/metric.h>
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

    RecordId record(EntityKind kind) { return m_builder->create(kind); }
    void set(EntityKind kind, RecordId id, const char *field, const Value &value)
    {
        m_builder->set(kind, id, QString::fromLatin1(field), value);
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
    std::vector<RecordId> owners;
    std::vector<RecordId> owned;
    std::vector<RecordId> steered; // all improvements
    for (int i = 0; i < people; ++i) {
        owners.push_back(writer.record(EntityKind::Person));
        writer.set(EntityKind::Person, owners.back(), "name", u"Person %1"_s.arg(i));
    }
    for (int i = 0; i < services; ++i) {
        owned.push_back(writer.record(EntityKind::Service));
        writer.set(EntityKind::Service, owned.back(), "name", u"Service %1"_s.arg(i));
        writer.set(EntityKind::Service, owned.back(), "owner", owners[size_t(i)]);
    }
    for (int i = 0; i < improvements; ++i) {
        const RecordId id = writer.record(EntityKind::Improvement);
        steered.push_back(id);
        const QDate raised = start.addDays(qint64(random() % 1'000));
        const auto set = [&](const char *field, const Value &value) {
            writer.set(EntityKind::Improvement, id, field, value);
        };
        set("reference", u"CSI-%1"_s.arg(i + 1, 6, 10, QChar(u'0')));
        set("title", titleOf(i));
        set("outcome", u"Customers wait less than before"_s);
        set("service", owned[random() % services]);
        set("owner", owners[random() % people]);
        set("source", qint64(random() % 10 + 1));
        set("status", qint64(random() % 14 + 1));
        set("raised_on", raised);
        set("target_on", raised.addDays(200));
        set("value", double(random() % 10));
        set("urgency", double(random() % 10));
        set("risk_reduction", double(random() % 10));
        set("effort", double(random() % 9 + 1));
        set("updated_on", raised.addDays(30));
    }
    if (const Status written = writer.write(u"Improvements"_s); !written)
        return written;
    for (int metric = 0; metric < metrics; ++metric) {
        const RecordId id = writer.record(EntityKind::Metric);
        writer.set(EntityKind::Metric, id, "name", u"Metric %1"_s.arg(metric));
        writer.set(EntityKind::Metric, id, "service", owned[size_t(metric % services)]);
        writer.set(EntityKind::Metric, id, "direction", qint64(Direction::Down));
        writer.set(EntityKind::Metric, id, "target", 90.0);
        const RecordId claim = writer.record(EntityKind::Steering);
        writer.set(EntityKind::Steering, claim, "metric", id);
        writer.set(EntityKind::Steering, claim, "improvement", steered[size_t(metric) % steered.size()]);
        writer.set(EntityKind::Steering, claim, "role", qint64(SteeringRole::Primary));
        writer.set(EntityKind::Steering, claim, "intervention_on", start.addDays(readingsEach / 2));
        std::normal_distribution<double> noise(100, 10);
        for (int reading = 0; reading < readingsEach; ++reading) {
            const RecordId row = writer.record(EntityKind::Reading);
            writer.set(EntityKind::Reading, row, "metric", id);
            writer.set(EntityKind::Reading, row, "on", start.addDays(reading));
            writer.set(EntityKind::Reading, row, "value", noise(random));
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

} // namespace Ratchet::Bench
