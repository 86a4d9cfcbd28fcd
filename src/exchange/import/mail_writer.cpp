// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail_writer.h"

#include <core/entities/organisation.h>

#include <QCoreApplication>

namespace Ratchet {

bool MailWriter::write(Draft &draft)
{
    const size_t before = m_builder.edits().size();
    for (const DraftMail &mail : draft.mails) {
        const auto person = Id<Person>(valueOr<qint64>(draft.values[size_t(mail.field)]));
        if (!person.value || mail.address.isEmpty() || draft.kept.contains(mail.field))
            continue;
        const auto text = [&](FieldIndex field) {
            return valueOr<QString>(m_builder.value(EntityKind::Person, person.value, field));
        };
        const QString held = text(fieldIndex<&Person::email>()).trimmed();
        if (held.isEmpty()) {
            m_builder.set<&Person::email>(person, mail.address);
            m_names.addAddress(mail.address, person.value);
        } else if (held.compare(mail.address, Qt::CaseInsensitive) != 0) {
            draft.remarks.push_back(
                {draft.line,
                 mail.column,
                 {},
                 QCoreApplication::translate("Import", "%1 has the e-mail %2 in the register, which stays: not %3.")
                     .arg(text(fieldIndex<&Person::name>()), held, mail.address)});
        }
    }
    return m_builder.edits().size() > before;
}

} // namespace Ratchet
