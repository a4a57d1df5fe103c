// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "silentvoice.h"

namespace Mitjul
{

namespace
{
SilentVoice *currentVoice = nullptr;
QList<QLocale> locales;
}

SilentVoice::SilentVoice(QObject *parent) : QTextToSpeechEngine(parent)
{
    currentVoice = this;
}

SilentVoice::~SilentVoice()
{
    currentVoice = nullptr;
}

SilentVoice *SilentVoice::current()
{
    return currentVoice;
}

void SilentVoice::setLocales(const QList<QLocale> &known)
{
    locales = known;
}

QStringList SilentVoice::said() const
{
    return m_said;
}

void SilentVoice::finish()
{
    enter(QTextToSpeech::Ready);
}

void SilentVoice::breakDown()
{
    enter(QTextToSpeech::Error);
}

void SilentVoice::enter(QTextToSpeech::State state)
{
    if (state != m_state) {
        m_state = state;
        Q_EMIT stateChanged(state);
    }
}

QList<QLocale> SilentVoice::availableLocales() const
{
    return locales;
}

QList<QVoice> SilentVoice::availableVoices() const
{
    return {createVoice(QStringLiteral("silent"), m_locale, QVoice::Unknown, QVoice::Other, {})};
}

void SilentVoice::say(const QString &text)
{
    m_said += text;
    enter(QTextToSpeech::Speaking);
}

void SilentVoice::synthesize(const QString &)
{
}

void SilentVoice::stop(QTextToSpeech::BoundaryHint)
{
    enter(QTextToSpeech::Ready);
}

void SilentVoice::pause(QTextToSpeech::BoundaryHint)
{
}

void SilentVoice::resume()
{
}

double SilentVoice::rate() const
{
    return m_rate;
}

bool SilentVoice::setRate(double rate)
{
    m_rate = rate;
    return true;
}

double SilentVoice::pitch() const
{
    return 0;
}

bool SilentVoice::setPitch(double)
{
    return true;
}

QLocale SilentVoice::locale() const
{
    return m_locale;
}

bool SilentVoice::setLocale(const QLocale &locale)
{
    m_locale = locale;
    return true;
}

double SilentVoice::volume() const
{
    return 1;
}

bool SilentVoice::setVolume(double)
{
    return true;
}

QVoice SilentVoice::voice() const
{
    return availableVoices().first();
}

bool SilentVoice::setVoice(const QVoice &)
{
    return true;
}

QTextToSpeech::State SilentVoice::state() const
{
    return m_state;
}

QTextToSpeech::ErrorReason SilentVoice::errorReason() const
{
    return m_state == QTextToSpeech::Error ? QTextToSpeech::ErrorReason::Playback : QTextToSpeech::ErrorReason::NoError;
}

QString SilentVoice::errorString() const
{
    return {};
}

QTextToSpeechEngine *SilentVoicePlugin::createTextToSpeechEngine(const QVariantMap &, QObject *parent, QString *) const
{
    return new SilentVoice(parent);
}

}
