// SPDX-License-Identifier: GPL-3.0-or-later
// What every model must keep to, watched for as long as this lives: indexes, announcements, headers out of range.
#pragma once

#include <support/catch.h>

#include <QAbstractItemModelTester>

namespace Ratchet::Test {

class ModelCheck
{
public:
    explicit ModelCheck(QAbstractItemModel &model)
        : m_model(model), m_tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
        checkHeaders();
    }
    ~ModelCheck() { checkHeaders(); }
    Q_DISABLE_COPY_MOVE(ModelCheck)

    void checkHeaders() const
    {
        for (const int section : {-1, m_model.columnCount(), m_model.columnCount() + 7, 1'000'000}) {
            if (m_model.headerData(section, Qt::Horizontal).isValid() || m_model.headerData(section, Qt::Vertical).isValid())
                qFatal("a header where there is no column");
        }
        if (m_model.index(m_model.rowCount(), 0).isValid() || m_model.index(0, m_model.columnCount()).isValid())
            qFatal("an index behind the end");
    }

private:
    QAbstractItemModel &m_model;
    QAbstractItemModelTester m_tester;
};

} // namespace Ratchet::Test
