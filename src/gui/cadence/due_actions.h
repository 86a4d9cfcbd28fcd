// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the list of an owner: a draft of a mail, a calendar, a copy, a sheet to fill in; and a calendar
// for each owner.
#pragma once

#include <answers/reviews/due_work.h>
#include <gui/workspace/workspace.h>

#include <QObject>

class QAction;
class QWidget;

namespace Ratchet {

class DueActions final : public QObject {
    Q_OBJECT

public:
    // The view gets the actions, and owns this.
    DueActions(Workspace &workspace, QWidget &view);

    // What they are about; `owner` of the work, or none.
    void setSubject(const DueWork &work, std::optional<size_t> owner);
    // Why no mail can be written to the owner that is chosen; empty where one can.
    [[nodiscard]] QString whyNoMail() const;

    [[nodiscard]] QAction *mail() const { return m_mail; }
    [[nodiscard]] QAction *save() const { return m_save; }
    [[nodiscard]] QAction *copy() const { return m_copy; }
    [[nodiscard]] QAction *sheet() const { return m_sheet; }
    [[nodiscard]] QAction *saveAll() const { return m_saveAll; }

private:
    [[nodiscard]] const DueOwner *owner() const;
    void writeMail();
    void copyList();
    void makeSheet();
    void saveDates();
    void saveAllDates();
    void saveEach(const QStringList &paths);
    [[nodiscard]] Status write(const QString &path, const DueOwner &owner) const;

    Workspace &m_workspace;
    QWidget &m_view;
    DueWork m_work;
    std::optional<size_t> m_owner;
    QAction *m_mail;
    QAction *m_save;
    QAction *m_copy;
    QAction *m_sheet;
    QAction *m_saveAll;
};

} // namespace Ratchet
