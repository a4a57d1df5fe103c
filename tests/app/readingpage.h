// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "app/reader/readingdocument.h"
#include "app/reader/readingpalette.h"
#include "app/reader/readingsurface.h"

#include <QImage>
#include <QQuickWindow>
#include <QString>
#include <QStringList>

namespace Mitjul
{

/// A window with a page, as the reader sees it.
struct Page {
    QQuickWindow window;
    ReadingPalette colors;
    ReadingDocument document;
    ReadingSurface surface;

    explicit Page(const Article &article, QSize size = {600, 400})
    {
        document.setArticle(article);
        surface.setParentItem(window.contentItem());
        surface.setProperty("fontSize", 18);
        surface.setColors(&colors);
        surface.setSize(size);
        surface.setDocument(&document);
        window.resize(size);
        window.show();
        surface.forceActiveFocus();
    }

    QImage grab()
    {
        return window.grabWindow();
    }
    QPoint middleOf(int paragraph, int offset)
    {
        return surface.caretRect({paragraph, offset}).center().toPoint() + QPoint(2, 0);
    }
    void mark(const TextRange &range, HighlightStyle style, const QString &note = {})
    {
        Highlight highlight;
        highlight.id = QStringLiteral("mark");
        highlight.anchor.range = range;
        highlight.style = style;
        highlight.note = note;
        document.setHighlights({highlight});
    }
};

inline Article articleOf(const QStringList &paragraphs, const QString &title = {})
{
    Article article;
    article.id = QStringLiteral("article");
    article.title = title;
    for (const QString &text : paragraphs) {
        article.paragraphs.append({ParagraphRole::Body, text});
    }
    return article;
}

inline const QString sentence = QStringLiteral("물은 산에서 내려와 들을 지나고, 사람들은 그 곁에 집을 지었다. ");

inline Article longArticle(int paragraphs)
{
    return articleOf(QStringList(paragraphs, sentence.repeated(3).trimmed()), QStringLiteral("긴 글"));
}

}
