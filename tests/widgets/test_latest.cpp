// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/latest.h>
#include <support/test.h>
#include <support/wait.h>

#include <QSemaphore>

#include <memory>

using namespace Ratchet;

namespace {

// Work that says when it began, and ends when it is let go or cancelled.
class Gate {
public:
    Latest<int>::Work work(int result) const
    {
        return [state = m_state, result](const Cancellation &cancellation) {
            state->begun.release();
            while (!cancellation.isRequested() && !state->open.tryAcquire(1, 1)) { }
            state->cancelled += cancellation.isRequested();
            state->ended.release();
            return result;
        };
    }
    void awaitBegin() const { m_state->begun.acquire(); }
    void awaitEnd() const { m_state->ended.acquire(); }
    void open() const { m_state->open.release(); }
    [[nodiscard]] int cancelled() const { return m_state->cancelled; }

private:
    struct State {
        QSemaphore begun;
        QSemaphore open;
        QSemaphore ended;
        std::atomic_int cancelled = 0;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace

TEST_CASE("What a worker found is handed over in the owner's thread")
{
    std::vector<int> found;
    QThread *thread = nullptr;
    Latest<int> latest;
    CHECK_FALSE(latest.isRunning());
    latest.run([](const Cancellation &) { return QThread::currentThread() == QCoreApplication::instance()->thread(); },
               [&](int isOwnThread) {
                   found.push_back(isOwnThread);
                   thread = QThread::currentThread();
               });
    CHECK(latest.isRunning());
    REQUIRE(waitFor([&] { return !latest.isRunning(); }));
    CHECK(found == std::vector{0});
    CHECK(thread == QThread::currentThread());
}

TEST_CASE("A new run cancels the one before, whose result is dropped")
{
    const Gate slow;
    std::vector<int> found;
    Latest<int> latest;
    latest.run(slow.work(1), [&](int result) { found.push_back(result); });
    slow.awaitBegin();
    latest.run([](const Cancellation &) { return 2; }, [&](int result) { found.push_back(result); });
    slow.awaitEnd(); // nobody opened it: it was cancelled
    latest.wait();
    QCoreApplication::sendPostedEvents();
    CHECK(found == std::vector{2});
    CHECK(slow.cancelled() == 1);
}

TEST_CASE("A result that arrived but was not yet handed over is dropped by a new run")
{
    std::vector<int> found;
    Latest<int> latest;
    const Gate first;
    first.open();
    latest.run(first.work(1), [&](int result) { found.push_back(result); });
    first.awaitEnd();
    latest.run([](const Cancellation &) { return 2; }, [&](int result) { found.push_back(result); });
    REQUIRE(waitFor([&] { return !latest.isRunning(); }));
    CHECK(found == std::vector{2});
}

TEST_CASE("A cancelled run hands nothing over")
{
    const Gate slow;
    bool isCalled = false;
    Latest<int> latest;
    latest.run(slow.work(1), [&](int) { isCalled = true; });
    slow.awaitBegin();
    latest.cancel();
    CHECK_FALSE(latest.isRunning());
    slow.awaitEnd();
    latest.wait();
    QCoreApplication::sendPostedEvents();
    CHECK_FALSE(isCalled);
}

TEST_CASE("An owner that goes does not wait for its worker")
{
    const Gate slow;
    bool isCalled = false;
    auto latest = std::make_unique<Latest<int>>();
    latest->run(slow.work(1), [&](int) { isCalled = true; });
    slow.awaitBegin();
    latest.reset(); // would never come back if it waited without cancelling
    slow.awaitEnd();
    QCoreApplication::sendPostedEvents();
    CHECK(slow.cancelled() == 1);
    CHECK_FALSE(isCalled);
}

TEST_CASE("What is handed over may start the next run or end the owner")
{
    std::vector<int> found;
    auto latest = std::make_unique<Latest<int>>();
    latest->run([](const Cancellation &) { return 1; },
                [&](int first) {
                    found.push_back(first);
                    latest->run([](const Cancellation &) { return 2; },
                                [&](int second) {
                                    found.push_back(second);
                                    latest.reset();
                                });
                });
    REQUIRE(waitFor([&] { return latest == nullptr; }));
    CHECK(found == std::vector{1, 2});
}

TEST_CASE("A result that cannot be copied is moved to its owner")
{
    Latest<std::shared_ptr<int>> latest;
    std::shared_ptr<int> found;
    latest.run([](const Cancellation &) { return std::make_shared<int>(7); },
               [&](std::shared_ptr<int> result) { found = std::move(result); });
    latest.wait();
    REQUIRE(found);
    CHECK(*found == 7);
    CHECK(found.use_count() == 1); // nothing of it stays behind
}
