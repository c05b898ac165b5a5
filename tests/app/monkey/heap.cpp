// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "heap.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QDirIterator>
#include <QFontDatabase>
#include <QImage>
#include <QLinearGradient>
#include <QMimeDatabase>
#include <QPainter>
#include <QPainterPath>
#include <QStandardPaths>
#include <QTest>
#include <QThreadPool>

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <malloc.h>
#include <vector>

#if defined(__SANITIZE_ADDRESS__)
extern "C" size_t __sanitizer_get_current_allocated_bytes();
#endif

namespace dc::test {

using namespace Qt::StringLiterals;

namespace {

#if !defined(__SANITIZE_ADDRESS__)
/// What a thread has freed of small blocks glibc holds ready for it, seven of a size, and counts as allocated: here there are
/// always seven.
void fillThreadCache()
{
    constexpr int kept = 7;
    constexpr size_t largest = 1032;
    std::vector<void *> blocks;
    blocks.reserve(kept * largest / 16 + kept);
    for (size_t size = 24; size <= largest; size += 16) {
        for (int i = 0; i < kept; ++i)
            blocks.push_back(std::malloc(size));
    }
    std::for_each(blocks.begin(), blocks.end(), std::free);
}
#endif

} // namespace

double allocated()
{
#if defined(__SANITIZE_ADDRESS__)
    return static_cast<double>(__sanitizer_get_current_allocated_bytes());
#else
    fillThreadCache();
    const struct mallinfo2 info = mallinfo2();
    return static_cast<double>(info.uordblks + info.hblkhd);
#endif
}

void waitForRest()
{
    constexpr int calm = 3;
    const QDeadlineTimer deadline(30'000);
    double before = 0;
    for (int same = 0; same < calm;) {
        if (deadline.hasExpired()) {
            std::fputs("monkey: The window does not come to rest.\n", stderr);
            return;
        }
        QTest::qWait(50);
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        const double now = allocated();
        same = now == before ? same + 1 : 0;
        before = now;
    }
}

void loadWhatStays()
{
    const QMimeDatabase types;
    for (const char *suffix :
         {"csv", "html", "ini", "jpg", "json", "md", "ods", "pdf", "png", "svg", "tsv", "txt", "webp", "xlsx", "zip"})
        types.mimeTypeForFile(u"a."_s + QLatin1String(suffix), QMimeDatabase::MatchExtension).comment();
    types.mimeTypeForFile(QDir::currentPath()).comment();
    QPainterPath().addText({}, QApplication::font(), u"Digital Cities"_s);
}

void fillGradients()
{
    QImage image(4, 1, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    for (int shade = 0; shade < 240; ++shade) {
        QLinearGradient gradient(0, 0, image.width(), 0);
        gradient.setColorAt(0, QColor(shade, 1, 2));
        gradient.setColorAt(1, QColor(3, 4, shade));
        painter.fillRect(image.rect(), gradient);
    }
}

void forgetFonts()
{
    const QStringList folders = QStandardPaths::standardLocations(QStandardPaths::FontsLocation);
    for (const QString &folder : folders) {
        QDirIterator files(folder, {u"*.ttf"_s}, QDir::Files, QDirIterator::Subdirectories);
        if (files.hasNext() && QFontDatabase::removeApplicationFont(QFontDatabase::addApplicationFont(files.next())))
            return;
    }
}

} // namespace dc::test
