// SPDX-License-Identifier: GPL-3.0-or-later
// A status that records are to get, from a menu, a list or a board: written at once where nothing is missing. Otherwise
// a dialog says what is, and takes it there: fields of the record, and records that are to name it.
#pragma once

#include <answers/gates/gate_need.h>
#include <edits/field_value.h>
#include <gui/workspace/workspace.h>

#include <QPointer>

namespace Ratchet {

class DecisionDialog;

struct StatusWish {
    EntityKind kind = EntityKind::Improvement;
    std::vector<RecordId> records;
    FieldIndex field = -1; // status or disposition
    qint64 option = 0;
    bool isClosing = false; // of an action, whose closing is a day beside its status
};

class StatusStep final : public QObject {
    Q_OBJECT

public:
    // What may be wished for these records, in the order of the menu, and what it is called there: with an ellipsis
    // where it asks for something.
    [[nodiscard]] static std::vector<StatusWish> offered(EntityKind kind, const std::vector<RecordId> &records,
                                                         FieldIndex field);
    [[nodiscard]] static QString text(const StatusWish &wish);
    // In front of the view. Ends by itself.
    static void take(Workspace &workspace, QWidget &view, StatusWish wish);

    // What records of a kind get, as one change; asks for a reason where that is missing, and says what is refused in
    // front of the view.
    static Status write(Workspace &workspace, QWidget &view, EntityKind kind, const std::vector<RecordId> &records,
                        const std::vector<FieldValue> &fields);

private:
    StatusStep(Workspace &workspace, QWidget &view, StatusWish wish);

    void begin();
    void open(const std::vector<GateNeed> &needs);
    void ask(FieldIndex field);
    [[nodiscard]] bool isUnowned() const;
    void offerRecords(const std::vector<GateNeed> &needs);
    void offerDocument();
    [[nodiscard]] std::vector<FieldValue> withStatus(std::vector<FieldValue> entered) const;
    [[nodiscard]] std::vector<GateNeed> needs(const std::vector<FieldValue> &entered) const;
    [[nodiscard]] std::vector<Error> check(const std::vector<FieldValue> &entered);
    [[nodiscard]] QString explanation() const;

    Workspace &m_workspace;
    QPointer<QWidget> m_view;
    StatusWish m_wish;
    QPointer<DecisionDialog> m_dialog;
};

} // namespace Ratchet
