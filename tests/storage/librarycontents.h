// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "testlibrary.h"

#include <QDir>
#include <QFile>

namespace Mitjul
{

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeBytes(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// An article of a few hundred paragraphs, each with a number in it.
inline Article longArticle(const Id &id, int paragraphs = 200)
{
    QStringList texts;
    for (int i = 0; i < paragraphs; ++i) {
        texts += QStringLiteral("문단 %1번은 %2에 있고, 강과 바다와 산을 차례로 이야기합니다.").arg(i).arg(id);
    }
    return articleWith(id, QStringLiteral("제목 ") + id, texts);
}

/// Fills in what an article is known by besides its title and text.
inline void describe(Article &article)
{
    article.byline = QStringLiteral("김기자");
    article.publisher = QStringLiteral("밑줄일보");
    article.published = QStringLiteral("2023-11-20T09:00:00+09:00");
    article.modified = QStringLiteral("2023-11-21");
    article.events = QStringLiteral("2023년 11월");
    article.url = QStringLiteral("https://example.org/a?b=c");
    article.language = QStringLiteral("ko-KR");
    article.tags = {QStringLiteral("반도체"), QStringLiteral("AI")};
    article.sources = {{QStringLiteral("출처"), QStringLiteral("저자"), QStringLiteral("제목"), QStringLiteral("2023"),
                           QStringLiteral("https://example.org")},
        {}};
    article.hidden = {{QStringLiteral("무단 전재 금지"), QStringLiteral("notice")}};
}

/// A mark on a paragraph of a long article, with everything that a mark can have.
inline Highlight markOn(const Article &article, int paragraph)
{
    Highlight mark;
    mark.article = article.id;
    mark.anchor = anchorAt(article.paragraphs, {{paragraph, 0}, {paragraph, 5}});
    mark.note = QStringLiteral("%1번째 메모\n둘째 줄 “따옴표” 👍").arg(paragraph);
    mark.tags = {QStringLiteral("강"), QStringLiteral("바다 %1").arg(paragraph % 3)};
    mark.color = HighlightColor(paragraph % 6);
    mark.style = HighlightStyle(paragraph % 4);
    return mark;
}

/// The marks of a library by id.
inline QHash<Id, Highlight> marksIn(Store &store)
{
    QHash<Id, Highlight> marks;
    const QList<Highlight> all = valueOf(store.highlights({}));
    for (const Highlight &mark : all) {
        marks.insert(mark.id, mark);
    }
    return marks;
}

}
