// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "readingpace.h"

#include "app/readabletime.h"
#include "repoint.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace Mitjul
{

ReadingDocument *ReadingPace::document() const
{
    return m_document;
}

void ReadingPace::setDocument(ReadingDocument *document)
{
    if (!repoint(m_document, document, this)) {
        return;
    }
    if (document) {
        connect(document, &ReadingDocument::articleChanged, this, &ReadingPace::count);
    }
    count();
    Q_EMIT documentChanged();
}

TextPosition ReadingPace::position() const
{
    return m_position;
}

void ReadingPace::setPosition(TextPosition position)
{
    if (position != m_position) {
        m_position = position;
        Q_EMIT positionChanged();
        Q_EMIT textChanged();
    }
}

double ReadingPace::progress() const
{
    return m_progress;
}

void ReadingPace::setProgress(double progress)
{
    if (progress != m_progress) {
        m_progress = progress;
        Q_EMIT progressChanged();
        Q_EMIT textChanged();
    }
}

void ReadingPace::count()
{
    m_before = {0};
    if (m_document) {
        m_before.reserve(m_document->article().paragraphs.size() + 1);
        for (const Paragraph &paragraph : m_document->article().paragraphs) {
            m_before.append(m_before.constLast() + paragraph.text.size());
        }
    }
    Q_EMIT textChanged();
}

qsizetype ReadingPace::charactersLeft() const
{
    if (m_position.paragraph < 0 || m_position.paragraph >= m_before.size()) {
        return 0;
    }
    return std::max<qsizetype>(0, m_before.constLast() - m_before.at(m_position.paragraph) - m_position.offset);
}

QString ReadingPace::text() const
{
    // Rounded down: what is not read to the end is not 100 %.
    const QString share = QLocale().toString(int(std::floor(m_progress * 100)));
    if (m_progress >= 1) {
        //: How much of an article has been read
        return tr("%1%").arg(share);
    }
    //: How much of an article has been read, and how long the rest takes (%2: "3 min left")
    return tr("%1% · %2").arg(share, readingTimeLeft(charactersLeft()));
}

}
