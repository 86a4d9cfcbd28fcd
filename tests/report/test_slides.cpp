// SPDX-License-Identifier: GPL-3.0-or-later
// What slides show of a register, how they are chosen and kept, and what they look like on any ground.
#include <answers/basis/cell_glyph.h>
#include <answers/questions/answer.h>
#include <calendar/cadence_dates.h>
#include <charts/palette.h>
#include <core/catalogue.h>
#include <core/entities/cadence.h>
#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>
#include <core/entities/metric.h>
#include <document/document.h>
#include <exchange/import/sample.h>
#include <report/slides/review_slides.h>
#include <report/slides/slide_digest.h>
#include <report/slides/slide_painter.h>
#include <report/slides/slide_parts.h>
#include <report/slides/slide_snapshot.h>
#include <report/slides/slides_pdf.h>
#include <support/catch.h>
#include <support/clock.h>
#include <support/test.h>

#include <QPainter>

#include <algorithm>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate showDay(2026, 11, 23);
const QLocale english(QLocale::English, QLocale::UnitedKingdom);

struct Demonstration {
    Demonstration()
    {
        document = valueOf(Document::create(folder.filePath(u"r.ratchet"_s), u"Maria"_s, clockOfTests()));
        ChangeBuilder builder = document->builder();
        valueOf(addSample(builder, document->reg(), showDay));
        valueOf(document->apply(std::move(builder), u"Demonstration"_s, ChangeKind::Import));
    }
    [[nodiscard]] SlideSource source(Id<Ceremony> ceremony = {}, const QLocale &locale = english) const
    {
        return {document->reg(), showDay, document->change(), locale, ceremony};
    }
    [[nodiscard]] const Ceremony &ceremony(const QString &name) const
    {
        for (const Ceremony &each : document->reg().all<Ceremony>()) {
            if (each.name == name)
                return each;
        }
        throw std::runtime_error("no such ceremony");
    }

    QTemporaryDir folder;
    std::unique_ptr<Document> document;
};

QStringList idsOf(const std::vector<Slide> &slides)
{
    QStringList ids;
    for (const Slide &slide : slides)
        ids += slide.id;
    return ids;
}

const Slide &slideNamed(const std::vector<Slide> &slides, const QString &id)
{
    const auto found = std::ranges::find(slides, id, &Slide::id);
    REQUIRE(found != slides.end());
    return *found;
}

// Whether anything but the ground was painted in the rows and columns at the edge of the picture.
bool isEdgeFree(const QImage &image, int edge)
{
    const QRgb ground = image.pixel(image.width() / 2, image.height() - 2);
    for (int x = 0; x < image.width(); ++x) {
        for (int y = image.height() - edge; y < image.height(); ++y) {
            if (image.pixel(x, y) != ground)
                return false;
        }
    }
    return true;
}

} // namespace

TEST_CASE("choices of slides survive being written, and what is unknown is as if it were not there")
{
    const SlideChoices choices{{}, {{u"question:2"_s, u"Ask Omar"_s}, {u"verdicts"_s, {}}}};
    CHECK(slideChoicesText(choices) == uR"([{"notes":"Ask Omar","slide":"question:2"},{"slide":"verdicts"}])"_s);
    CHECK(slideChoicesFrom(slideChoicesText(choices)) == choices);
    const SlideChoices ofService{{u"Payments"_s}, {{u"faded"_s, {}}}};
    CHECK(slideChoicesFrom(slideChoicesText(ofService)) == ofService);
    CHECK(slideChoicesText({}).isEmpty());
    CHECK(slideChoicesFrom(u"no JSON"_s) == SlideChoices());
    CHECK(slideChoicesFrom(u"[7, {\"slide\": 3}, {\"slide\": \"faded\", \"x\": 1}]"_s).slides
          == std::vector<SlideChoice>{{u"faded"_s, {}}});

    const std::vector<Slide> all{{u"a"_s, {}, {}, {}, {u"made"_s}}, {u"b"_s, {}, {}, {}, {}}};
    const std::vector<Slide> chosen = chosenSlides(all, {{u"b"_s, {}}, {u"gone"_s, {}}, {u"a"_s, u"own"_s}});
    REQUIRE(idsOf(chosen) == QStringList{u"b"_s, u"a"_s});
    CHECK(chosen[1].notes == QStringList{u"own"_s, u"made"_s});
}

