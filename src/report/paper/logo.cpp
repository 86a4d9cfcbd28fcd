// SPDX-License-Identifier: GPL-3.0-or-later
#include "logo.h"

#include <core/entities/settings.h>

#include <QBuffer>
#include <QPainter>

namespace Ratchet {

namespace {

constexpr QSize largest(1200, 400);

}

QImage logoOf(const Register &reg) { return QImage::fromData(QByteArray::fromBase64(reg.settings().logo.toLatin1())); }

QString logoText(const QImage &image)
{
    const bool isTooLarge = image.width() > largest.width() || image.height() > largest.height();
    const QImage fitting = isTooLarge ? image.scaled(largest, Qt::KeepAspectRatio, Qt::SmoothTransformation) : image;
    QImage flat(fitting.size(), QImage::Format_RGB32);
    flat.fill(Qt::white);
    QPainter(&flat).drawImage(0, 0, fitting);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    flat.save(&buffer, "PNG");
    return QString::fromLatin1(bytes.toBase64());
}

} // namespace Ratchet
