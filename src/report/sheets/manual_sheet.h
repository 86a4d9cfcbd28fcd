// SPDX-License-Identifier: GPL-3.0-or-later
// The manual as a PDF: contents, chapters, numbered pages, an outline of its headings.
#pragma once

#include <core/result.h>
#include <report/paper/element.h>
#include <store/progress.h>

namespace Ratchet {

class Manual;
struct PackSettings;

// What the manual consists of on paper. Links are their words alone.
[[nodiscard]] std::vector<Element> manualElements(const Manual &manual);
// The file appears whole or not at all. May run in a worker.
[[nodiscard]] Status writeManual(const QString &path, const Manual &manual, const PackSettings &settings,
                                 const Progress &progress = {});

} // namespace Ratchet
