// SPDX-License-Identifier: GPL-3.0-or-later
#include "register_view.h"

namespace Ratchet {

RegisterView::RegisterView(Document &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&document, &Document::changed, this, [this](const ChangeSet &changes) {
        if (!m_earlier)
            Q_EMIT changed(changes);
    });
}

QDate RegisterView::asOf() const { return m_asOf.isValid() ? m_asOf : QDate::currentDate(); }

bool RegisterView::isEditable() const { return !m_earlier && !m_document.isReadOnly(); }

void RegisterView::setAsOf(QDate day)
{
    if (day == m_asOf)
        return;
    m_asOf = day;
    Q_EMIT reset();
}

Status RegisterView::setRecordedAt(std::optional<qint64> number)
{
    if (number && *number >= m_document.change())
        number.reset();
    if (number == m_earlierChange)
        return {};
    if (number) {
        Result<Register> earlier = m_document.recordedAt(*number);
        if (!earlier)
            return tl::unexpected<Error>(earlier.error());
        m_earlier = std::move(*earlier);
    } else {
        m_earlier.reset();
    }
    m_earlierChange = number;
    Q_EMIT reset();
    return {};
}

} // namespace Ratchet
