// SPDX-License-Identifier: GPL-3.0-or-later
// The sources below a folder as lines, and who includes whom.
#pragma once

#include <QMap>
#include <QStringList>

#include <vector>

namespace Ratchet::House {

struct Include {
    QString from;
    QString to;
    int line = 0; // in `from`, from 1
};

class SourceTree {
public:
    // Every .cpp and .h below the folder.
    [[nodiscard]] static SourceTree below(const QString &folder);
    // The same from texts, by path below the folder.
    explicit SourceTree(const QMap<QString, QString> &texts);

    // By path below the folder: "core/register.cpp".
    [[nodiscard]] const QMap<QString, QStringList> &files() const { return m_files; }
    // Of files of this tree only.
    [[nodiscard]] const std::vector<Include> &includes() const { return m_includes; }

private:
    void readIncludes(const QString &path, const QStringList &lines);

    QMap<QString, QStringList> m_files;
    std::vector<Include> m_includes;
};

// Without ".cpp" or ".h": the two files of a class have it in common.
[[nodiscard]] QString stemOf(const QString &path);

} // namespace Ratchet::House
