// SPDX-License-Identifier: GPL-3.0-or-later
#include <report/paper/pagination.h>
#include <support/test.h>

#include <random>

using namespace Ratchet;

namespace {

constexpr double pageHeight = 100;

std::vector<Block> randomBlocks(std::mt19937 &random)
{
    const auto between = [&](int low, int high) { return int(random() % unsigned(high - low + 1)) + low; };
    std::vector<Block> blocks;
    int header = -1;
    for (int i = 0, count = between(0, 60); i < count; ++i) {
        Block block{double(between(1, 40)), double(between(0, 9)), between(0, 12) == 0, between(0, 5) == 0, -1};
        const int kind = between(0, 9);
        if (kind == 0) {
            header = i;
            block.height = between(1, 20);
            block.keepsWithNext = true;
        } else if (kind == 1) {
            header = -1;
        }
        block.header = header == i ? -1 : header;
        block.keepsLoosely = kind == 2;
        blocks.push_back(block);
    }
    return blocks;
}

} // namespace

TEST_CASE("whatever the blocks, nothing is lost, nothing overlaps, nothing leaves the page")
{
    std::mt19937 random(7);
    for (int round = 0; round < 3000; ++round) {
        const std::vector<Block> blocks = randomBlocks(random);
        const std::vector<PlacedPage> pages = paginate(blocks, pageHeight);
        CAPTURE(round);
        int next = 0;
        for (const PlacedPage &page : pages) {
            REQUIRE_FALSE(page.empty());
            double bottom = 0;
            for (size_t i = 0; i < page.size(); ++i) {
                const PlacedBlock &placed = page[i];
                const Block &block = blocks[size_t(placed.block)];
                REQUIRE(placed.top >= bottom - 1e-9);
                bottom = placed.top + block.height;
                REQUIRE(bottom <= pageHeight + 1e-6);
                if (placed.isRepeated) {
                    REQUIRE(i == 0);
                    REQUIRE(page.size() > 1);
                    REQUIRE(blocks[size_t(page[1].block)].header == placed.block);
                    continue;
                }
                REQUIRE(placed.block == next);
                ++next;
                if (i == 0) // continues without its header
                    REQUIRE(block.header == -1);
                if (block.startsPage)
                    REQUIRE((i == 0 || page[i - 1].isRepeated));
            }
        }
        REQUIRE(next == int(blocks.size()));
    }
}

TEST_CASE("a block that keeps with the next is never the last of a page")
{
    std::mt19937 random(11);
    for (int round = 0; round < 2000; ++round) {
        std::vector<Block> blocks;
        for (int i = 0; i < 40; ++i)
            blocks.push_back({double(random() % 25 + 1), double(random() % 5), false, i % 4 == 0, -1});
        for (const PlacedPage &page : paginate(blocks, pageHeight)) {
            if (page.back().block + 1 < int(blocks.size()))
                REQUIRE_FALSE(blocks[size_t(page.back().block)].keepsWithNext);
        }
    }
}

TEST_CASE("pages are filled before a new one is begun")
{
    const std::vector<Block> blocks(25, Block{10, 0});
    const auto pages = paginate(blocks, pageHeight);
    REQUIRE(pages.size() == 3);
    CHECK(pages[0].size() == 10);
    CHECK(pages[2].size() == 5);
}

TEST_CASE("a chain higher than a page is parted, a header that is there is not repeated")
{
    std::vector<Block> blocks(15, Block{10, 0, false, true, 0});
    blocks[0] = {20, 0, false, true, -1};
    const auto pages = paginate(blocks, pageHeight);
    REQUIRE(pages.size() == 2);
    CHECK(pages[0].front() == PlacedBlock{0, 0, false});
    CHECK(pages[1].front() == PlacedBlock{0, 0, true});
    CHECK(pages[1][1] == PlacedBlock{9, 20, false});
    CHECK(paginate({}, pageHeight).empty());
}

TEST_CASE("space before a block is left out at the top of a page")
{
    const std::vector<Block> blocks{{90, 15}, {20, 15}, {20, 15}};
    const auto pages = paginate(blocks, pageHeight);
    REQUIRE(pages.size() == 2);
    CHECK(pages[0][0].top == 0);
    CHECK(pages[1][0].top == 0);
    CHECK(pages[1][1].top == 35);
}

TEST_CASE("a block that needs room goes on below the others only where they leave it")
{
    Block section{10, 5};
    section.roomNeeded = 40;
    CHECK(paginate(std::vector<Block>{{60}, section}, pageHeight).size() == 1);
    CHECK(paginate(std::vector<Block>{{61}, section}, pageHeight).size() == 2);
    CHECK(paginate(std::vector<Block>{section}, 20).size()
          == 1); // at the top of a page there is no more room to be had
}

TEST_CASE("what keeps together loosely is parted only for the sake of a third of a page")
{
    Block caption{30, 0, false, true};
    caption.keepsLoosely = true;
    const auto lastOfFirst = [&](double above) {
        return paginate(std::vector<Block>{{above}, caption, {40}}, pageHeight).front().back().block;
    };
    CHECK(lastOfFirst(30) == 2); // all of it fits
    CHECK(lastOfFirst(31) == 1);
    CHECK(lastOfFirst(66) == 1);
    CHECK(lastOfFirst(67) == 0);
    caption.keepsLoosely = false;
    CHECK(lastOfFirst(31) == 0);
}
