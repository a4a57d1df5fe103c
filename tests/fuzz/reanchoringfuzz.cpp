// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

// Finds marks again after any change: each stays in exactly one state, with its quote, inside the text.

#include "core/anchoring.h"
#include "core/reanchoring/reanchoring.h"
#include "fuzztarget.h"

#include <cstdlib>

using namespace Mitjul;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const qsizetype cut = text.indexOf(QChar(1));
    QList<Paragraph> before;
    QList<Paragraph> after;
    for (const QString &line : text.first(cut < 0 ? text.size() : cut).split(QLatin1Char('\n'))) {
        before += {ParagraphRole::Body, line};
    }
    for (const QString &line : text.sliced(cut < 0 ? 0 : cut + 1).split(QLatin1Char('\n'))) {
        after += {ParagraphRole::Body, line};
    }
    const Reanchoring reanchoring(before, after);
    for (int i = 0; i < before.size() && i < 20; ++i) {
        const int length = int(before.at(i).text.size());
        const Anchor mark = anchorAt(before, {{i, length / 4}, {i, length - length / 4}});
        const Anchor again = reanchoring.anchorAgain(mark);
        const bool isInside = again.state == AnchorState::Orphan || textOf(after, again.range).size() > 0;
        if (again.quote != mark.quote || !isInside) {
            std::abort();
        }
    }
    return 0;
}
