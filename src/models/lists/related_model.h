// SPDX-License-Identifier: GPL-3.0-or-later
// The records of one kind that name a certain record in a certain field: the milestones of an improvement, and how far
// each of these is done.
#pragma once

#include <document/register_view.h>
#include <models/lists/grouped_model.h>

namespace Ratchet {

class RelatedModel final : public GroupedModel {
    Q_OBJECT

public:
    // Records of `kind` whose field `reference` names what setRecord() says.
    RelatedModel(RegisterView &view, EntityKind kind, FieldIndex reference, QObject *parent = nullptr);

    void setRecord(RecordId record);
    [[nodiscard]] EntityKind kind() const { return m_kind; }
    [[nodiscard]] const Register &reg() const { return m_view.reg(); }
    [[nodiscard]] RecordId recordAt(const QModelIndex &index) const;
    // The field that a column shows; -1 of what is computed.
    [[nodiscard]] FieldIndex fieldAt(int column) const { return m_fields[size_t(column)]; }
    [[nodiscard]] int rowOf(RecordId record) const; // -1: not among them

    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void refused(const QString &reason);
    // A status that is refused until the record brings what it asks for.
    void gateAsks(Ratchet::RecordId record, Ratchet::FieldIndex field, qint64 option);
    // The edit alters a registered claim and waits in the document for its reason.
    void reasonNeeded(const Ratchet::Result<qint64> &refusal);

protected:
    [[nodiscard]] int rows(int) const override { return int(m_records.size()); }
    [[nodiscard]] int columns() const override { return int(m_fields.size()); }
    [[nodiscard]] QVariant cell(int group, int row, int column, int role) const override;
    [[nodiscard]] QVariant columnHeader(int column, int role) const override;
    [[nodiscard]] bool isCellEditable(int group, int row, int column) const override;

private:
    [[nodiscard]] QVariant progressCell(RecordId record, int role) const;
    void reload();
    void follow(const ChangeSet &changes);

    RegisterView &m_view;
    EntityKind m_kind;
    FieldIndex m_reference;
    RecordId m_record = 0;
    std::vector<FieldIndex> m_fields;
    std::vector<RecordId> m_records;
};

} // namespace Ratchet
