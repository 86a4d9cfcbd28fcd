// SPDX-License-Identifier: GPL-3.0-or-later
// A reading that is tried while its metric is being made: what the program would read of it, by what stands in the
// form. It is kept nowhere.
#pragma once

#include <core/reading_terms.h>
#include <core/result.h>

#include <QWidget>

#include <array>
#include <memory>

namespace Ratchet {

namespace Ui {
class ReadingExample;
}

class FieldEditor;
class RecordForm;
class Workspace;

class ReadingExample final : public QWidget {
    Q_OBJECT

public:
    ReadingExample(Workspace &workspace, RecordForm &form);
    ~ReadingExample() override;

private:
    enum Part { Value, Numerator, Denominator, PartCount };

    [[nodiscard]] Metric metric() const;
    // What is typed where it is asked for.
    [[nodiscard]] Result<ReadingNumbers> numbers() const;
    void follow();

    RecordForm &m_form;
    std::unique_ptr<Ui::ReadingExample> m_ui;
    std::array<FieldEditor *, PartCount> m_parts{};
};

} // namespace Ratchet