TEST_CASE("a review shows its agenda and what changed since it was last held, and no more slides than a room bears")
{
    const Demonstration demo;
    const Ceremony &ceremony = demo.ceremony(u"CSI board"_s);
    const Improvement &held = *demo.document->reg().all<Improvement>().begin();
    ChangeBuilder builder = demo.document->builder();
    builder.set<&Improvement::status>(held.id, Value(qint64(ImprovementStatus::Rejected)));
    valueOf(demo.document->apply(std::move(builder), u"Rejected"_s));
    SlideSource source = demo.source(ceremony.id);
    const QDate then = lastReview(source.reg, ceremony.id, showDay);
    CHECK(then < showDay);
    CHECK(lastReview(source.reg, {}, showDay) == showDay.addDays(-cadenceDays));
    source.before = std::make_shared<const EarlierState>(valueOf(demo.document->recordedAt(1)), then, 1);
    const SlideDeck deck = valueOf(slideDeck(source, {}));
    CHECK(deck.since == SlidesSince{1, then});
    CHECK(deck.slides.size() == mostUsualSlides);
    const QStringList ids = idsOf(deck.slides);
    CHECK(ids.contains(u"changes"_s));
    CHECK(ids.indexOf(u"changes"_s) < ids.indexOf(u"question:1"_s));
    const Slide &changes = slideNamed(deck.slides, u"changes"_s);
    CHECK(changes.title.contains(slideDay(then, english)));
    CHECK(slideText(changes, english).contains(u"Improvements that came, went or have another status"_s));
}

TEST_CASE("the usual slides of the demonstration answer all questions, show metrics, and end with decisions")
{
    const Demonstration demo;
    const SlideDeck deck = valueOf(slideDeck(demo.source(), {}));
    const QStringList ids = idsOf(deck.slides);
    CHECK(ids.size() == qsizetype(mostUsualSlides) - 1); // nothing is known of an earlier state
    CHECK(ids.first(7)
          == QStringList{u"verdicts"_s, u"question:1"_s, u"question:2"_s, u"question:3"_s, u"question:4"_s,
                         u"question:4:table:metrics"_s, u"question:5"_s});
    CHECK(ids.last(4) == QStringList{u"delivered"_s, u"faded"_s, u"money"_s, u"decisions"_s});
    CHECK(std::ranges::count_if(ids, [](const QString &id) { return id.startsWith("metric:"_L1); }) == 3);
    const std::vector<Slide> all = valueOf(wholeDeck(demo.source(), {})).slides;
    CHECK(deck.size() == all.size()); // the others wait behind the end
    CHECK(idsOf(deck.backUp).contains(u"question:4:table:metrics:2"_s));

    const auto &tiles = std::get<SlideTiles>(deck.slides.front().blocks.front());
    const Answers answers = answer(demo.document->reg(), showDay, english);
    REQUIRE(tiles.tiles.size() == 5);
    for (size_t i = 0; i < 5; ++i)
        CHECK(tiles.tiles[i].badge == verdictLabel(answers.questions[i].verdict));
    for (const Slide &slide : valueOf(wholeDeck(demo.source(), {})).slides) {
        INFO(slide.id.toStdString());
        CHECK_FALSE(slide.title.isEmpty());
        for (const SlideBlock &block : slide.blocks) {
            if (const auto *table = std::get_if<SlideTable>(&block))
                CHECK(table->rows.size() <= mostSlideRows);
        }
    }
    const Slide &backlog = slideNamed(deck.slides, u"question:1"_s);
    CHECK(std::ranges::any_of(
        backlog.notes, [](const QString &note) { return note.startsWith(u'✕'); })); // what fails, with its records
}

