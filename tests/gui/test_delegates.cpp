// SPDX-License-Identifier: GPL-3.0-or-later
// Cells that pages draw themselves: cards of the board, letters of the responsibility matrix, the list of metrics.
#include <answers/basis/cell_glyph.h>
#include <gui/metrics/metric_list_delegate.h>
#include <gui/raci/raci_delegate.h>
#include <gui/register/board_delegate.h>
#include <models/grids/metric_list_model.h>
#include <models/lists/board_model.h>
#include <models/lists/roles.h>
#include <support/drawing.h>
#include <support/test.h>
#include <widgets/chip.h>

#include <QPainter>
#include <QStandardItemModel>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QRect cellPlace(20, 10, 220, 150);

QStyleOptionViewItem optionOf(const QRect &place = cellPlace)
{
    QStyleOptionViewItem option;
    option.rect = place;
    option.state = QStyle::State_Enabled;
    option.fontMetrics = QFontMetrics(option.font);
    return option;
}

DrawnList drawn(const QStyledItemDelegate &delegate, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    Drawing drawing(QSize(400, 300));
    QPainter painter(&drawing);
    delegate.paint(&painter, option, index);
    painter.end();
    return drawing;
}

// One card of a board.
struct Card {
    explicit Card(const BoardCard &card)
        : column(
            ImprovementStatus::InProgress, [card](RecordId) { return card; }, nullptr)
    {
        column.setRecords({1});
        (void)column.bring(1);
    }
    [[nodiscard]] QModelIndex index() const { return column.index(0); }
    BoardColumn column;
    BoardDelegate delegate;
};

const BoardCard runbook{1,
                        u"CSI-0001"_s,
                        u"Runbook for restores"_s,
                        u"Payments"_s,
                        u"Ada Lovelace"_s,
                        {{u"overdue"_s, Tone::Concern}, {u"unfunded"_s, Tone::Neutral}}};

MetricSummary restore()
{
    MetricSummary metric;
    metric.metric = Id<Metric>(1);
    metric.name = u"Time to restore"_s;
    metric.service = u"Payments"_s;
    metric.steward = u"Ada"_s;
    Sparkline line;
    for (const double value : {8, 7, 9, 5, 5, 4})
        line.points.push_back({.value = value, .centre = 6, .lower = 2, .upper = 10, .look = Variation::CommonCause});
    line.points.back().look = Variation::Improvement;
    metric.recent = std::make_shared<const CellGlyph>(CellGlyph{line});
    metric.latest = 4;
    metric.latestText = u"4 h"_s;
    metric.latestOn = QDate(2026, 11, 1);
    metric.variation = Variation::Improvement;
    metric.variationSide = -1;
    metric.variationText = variationText(metric.variation, metric.variationSide);
    metric.assurance = Assurance::Pass;
    metric.assuranceText = assuranceLabel(Assurance::Pass);
    metric.rung = Rung::Sustained;
    metric.verdict = rungLabel(Rung::Sustained) + u", plateau short of target"_s;
    return metric;
}

struct ListedMetric {
    explicit ListedMetric(const MetricSummary &metric) { list.setMetrics({metric}); }
    [[nodiscard]] DrawnList cell(int column, Qt::LayoutDirection direction = Qt::LeftToRight) const
    {
        QStyleOptionViewItem option = optionOf({10, 10, 260, 44});
        option.direction = direction;
        return drawn(delegate, option, shown.index(0, column));
    }
    MetricListModel list;
    MetricFilterModel shown{list};
    MetricListDelegate delegate{shown, nullptr};
};

} // namespace

TEST_CASE("a card says reference, service, title, owner and its badges, inside its place")
{
    const Card card(runbook);
    const Qt::LayoutDirection direction = GENERATE(Qt::LeftToRight, Qt::RightToLeft);
    QStyleOptionViewItem option = optionOf();
    option.direction = direction;
    const DrawnList drawing = drawn(card.delegate, option, card.index());
    const QString said = drawing.texts().join(u' ');
    for (const QString &text : {u"CSI-0001 · Payments"_s, u"Runbook"_s, u"Ada Lovelace"_s, u"overdue"_s, u"unfunded"_s})
        CHECK(said.contains(text));
    for (const Drawn &one : drawing.all())
        CHECK(holds(QRectF(cellPlace).adjusted(-1, -1, 1, 1), one.area));
    CHECK(drawing.text(u"overdue"_s)->pen == screenPalette().concernText);
}

