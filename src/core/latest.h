// SPDX-License-Identifier: GPL-3.0-or-later
// A computation of a page or dialog that runs in a worker, of which only the latest run counts: a new run cancels and
// replaces the one before, and what a replaced run found is dropped. Ends with its owner without waiting for the
// worker.
#pragma once

#include <core/cancellation.h>

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <functional>
#include <utility>

namespace Ratchet {

template <class T> class Latest {
public:
    // Looks at the cancellation now and then and returns anything once it is requested. It runs beside the window and
    // may outlive whoever started it: it holds values only, no pointers to what it did not bring along.
    using Work = std::function<T(const Cancellation &)>;
    // Called in the thread of the owner.
    using Done = std::function<void(T)>;

    Latest()
    {
        QObject::connect(&m_watcher, &QFutureWatcherBase::finished, &m_watcher, [this] { deliver(); });
    }
    ~Latest() { m_cancellation.request(); }
    Q_DISABLE_COPY_MOVE(Latest)

    void run(Work work, Done done)
    {
        m_cancellation.request();
        m_cancellation = Cancellation();
        m_done = std::move(done);
        m_watcher.setFuture(
            QtConcurrent::run([work = std::move(work), cancellation = m_cancellation](QPromise<T> &promise) {
                if (!cancellation.isRequested())
                    promise.addResult(work(cancellation));
            }));
    }

    // Drops the run that there is.
    void cancel()
    {
        m_cancellation.request();
        m_done = nullptr;
    }

    // False as soon as the result is handed over.
    [[nodiscard]] bool isRunning() const { return m_done != nullptr; }

    // Waits for the run that there is, and those that its result starts, and hands the results over: for tests and
    // pictures, never for a window that somebody uses.
    void wait()
    {
        while (isRunning()) {
            m_watcher.waitForFinished();
            deliver();
        }
    }

private:
    void deliver()
    {
        // What is handed over may start the next run, or end the owner and this with it.
        const Done done = std::exchange(m_done, nullptr);
        QFuture<T> future = m_watcher.future();
        if (done && future.isValid() && future.resultCount() > 0)
            done(future.takeResult());
    }

    QFutureWatcher<T> m_watcher;
    Cancellation m_cancellation;
    Done m_done; // empty where nothing runs
};

} // namespace Ratchet
