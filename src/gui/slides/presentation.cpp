// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation.h"

#include <calendar/cadence_state.h>
#include <core/entities/cadence.h>
#include <core/entities/metric.h>
#include <core/record_text.h>
#include <core/register.h>
#include <document/document.h>
#include <document/register_view.h>
#include <edits/shown_reviews.h>
#include <gui/paper/sheet_export.h>
#include <gui/slides/displays.h>
#include <gui/slides/present_dialog.h>
#include <gui/slides/presentation_window.h>
#include <report/slides/slide_snapshot.h>
#include <report/slides/slides_pdf.h>
#include <widgets/ask.h>
#include <widgets/progress_job.h>
#include <widgets/show_dialog.h>

#include <QGuiApplication>
#include <QPointer>

#include <optional>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

struct Presentation {
    Q_DECLARE_TR_FUNCTIONS(Presentation)
};

QDateTime preparedNow()
{
    const QDateTime now = QDateTime::currentDateTime();
    return now.toOffsetFromUtc(now.offsetFromUtc());
}

// The choice stays with the ceremony for the next time.
bool keepChoices(Workspace &workspace, PresentDialog &dialog)
{
    const Ceremony *ceremony = workspace.reg().find(dialog.ceremony());
    if (!ceremony || !dialog.hasNewChoices() || !workspace.view().isEditable())
        return true;
    const QString text = slideChoicesText(dialog.choices());
    if (text == ceremony->slides)
        return true;
    ChangeBuilder builder = workspace.document().builder();
    builder.set<&Ceremony::slides>(ceremony->id, text.isEmpty() ? Value() : Value(text));
    if (!workspace.apply(std::move(builder), Presentation::tr("Slides of %1 chosen").arg(ceremony->name)))
        return false;
    dialog.setKept();
    return true;
}

QDateTime wallClockNow(Workspace &workspace)
{
    const QTime now = QTime::currentTime();
    return QDateTime(workspace.document().today(), now.addMSecs(-now.msec()), Qt::UTC);
}

QString askedOnce()
{
    return Presentation::tr(
        "This is asked once: what is not kept now can be shown again only as the register is then.");
}

QString dayInTitle(QDate day) { return QLocale().toString(day, QLocale::ShortFormat); }

QString dateChoice(const Register &reg, const CeremonyDate &date, QDate today)
{
    return Presentation::tr("%1, %2").arg(dayInTitle(date.at().date()), stateWord(stateOf(reg, date, today)));
}

// Keeps what was shown at no review.
void keepAdHoc(Workspace &workspace, QWidget *window, const SlideDeck &deck, const QStringList &services)
{
    const Result<QByteArray> pdf = renderSlides(deck, preparedNow());
    if (!pdf)
        return workspace.ask().tellError(window, Presentation::tr("The slides were not kept"), pdf.error());
    ChangeBuilder builder = workspace.document().builder();
    addSnapshot(builder, {}, deck, choicesOf(deck, services), wallClockNow(workspace), *pdf);
    workspace.apply(std::move(builder),
                    Presentation::tr("Slides shown on %1 kept").arg(dayInTitle(workspace.document().today())));
}

void offerAdHoc(Workspace &workspace, QWidget *window, const SlideDeck &deck, const QStringList &services)
{
    if (!workspace.view().isEditable())
        return; // nobody expects it of slides of no review
    const QString question =
        Presentation::tr("Kept, the slides open again as they were shown, whatever changes in the register. They stand "
                         "in the cadence on today's date, with no review.")
        + u' ' + askedOnce();
    workspace.ask().chooseByButton(
        window, Presentation::tr("Keep what was shown?"), question, {Presentation::tr("Today, at no review")},
        Presentation::tr("Do not keep it"),
        [&workspace, window, deck, services](int) { keepAdHoc(workspace, window, deck, services); });
}

// Keeps what was shown with that date of the ceremony; nullptr: with today, which was not planned.
void keepSnapshot(Workspace &workspace, QWidget *window, const SlideDeck &deck, const CeremonyDate *date,
                  Id<Ceremony> ceremony, const QStringList &services)
{
    const Result<QByteArray> pdf = renderSlides(deck, preparedNow());
    if (!pdf)
        return workspace.ask().tellError(window, Presentation::tr("The slides were not kept"), pdf.error());
    ChangeBuilder builder = workspace.document().builder();
    addSnapshot(builder, occurrenceShown(builder, workspace.reg(), ceremony, date, wallClockNow(workspace)), deck,
                choicesOf(deck, services), wallClockNow(workspace), *pdf);
    workspace.apply(std::move(builder),
                    Presentation::tr("Slides shown at %1 of %2 kept")
                        .arg(recordName(workspace.reg(), EntityKind::Ceremony, ceremony.value),
                             dayInTitle(date ? date->at().date() : workspace.document().today())));
}

using OfferedDate = std::optional<CeremonyDate>; // nothing: today, which was not planned

// A show belongs to a date of today or of the days before. One that lies ahead is offered after today, since Return
// takes the first.
std::vector<OfferedDate> offeredDates(const std::vector<CeremonyDate> &dates, QDate today)
{
    constexpr int recentDays = 7;
    std::vector<OfferedDate> offered(dates.begin(), dates.end());
    const qint64 ago = dates.empty() ? -1 : dates.front().at().date().daysTo(today);
    if (ago < 0 || ago > recentDays)
        offered.insert(offered.begin(), std::nullopt);
    else if (ago > 0)
        offered.push_back(std::nullopt);
    return offered;
}

