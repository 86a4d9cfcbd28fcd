// SPDX-License-Identifier: GPL-3.0-or-later
// A pack laid out, to look at before it is written.
#pragma once

#include <report/pack/pack_content.h>
#include <report/pack/pack_source.h>
#include <report/paper/pack_layout.h>
#include <report/paper/pack_style.h>

#include <QImage>

namespace Ratchet {

class PackPages {
public:
    // The texts are in the language of the calling thread. May run in a worker.
    PackPages(const Answers &answers, const PackSource &source);

    [[nodiscard]] int count() const { return int(m_layout.pages.size()); }
    // Height of a page for a width of 1.
    [[nodiscard]] double proportion() const { return m_style.page.height() / m_style.page.width(); }
    // White paper, `width` pixels of the device wide.
    [[nodiscard]] QImage image(int page, int width) const;
    // What a page says, for those who do not see it.
    [[nodiscard]] QString text(int page) const;

private:
    PackSettings m_settings;
    PackStyle m_style;
    PackContent m_content;
    PackLayout m_layout;
};

} // namespace Ratchet
