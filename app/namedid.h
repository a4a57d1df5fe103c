// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/article.h"

#include <QQmlEngine>
#include <QString>

namespace Mitjul
{

/// Something that a screen names and leads to: an article, an entity.
class NamedId
{
    Q_GADGET
    QML_VALUE_TYPE(namedId)
    Q_PROPERTY(QString id MEMBER id CONSTANT FINAL)
    Q_PROPERTY(QString name MEMBER name CONSTANT FINAL)

public:
    Id id;
    QString name;

    bool operator==(const NamedId &) const = default;
};

}
