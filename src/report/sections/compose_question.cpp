// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose_question.h"

#include <answers/questions/answer.h>
#include <answers/questions/head_figures.h>
#include <answers/questions/metric_overview.h>
#include <charts/chart_layouter.h>
#include <charts/chart_painter.h>
#include <core/catalogue.h>
#include <core/entity_types.h>
#include <core/register.h>
#include <report/paper/pack_text.h>
#include <report/sections/cover_names.h>
#include <report/sections/section_parts.h>

#include <report/paper/cells.h>
#include <report/paper/pack_style.h>
#include <report/paper/pack_words.h>

#include <charts/chart_layout.h>
#include <core/record_text.h>

#include <algorithm>
#include <span>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr int metricsQuestion = 4;
constexpr size_t mostNamed = 60; // records listed for a check
constexpr size_t mostNamedInReview = 3; // the rest stands in the register

// How large a chart may be.
struct ChartRoom {
    size_t categories; // rows of a chart that grows with them
    double height; // points; 0: as high as a page allows
};
ChartRoom chartRoom(PackEdition edition)
{
    switch (edition) {
    case PackEdition::Board:
        return {6, 120}; // two questions on a page
    case PackEdition::Service:
        return {12, 170};
    case PackEdition::Auditor:
        break;
    }
    return {44, 0};
}

// What a scope leaves as it is.
QString scopeLine(const Answer &answer, const PackChoices &choices)
{
    if (answer.number == 3 && choices.units.isEmpty() && !choices.services.isEmpty())
        return PackWords::tr("Hours are kept by team, not by service: this answer is about the whole organisation.");
    if (answer.number == 5 && !(choices.services + choices.units).isEmpty())
        return PackWords::tr("Matrix and cadence are those of the whole organisation.");
    return {};
}

// Numbers the parts of one question.
class Section {
public:
    Section(const Answer &answer, const PackSettings &settings)
        : m_answer(answer)
        , m_settings(settings)
    {
    }

    std::vector<Element> elements;

    // Parts that every question has are found through the outline; they would only lengthen the contents.
    void heading(const QString &title, Listing listing = Listing::Contents)
    {
        ++m_part;
        const QString number = partNumber(m_answer.number, m_part, m_settings.locale);
        elements.emplace_back(HeadingElement{2, PackWords::tr("%1 %2").arg(number, title), listing});
    }
    void text(const QString &text, TextRole role)
    {
        if (!text.isEmpty())
            elements.emplace_back(TextElement{text, role});
    }

private:
    const Answer &m_answer;
    const PackSettings &m_settings;
    int m_part = 0;
};

// The name of the file that holds a table of this question.
QString fileOf(const Answer &answer, const QString &table)
{
    return u"q%1-%2"_s.arg(answer.number).arg(QString(table).replace(u'_', u'-'));
}

QString askLine(const Answer &answer) { return PackWords::tr("%1 Artefact: %2.").arg(answer.whom, answer.artefact); }

// What keeps the verdict from being better: the requirements that are not met.
QString missingLine(const Answer &answer)
{
    QStringList missing;
    for (const Check &check : answer.checks) {
        if (check.outcome == CheckOutcome::NotMet)
            missing += check.label;
    }
    return missing.isEmpty() ? QString() : PackWords::tr("Missing for full proof: %1.").arg(missing.join(u"; "_s));
}

QString valueText(const Value &value, Measure measure, const PackSettings &settings)
{
    return isEmpty(value) ? PackWords::tr("not known") : displayFigure(value, measure, settings.locale);
}

TableElement figureTable(const Answer &answer, const PackSettings &settings)
{
    TableElement table;
    table.id = fileOf(answer, u"figures"_s);
    table.title = PackWords::tr("Figures");
    table.column(PackWords::tr("Figure"), 2)
        .number(PackWords::tr("Value"))
        .column(PackWords::tr("How it is counted"), 5);
    for (const Figure &figure : answer.figures)
        table.row(
            {{figure.label}, {valueText(figure.value, figure.measure, settings), figure.value}, {figure.definition}});
    return table;
}

QString thresholdText(const Check &check, const PackSettings &settings)
{
    if (isEmpty(check.threshold))
        return {};
    const QString limit = valueText(check.threshold, check.measure, settings);
    return check.isUpperLimit ? PackWords::tr("at most %1").arg(limit) : PackWords::tr("at least %1").arg(limit);
}

TableElement checkTable(const Answer &answer, const PackSettings &settings)
{
    TableElement table;
    table.id = fileOf(answer, u"checks"_s);
    table.title = PackWords::tr("Checks");
    table.column(PackWords::tr("Check"))
        .column(PackWords::tr("Requirement"), 5)
        .number(PackWords::tr("Value"))
        .number(PackWords::tr("Threshold"))
        .number(PackWords::tr("Against"));
    for (const Check &check : answer.checks) {
        table.row({{inOnePiece(outcomeLabel(check)), {}, outcomeTone(check.outcome)},
                   {check.label},
                   {valueText(check.value, check.measure, settings), check.value},
                   {thresholdText(check, settings), check.threshold},
                   countCell(qint64(check.rows.size()), settings)});
    }
    return table;
}