void offerSnapshot(Workspace &workspace, QWidget *window, const SlideDeck &deck, Id<Ceremony> ceremony,
                   const QStringList &services)
{
    if (!workspace.reg().find(ceremony))
        return offerAdHoc(workspace, window, deck, services);
    if (!workspace.view().isEditable())
        return workspace.ask().tell(window, Presentation::tr("What was shown is not kept"),
                                    Presentation::tr("The register cannot be changed in the state that is shown. It is "
                                                     "kept from the present state of a register that can be written."));
    const QDate today = workspace.document().today();
    const std::vector<OfferedDate> dates = offeredDates(datesAround(workspace.reg(), ceremony, today), today);
    QStringList choices;
    for (const OfferedDate &date : dates)
        choices += date ? dateChoice(workspace.reg(), *date, today) : Presentation::tr("Today, not planned");
    const QDate likely = dates.front() ? dates.front()->at().date() : today;
    const QString question =
        Presentation::tr("Kept with a date of %1, the slides open again as they were shown, "
                         "whatever changes in the register. Most likely it is the one of %2.")
            .arg(recordName(workspace.reg(), EntityKind::Ceremony, ceremony.value), dayInTitle(likely))
        + u' ' + askedOnce();
    workspace.ask().chooseByButton(
        window, Presentation::tr("Keep what was shown?"), question, choices, Presentation::tr("Do not keep it"),
        [&workspace, window, deck, dates, ceremony, services](int chosen) {
            const OfferedDate &date = dates[size_t(chosen)];
            keepSnapshot(workspace, window, deck, date ? &*date : nullptr, ceremony, services);
        });
}

void savePdf(Workspace &workspace, QWidget *window, const SlideDeck &deck)
{
    const QString title = Presentation::tr("Save the slides");
    const QString name =
        Presentation::tr("%1 %2.pdf").arg(deck.title, deck.asOf.toString(Qt::ISODate)).replace(u'/', u'-');
    const auto write = [&workspace, window, deck](const QString &path) {
        if (const Status written = writeSlides(path, deck, preparedNow()); !written)
            return workspace.ask().tellError(window, Presentation::tr("The slides were not written"), written.error());
        offerToOpen(workspace.ask(), window, Presentation::tr("The slides are written"), path);
    };
    workspace.ask().fileToSave(window, title, name, Presentation::tr("PDF (*.pdf)"), write);
}

// The slides that `isWanted` says, of the state that is shown.
void presentSome(Workspace &workspace, QWidget *window, std::function<bool(const Slide &)> isWanted)
{
    const auto make = [source = slideSource(workspace, {})](const JobProgress &) { return wholeDeck(source, {}); };
    runJob<SlideDeck>(window, Presentation::tr("Making the slides…"), make,
                      [&workspace, window, isWanted = std::move(isWanted)](Result<SlideDeck> deck) {
                          if (!deck)
                              return deck.error().code == ErrorCode::Cancelled
                                  ? void()
                                  : workspace.ask().tellError(window, Presentation::tr("Present slides"), deck.error());
                          std::erase_if(deck->slides, std::not_fn(isWanted));
                          if (!deck->slides.empty())
                              PresentationWindow::present(std::move(*deck), *window, audienceDisplay(*window));
                          else
                              workspace.ask().tell(window, Presentation::tr("Present slides"),
                                                   Presentation::tr("There is nothing to show of it yet."));
                      });
}

SlideDeck chosenDeck(Workspace &workspace, const PresentDialog &dialog)
{
    SlideDeck deck = dialog.deck();
    if (!workspace.view().earlierChange())
        deck.change = workspace.document().change(); // with the choice that was just kept
    return deck;
}

void presentChosen(Workspace &workspace, QWidget *window, const PresentDialog &dialog)
{
    const SlideDeck deck = chosenDeck(workspace, dialog);
    const PresentationWindow *shown = PresentationWindow::present(deck, *window, dialog.display());
    // Once the room sees the slides no more.
    QObject::connect(
        shown, &PresentationWindow::left, &workspace,
        [&workspace, window, deck, ceremony = dialog.ceremony(), services = dialog.services()] {
            offerSnapshot(workspace, window, deck, ceremony, services);
        },
        Qt::QueuedConnection);
}

} // namespace

void present(Workspace &workspace, QWidget *window)
{
    auto *dialog = new PresentDialog(workspace, likelyReview(workspace.reg(), workspace.document().today()), window);
    QObject::connect(dialog, &PresentDialog::pdfWanted, dialog, [&workspace, dialog] {
        if (keepChoices(workspace, *dialog))
            savePdf(workspace, dialog, chosenDeck(workspace, *dialog));
    });
    QObject::connect(dialog, &QDialog::accepted, dialog, [&workspace, window, dialog] {
        if (keepChoices(workspace, *dialog))
            presentChosen(workspace, window, *dialog);
    });
    showDialog(dialog);
}

void presentQuestion(Workspace &workspace, QWidget *window, int question)
{
    const QString id = u"question:%1"_s.arg(question);
    presentSome(workspace, window,
                [id](const Slide &slide) { return slide.id == id || slide.id.startsWith(id + u':'); });
}

void presentMetric(Workspace &workspace, QWidget *window, Id<Metric> metric)
{
    const QString id = u"metric:"_s + recordName(workspace.reg(), EntityKind::Metric, metric.value);
    presentSome(workspace, window, [id](const Slide &slide) { return slide.id == id; });
}

} // namespace Ratchet
