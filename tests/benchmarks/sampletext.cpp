// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "sampletext.h"

#include "articles/bundledarticles.h"
#include "core/segmentation.h"
#include "exchange/bundle.h"

#include <QRandomGenerator>

namespace Mitjul
{

Result<QStringList> bundledSentences()
{
    const Result<Bundle> bundle = readBundle(bundledArticleFiles());
    if (!bundle) {
        return bundle.error();
    }
    QStringList sentences;
    for (const Article &article : bundle->articles) {
        for (const Paragraph &paragraph : article.paragraphs) {
            for (int end = 0; end < paragraph.text.size();) {
                const Span span = sentenceAt(paragraph.text, end);
                sentences.append(paragraph.text.mid(span.start, span.length()));
                end = std::max(span.end, end) + 1; // behind the space
            }
        }
    }
    return sentences;
}

QByteArray sampleText(const QStringList &sentences, qsizetype bytes, Shape shape)
{
    QRandomGenerator random(20260101);
    const QByteArray parting = shape == Shape::Paragraphs ? "\n\n" : " ";
    QByteArray text;
    while (text.size() < bytes) {
        QStringList paragraph;
        for (int count = random.bounded(3, 7); count > 0; --count) {
            paragraph.append(sentences.at(random.bounded(sentences.size())));
        }
        text += paragraph.join(u' ').toUtf8() + parting;
    }
    return shape == Shape::Words ? text.replace(" ", "\n\n") : text;
}

}