// The name of a record as people read it: its dates are those of the reader.
QString nameOf(const RecordRef &ref, const Register &reg, const QLocale &locale)
{
    const void *record = reg.table(ref.entity).record(ref.record);
    const EntityType &type = entityType(ref.entity);
    QStringList parts;
    for (const char *title : type.title) {
        const Field *field = type.find(QString::fromLatin1(title));
        parts += record ? displayText(reg, *field, field->read(record), locale) : QString();
    }
    parts.removeAll(QString());
    return parts.join(u' ');
}

// The records that speak against a check, by name; so many that nobody reads them are counted instead.
QString recordList(const std::vector<RecordRef> &rows, const Register &reg, const QLocale &locale, size_t most)
{
    QStringList names;
    for (size_t i = 0; i < std::min(rows.size(), most); ++i)
        names += nameOf(rows[i], reg, locale);
    QString text = names.join(u'\n');
    if (rows.size() > most)
        text = PackWords::tr("%1\nand %Ln more, in the register", nullptr, int(rows.size() - most)).arg(text);
    return text;
}

TableElement againstTable(const Answer &answer, const Register &reg, const QLocale &locale, size_t most)
{
    TableElement table;
    table.id = fileOf(answer, u"against"_s);
    table.title = PackWords::tr("Records behind the checks");
    table.column(PackWords::tr("Requirement"), 2).column(PackWords::tr("What speaks against it"), 5);
    for (const Check &check : answer.checks) {
        if (!check.rows.empty())
            table.row({{check.label}, {recordList(check.rows, reg, locale, most)}});
    }
    return table;
}

// As a pack shows it: long ones are cut to what one page can show, and their caption says so.
AnswerChart chartForPaper(const AnswerChart &chart, size_t mostCategories)
{
    const bool growsWithRows = chart.kind == ChartKind::HorizontalStackedBars || chart.kind == ChartKind::Timeline;
    if (!growsWithRows || chart.categories.size() <= mostCategories)
        return chart;
    AnswerChart shown = chart;
    shown.categories.resize(mostCategories);
    for (ChartSeries &series : shown.series)
        series.values.resize(std::min(series.values.size(), mostCategories));
    std::erase_if(shown.marks,
                  [mostCategories](const ChartMark &mark) { return mark.category >= int(mostCategories); });
    const QString note = PackWords::tr("The first %1 of %2 are drawn.")
                             .arg(spokenNumber(qint64(mostCategories)), spokenNumber(qint64(chart.categories.size())));
    shown.caption = shown.caption.isEmpty() ? note : shown.caption + u' ' + note;
    return shown;
}

// Of its picture on that paper, in points.
QSizeF chartSize(const AnswerChart &chart, const PackSettings &settings)
{
    const PackStyle style(settings);
    const double width = style.body.width() / units(1);
    const double page = style.body.height() / units(1) - 90; // heading and caption stand on the same page
    const double height = chartRoom(settings.choices.edition).height;
    const double most = height > 0 ? height : page;
    return {width, std::min(chartHeight(chart, width, PackStyle::chartFont()), most)};
}

PictureElement pictureOf(const AnswerChart &chart, const NameCover &cover, const PackSettings &settings)
{
    AnswerChart shown = chart;
    coverNames(shown, cover);
    const QSizeF size = chartSize(shown, settings);
    return {recordChart(shown, size, PackStyle(settings).colors, settings.locale, PackStyle::chartFont()), size};
}

void addCharts(Section &section, const Answer &answer, const Register &reg, const PackSettings &settings,
               int &figureNumber, size_t most)
{
    const NameCover cover(reg, settings.choices.names);
    for (const AnswerChart &whole : std::span(answer.charts).first(std::min(most, answer.charts.size()))) {
        const AnswerChart chart = chartForPaper(whole, chartRoom(settings.choices.edition).categories);
        if (chart.categories.empty()) // its table says that nothing is recorded
            continue;
        const bool isBrief = settings.choices.edition == PackEdition::Board;
        if (!isBrief)
            section.heading(chart.title);
        section.elements.emplace_back(pictureOf(chart, cover, settings));
        ++figureNumber;
        section.text(PackWords::tr("Figure %1. %2")
                         .arg(settings.locale.toString(figureNumber),
                              isBrief || chart.caption.isEmpty() ? chart.title : chart.caption),
                     TextRole::Caption);
    }
}

bool isOverview(const AnswerTable &table, const Answer &answer)
{
    return answer.number == metricsQuestion && table.id == metricOverviewId;
}

