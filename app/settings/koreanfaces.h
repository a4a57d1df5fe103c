// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "settings.h"

#include <QObject>
#include <QQmlEngine>
#include <QStringList>

namespace Mitjul
{

/// Font families that have all of Hangul, best first. The other face follows, so that what the first lacks (Hanja, when
/// it is an older one) comes from a Korean font all the same; then the desktop's generic family.
QStringList koreanFamilies(Settings::Face face, const QString &preferred = {});

/// Which of this computer's fonts Korean text can be set in.
class KoreanFaces : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Mitjul::Settings::Face face MEMBER m_face NOTIFY faceChanged FINAL)
    /// Their families, best first; empty when no font of the face has Hangul.
    Q_PROPERTY(QStringList families READ families NOTIFY faceChanged FINAL)

public:
    using QObject::QObject;

    QStringList families() const;

Q_SIGNALS:
    void faceChanged();

private:
    Settings::Face m_face = Settings::Face::Serif;
};

}