TEST_CASE("a card without a service shows its reference alone")
{
    BoardCard bare = runbook;
    bare.service.clear();
    bare.owner.clear();
    bare.badges.clear();
    const Card card(bare);
    const DrawnList drawing = drawn(card.delegate, optionOf(), card.index());
    CHECK(drawing.text(u"CSI-0001"_s));
    CHECK_FALSE(drawing.texts().join(u' ').contains(u'·'));
}

TEST_CASE("a long title takes two lines and is cut there")
{
    BoardCard wordy = runbook;
    wordy.title = u"Restores are rehearsed every quarter by each team that owns a database of the first class"_s;
    const Card card(wordy);
    const DrawnList drawing = drawn(card.delegate, optionOf(), card.index());
    const QString said = drawing.texts().join(u' ');
    CHECK(said.contains(u"Restores are"_s));
    CHECK(said.contains(u'…'));
    CHECK_FALSE(said.contains(u"first class"_s));
}

TEST_CASE("a card is as high as its badges need, and the chosen one is framed")
{
    BoardCard many = runbook;
    for (int i = 0; i < 5; ++i)
        many.badges.push_back({u"due in %1 days"_s.arg(i), Tone::Neutral});
    const Card few(runbook);
    const Card more(many);
    const int low = few.delegate.sizeHint(optionOf(), few.index()).height();
    const int high = more.delegate.sizeHint(optionOf(), more.index()).height();
    CHECK(high > low + chipSize(u"X"_s).height());
    const DrawnList roomy = drawn(more.delegate, optionOf({0, 0, 190, high}), more.index());
    for (const Drawn &one : roomy.of(Drawn::What::Text))
        CHECK(one.area.bottom() <= high);
    QStyleOptionViewItem chosen = optionOf();
    chosen.state |= QStyle::State_Selected;
    const Drawn ground = drawn(few.delegate, chosen, few.index()).of(Drawn::What::Path).front();
    CHECK(ground.pen == screenPalette().accent);
    CHECK(ground.brush == screenPalette().selection);
}

TEST_CASE("the letters of a matrix are told by their ground: accountable filled, doing tinted, the others plain")
{
    const RaciDelegate delegate;
    QStandardItemModel model(1, 1);
    const auto cell = [&](const QString &codes, Tone tone = Tone::Neutral) {
        model.setData(model.index(0, 0), codes);
        model.setData(model.index(0, 0), int(tone), ToneRole);
        return drawn(delegate, optionOf({10, 10, 60, 30}), model.index(0, 0));
    };
    const Palette &colors = screenPalette();
    const DrawnList accountable = cell(u"A"_s);
    CHECK(accountable.of(Drawn::What::Path).front().brush == colors.accent);
    CHECK(accountable.text(u"A"_s)->pen == colors.onAccent);
    CHECK(accountable.text(u"A"_s)->font.bold());
    const DrawnList doing = cell(u"R"_s);
    CHECK(doing.of(Drawn::What::Path).front().brush == colors.neutralTint);
    CHECK(doing.text(u"R"_s)->pen == colors.neutralText);
    const DrawnList both = cell(u"A/R"_s);
    CHECK(both.of(Drawn::What::Path).front().brush == colors.accent);
    const DrawnList informed = cell(u"I"_s);
    CHECK(informed.count(Drawn::What::Path) == 0);
    CHECK_FALSE(informed.text(u"I"_s)->font.bold());
    CHECK(cell({}).texts().isEmpty());
    const DrawnList wrong = cell(u"I"_s, Tone::Concern);
    REQUIRE(wrong.count(Drawn::What::Path) == 1); // the corner
    CHECK(wrong.of(Drawn::What::Path).front().brush == colors.concern);
    CHECK(wrong.of(Drawn::What::Path).front().area.right() >= 69);
    CHECK(wrong.of(Drawn::What::Rectangle).front().brush == colors.concernTint);
}

