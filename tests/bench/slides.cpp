// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides.h"

#include "measure.h"

#include <core/register.h>
#include <document/document.h>
#include <exchange/import/sample.h>
#include <gui/slides/presentation_window.h>
#include <report/slides/slide_look.h>

#include <QApplication>
#include <QPointer>
#include <QScreen>
#include <QTemporaryDir>
#include <QTest>

namespace Ratchet::Bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int pause = 400; // ms; nobody reads a slide faster

SlideDeck demonstrationDeck()
{
    const QTemporaryDir folder;
    auto document = Document::create(folder.filePath(u"r.ratchet"_s), u"Bench"_s);
    ChangeBuilder builder = document.value()->builder();
    (void)addSample(builder, (*document)->reg(), QDate::currentDate());
    (void)(*document)->apply(std::move(builder), u"Demonstration"_s, ChangeKind::Import);
    Result<SlideDeck> deck = wholeDeck({(*document)->reg(), QDate::currentDate(), 1, QLocale(), {}}, {});
    return std::move(deck.value());
}

// Shows every slide, one after the other.
std::vector<double> walk(PresentationWindow &window)
{
    std::vector<double> times;
    while (window.current() + 1 < int(window.deck().slides.size())) {
        QTest::qWait(pause);
        times.push_back(milliseconds([&window] {
            QTest::keyClick(&window, Qt::Key_Right);
            window.repaint();
        }));
    }
    return times;
}

std::vector<double> paintAll(const SlideDeck &deck)
{
    std::vector<double> times;
    for (size_t i = 0; i < deck.slides.size(); ++i)
        times.push_back(milliseconds([&] {
            (void)slidePixmap(deck.slides[i], slideSize.toSize(), 1, slideLook(deck, i, palette(Theme::Light)));
        }));
    return times;
}

void print(const char *what, const std::vector<double> &times)
{
    printRow(what, percentile(times, 0.5), "ms");
    printRow("  the slowest of them", percentile(times, 1), "ms");
}

} // namespace

void measureSlides()
{
    const SlideDeck deck = demonstrationDeck();
    printRow("slides of the demonstration", double(deck.slides.size()), "");
    print("painting a slide that was not prepared", paintAll(deck));
    const QPointer<PresentationWindow> window = new PresentationWindow(deck);
    window->showOn(QGuiApplication::primaryScreen());
    window->resize(slideSize.toSize());
    print("from key to next slide, after a pause", walk(*window));
    delete window;
}

} // namespace Ratchet::Bench
