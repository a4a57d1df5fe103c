// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "session.h"

#include <QTimer>

namespace Mitjul
{

class Store;

/// Says what commits have changed, by the store's signals. The first is said at once; of many in a row, as an import makes
/// them, the articles and names are said together a few times a second: whoever shows them asks the store anew each time.
/// Lives on the store's own thread.
class Announcements
{
public:
    explicit Announcements(Store &store);

    void add(const Changes &changes);

private:
    void say();

    Store &m_store;
    QTimer m_pause;
    Changes m_unsaid;
};

}
