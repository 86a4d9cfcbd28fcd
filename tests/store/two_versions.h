// SPDX-License-Identifier: GPL-3.0-or-later
// An open register and another version of it, which may take its place.
#pragma once

#include "sample_store.h"

#include <core/entities/organisation.h>
#include <support/test.h>

#include <QDir>
#include <QFile>

#include <filesystem>

namespace Ratchet::Test {

// A register of 6 changes, open, with 2 more; and another version of it, which went on from the sixth with 1.
struct TwoVersions {
    TwoVersions()
    {
        makeRegister(path(), 6);
        REQUIRE(QFile::copy(path(), other()));
        {
            SampleStore theirs = opened(other());
            theirs.append(withUnit(theirs, QStringLiteral("From B")), QStringLiteral("B"));
        }
        content = contentOf(other());
        ours = std::make_unique<SampleStore>(opened(path()));
        ours->append(withUnit(*ours, QStringLiteral("From A")), QStringLiteral("A"));
        ours->append(withUnit(*ours, QStringLiteral("From A too")), QStringLiteral("A"));
    }
    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("r.ratchet")); }
    [[nodiscard]] QString other() const { return folder.filePath(QStringLiteral("other.tmp")); }
    [[nodiscard]] QString copy() const { return folder.filePath(QStringLiteral("copy.ratchet")); }

    static SampleStore opened(const QString &path)
    {
        auto store = valueOf(Store::open(path, OpenMode::ReadWrite, QStringLiteral("Ada")));
        Register reg = valueOf(store->load());
        return {std::move(store), std::move(reg)};
    }
    static ChangeBuilder withUnit(const SampleStore &sample, const QString &name)
    {
        ChangeBuilder builder = sample.builder();
        builder.set<&Unit::name>(builder.create<Unit>(), name);
        return builder;
    }
    void rename(const QString &from, const QString &to) const
    {
        std::filesystem::rename(from.toStdU16String(), to.toStdU16String()); // over what is there, as mv does
    }
    // The error of one more change.
    [[nodiscard]] ErrorCode codeOfNext() const
    {
        Change change;
        change.at = QDateTime::currentDateTimeUtc();
        ChangeBuilder builder = withUnit(*ours, QStringLiteral("Late"));
        const RecordId next = builder.nextId();
        change.edits = builder.take();
        const auto written = ours->store->append(std::move(change), next);
        REQUIRE_FALSE(written);
        return written.error().code;
    }
    // Everything that was open is in that file, and it is sound.
    void isAll(const QString &file) const
    {
        const auto store = valueOf(Store::open(file, OpenMode::ReadOnly, {}));
        CHECK(dumpOf(valueOf(store->load())) == dumpOf(ours->reg));
        CHECK(store->lastChange() == ours->store->lastChange());
        CHECK(valueOf(store->check()).isSound());
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    QTemporaryDir folder;
    QByteArray content; // of the other version
    std::unique_ptr<SampleStore> ours;
};

} // namespace Ratchet::Test
