// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "app/backgroundprogress.h"

namespace Mitjul
{

/// How far a large library has been looked through for names that were added or changed.
class MentionProgress : public BackgroundProgress
{
    Q_OBJECT
    QML_ELEMENT

public:
    using BackgroundProgress::BackgroundProgress;

protected:
    void follow(const Store &store) override;
    QString pattern() const override;
};

}