TEST_CASE("a review shows what was delivered since it was held the last time, and no slide twice")
{
    Demonstration demo;
    const Id<Ceremony> ceremony = demo.ceremony(u"Metric review"_s).id;
    ChangeBuilder builder = demo.document->builder();
    const auto held = builder.create<Occurrence>();
    builder.set<&Occurrence::ceremony>(held, Value(ceremony.value));
    builder.set<&Occurrence::dueAt>(held, Value(QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC)));
    builder.set<&Occurrence::status>(held, Value(qint64(OccurrenceStatus::Held)));
    builder.set<&Occurrence::heldAt>(held, Value(QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC)));
    for (const auto &[reference, on] :
         {std::pair(u"CSI-9001"_s, QDate(2026, 11, 20)), std::pair(u"CSI-9002"_s, QDate(2026, 11, 21)),
          std::pair(u"CSI-9003"_s, QDate(2026, 11, 24))}) {
        const auto improvement = builder.create<Improvement>();
        builder.set<&Improvement::reference>(improvement, Value(reference));
        builder.set<&Improvement::title>(improvement, Value(u"Made"_s));
        builder.set<&Improvement::status>(improvement, Value(qint64(ImprovementStatus::Delivered)));
        builder.set<&Improvement::deliveredOn>(improvement, Value(on));
    }
    valueOf(demo.document->apply(std::move(builder), u"made"_s));
    const SlideDeck deck = valueOf(wholeDeck(demo.source(ceremony), {}));
    QStringList ids = idsOf(deck.slides);
    CHECK(ids.contains(u"agenda"_s));
    CHECK(ids.removeDuplicates() == 0);
    const auto &table = std::get<SlideTable>(slideNamed(deck.slides, u"delivered"_s).blocks.front());
    REQUIRE(table.rows.size() == 1);
    CHECK(table.rows.front().cells.front().text.startsWith("CSI-9002"_L1));
}

TEST_CASE(
    "what faded has everything that is lost by the current verdict, also where somebody decided on it, and that last")
{
    const Demonstration demo;
    const SlideDeck deck = valueOf(slideDeck(demo.source(), {}));
    const auto &table = std::get<SlideTable>(slideNamed(deck.slides, u"faded"_s).blocks.front());
    QStringList faded;
    for (const AnswerTable::Row &row : table.rows)
        faded += row.cells.front().text.left(8);
    CHECK(faded == QStringList{u"CSI-0004"_s, u"CSI-0010"_s, u"CSI-0003"_s});
    CHECK(table.rows.front().cells.back().text == "not yet"_L1);
    CHECK(table.rows.back().cells.back().text == "Faded"_L1); // its status
}

TEST_CASE("a list that is longer than a slide goes on over further ones, which together say all of it once")
{
    const Demonstration demo;
    const Answers answers = answer(demo.document->reg(), showDay, english);
    const std::vector<Slide> slides = valueOf(wholeDeck(demo.source(), {})).slides;
    REQUIRE(answers.findings.size() > mostSlideRows);
    const Slide &first = slideNamed(slides, u"decisions"_s);
    const Slide &second = slideNamed(slides, u"decisions:2"_s);
    CHECK(first.title.endsWith("(1 of 2)"_L1));
    CHECK(second.title.endsWith("(2 of 2)"_L1));
    const auto &one = std::get<SlideTable>(first.blocks.front());
    const auto &two = std::get<SlideTable>(second.blocks.front());
    CHECK(one.rows.size() + two.rows.size() == answers.findings.size());
    CHECK(one.more + two.more == 0);
    CHECK(one.rows.size() - two.rows.size() <= 1); // in letters of one size
    CHECK(two.rows.front().cells.front().text == answers.findings[one.rows.size()].title);
}

TEST_CASE("a chart under another title says what it draws and in which unit; Partial is amber as in the window")
{
    const Demonstration demo;
    const SlideDeck deck = valueOf(wholeDeck(demo.source(), {}));
    const Slide &metrics = slideNamed(deck.slides, u"question:4"_s);
    const auto &chart = std::get<AnswerChart>(metrics.blocks.back());
    REQUIRE(chart.title.endsWith(u')')); // a unit
    AnswerChart other = chart;
    other.title = u"W"_s.repeated(12);
    Slide renamed = metrics;
    renamed.blocks.back() = other;
    const auto picture = [&](const Slide &slide) {
        return slidePixmap(slide, QSize(960, 540), 1, slideLook(deck, 0, palette(Theme::Light))).toImage();
    };
    CHECK(picture(renamed) != picture(metrics));

    const auto &headline = std::get<SlideHeadline>(metrics.blocks.front());
    REQUIRE(headline.badge == verdictLabel(Verdict::Partial));
    const auto has = [](const QImage &image, QColor color) {
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixel(x, y) == color.rgb())
                    return true;
            }
        }
        return false;
    };
    CHECK(has(picture(metrics), palette(Theme::Light).partialTint));
}

