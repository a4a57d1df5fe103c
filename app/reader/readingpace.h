// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "readingdocument.h"
#include "readingtypes.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QQmlEngine>

namespace Mitjul
{

/// How far one has read in an article, and how long the rest will take at the pace of readingTime().
class ReadingPace : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Mitjul::ReadingDocument *document READ document WRITE setDocument NOTIFY documentChanged FINAL)
    Q_PROPERTY(Mitjul::TextPosition position READ position WRITE setPosition NOTIFY positionChanged FINAL)
    /// 0 to 1, as the surface tells.
    Q_PROPERTY(double progress READ progress WRITE setProgress NOTIFY progressChanged FINAL)
    /// "62% · 3 min left".
    Q_PROPERTY(QString text READ text NOTIFY textChanged FINAL)

public:
    using QObject::QObject;

    ReadingDocument *document() const;
    void setDocument(ReadingDocument *document);
    TextPosition position() const;
    void setPosition(TextPosition position);
    double progress() const;
    void setProgress(double progress);
    QString text() const;
    /// UTF-16 units from position to the end.
    qsizetype charactersLeft() const;

Q_SIGNALS:
    void documentChanged();
    void positionChanged();
    void progressChanged();
    void textChanged();

private:
    void count();

    QPointer<ReadingDocument> m_document;
    TextPosition m_position;
    double m_progress = 0;
    QList<qsizetype> m_before; ///< characters before each paragraph, and in all
};

}
