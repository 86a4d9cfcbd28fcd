// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack_data.h"

#include <answers/metrics/metrics_json.h>
#include <answers/questions/answer.h>
#include <report/paper/pack_words.h>

#include <answers/metrics/metric_proof.h>
#include <answers/questions/answers_json.h>
#include <core/entities/metric.h>
#include <core/record_text.h>
#include <exchange/text/csv_writer.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

// Without the column of pages, which are a matter of the paper.
DataFile tableFile(const TableElement &table)
{
    const size_t columns = table.columns.size() - (table.pageOf.empty() ? 0 : 1);
    QStringList header;
    std::vector<CsvColumn> kinds;
    for (size_t i = 0; i < columns; ++i) {
        header += table.columns[i].title;
        kinds.push_back(table.columns[i].isNumber ? CsvColumn::Number : CsvColumn::Text);
    }
    std::vector<QStringList> rows;
    for (const AnswerTable::Row &row : table.rows) {
        QStringList &cells = rows.emplace_back();
        for (size_t i = 0; i < columns; ++i)
            cells += i < row.cells.size() ? fileText(row.cells[i]) : QString();
    }
    return {table.id + ".csv"_L1, table.title, writeCsv(header, rows, kinds), qint64(rows.size())};
}

// Walks over the elements and keeps what is said in words, each with the section it stands in.
class Statements {
public:
    void operator()(const HeadingElement &heading)
    {
        if (heading.level == 1)
            m_section = heading.text;
        add(u"heading"_s, heading.text);
    }
    void operator()(const TextElement &text) { add(u"text"_s, text.text); }
    void operator()(const HeadlineElement &headline)
    {
        add(u"headline"_s, headline.headline);
        add(u"note"_s, headline.note);
        add(u"verdict"_s, headline.badge.isEmpty() ? verdictLabel(headline.verdict) : headline.badge);
    }
    void operator()(const TableElement &table)
    {
        if (!table.id.isEmpty())
            return; // it has a file of its own
        for (const AnswerTable::Row &row : table.rows) {
            QStringList cells;
            for (const Cell &cell : row.cells)
                cells += cell.text;
            add(u"row"_s, cells.join(u" | "_s));
        }
    }
    template <class Other> void operator()(const Other &) { }

    DataFile file() const
    {
        return {QString(statementsFile), PackWords::tr("What the pack says in words"),
                writeCsv({u"section"_s, u"kind"_s, u"text"_s}, m_rows), qint64(m_rows.size())};
    }

private:
    void add(const QString &kind, const QString &text)
    {
        if (!text.isEmpty())
            m_rows.push_back({m_section, kind, text});
    }

    QString m_section;
    std::vector<QStringList> m_rows;
};

QJsonValue covered(const QJsonValue &value, const NameCover &cover)
{
    if (value.isString())
        return cover.text(value.toString());
    if (value.isArray()) {
        QJsonArray items;
        for (const QJsonValue item : value.toArray())
            items.append(covered(item, cover));
        return items;
    }
    if (!value.isObject())
        return value;
    QJsonObject object;
    const QJsonObject held = value.toObject();
    for (auto item = held.begin(); item != held.end(); ++item)
        object[cover.text(item.key())] = covered(item.value(), cover);
    return object;
}

QByteArray bytesOf(const QJsonValue &value)
{
    return (value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject())).toJson();
}

} // namespace

std::vector<DataFile> dataFilesOf(const std::vector<Element> &elements)
{
    std::vector<DataFile> files;
    Statements statements;
    for (const Element &element : elements) {
        std::visit(statements, element);
        if (const auto *table = std::get_if<TableElement>(&element); table && !table->id.isEmpty())
            files.push_back(tableFile(*table));
    }
    files.insert(files.begin(), statements.file());
    return files;
}

std::vector<DataFile> answerFiles(const Answers &answers, const Register &reg, const PackSettings &settings)
{
    QJsonValue said = answersJson(reg, answers, settings.change, settings.ledgerHash);
    QJsonValue proven = metricsJson(reg, answers.proofs, answers.asOf);
    if (settings.choices.names == Names::Roles) {
        const NameCover cover(reg, Names::Roles);
        said = covered(said, cover);
        proven = covered(proven, cover);
    }
    return {{QString(answersFile), PackWords::tr("The answers, with every figure and check"), bytesOf(said)},
            {QString(metricsFile), PackWords::tr("The control charts and what they prove"), bytesOf(proven)}};
}

DataFile readingsFile(const Register &reg, const PackSettings &settings)
{
    const NameCover cover(reg, settings.choices.names);
    QSet<RecordId> steered;
    for (const Steering &steering : reg.all<Steering>())
        steered.insert(steering.metric.value);
    std::vector<QStringList> rows;
    const auto number = [](double value) { return std::isnan(value) ? QString() : fileNumber(value); };
    for (const Reading &reading : reg.all<Reading>()) {
        const Metric *metric = steered.contains(reading.metric.value) ? reg.find(reading.metric) : nullptr;
        if (metric)
            rows.push_back({metric->name, reading.on.toString(Qt::ISODate), number(reading.value),
                            number(reading.numerator), number(reading.denominator), cover.text(reading.note)});
    }
    const std::vector<CsvColumn> kinds{CsvColumn::Text,   CsvColumn::Text,   CsvColumn::Number,
                                       CsvColumn::Number, CsvColumn::Number, CsvColumn::Text};
    return {u"readings.csv"_s, PackWords::tr("Readings of the metrics that improvements steer"),
            writeCsv({u"metric"_s, u"on"_s, u"value"_s, u"numerator"_s, u"denominator"_s, u"note"_s}, rows, kinds),
            qint64(rows.size())};
}

} // namespace Ratchet
