// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_answers.h"

#include <answers/questions/answer.h>

#include <QTimeZone>

namespace Ratchet::Test {

using namespace Qt::StringLiterals;

namespace {

Figure count(const QString &id, const QString &label, qint64 value, const QString &definition)
{
    return {id, label, value, Measure::Count, definition, {}};
}

Check check(const QString &id, const QString &label, bool passed, double value, double threshold)
{
    Check result;
    result.id = id;
    result.label = label;
    result.outcome = passed ? CheckOutcome::Met : CheckOutcome::NotMet;
    result.value = value;
    result.threshold = threshold;
    result.measure = Measure::Percent;
    return result;
}

Answer question(int number, const QString &text, const QString &ask, const QString &artefact, Verdict verdict,
                const QString &headline)
{
    Answer answer;
    answer.number = number;
    answer.question = text;
    answer.ask = ask;
    answer.whom = u"✕ Nobody to ask: nobody in post is the %1."_s.arg(ask);
    answer.artefact = artefact;
    answer.verdict = verdict;
    answer.headline = headline;
    answer.freshOn = QDate(2026, 11, 20);
    answer.freshness = u"Rests on data up to 20 November 2026."_s;
    return answer;
}

Answer backlog()
{
    Answer answer = question(1, u"What is the current backlog of service improvements, by service?"_s,
                             u"Service Owner"_s, u"CSI register or service improvement backlog"_s, Verdict::Proven,
                             u"214 improvements are open across 17 services; 96 % have an owner in post."_s);
    answer.askPerson = u"Aiko Tanaka"_s;
    answer.figures = {
        count(u"open"_s, u"Open"_s, 214,
              u"Improvements whose status is none of embedded, not proven, closed, rejected or withdrawn."_s),
        count(u"unowned"_s, u"Unowned"_s, 9, u"Open, and without an owner or with one who has left."_s),
        count(u"stalled"_s, u"Stalled"_s, 23, u"Open, and nothing about them changed for 60 days or more."_s),
        {u"medianAgeDays"_s,
         u"Median age"_s,
         Value(74.0),
         Measure::Days,
         u"Half of the open ones were raised longer ago than this."_s,
         {}},
    };
    answer.checks = {check(u"owned"_s, u"95 % of open items are owned by a person in post"_s, true, 96, 95),
                     check(u"touched"_s, u"50 % were touched within 30 days"_s, true, 61, 50),
                     check(u"everyService"_s, u"Every live service has an open improvement or a dated “none planned”"_s,
                           false, 88, 100)};
    answer.checks[2].rows = {{EntityKind::Service, 1}, {EntityKind::Service, 2}};
    AnswerChart chart;
    chart.id = u"backlogByService"_s;
    chart.title = u"Open improvements by service"_s;
    chart.caption = u"Open improvements of each live service, by where they stand; most first."_s;
    chart.kind = ChartKind::HorizontalStackedBars;
    chart.series = {{u"In delivery"_s, {}, Tone::Good, 0},
                    {u"Approved"_s, {}, Tone::Good, 1},
                    {u"Stalled"_s, {}, Tone::Concern, 1}};
    AnswerTable table(u"backlog"_s, u"Backlog by service"_s, u"One row for each live service."_s);
    table.column(u"Service"_s, 3).column(u"Owner"_s, 2).number(u"Open"_s).number(u"Unowned"_s).number(u"Stalled"_s);
    const QStringList names{u"Payments"_s,      u"Service Desk"_s,       u"Identity"_s,
                            u"Data platform"_s, u"Email and calendar"_s, u"Network"_s};
    for (int i = 0; i < names.size(); ++i) {
        chart.categories.push_back(names[i]);
        chart.series[0].values.push_back(28 - i * 4);
        chart.series[1].values.push_back(10 - i);
        chart.series[2].values.push_back(i % 3);
        const int stalled = i % 3;
        table.rows.push_back({{{names[i]},
                               {u"Person %1"_s.arg(i)},
                               {QString::number(38 - i * 5)},
                               {u"0"_s},
                               {QString::number(stalled), {}, stalled ? Tone::Concern : Tone::Neutral}}});
    }
    table.rows.push_back({{{u"All services"_s}, {}, {u"214"_s}, {u"9"_s}, {u"23"_s}}, {}, true});
    answer.charts = {chart};
    answer.tables = {table};
    return answer;
}

Answer capacity()
{
    Answer answer = question(3, u"What % of support team time is ring-fenced for improvement vs BAU?"_s,
                             u"Service Desk or Ops Manager"_s, u"resource plan or improvement allocation"_s,
                             Verdict::Partial, u"8.4 % of the time was used for improvement, of 12 % planned."_s);
    answer.checks = {check(u"used"_s, u"At least 70 % of the plan was used over the last 3 months"_s, false, 58, 70),
                     check(u"planned"_s, u"The planned share reaches the target"_s, true, 12, 12)};
    AnswerChart chart;
    chart.title = u"Improvement time, used beside planned"_s;
    chart.caption = u"Share of available hours, by month."_s;
    chart.kind = ChartKind::Bars;
    chart.measure = Measure::Percent;
    chart.categories = {u"Jun"_s, u"Jul"_s, u"Aug"_s, u"Sep"_s, u"Oct"_s, u"Nov"_s};
    chart.series = {{u"Used"_s, {10.8, 10.1, 11.3, 7, 6.1, 7.4}, Tone::Good},
                    {u"Planned"_s, {12, 12, 12, 12, 12, 12}, Tone::Neutral, 0, true}};
    chart.target = 12;
    chart.targetLabel = u"target 12 %"_s;
    answer.charts = {chart};
    return answer;
}

Answer actions()
{
    Answer answer = question(2, u"How many improvement actions from the last 3 PIRs have been delivered and closed?"_s,
                             u"Problem or CSI Manager"_s, u"action tracking dashboard"_s, Verdict::Partial,
                             u"11 of 19 actions are closed (58 %); 9 are late."_s);
    answer.checks = {check(u"closed"_s, u"80 % of the actions are closed"_s, false, 58, 80)};
    AnswerTable table(u"actions"_s, u"Actions by PIR"_s);
    table.column(u"PIR"_s).column(u"Incident"_s, 3).number(u"Closed"_s).number(u"Late"_s);
    table.rows = {{{{u"PIR-031"_s}, {u"Payments gateway outage"_s}, {u"3 / 8"_s}, {u"4"_s, {}, Tone::Concern}}},
                  {{{u"PIR-030"_s}, {u"SSO certificate expiry"_s}, {u"5 / 6"_s}, {u"0"_s}}},
                  {{{u"PIR-029"_s}, {u"Backup restore failed"_s}, {u"3 / 5"_s}, {u"1"_s, {}, Tone::Concern}}}};
    answer.tables = {table};
    return answer;
}

Answer accountability()
{
    Answer answer = question(5, u"Who has accountability for continual improvement, and how is performance reviewed?"_s,
                             u"CIO or Service Governance Lead"_s, u"RACI model, CSI cadence calendar"_s, Verdict::None,
                             u"11 of 12 ceremonies were held; 2 activities have nobody accountable."_s);
    AnswerChart chart;
    chart.title = u"Ceremonies of the last quarter"_s;
    chart.caption = u"Every ceremony that was due, by date."_s;
    chart.kind = ChartKind::Timeline;
    chart.from = QDate(2026, 8, 23);
    chart.to = QDate(2026, 11, 22);
    chart.categories = {u"CSI board"_s, u"Service review"_s, u"Metric review"_s};
    for (int i = 0; i < 11; ++i)
        chart.marks.push_back(
            {i % 3, chart.from.addDays(3 + i * 8), {}, i == 4 ? Tone::Concern : Tone::Good, i == 4 ? 3 : 0});
    answer.charts = {chart};
    return answer;
}

} // namespace

Answers believableAnswers()
{
    Answers answers;
    answers.asOf = QDate(2026, 11, 22);
    answers.questions = {backlog(), actions(), capacity(),
                         question(4, u"What metrics are improving due to CSI, and how do you know?"_s,
                                  u"Service Analyst or CSI Lead"_s,
                                  u"metric trend data mapped to improvement initiatives"_s, Verdict::Partial,
                                  u"6 of 38 metrics improved and held."_s),
                         accountability()};
    answers.signs = {{u"owned"_s,
                      u"No owned backlog"_s,
                      CheckOutcome::Met,
                      Value(96.0),
                      u"96 % of open items have an owner in post"_s,
                      {}},
                     {u"rhythm"_s,
                      u"No operating rhythm"_s,
                      CheckOutcome::NotMet,
                      Value(84.0),
                      u"The October board was not held"_s,
                      {{EntityKind::Ceremony, 1}}}};
    answers.self = {{1,
                     u"Where does improvement live in the organisation?"_s,
                     Value(64.0),
                     u"9 of 14 teams carry work"_s,
                     Tone::Neutral,
                     u"“In every team”, rated 3 on 30 September"_s,
                     {}},
                    {4,
                     u"If you left tomorrow, would it continue?"_s,
                     Value(31.0),
                     u"31 % rests on one person"_s,
                     Tone::Concern,
                     {},
                     {}}};
    answers.findings = {{{EntityKind::Improvement, 98},
                         u"CSI-0098 Change failure rate"_s,
                         u"Moved for one month, flat since July"_s,
                         u"Plan again or close"_s}};
    answers.next = {{QDateTime(QDate(2026, 11, 24), QTime(10, 0), Qt::UTC), u"CSI board"_s, {}}};
    return answers;
}

Answers strainingAnswers(int rows)
{
    Answers answers = believableAnswers();
    Answer &first = answers.questions[0];
    const QString endless = u"Donaudampfschifffahrtsgesellschaftskapitaensmuetzenabzeichen"_s.repeated(4);
    first.headline = u"A headline that is far longer than anybody should write, "_s.repeated(5) + endless;
    AnswerTable &table = first.tables[0];
    for (int i = 0; i < rows; ++i)
        table.rows.push_back({{{u"Service %1 %2"_s.arg(i).arg(i % 97 == 0 ? endless : QString())},
                               {u"Somebody"_s},
                               {QString::number(i)},
                               {u"1"_s},
                               {u"2"_s}}});
    AnswerTable wide(u"wide"_s, u"A wide matrix"_s, u"Sixteen roles."_s);
    wide.column(u"Activity"_s, 3);
    AnswerTable high(u"high"_s, u"A long story"_s);
    high.column(u"PIR"_s).column(u"Summary"_s, 5);
    for (int c = 0; c < 16; ++c)
        wide.column(u"Head of department %1"_s.arg(c + 1));
    for (int r = 0; r < 12; ++r) {
        AnswerTable::Row row{{{u"Activity %1"_s.arg(r + 1)}}};
        for (int c = 0; c < 16; ++c)
            row.cells.push_back({(c + r) % 5 == 0 ? u"A/R"_s : u"C"_s});
        wide.rows.push_back(row);
    }
    QString story;
    for (int i = 1; i <= 900; ++i)
        story += u"sentence%1 "_s.arg(i);
    high.rows = {
        {{{u"PIR-001"_s}, {u"Short."_s}}}, {{{u"PIR-002"_s}, {story}}}, {{{u"PIR-003"_s}, {u"Short again."_s}}}};
    first.tables.push_back(wide);
    first.tables.push_back(high);
    AnswerChart &chart = first.charts[0];
    for (int i = 0; i < 54; ++i) {
        chart.categories.push_back(i == 3 ? endless : u"Service %1"_s.arg(i + 7));
        for (ChartSeries &series : chart.series)
            series.values.push_back(i % 7 + 1);
    }
    for (int i = 0; i < 200; ++i)
        first.checks[0].rows.push_back({EntityKind::Improvement, i + 1});
    return answers;
}

Answers emptyAnswers()
{
    Answers answers;
    answers.asOf = QDate(2026, 11, 22);
    for (int number = 1; number <= 5; ++number) {
        Answer answer = question(number, u"Question %1?"_s.arg(number), u"Somebody"_s, u"artefact"_s, Verdict::None,
                                 u"Nothing is recorded yet."_s);
        answer.freshness.clear();
        answer.charts.push_back({});
        answer.charts.back().title = u"Chart"_s;
        answer.tables.emplace_back(u"table"_s, u"Table"_s);
        answer.tables.back().column(u"Column"_s);
        answers.questions.push_back(answer);
    }
    return answers;
}

PackSettings samplePack()
{
    PackSettings settings;
    settings.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    settings.organisation = u"Northwind IT"_s;
    settings.choices.preparedBy = u"Maria Lindqvist"_s;
    settings.preparedAt = QDateTime(QDate(2026, 11, 22), QTime(14, 30), QTimeZone("Europe/London"));
    settings.file = u"northwind.ratchet"_s;
    settings.change = 4812;
    settings.recordedAt = QDateTime(QDate(2026, 11, 22), QTime(9, 14), Qt::UTC);
    settings.ledgerHash = QByteArray::fromHex("9f2c4e5a6b7c8d9e0f1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e71ab");
    settings.programVersion = u"Ratchet 0.1.0"_s;
    settings.schemaVersion = 1;
    settings.rowCounts = rowCountsOf(Register());
    return settings;
}

const TableElement *tableCalled(const std::vector<Element> &elements, const QString &id)
{
    for (const Element &element : elements) {
        if (const auto *table = std::get_if<TableElement>(&element); table && table->id == id)
            return table;
    }
    return nullptr;
}

Status writePack(const QString &path, const Answers &answers, const Register &reg, const PackSettings &settings,
                 const Progress &progress)
{
    return makePack(answers, reg, settings, progress).and_then([&path](const MadePack &pack) {
        return savePack(path, pack);
    });
}

} // namespace Ratchet::Test