TEST_CASE("a metric is listed by name and service, its readings as a line")
{
    const ListedMetric listed(restore());
    const DrawnList name = listed.cell(MetricListModel::Name);
    REQUIRE(name.text(u"Time to restore"_s));
    REQUIRE(name.text(u"Payments"_s));
    CHECK(name.text(u"Payments"_s)->area.top() > name.text(u"Time to restore"_s)->area.top());
    CHECK(name.text(u"Payments"_s)->pen == screenPalette().mutedText);
    const DrawnList recent = listed.cell(MetricListModel::Recent);
    CHECK(recent.count(Drawn::What::Line) == 2); // the readings, and the mean behind them
    CHECK(recent.of(Drawn::What::Rectangle).front().brush == screenPalette().limitBand);
    for (const Drawn &one : recent.all())
        CHECK(holds(QRectF(10, 10, 260, 44), one.area));
    MetricSummary unread = restore();
    unread.recent.reset();
    CHECK(ListedMetric(unread).cell(MetricListModel::Recent).count(Drawn::What::Line) == 0);
}

TEST_CASE("the latest reading stands where reading ends, in either direction")
{
    const ListedMetric listed(restore());
    const auto markAt = [&](Qt::LayoutDirection direction) {
        double sum = 0;
        int count = 0;
        const DrawnList cell = listed.cell(MetricListModel::Recent, direction);
        for (const Drawn &one : cell.all()) {
            if (one.what != Drawn::What::Line && one.area.width() < 12) {
                sum += one.area.center().x();
                ++count;
            }
        }
        REQUIRE(count > 0);
        return sum / count;
    };
    CHECK(markAt(Qt::LeftToRight) > 200);
    CHECK(markAt(Qt::RightToLeft) < 80);
}

TEST_CASE("a verdict is a chip with its shape, what it is short of stands below")
{
    const ListedMetric listed(restore());
    const DrawnList verdict = listed.cell(MetricListModel::VerdictColumn);
    const QString said = verdict.texts().join(u' ');
    CHECK(said.contains(rungLabel(Rung::Sustained)));
    CHECK(said.contains(u"plateau short of target"_s));
    CHECK(verdict.of(Drawn::What::Path).front().brush == screenPalette().goodTint);
    MetricSummary faded = restore();
    faded.rung = Rung::Faded;
    faded.verdict = rungLabel(Rung::Faded);
    const DrawnList concern = ListedMetric(faded).cell(MetricListModel::VerdictColumn);
    CHECK(concern.of(Drawn::What::Path).front().brush == screenPalette().concernTint);
    MetricSummary none = restore();
    none.rung.reset();
    none.verdict = u"Not steered"_s;
    CHECK(ListedMetric(none).cell(MetricListModel::VerdictColumn).count(Drawn::What::Path) == 0);
}

TEST_CASE("what is missing of a metric or old is told in the colour of a concern")
{
    MetricSummary old = restore();
    old.isStale = true;
    old.steward.clear();
    const ListedMetric listed(old);
    const auto colorOf = [&listed](int column) {
        const std::vector<Drawn> texts = listed.cell(column).of(Drawn::What::Text);
        return texts.empty() ? QColor() : texts.front().pen;
    };
    const QString day = QLocale().toString(old.latestOn, QLocale::ShortFormat); // below the reading
    CHECK(listed.cell(MetricListModel::Latest).text(day)->pen == screenPalette().concernText);
    CHECK(colorOf(MetricListModel::Steward) == screenPalette().concernText);
    const ListedMetric fresh(restore());
    CHECK(fresh.cell(MetricListModel::Latest).text(u"4 h"_s)->pen == screenPalette().text);
    CHECK(fresh.cell(MetricListModel::Steward).text(u"Ada"_s)->pen == screenPalette().text);
}

TEST_CASE("assurance is drawn by where the band lies against the target")
{
    const auto bandAt = [](Assurance assurance) {
        MetricSummary metric = restore();
        metric.assurance = assurance;
        const DrawnList drawing = ListedMetric(metric).cell(MetricListModel::AssuranceColumn);
        double target = 0;
        for (const Drawn &one : drawing.of(Drawn::What::Line)) {
            if (one.pen == screenPalette().target)
                target = one.area.top();
        }
        for (const Drawn &one : drawing.of(Drawn::What::Rectangle)) {
            if (one.brush == screenPalette().good || one.brush == screenPalette().concern
                || one.brush == screenPalette().neutral)
                return one.area.center().y() - target;
        }
        FAIL("no band");
        return 0.0;
    };
    CHECK(bandAt(Assurance::Pass) < -2);
    CHECK(std::abs(bandAt(Assurance::HitOrMiss)) < 1);
    CHECK(bandAt(Assurance::Fail) > 2);
}
