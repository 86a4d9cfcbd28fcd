// SPDX-License-Identifier: GPL-3.0-or-later
// Functions read off a source. Depends on .clang-format: the brace of a body stands on a line of its own below its
// signature, what belongs to a namespace begins in the first column.
#pragma once

#include <QStringList>

#include <vector>

namespace Ratchet::House {

struct Function {
    QString name; // as written: "Register::apply", "optionLabel"
    int parameters = 0;
    int line = 0; // where its signature begins, from 1
    int length = 0; // in lines, signature and braces included
    bool isMember = false; // of a class, inside whose braces it stands
    bool isLocal = false; // static, or in a namespace without a name
    bool isSpecialisation = false;
};

// Those with a body, and those that are defaulted away from their class.
[[nodiscard]] std::vector<Function> functionsOf(const QStringList &lines);
// Free functions that a header declares without a body: name and number of parameters.
[[nodiscard]] std::vector<Function> declarationsOf(const QStringList &lines);
// Classes and structs that are defined, not only named.
[[nodiscard]] QStringList typesOf(const QStringList &lines);

} // namespace Ratchet::House
