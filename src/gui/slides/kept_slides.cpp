// SPDX-License-Identifier: GPL-3.0-or-later
#include "kept_slides.h"

#include <core/entities/cadence.h>
#include <core/entities/evidence.h>
#include <core/register.h>
#include <core/save_file.h>
#include <document/document.h>
#include <gui/records/page_tabs.h>
#include <gui/slides/displays.h>
#include <gui/slides/presentation_window.h>
#include <gui/workspace/workspace.h>
#include <report/slides/slide_snapshot.h>
#include <widgets/ask.h>
#include <widgets/progress_job.h>

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QStandardPaths>
#include <QUrl>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

struct KeptSlides {
    Q_DECLARE_TR_FUNCTIONS(KeptSlides)
};

void openKeptPdf(Workspace &workspace, QWidget *window, const Snapshot &snapshot)
{
    const QString title = KeptSlides::tr("What was shown");
    const QString text = KeptSlides::tr("This version of the program would show something else than what was seen. "
                                        "The slides were kept as a PDF, too.");
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::TempLocation);
    const QString path =
        QDir(folder).filePath(KeptSlides::tr("Slides %1.pdf").arg(snapshot.shownAt.toString(u"yyyy-MM-dd hhmm"_s)));
    const auto open = [&workspace, window, title, path, pdf = keptPdf(snapshot)] {
        if (const Status written = saveWhole(path, pdf); !written)
            return workspace.ask().tellError(window, title, written.error());
        QDesktopServices::openUrl(QUrl::fromLocalFile(path));
    };
    workspace.ask().confirm(window, title, text, KeptSlides::tr("Open the PDF"), open);
}

} // namespace

void openSnapshot(Workspace &workspace, QWidget *window, Id<Snapshot> id)
{
    const Snapshot *found = workspace.reg().find(id);
    if (!found)
        return;
    const Snapshot snapshot = *found;
    const Occurrence *occurrence = workspace.reg().find(snapshot.occurrence);
    const Id<Ceremony> ceremony = occurrence ? occurrence->ceremony : Id<Ceremony>();
    const Document &document = workspace.document();
    const std::optional<SlidesSince> since = comparedState(snapshot);
    const auto make = [read = document.recordedReader(snapshot.change.value_or(0)),
                       readBefore = document.recordedReader(since ? since->change : 0), since, snapshot,
                       ceremony](const JobProgress &progress) -> Result<ReopenedSlides> {
        std::shared_ptr<const EarlierState> before;
        if (since) {
            const Result<Register> compared = readBefore(progress.cancellation());
            if (!compared)
                return tl::unexpected<Error>(compared.error());
            before = std::make_shared<const EarlierState>(*compared, since->day, since->change);
        }
        return read(progress.cancellation()).and_then([&](const Register &recorded) {
            return reopenedSlides(recorded, snapshot, ceremony, before);
        });
    };
    runJob<ReopenedSlides>(
        window, KeptSlides::tr("Making the slides again…"), make,
        [&workspace, window, snapshot](Result<ReopenedSlides> slides) {
            if (!slides)
                return slides.error().code == ErrorCode::Cancelled
                    ? void()
                    : workspace.ask().tellError(window, KeptSlides::tr("What was shown"), slides.error());
            if (!slides->isIdentical || slides->deck.slides.empty())
                return openKeptPdf(workspace, window, snapshot);
            const QString text = KeptSlides::tr("These slides were made again from the ledger as of change %1. Every "
                                                "text and figure is identical to what was shown.")
                                     .arg(QLocale().toString(slides->deck.change));
            workspace.ask().confirm(window, KeptSlides::tr("What was shown"), text, KeptSlides::tr("Show"),
                                    [deck = slides->deck, window] {
                                        PresentationWindow::present(deck, *window, audienceDisplay(*window));
                                    });
        });
}

RowCommand showSnapshotCommand()
{
    return {EntityKind::Snapshot, QT_TRANSLATE_NOOP("Page", "&What was shown"), QKeySequence(Qt::SHIFT | Qt::Key_F5),
            [](Workspace &workspace, QWidget *window, RecordId record) {
                openSnapshot(workspace, window, Id<Snapshot>(record));
            }};
}

} // namespace Ratchet
