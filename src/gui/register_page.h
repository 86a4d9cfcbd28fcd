// SPDX-License-Identifier: GPL-3.0-or-later
// The register of improvements: the list, and beside it everything about the one that is chosen.
#pragma once

#include <gui/page.h>

namespace Ratchet {

class DetailPane;
class PageHeader;
class RecordPanel;

class RegisterPage final : public Page
{
    Q_OBJECT

public:
    explicit RegisterPage(Workspace &workspace, QWidget *parent = nullptr);

    void showRecord(const RecordRef &record) override;
    void showRows(const QString &why, const std::vector<RecordRef> &rows) override;
    void focusSearch() override;

private:
    void updateCounts();

    PageHeader *m_header;
    RecordPanel *m_panel;
    DetailPane *m_detail;
};

} // namespace Ratchet
