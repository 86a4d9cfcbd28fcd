// SPDX-License-Identifier: GPL-3.0-or-later
// An action typed in one line, with who owns it and until when: "title; owner; due" or "title @owner due Friday".
#pragma once

#include <core/entities/incident_review.h>
#include <core/name_spellings.h>
#include <core/record_text.h>
#include <core/result.h>

#include <QLocale>

#include <optional>

namespace Ratchet {

struct RaisedAction {
    QString title;
    Id<Person> owner; // none where the line names nobody
    QDate dueOn;
    QString unknownOwner; // as the line calls somebody who is not found

    bool operator==(const RaisedAction &) const = default;
};

class ActionLine {
public:
    // The register must outlive this.
    ActionLine(const Register &reg, const QLocale &locale, QDate today);

    // Owner and due date may be left out. A person is found however the name is written (name_spellings.h), also by a
    // part of it that only one person bears who is there; a date as a field for due dates reads it.
    [[nodiscard]] Result<RaisedAction> read(const QString &line) const;
    // Who may be meant by a name that is not found, the likeliest first.
    [[nodiscard]] std::vector<Id<Person>> near(const QString &name) const;

private:
    [[nodiscard]] Id<Person> person(const QString &text) const;
    [[nodiscard]] const NameSpellings &spellings() const;
    [[nodiscard]] QStringList parts(const QString &line) const;

    const Register &m_register;
    QLocale m_locale;
    QDate m_today;
    NameIndex m_names;
    mutable std::optional<NameSpellings> m_spellings; // made for the first name that nobody bears as it is written
};

} // namespace Ratchet
