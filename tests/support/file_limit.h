// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that fills up, without one: no file grows beyond so many bytes for as long as the limit lives.
#pragma once

#include <memory>

namespace Ratchet::Test {

class FileLimit {
public:
    // Where the system knows no such limit, none: the test counts as skipped.
    [[nodiscard]] static std::unique_ptr<FileLimit> set(long bytes);
    ~FileLimit();
    FileLimit(const FileLimit &) = delete;
    FileLimit &operator=(const FileLimit &) = delete;

private:
    struct Before;
    explicit FileLimit(std::unique_ptr<Before> before);

    std::unique_ptr<Before> m_before;
};

} // namespace Ratchet::Test
