// SPDX-License-Identifier: GPL-3.0-or-later
// What a calendar file would change, event by event, and which events are taken; one step of undo.
#pragma once

#include <gui/import/import_preview_model.h>
#include <gui/workspace/workspace.h>
#include <widgets/input_dialog.h>

#include <QMap>

#include <memory>

class QPushButton;

namespace Ratchet {

namespace Ui {
class CalendarDialog;
}

class CalendarDialog final : public InputDialog {
    Q_OBJECT

public:
    // `bytes` of a calendar that can be read; `zones` answers the questions of planCalendarImport().
    CalendarDialog(Workspace &workspace, const QString &path, const QByteArray &bytes,
                   const QMap<QString, QString> &zones, QWidget *parent);
    ~CalendarDialog() override;

    void accept() override;

protected:
    [[nodiscard]] bool isChanged() const override;

private:
    using Planned = std::shared_ptr<PlannedImport>;

    void plan();
    void takePlan(Result<Planned> planned);
    void updateState();

    Workspace &m_workspace;
    QString m_path;
    QByteArray m_bytes;
    QMap<QString, QString> m_zones;
    Planned m_planned; // none while other events are wanted
    int m_wanted = 0; // plans; an earlier one comes too late
    QPushButton *m_import;
    std::unique_ptr<Ui::CalendarDialog> m_ui;
};

} // namespace Ratchet
