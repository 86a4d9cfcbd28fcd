// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the program in a folder of its own.
#pragma once

#include <support/test.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace Ratchet::Test {

struct Ran {
    int code = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(out); }
    [[nodiscard]] QJsonObject object() const { return json().object(); }
    [[nodiscard]] QJsonArray array() const { return json().array(); }
};

class Program {
public:
    // Runs the program and waits for it.
    [[nodiscard]] Ran run(const QStringList &arguments) const;
    // The same; a failed test unless it exits with `code`.
    Ran expect(int code, const QStringList &arguments) const;
    void write(const QString &name, const QByteArray &content) const { writeFile(path(name), content); }
    // Changes a row of that register beside the program.
    void alterRegister(const QString &name) const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QByteArray content(const QString &name) const { return contentOf(path(name)); }

private:
    QTemporaryDir m_folder;
};

} // namespace Ratchet::Test
