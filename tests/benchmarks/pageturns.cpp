// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "pageturns.h"

#include "demands.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace Mitjul
{

namespace
{
constexpr int pageTurns = 300;

void pressPageDown(Page &page)
{
    QKeyEvent press(QEvent::KeyPress, Qt::Key_PageDown, Qt::NoModifier);
    QCoreApplication::sendEvent(&page.surface, &press);
}
}

Costs turnPages(Page &page)
{
    Costs costs;
    page.surface.goTo(0, 0);
    page.grab();
    for (int i = 0; i < pageTurns; ++i) {
        const double before = page.surface.contentY();
        costs.add(costOf([&] {
            pressPageDown(page);
            page.grab();
        }));
        demand(page.surface.contentY() > before, "Page Down did not turn the page");
        if (page.surface.progress() >= 1) {
            page.surface.goTo(0, 0);
            page.grab();
        }
    }
    return costs;
}

}
