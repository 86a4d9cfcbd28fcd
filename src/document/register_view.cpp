// SPDX-License-Identifier: GPL-3.0-or-later
#include "register_view.h"

#include <document/change_set.h>
#include <document/document.h>

namespace Ratchet {

RegisterView::RegisterView(Document &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_isWritable(!document.isReadOnly())
{
    connect(&document, &Document::changed, this, [this](const ChangeSet &changes) {
        if (!m_earlier)
            Q_EMIT changed(changes);
    });
}

const Register &RegisterView::reg() const { return m_earlier ? *m_earlier : m_document.reg(); }

QDate RegisterView::asOf() const { return m_asOf.isValid() ? m_asOf : m_document.today(); }

Status RegisterView::show(const State &state)
{
    State wanted = state;
    if (wanted.change && *wanted.change >= m_document.change())
        wanted.change.reset();
    if (!wanted.change || wanted.change == m_earlierChange) {
        take(wanted, wanted.change ? std::move(m_earlier) : std::nullopt);
        return {};
    }
    Result<Register> earlier = m_document.recordedAt(*wanted.change);
    if (!earlier)
        return tl::unexpected<Error>(earlier.error());
    take(wanted, std::move(*earlier));
    return {};
}

void RegisterView::show(const State &state, Register earlier) { take(state, std::move(earlier)); }

void RegisterView::take(const State &state, std::optional<Register> earlier)
{
    const bool isShown = state.asOf == m_asOf && state.change == m_earlierChange;
    m_asOf = state.asOf;
    m_earlierChange = state.change;
    m_earlier = std::move(earlier);
    if (!isShown)
        Q_EMIT reset();
}

void RegisterView::setAsOf(QDate day)
{
    const Status shown = show({day, m_earlierChange});
    Q_ASSERT(shown); // the register shown stays
}

Status RegisterView::setRecordedAt(std::optional<qint64> number) { return show({m_asOf, number}); }

} // namespace Ratchet
