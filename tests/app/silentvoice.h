// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <QTextToSpeechEngine>
#include <QTextToSpeechPlugin>

namespace Mitjul
{

/// An engine for Qt TextToSpeech, named "silent", that says nothing and is done with a sentence when it is told so.
class SilentVoice : public QTextToSpeechEngine
{
    Q_OBJECT

public:
    explicit SilentVoice(QObject *parent);
    ~SilentVoice() override;

    /// The one in use; null when there is none.
    static SilentVoice *current();
    /// What there will be to speak with, from the next engine on.
    static void setLocales(const QList<QLocale> &locales);

    QStringList said() const;
    /// The sentence has been spoken to its end.
    void finish();
    void breakDown();

    QList<QLocale> availableLocales() const override;
    QList<QVoice> availableVoices() const override;
    void say(const QString &text) override;
    void synthesize(const QString &text) override;
    void stop(QTextToSpeech::BoundaryHint hint) override;
    void pause(QTextToSpeech::BoundaryHint hint) override;
    void resume() override;
    double rate() const override;
    bool setRate(double rate) override;
    double pitch() const override;
    bool setPitch(double pitch) override;
    QLocale locale() const override;
    bool setLocale(const QLocale &locale) override;
    double volume() const override;
    bool setVolume(double volume) override;
    QVoice voice() const override;
    bool setVoice(const QVoice &voice) override;
    QTextToSpeech::State state() const override;
    QTextToSpeech::ErrorReason errorReason() const override;
    QString errorString() const override;

private:
    void enter(QTextToSpeech::State state);

    QStringList m_said;
    double m_rate = 0;
    QLocale m_locale;
    QTextToSpeech::State m_state = QTextToSpeech::Ready;
};

class SilentVoicePlugin
    : public QObject
    , public QTextToSpeechPlugin
{
    Q_OBJECT
    Q_INTERFACES(QTextToSpeechPlugin)
    Q_PLUGIN_METADATA(IID "org.qt-project.qt.speech.tts.plugin/6.0" FILE "silentvoice.json")

public:
    QTextToSpeechEngine *createTextToSpeechEngine(
        const QVariantMap &parameters, QObject *parent, QString *errorString) const override;
};

}
