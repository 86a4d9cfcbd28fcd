// SPDX-License-Identifier: GPL-3.0-or-later
// Heights in, pages out: where each block of a document stands. Knows nothing of text, fonts or painters.
#pragma once

#include <span>
#include <vector>

namespace Ratchet {

// Something that is never divided. Heights in any unit.
struct Block {
    double height = 0;
    double spaceBefore = 0; // left out at the top of a page
    bool startsPage = false;
    bool keepsWithNext = false; // headings, captions, table headers: never the last of a page
    int header = -1; // the earlier block that is repeated when this one begins a page; -1: none
    double roomNeeded = 0; // below what stands on a page already; where less is left, the block begins a page
    bool keepsLoosely = false; // keepsWithNext is given up where it would leave a third of the page empty
};

struct PlacedBlock {
    int block = 0;
    double top = 0;
    bool isRepeated = false; // a header that stood on an earlier page already
    bool operator==(const PlacedBlock &) const = default;
};

using PlacedPage = std::vector<PlacedBlock>;

// Every block once, in order, on as few pages as the rules allow. Blocks that keep together are only parted where they
// are higher than a page; a block higher than a page has one of its own.
[[nodiscard]] std::vector<PlacedPage> paginate(std::span<const Block> blocks, double pageHeight);

} // namespace Ratchet
