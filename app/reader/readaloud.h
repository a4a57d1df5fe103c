// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/textrange.h"
#include "readingdocument.h"
#include "readingtypes.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>
#include <QTextToSpeech>
#include <QTimer>

#include <memory>

namespace Mitjul
{

/// Reads an article aloud, sentence by sentence, with the voice that the system has.
class ReadAloud : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Mitjul::ReadingDocument *document READ document WRITE setDocument NOTIFY documentChanged FINAL)
    /// The engine of Qt TextToSpeech; empty for the best there is.
    Q_PROPERTY(QString engine MEMBER m_engine FINAL)
    Q_PROPERTY(State state READ state NOTIFY stateChanged FINAL)
    /// −1 (slowest) to 1; 0 is the voice's own pace.
    Q_PROPERTY(double rate READ rate WRITE setRate NOTIFY rateChanged FINAL)
    /// The sentence that is heard, also while paused; empty when stopped.
    Q_PROPERTY(Mitjul::TextRange spoken READ spoken NOTIFY spokenChanged FINAL)

public:
    enum class State { Stopped, Reading, Paused };
    Q_ENUM(State)

    explicit ReadAloud(QObject *parent = nullptr);
    ~ReadAloud() override;

    ReadingDocument *document() const;
    void setDocument(ReadingDocument *document);
    State state() const;
    double rate() const;
    void setRate(double rate);
    TextRange spoken() const;

    /// Reads a range; to the article's end when it is empty, from its start.
    Q_INVOKABLE void start(const Mitjul::TextRange &range);
    Q_INVOKABLE void startFrom(const Mitjul::TextPosition &position);
    Q_INVOKABLE void stop();
    /// Falls silent; resume() says the sentence once more from its beginning.
    Q_INVOKABLE void pause();
    Q_INVOKABLE void resume();
    Q_INVOKABLE void next();
    Q_INVOKABLE void previous();

Q_SIGNALS:
    void documentChanged();
    void stateChanged();
    void rateChanged();
    void spokenChanged();
    /// Why nothing is heard, for the reader.
    void hindered(const QString &sentence);

private:
    bool hasVoice() const;
    void waitForVoice();
    void begin();
    void say(const TextRange &sentence);
    void silence();
    void follow(QTextToSpeech::State state);
    void setState(State state);
    void setSpoken(const TextRange &sentence);
    void fail();

    QPointer<ReadingDocument> m_document;
    QString m_engine;
    std::unique_ptr<QTextToSpeech> m_voice; ///< made when it is first needed: that takes time
    State m_state = State::Stopped;
    double m_rate = 0;
    TextRange m_spoken;
    TextRange m_wanted; ///< what to read once there is a voice
    TextPosition m_end; ///< where to stop
    QTimer m_patience; ///< runs while the system's voice has not yet answered
    bool m_isHeard = false; ///< the voice has begun with m_spoken
};

}
