// SPDX-License-Identifier: GPL-3.0-or-later
// Long work in a worker, with a dialog that shows how far it is and cancels it.
#pragma once

#include <core/cancellation.h>
#include <core/result.h>

#include <QFutureWatcher>
#include <QPointer>
#include <QProgressDialog>
#include <QtConcurrentRun>

#include <functional>

namespace Ratchet {

// What a job says of itself, and learns from the one who waits.
class JobProgress {
public:
    using Report = std::function<void(int done, int total)>;

    JobProgress() = default; // of work that nobody waits for
    JobProgress(Report report, const Cancellation &cancellation)
        : m_report(std::move(report))
        , m_cancellation(cancellation)
    {
    }

    // False: cancelled.
    bool operator()(int done, int total) const
    {
        m_report(done, total);
        return !m_cancellation.isRequested();
    }
    [[nodiscard]] const Cancellation &cancellation() const { return m_cancellation; }

private:
    Report m_report = [](int, int) {};
    Cancellation m_cancellation;
};

// The dialog of a job. Cancelled, by its button, Escape or closing, it says that the work is being stopped, and stays
// until that has happened.
[[nodiscard]] QProgressDialog *makeProgressDialog(QWidget *window, const QString &title);

// `work` runs in a worker and gets the progress function to call; `done` runs in the window's thread with its result.
// Cancelling makes progress false, and the job ends with ErrorCode::Cancelled, or with its result where that was there
// before it saw. Once the window is gone the job is cancelled and nothing is called.
template <class Value>
void runJob(QWidget *window, const QString &title, std::function<Result<Value>(const JobProgress &)> work,
            std::function<void(Result<Value>)> done)
{
    QProgressDialog *dialog = makeProgressDialog(window, title);
    auto *watcher = new QFutureWatcher<Result<Value>>(dialog);
    QObject::connect(watcher, &QFutureWatcherBase::progressRangeChanged, dialog, &QProgressDialog::setRange);
    QObject::connect(watcher, &QFutureWatcherBase::progressValueChanged, dialog, &QProgressDialog::setValue);
    const Cancellation cancellation;
    QObject::connect(dialog, &QProgressDialog::canceled, watcher, [cancellation] { cancellation.request(); });
    QObject::connect(dialog, &QObject::destroyed, watcher, [cancellation] { cancellation.request(); });
    QObject::connect(watcher, &QFutureWatcherBase::finished, dialog, [watcher, dialog, done = std::move(done)] {
        QFuture<Result<Value>> future = watcher->future();
        Result<Value> result = future.resultCount() > 0 ? future.takeResult() : failure(ErrorCode::Cancelled, {});
        dialog->reset();
        dialog->hide(); // `done` may open dialogs of its own, and is over only when they are
        dialog->deleteLater();
        done(std::move(result));
    });
    watcher->setFuture(QtConcurrent::run([work = std::move(work), cancellation](QPromise<Result<Value>> &promise) {
        const auto report = [&promise](int finished, int total) {
            if (promise.future().progressMaximum() != total)
                promise.setProgressRange(0, total);
            promise.setProgressValue(finished);
        };
        promise.addResult(work({report, cancellation}));
    }));
}

} // namespace Ratchet
