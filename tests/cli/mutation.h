// SPDX-License-Identifier: GPL-3.0-or-later
// Changes to a JSON document, one at a time, none of which its schema may let pass: a key too many, a key too few, a
// value of another type.
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <functional>
#include <vector>

namespace Ratchet::Test {

struct Mutant {
    QString what;
    QByteArray document;
};

class Mutation {
public:
    using Put = std::function<QJsonDocument(const QJsonValue &)>;

    // Every change within `value`; `put` makes the document with another value in its place. What was tried in one
    // member of an array is not tried in the others.
    void add(const QJsonValue &value, const QString &path, const Put &put);

    [[nodiscard]] const std::vector<Mutant> &mutants() const { return m_mutants; }

private:
    void addArray(const QJsonArray &array, const QString &path, const Put &put);
    void addObject(const QJsonObject &object, const QString &path, const Put &put);
    void keep(const QString &what, const QJsonValue &value, const Put &put);

    QSet<QString> m_tried;
    std::vector<Mutant> m_mutants;
};

} // namespace Ratchet::Test
