// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides_command.h"

#include <cli/opened_register.h>

#include <answers/evaluation/scope.h>
#include <core/entities/cadence.h>
#include <core/record_text.h>
#include <report/slides/review_slides.h>
#include <report/slides/slide_choices.h>
#include <report/slides/slide_deck.h>
#include <report/slides/slides_pdf.h>

#include <QDateTime>
#include <QFileInfo>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

void describeSlides(Arguments &arguments)
{
    arguments.require(u"to"_s, words(QT_TRANSLATE_NOOP("CommandLine", "The PDF to write.")), u"OUT.pdf"_s);
    arguments.addReportingDate();
    arguments.addRecorded();
    arguments.add(u"service"_s,
                  words(QT_TRANSLATE_NOOP("CommandLine", "Only that service; may be given several times.")), u"NAME"_s);
    arguments.add(u"ceremony"_s,
                  words(QT_TRANSLATE_NOOP("CommandLine", "The slides that are kept with that ceremony.")), u"NAME"_s);
    arguments.addExample(u"csi.ratchet --to review.pdf --ceremony \"Executive review\""_s,
                         words(QT_TRANSLATE_NOOP("CommandLine", "the slides of the next review")));
    arguments.addExample(u"csi.ratchet --to payments.pdf --service Payments"_s,
                         words(QT_TRANSLATE_NOOP("CommandLine", "slides about one service")));
}

// None where the register held nothing on that day.
Result<std::shared_ptr<const EarlierState>> stateBefore(const OpenedRegister &opened, QDate day)
{
    const Result<qint64> last = opened.store->lastChangeBefore(day.addDays(1).startOfDay());
    if (!last)
        return tl::unexpected<Error>(last.error());
    const qint64 change = std::min(*last, opened.change);
    if (change == 0)
        return nullptr;
    return opened.store->recordedBefore(change, opened.reg, opened.change).transform([&](const Register &reg) {
        return std::make_shared<const EarlierState>(reg, day, change);
    });
}

Result<SlideDeck> deckOf(const Arguments &arguments)
{
    const Result<OpenedRegister> opened = openRegister(arguments);
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    if (const Status held = holdsSomething(*opened); !held)
        return tl::unexpected<Error>(held.error());
    Id<Ceremony> ceremony;
    if (arguments.has(u"ceremony"_s)) {
        ceremony = Id<Ceremony>(NameIndex(opened->reg).find(EntityKind::Ceremony, arguments.value(u"ceremony"_s)));
        if (!ceremony)
            return failure(ErrorCode::UnknownReference,
                           words(QT_TRANSLATE_NOOP("CommandLine", "There is no ceremony \"%1\"."))
                               .arg(arguments.value(u"ceremony"_s)));
    }
    SlideChoices choices = slideChoicesOf(opened->reg, ceremony);
    if (arguments.has(u"service"_s))
        choices.services = arguments.values(u"service"_s);
    const QDate then = lastReview(opened->reg, ceremony, opened->asOf);
    return stateBefore(*opened, then).and_then([&](const std::shared_ptr<const EarlierState> &before) {
        return slideDeck({opened->reg, opened->asOf, opened->change, QLocale(), ceremony, before}, choices);
    });
}

} // namespace

ExitCode runSlides(const QStringList &given)
{
    Arguments arguments(u"slides"_s);
    describeSlides(arguments);
    if (const auto code = arguments.read(given))
        return *code;
    const QString path = arguments.value(u"to"_s);
    if (QFileInfo(path).suffix().toLower() != u"pdf")
        return fail(
            {ErrorCode::Usage, words(QT_TRANSLATE_NOOP("CommandLine", "The name of the output must end with .pdf."))});
    const Result<SlideDeck> deck = deckOf(arguments);
    if (!deck)
        return fail(deck.error());
    const QDateTime now = QDateTime::currentDateTime();
    if (const Status written = writeSlides(path, *deck, now.toOffsetFromUtc(now.offsetFromUtc())); !written)
        return fail(written.error());
    print(words(QT_TRANSLATE_NOOP("CommandLine", "Wrote %1")).arg(path));
    return ExitCode::Done;
}

} // namespace Ratchet
