// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose.h"

#include "pack_words.h"

#include <QRegularExpression>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr int metricsQuestion = 4;

bool isPart(const Element &element)
{
    const auto *heading = std::get_if<HeadingElement>(&element);
    return heading && heading->level == 2;
}

// A table of names and values without a header.
class Facts
{
public:
    Facts()
    {
        m_table.columns = {{QString(), false, 1}, {QString(), false, 4}};
        m_table.hasHeader = false;
    }
    Facts &add(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            m_table.rows.push_back({{{name}, {value}}});
        return *this;
    }
    TableElement table() const { return m_table; }

private:
    TableElement m_table;
};

QString changeText(const PackSettings &settings)
{
    return PackWords::tr("change %1").arg(settings.locale.toString(settings.change));
}

QString inOneLine(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString questionTitle(const Answer &answer, const PackSettings &settings)
{
    return PackWords::tr("%1 · %2").arg(settings.locale.toString(answer.number), answer.question);
}

TableElement verdictTable(const Answers &answers, const PackSettings &settings)
{
    TableElement table;
    table.columns = {{PackWords::tr("Question"), false, 3}, {PackWords::tr("Verdict"), false, 1}, {PackWords::tr("Answer"), false, 3}};
    for (const Answer &answer : answers.questions) {
        table.rows.push_back({{{questionTitle(answer, settings)},
                               {inOnePiece(verdictLabel(answer.verdict)), {}, verdictTone(answer.verdict)},
                               {answer.headline}}});
    }
    return table;
}

TableElement signOverview(const Answers &answers)
{
    TableElement table;
    table.columns = {{PackWords::tr("Sign"), false, 2}, {PackWords::tr("State"), false, 1}, {PackWords::tr("What the register says"), false, 4}};
    for (const FailureSign &sign : answers.signs)
        table.rows.push_back({{{sign.label}, signState(sign), {sign.note}}});
    return table;
}

// Two columns of names and counts, read downwards.
TableElement countTable(const PackSettings &settings)
{
    TableElement table;
    table.columns = {{PackWords::tr("Records"), false, 4}, {PackWords::tr("Rows"), true}, {QString(), false, 1}, {PackWords::tr("Records"), false, 4}, {PackWords::tr("Rows"), true}};
    const size_t half = (settings.rowCounts.size() + 1) / 2;
    for (size_t i = 0; i < half; ++i) {
        AnswerTable::Row row;
        for (size_t at = i; at < settings.rowCounts.size(); at += half) {
            if (at != i)
                row.cells.push_back({}); // the gap between the two
            row.cells.push_back({settings.rowCounts[at].first});
            row.cells.push_back({settings.locale.toString(settings.rowCounts[at].second)});
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace

std::vector<Element> composeCover(const Answers &answers, const PackSettings &settings)
{
    std::vector<Element> cover;
    cover.emplace_back(TextElement{PackWords::tr("CSI evidence pack"), TextRole::CoverTitle});
    if (!settings.organisation.isEmpty())
        cover.emplace_back(TextElement{settings.organisation, TextRole::CoverSubtitle});
    const QString scope = settings.choices.services.isEmpty() ? PackWords::tr("The whole register") : settings.choices.services.join(u", "_s);
    Facts facts;
    facts.add(PackWords::tr("Scope"), scope)
        .add(PackWords::tr("Judged as of"), dayText(answers.asOf, settings))
        .add(PackWords::tr("As recorded at"), inOneLine({changeText(settings), momentText(settings.recordedAt, settings)}))
        .add(PackWords::tr("Prepared"), inOneLine({settings.choices.preparedBy, momentText(settings.preparedAt, settings)}));
    cover.emplace_back(facts.table());
    cover.emplace_back(HeadingElement{2, PackWords::tr("The five questions"), Listing::Nowhere});
    cover.emplace_back(verdictTable(answers, settings));
    if (!answers.signs.empty()) {
        cover.emplace_back(HeadingElement{2, PackWords::tr("The four failure signs"), Listing::Nowhere});
        cover.emplace_back(signOverview(answers));
    }
    return cover;
}

std::vector<Element> composeProvenance(const Answers &answers, const PackSettings &settings)
{
    std::vector<Element> part;
    part.emplace_back(HeadingElement{1, PackWords::tr("Provenance")});
    part.emplace_back(TextElement{PackWords::tr("Every figure in this pack was computed from one register as it stood after one "
                                     "recorded change. Whoever holds the register can compute it again and compare."),
                                  TextRole::Muted});
    Facts facts;
    facts.add(PackWords::tr("Register"), settings.file)
        .add(PackWords::tr("As recorded at"), changeText(settings))
        .add(PackWords::tr("Change recorded"), momentText(settings.recordedAt, settings))
        .add(PackWords::tr("Ledger hash"), QString::fromLatin1(settings.ledgerHash.toHex()))
        .add(PackWords::tr("Judged as of"), dayText(answers.asOf, settings))
        .add(PackWords::tr("Program"), settings.programVersion)
        .add(PackWords::tr("Schema"), settings.schemaVersion > 0 ? PackWords::tr("version %1").arg(settings.locale.toString(settings.schemaVersion)) : QString());
    part.emplace_back(facts.table());
    if (settings.rowCounts.empty())
        return part;
    part.emplace_back(HeadingElement{2, PackWords::tr("What the register holds")});
    part.emplace_back(countTable(settings));
    return part;
}

std::vector<Element> composePack(const Answers &answers, const Register &reg, const PackSettings &settings,
                                 const PackCharts &charts)
{
    std::vector<Element> pack;
    const auto append = [&](std::vector<Element> part) {
        for (Element &element : part)
            pack.push_back(std::move(element));
    };
    append(composeCover(answers, settings));
    pack.emplace_back(PageBreakElement{});
    pack.emplace_back(HeadingElement{1, PackWords::tr("Contents"), Listing::Nowhere});
    pack.emplace_back(ContentsElement{});
    pack.emplace_back(PageBreakElement{});
    int figureNumber = 0;
    for (size_t i = 0; i < answers.questions.size(); ++i) {
        std::vector<Element> question = composeQuestion(answers.questions[i], reg, settings, i < charts.size() ? charts[i] : std::vector<QPicture>{},
                                                        figureNumber);
        const auto parts = std::ranges::count_if(question, isPart);
        append(std::move(question));
        if (answers.questions[i].number == metricsQuestion)
            append(composeDossiers(reg, answers.asOf, settings, int(parts) + 1));
    }
    append(composeSigns(answers, reg, settings));
    pack.emplace_back(PageBreakElement{}); // a page that is found at once, the last
    append(composeProvenance(answers, settings));
    return pack;
}

QString dayText(QDate day, const PackSettings &settings, MonthForm form)
{
    if (!day.isValid())
        return {};
    QString format = settings.locale.dateFormat(QLocale::LongFormat);
    static const QRegularExpression weekday(u"dddd[,،、.]?\\s*|[,،]?\\s*dddd"_s);
    format.remove(weekday);
    if (form == MonthForm::Short)
        format.replace(u"MMMM"_s, u"MMM"_s);
    return settings.locale.toString(day, format);
}

QString momentText(const QDateTime &moment, const PackSettings &settings)
{
    if (!moment.isValid())
        return {};
    return PackWords::tr("%1, %2 %3").arg(dayText(moment.date(), settings), settings.locale.toString(moment.time(), QLocale::ShortFormat),
                               moment.timeZoneAbbreviation());
}

QString inOnePiece(QString text)
{
    return text.replace(u' ', QChar(QChar::Nbsp));
}

QString shortHash(const QByteArray &hash)
{
    const QString hex = QString::fromLatin1(hash.toHex());
    return hex.size() <= 12 ? hex : hex.left(4) + u'…' + hex.right(4);
}

} // namespace Ratchet
