// SPDX-License-Identifier: GPL-3.0-or-later
// Validates JSON against the schemas of resources/json, by Python's jsonschema.
#pragma once

#include <QJsonValue>
#include <QStringList>
#include <QTemporaryDir>

#include <optional>

namespace Ratchet::Test {

class SchemaValidator {
public:
    // Nothing where no Python with jsonschema is there; the test then counts as skipped.
    [[nodiscard]] static std::optional<SchemaValidator> find();

    // "document 3: /questions/0: …" for each fault of any document.
    [[nodiscard]] QStringList faults(const QString &schema, const QList<QByteArray> &documents) const;

    [[nodiscard]] static QString path(const QString &schema);

private:
    explicit SchemaValidator(QString python)
        : m_python(std::move(python))
    {
    }

    QString m_python;
};

} // namespace Ratchet::Test