TEST_CASE("a table on a slide has eight rows at most, keeps its sum, and says how many more there are")
{
    AnswerTable table(u"t"_s, {});
    table.column(u"A"_s);
    for (int i = 0; i < 20; ++i)
        table.rows.push_back({{Cell{QString::number(i)}}});
    CHECK(slideTable(table).rows.size() == 8);
    CHECK(slideTable(table).more == 12);
    table.rows.back().isTotal = true;
    CHECK(slideTable(table).rows.back().isTotal);
    CHECK(slideTable(table).rows.size() == 8);
    CHECK(slideTable(table).more == 12); // 19 rows, 7 of them shown
    table.rows.resize(8);
    CHECK(slideTable(table).more == 0);
}

TEST_CASE("the digest of slides changes with everything that is seen, and with nothing else")
{
    const Demonstration demo;
    const SlideDeck deck = valueOf(slideDeck(demo.source(), {}));
    const QByteArray digest = slidesDigest(deck.slides);
    CHECK(digest.size() == 32);
    CHECK(slidesDigest(valueOf(slideDeck(demo.source(), {})).slides) == digest);
    std::vector<Slide> noted = deck.slides;
    noted[1].notes += u"Mine"_s;
    CHECK(slidesDigest(noted) == digest);

    const auto changed = [&](auto change) {
        std::vector<Slide> slides = deck.slides;
        change(slides);
        return slidesDigest(slides) != digest;
    };
    CHECK(changed([](auto &slides) { slides[2].title += u' '; }));
    CHECK(changed([](auto &slides) { std::swap(slides[2], slides[3]); }));
    CHECK(changed([](auto &slides) { std::get<SlideTiles>(slides[0].blocks[0]).tiles[4].lead = u"0"_s; }));
    CHECK(changed([](auto &slides) { std::get<AnswerChart>(slides[1].blocks[2]).series[0].values[0] += 1e-9; }));
    CHECK(changed([](auto &slides) { std::get<ControlChart>(slides[7].blocks[1]).process.points[3].value += 1e-9; }));
    CHECK(changed([](auto &slides) { // a line of readings
        std::get<SlideTable>(slides[5].blocks[0]).rows[0].cells[1].glyph =
            std::make_shared<const CellGlyph>(CellGlyph{Sparkline{.points = {{.value = 1}}}});
    }));
    CHECK(changed([](auto &slides) { std::get<SlideTable>(slides.back().blocks[0]).rows[3].cells[1].text += u'x'; }));
}

