// SPDX-License-Identifier: GPL-3.0-or-later
// Prints the list of a page as it is shown: its title, what it is filtered by, its columns and rows in their order.
#pragma once

namespace Ratchet {

class Page;
class Workspace;

// The list that has the focus, else the largest that is seen; says so where the page has none.
void printList(Workspace &workspace, const Page &page);

} // namespace Ratchet
