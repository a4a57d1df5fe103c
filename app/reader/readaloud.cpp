// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "readaloud.h"

#include "core/spokentext.h"
#include "sentencewalk.h"

#include <QLocale>
#include <QThread>

#include <algorithm>
#include <chrono>

namespace Mitjul
{

namespace
{
using namespace std::chrono_literals;
constexpr auto patience = 5s; // a speech server that has to be started first takes one or two
}

ReadAloud::ReadAloud(QObject *parent) : QObject(parent)
{
    m_patience.setInterval(patience);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &ReadAloud::fail);
}

ReadAloud::~ReadAloud() = default;

ReadingDocument *ReadAloud::document() const
{
    return m_document;
}

void ReadAloud::setDocument(ReadingDocument *document)
{
    if (document == m_document) {
        return;
    }
    stop();
    if (m_document) {
        m_document->disconnect(this);
    }
    m_document = document;
    if (document) {
        connect(document, &ReadingDocument::articleChanged, this, &ReadAloud::stop);
    }
    Q_EMIT documentChanged();
}

ReadAloud::State ReadAloud::state() const
{
    return m_state;
}

void ReadAloud::setState(State state)
{
    if (state != m_state) {
        m_state = state;
        Q_EMIT stateChanged();
    }
}

double ReadAloud::rate() const
{
    return m_rate;
}

void ReadAloud::setRate(double rate)
{
    rate = std::clamp(rate, -1.0, 1.0);
    if (rate == m_rate) {
        return;
    }
    m_rate = rate;
    if (m_state == State::Reading) {
        say(m_spoken);
    }
    Q_EMIT rateChanged();
}

TextRange ReadAloud::spoken() const
{
    return m_spoken;
}

void ReadAloud::setSpoken(const TextRange &sentence)
{
    if (sentence != m_spoken) {
        m_spoken = sentence;
        Q_EMIT spokenChanged();
    }
}

bool ReadAloud::hasVoice() const
{
    return m_voice && m_voice->state() != QTextToSpeech::Error;
}

// A speech server that hangs keeps whoever calls it waiting, and would freeze the window: it is asked from a thread
// first, which is left behind when there is no answer.
void ReadAloud::waitForVoice()
{
    if (QTextToSpeech::availableEngines().isEmpty()) {
        Q_EMIT hindered(tr("No voice is installed. Install “speech-dispatcher” and “espeak-ng” to hear the article."));
        return;
    }
    QThread *thread = QThread::create([] {
        const QTextToSpeech voice;
    });
    connect(thread, &QThread::finished, this, [this] {
        if (m_patience.isActive()) {
            m_patience.stop();
            begin();
        }
    });
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    m_patience.start();
    thread->start();
}

void ReadAloud::start(const TextRange &range)
{
    if (!m_document || m_patience.isActive()) {
        return;
    }
    m_wanted = range.normalized();
    // A voice that was asked for by name is known to be there.
    if (hasVoice() || !m_engine.isEmpty()) {
        begin();
    } else {
        waitForVoice();
    }
}

void ReadAloud::begin()
{
    if (!m_document) {
        return;
    }
    if (!hasVoice()) {
        m_voice = std::make_unique<QTextToSpeech>(m_engine);
        connect(m_voice.get(), &QTextToSpeech::stateChanged, this, &ReadAloud::follow);
    }
    if (!hasVoice()) {
        fail();
        return;
    }
    const QLocale language(m_document->article().language);
    const QList<QLocale> known = m_voice->availableLocales();
    const auto speaks = std::ranges::find(known, language.language(), &QLocale::language);
    if (speaks == known.end()) {
        Q_EMIT hindered(tr("No voice for this article’s language is installed. Install “espeak-ng” or another voice."));
        return;
    }
    m_voice->setLocale(*speaks);
    m_end = m_wanted.isEmpty() ? m_document->end() : m_wanted.end;
    say(sentenceAt(*m_document, m_wanted.start));
}

void ReadAloud::startFrom(const TextPosition &position)
{
    start({position, position});
}

void ReadAloud::say(const TextRange &sentence)
{
    silence();
    if (!m_document || sentence.isEmpty() || sentence.start >= m_end) {
        stop();
        return;
    }
    setSpoken(sentence);
    setState(State::Reading);
    const QString spoken = spokenTextOf(m_document->text(sentence)).text;
    m_voice->setRate(m_rate);
    m_voice->say(spoken);
}

// What the voice still tells of the sentence before is none of our business any more.
void ReadAloud::silence()
{
    m_isHeard = false;
    if (m_voice) {
        m_voice->stop();
    }
}

void ReadAloud::follow(QTextToSpeech::State state)
{
    if (m_state != State::Reading) {
        return;
    }
    if (state == QTextToSpeech::Speaking) {
        m_isHeard = true;
    } else if (state == QTextToSpeech::Ready && m_isHeard) {
        m_isHeard = false;
        // Not from within the voice's own signal: it is not yet done with this sentence.
        const auto goOn = [this, heard = m_spoken] {
            if (m_state == State::Reading && m_spoken == heard && !m_isHeard) {
                next();
            }
        };
        QMetaObject::invokeMethod(this, goOn, Qt::QueuedConnection);
    } else if (state == QTextToSpeech::Error) {
        stop();
        fail();
    }
}

void ReadAloud::fail()
{
    Q_EMIT hindered(tr("The voice does not answer. Check that “speech-dispatcher” works, and try again."));
}

void ReadAloud::stop()
{
    m_patience.stop();
    setState(State::Stopped);
    silence();
    setSpoken({});
}

void ReadAloud::pause()
{
    if (m_state == State::Reading) {
        setState(State::Paused);
        silence();
    }
}

void ReadAloud::resume()
{
    if (m_state == State::Paused) {
        say(m_spoken);
    }
}

void ReadAloud::next()
{
    if (m_state != State::Stopped && m_document) {
        say(sentenceAfter(*m_document, m_spoken));
    }
}

void ReadAloud::previous()
{
    if (m_state != State::Stopped && m_document) {
        const TextRange before = sentenceBefore(*m_document, m_spoken);
        say(before.isEmpty() ? m_spoken : before);
    }
}

}
