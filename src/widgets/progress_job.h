// SPDX-License-Identifier: GPL-3.0-or-later
// Long work in a worker, with a dialog that shows how far it is and cancels it.
#pragma once

#include <core/result.h>

#include <QFutureWatcher>
#include <QPointer>
#include <QProgressDialog>
#include <QtConcurrentRun>

#include <functional>

namespace Ratchet {

using JobProgress = std::function<bool(int done, int total)>; // false: cancelled

// The dialog of a job; shown at once where `window` is visible.
[[nodiscard]] QProgressDialog *makeProgressDialog(QWidget *window, const QString &title);

// `work` runs in a worker and gets the progress function to call; `done` runs in the window's thread with its result.
// Cancelling makes progress false, and `done` gets ErrorCode::Cancelled. Nothing is called once the window is gone.
template <class Value>
void runJob(QWidget *window, const QString &title, std::function<Result<Value>(const JobProgress &)> work,
            std::function<void(Result<Value>)> done)
{
    QProgressDialog *dialog = makeProgressDialog(window, title);
    auto *watcher = new QFutureWatcher<Result<Value>>(dialog);
    QObject::connect(watcher, &QFutureWatcherBase::progressRangeChanged, dialog, &QProgressDialog::setRange);
    QObject::connect(watcher, &QFutureWatcherBase::progressValueChanged, dialog, &QProgressDialog::setValue);
    QObject::connect(dialog, &QProgressDialog::canceled, watcher, &QFutureWatcherBase::cancel);
    QObject::connect(watcher, &QFutureWatcherBase::finished, dialog, [watcher, dialog, done = std::move(done)] {
        QFuture<Result<Value>> future = watcher->future();
        Result<Value> result = future.resultCount() > 0 ? future.takeResult() : failure(ErrorCode::Cancelled, {});
        dialog->reset();
        dialog->hide(); // `done` may open dialogs of its own, and is over only when they are
        dialog->deleteLater();
        done(std::move(result));
    });
    watcher->setFuture(QtConcurrent::run([work = std::move(work)](QPromise<Result<Value>> &promise) {
        promise.addResult(work([&promise](int finished, int total) {
            if (promise.future().progressMaximum() != total)
                promise.setProgressRange(0, total);
            promise.setProgressValue(finished);
            return !promise.isCanceled();
        }));
    }));
}

} // namespace Ratchet
