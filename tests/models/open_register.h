// SPDX-License-Identifier: GPL-3.0-or-later
// A small register in a temporary file, for models to look at.
#pragma once

#include <core/entities/improvement.h>
#include <core/entities/metric.h>
#include <document/document.h>
#include <document/register_view.h>
#include <support/clock.h>
#include <support/test.h>

namespace Ratchet::Test {

struct OpenRegister {
    OpenRegister()
        : document(valueOf(
            Document::create(folder.filePath(QStringLiteral("r.ratchet")), QStringLiteral("Ada"), clockOfTests())))
        , view(*document)
    {
    }

    template <class Record> Id<Record> add(const std::vector<std::pair<QString, Value>> &fields)
    {
        ChangeBuilder builder = document->builder();
        const Id<Record> record = builder.create<Record>();
        for (const auto &[name, value] : fields)
            builder.set(kindOf<Record>, record.value, fieldNamed(kindOf<Record>, name), value);
        valueOf(document->apply(std::move(builder), QStringLiteral("made")));
        return record;
    }
    Id<Improvement> addImprovement(const QString &reference, const QString &title,
                                   ImprovementStatus status = ImprovementStatus::Proposed, double value = 3)
    {
        return add<Improvement>({{QStringLiteral("reference"), reference},
                                 {QStringLiteral("title"), title},
                                 {QStringLiteral("status"), qint64(status)},
                                 {QStringLiteral("value"), value},
                                 {QStringLiteral("urgency"), 1.0},
                                 {QStringLiteral("risk_reduction"), 1.0},
                                 {QStringLiteral("effort"), 1.0}});
    }
    template <auto Member> void set(Id<RecordWith<Member>> record, const Value &value)
    {
        ChangeBuilder builder = document->builder();
        builder.set<Member>(record, value);
        valueOf(document->apply(std::move(builder), QStringLiteral("set")));
    }

    QTemporaryDir folder;
    std::unique_ptr<Document> document;
    RegisterView view;
};

} // namespace Ratchet::Test
