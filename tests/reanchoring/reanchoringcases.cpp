// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

// reanchoringcases: the revisions that reanchoringtest measures, one JSON object a line, for the peer's algorithm.

#include "core/joinedtext.h"
#include "revisions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace Mitjul;
using namespace Qt::StringLiterals;

int main()
{
    constexpr int texts = 60;
    forEachRevision(texts, [](const Revision &revision) {
        QJsonArray marks;
        for (const MarkCase &mark : revision.marks) {
            QJsonArray truth;
            for (const int unit : mark.truth) {
                truth += unit;
            }
            marks += QJsonObject{{u"quote"_s, mark.anchor.quote}, {u"prefix"_s, mark.anchor.prefix},
                {u"suffix"_s, mark.anchor.suffix}, {u"start"_s, mark.start}, {u"within"_s, mark.withinParagraph},
                {u"gone"_s, mark.isGone}, {u"torn"_s, mark.isTorn}, {u"truth"_s, truth}};
        }
        const QJsonObject line{{u"script"_s, QLatin1StringView(revision.script->name)},
            {u"text"_s, JoinedText(revision.after).text()}, {u"marks"_s, marks}};
        std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    });
    return 0;
}