TEST_CASE("what was shown opens again with the same figures after the data changed, in the language it was shown in")
{
    Demonstration demo;
    const Id<Ceremony> ceremony = demo.ceremony(u"CSI board"_s).id;
    const bool isGerman = GENERATE(false, true);
    const QLocale shownIn = isGerman ? QLocale(QLocale::German, QLocale::Germany) : english;
    SlideDeck deck;
    {
        const SpokenLanguage language(shownIn);
        deck = valueOf(slideDeck(demo.source(ceremony, shownIn), {}));
    }
    ChangeBuilder builder = demo.document->builder();
    const auto occurrence = builder.create<Occurrence>(); // not recorded before
    builder.set<&Occurrence::ceremony>(occurrence, Value(ceremony.value));
    builder.set<&Occurrence::dueAt>(occurrence, Value(QDateTime(showDay, QTime(9, 0), Qt::UTC)));
    builder.set<&Occurrence::status>(occurrence, Value(qint64(OccurrenceStatus::Due)));
    addSnapshot(builder, occurrence, deck, choicesOf(deck, {}), QDateTime(showDay, QTime(10, 0), Qt::UTC),
                "%PDF-1.4 kept");
    valueOf(demo.document->apply(std::move(builder), u"Kept"_s));
    const Snapshot snapshot = *demo.document->reg().all<Snapshot>().begin();
    CHECK(keptPdf(snapshot) == "%PDF-1.4 kept");

    ChangeBuilder later = demo.document->builder();
    int changed = 0;
    for (const Improvement &improvement : demo.document->reg().all<Improvement>()) {
        if (changed++ < 10)
            later.set<&Improvement::status>(improvement.id, Value(qint64(ImprovementStatus::Withdrawn)));
    }
    for (const Reading &reading : demo.document->reg().all<Reading>())
        later.set<&Reading::value>(reading.id, Value(reading.value + 1));
    valueOf(demo.document->apply(std::move(later), u"All is different"_s, ChangeKind::Import));
    const SlideSource now = demo.source(ceremony, shownIn);
    CHECK(slidesDigest(valueOf(slideDeck(now, {})).slides) != slidesDigest(deck.slides));

    const Register recorded = valueOf(demo.document->recordedAt(*snapshot.change));
    const ReopenedSlides reopened = valueOf(reopenedSlides(recorded, snapshot, ceremony));
    CHECK(reopened.isIdentical);
    CHECK(idsOf(reopened.deck.slides) == idsOf(deck.slides));
    CHECK(slideText(reopened.deck.slides[1], shownIn) == slideText(deck.slides[1], shownIn));
    Snapshot other = snapshot;
    other.sha256.replace(0, 1, other.sha256.startsWith(u'0') ? u"1"_s : u"0"_s);
    CHECK_FALSE(valueOf(reopenedSlides(recorded, other, ceremony)).isIdentical);
}

TEST_CASE("every slide is painted inside its sheet in every theme and direction, also where texts know no end")
{
    const Demonstration demo;
    const Theme theme = GENERATE(Theme::Light, Theme::Dark, Theme::Print);
    const bool isMirrored = GENERATE(false, true);
    const QLocale locale = isMirrored ? QLocale(QLocale::Arabic, QLocale::Egypt) : english;
    SlideDeck deck = valueOf(wholeDeck(demo.source({}, locale), {}));
    Slide endless{u"endless"_s, QString(400, u'W'), u"two words "_s.repeated(200), {}, {}};
    SlideTable table;
    table.more = 3;
    for (int i = 0; i < 16; ++i)
        table.columns.push_back({u"Column %1"_s.arg(i), i % 2 == 0, 1});
    for (int i = 0; i < 8; ++i)
        table.rows.push_back({std::vector<Cell>(16, Cell{u"many words "_s.repeated(30)})});
    endless.blocks = {SlideHeadline{u"sentence "_s.repeated(200), u"badge"_s, Tone::Concern}, table};
    deck.slides.push_back(endless);
    deck.slides.push_back({u"empty"_s,
                           {},
                           {},
                           {SlideTiles(), SlideFigures(), SlideTable(), SlidePoints(), AnswerChart(), ControlChart()},
                           {}});
    for (size_t i = 0; i < deck.slides.size(); ++i) {
        INFO(deck.slides[i].id.toStdString());
        const QImage image =
            slidePixmap(deck.slides[i], QSize(960, 540), 1, slideLook(deck, i, palette(theme))).toImage();
        CHECK(isEdgeFree(image, 6));
    }
}

TEST_CASE("slides as a PDF have a page each, a title, an outline, and their text can be found")
{
    if (!hasProgram(u"pdftotext"_s))
        return;
    const Demonstration demo;
    const SlideDeck deck = valueOf(slideDeck(demo.source(), {}));
    const QString path = demo.folder.filePath(u"slides.pdf"_s);
    REQUIRE(writeSlides(path, deck, QDateTime(showDay, QTime(9, 0), Qt::UTC)));
    const QString text = pdfText(path);
    CHECK(text.count(u'\f') == qsizetype(deck.slides.size()));
    CHECK(text.contains(u"Decisions wanted"_s));
    const auto &headline = std::get<SlideHeadline>(deck.slides[2].blocks.front());
    CHECK(text.simplified().contains(headline.text.left(40)));
    CHECK(contentOf(path).contains("/Outlines"));
    const Status stopped =
        writeSlides(demo.folder.filePath(u"none.pdf"_s), deck, {}, [](int done, int) { return done < 2; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
    CHECK_FALSE(QFile::exists(demo.folder.filePath(u"none.pdf"_s)));
}
