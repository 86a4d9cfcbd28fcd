// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_limit.h"

#include "run.h"

#include <QString>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

namespace Ratchet::Test {

#ifdef Q_OS_UNIX

struct FileLimit::Before {
    rlimit limit = {};
    void (*handler)(int) = nullptr;
};

std::unique_ptr<FileLimit> FileLimit::set(long bytes)
{
    auto before = std::make_unique<Before>();
    getrlimit(RLIMIT_FSIZE, &before->limit);
    before->handler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit small = before->limit;
    small.rlim_cur = rlim_t(bytes);
    setrlimit(RLIMIT_FSIZE, &small);
    return std::unique_ptr<FileLimit>(new FileLimit(std::move(before)));
}

FileLimit::~FileLimit()
{
    setrlimit(RLIMIT_FSIZE, &m_before->limit);
    std::signal(SIGXFSZ, m_before->handler);
}

#else

struct FileLimit::Before { };

std::unique_ptr<FileLimit> FileLimit::set(long)
{
    markSkipped(QStringLiteral("needs a limit of the size of files"));
    return {};
}

FileLimit::~FileLimit() = default;

#endif

FileLimit::FileLimit(std::unique_ptr<Before> before)
    : m_before(std::move(before))
{
}

} // namespace Ratchet::Test
