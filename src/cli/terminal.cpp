// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal.h"

#include <QCoreApplication>

#include <cstdio>

namespace Ratchet {

namespace {

void write(std::FILE *stream, const QByteArray &text)
{
    std::fwrite(text.constData(), 1, size_t(text.size()), stream);
    if (!text.endsWith('\n'))
        std::fputc('\n', stream);
    std::fflush(stream);
}

} // namespace

void print(const QString &text) { write(stdout, text.toUtf8()); }

void print(const QByteArray &json) { write(stdout, json); }

bool isPrinted() { return std::fflush(stdout) == 0 && std::ferror(stdout) == 0; }

void complain(const QString &text) { write(stderr, QStringLiteral("ratchet: ").toUtf8() + text.simplified().toUtf8()); }

ExitCode fail(const Error &error)
{
    complain(describe(error));
    const bool isUsage = error.code == ErrorCode::Usage || error.code == ErrorCode::InvalidValue
        || error.code == ErrorCode::UnknownReference || error.code == ErrorCode::MissingValue;
    return isUsage ? ExitCode::Usage : ExitCode::Unreadable;
}

QString words(const char *text, int count) { return QCoreApplication::translate("CommandLine", text, nullptr, count); }

} // namespace Ratchet