// A table that bears the title of a chart is named apart from it in the contents.
QString headingOf(const AnswerTable &table, const Answer &answer)
{
    const bool isDrawn = std::ranges::any_of(answer.charts, [&table](const AnswerChart &chart) {
        return !chart.categories.empty() && chart.title == table.title;
    });
    return isDrawn ? PackWords::tr("%1: the numbers").arg(table.title) : table.title;
}

void addTable(Section &section, const AnswerTable &table, const Answer &answer)
{
    section.heading(headingOf(table, answer));
    section.text(table.caption, TextRole::Caption);
    if (table.rows.empty())
        section.text(PackWords::tr("Nothing is recorded."), TextRole::Muted);
    else
        section.elements.emplace_back(tableElement(table, fileOf(answer, table.id)));
}

// The question, whom to ask, the verdict with what keeps it from being better.
void addAnswer(Section &section, const Answer &answer, const PackSettings &settings)
{
    section.elements.emplace_back(
        HeadingElement{1, PackWords::tr("%1 · %2").arg(settings.locale.toString(answer.number), answer.question),
                       Listing::Contents, questionAnchor(answer.number)});
    if (settings.choices.edition != PackEdition::Board)
        section.text(askLine(answer), TextRole::Muted);
    section.text(answer.accountable, answer.accountableTone == Tone::Concern ? TextRole::Body : TextRole::Muted);
    section.text(scopeLine(answer, settings.choices), TextRole::Muted);
    section.elements.emplace_back(HeadlineElement{answer.headline, missingLine(answer), answer.verdict});
    if (settings.choices.edition != PackEdition::Board)
        section.text(answer.freshness, TextRole::Caption);
}

// Those to be remembered, side by side.
void addHeadFigures(Section &section, const Answer &answer, const PackSettings &settings)
{
    TableElement table;
    std::vector<Cell> cells;
    for (const Figure &figure : headFigures(answer)) {
        table.number(figure.label);
        cells.push_back({valueText(figure.value, figure.measure, settings), figure.value});
    }
    if (cells.empty())
        return;
    table.row(std::move(cells));
    section.elements.emplace_back(std::move(table));
}

void addFigures(Section &section, const Answer &answer, const PackSettings &settings)
{
    if (answer.figures.empty())
        return;
    section.heading(PackWords::tr("Figures"), Listing::Outline);
    section.elements.emplace_back(figureTable(answer, settings));
}

void addChecks(Section &section, const Answer &answer, const PackSettings &settings)
{
    if (answer.checks.empty())
        return;
    section.heading(PackWords::tr("Checks"), Listing::Outline);
    section.elements.emplace_back(checkTable(answer, settings));
}

void addAgainst(Section &section, const Answer &answer, const Register &reg, const PackSettings &settings, size_t most)
{
    TableElement against = againstTable(answer, reg, settings.locale, most);
    if (against.rows.empty())
        return;
    section.heading(PackWords::tr("Records behind the checks"), Listing::Outline);
    section.elements.emplace_back(std::move(against));
}

} // namespace

std::vector<Element> composeQuestion(const Answer &answer, const Register &reg, const PackSettings &settings,
                                     int &figureNumber)
{
    Section section(answer, settings);
    const PackEdition edition = settings.choices.edition;
    const bool hasOverview =
        edition != PackEdition::Board && std::ranges::any_of(answer.tables, [&answer](const AnswerTable &table) {
            return isOverview(table, answer) && !table.rows.empty();
        });
    if (hasOverview)
        section.elements.emplace_back(PageBreakElement{});
    addAnswer(section, answer, settings);
    for (const AnswerTable &table : answer.tables) { // before what its verdict rests on: the page that is handed round
        if (edition != PackEdition::Board && isOverview(table, answer))
            addTable(section, table, answer);
    }
    switch (edition) {
    case PackEdition::Board:
        addHeadFigures(section, answer, settings);
        addCharts(section, answer, reg, settings, figureNumber, 1);
        break;
    case PackEdition::Service:
        addHeadFigures(section, answer, settings);
        addChecks(section, answer, settings);
        addCharts(section, answer, reg, settings, figureNumber, 1);
        addAgainst(section, answer, reg, settings, mostNamedInReview);
        break;
    case PackEdition::Auditor:
        addFigures(section, answer, settings);
        addChecks(section, answer, settings);
        addCharts(section, answer, reg, settings, figureNumber, answer.charts.size());
        for (const AnswerTable &table : answer.tables) {
            if (!isOverview(table, answer))
                addTable(section, table, answer);
        }
        addAgainst(section, answer, reg, settings, mostNamed);
        break;
    }
    return std::move(section.elements);
}

QString questionAnchor(int number) { return u"question-"_s + QString::number(number); }

} // namespace Ratchet
