// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "bundledlibrary.h"

#include "articles/bundledarticles.h"
#include "exchange/bundle.h"
#include "storage/store.h"

namespace Mitjul
{

namespace
{
QFuture<Result<Done>> ready(const Result<Done> &outcome)
{
    return QtFuture::makeReadyValueFuture(outcome);
}

QFuture<Result<Done>> bringBundledArticles(Store &store)
{
    const Result<Bundle> bundle = readBundle(bundledArticleFiles());
    if (!bundle) {
        return ready(bundle.error());
    }
    return store.bundleVersion(bundle->id)
        .then(&store,
            [&store, bundle = *bundle](const Result<QString> &loaded) {
                if (!loaded) {
                    return ready(loaded.error());
                }
                if (*loaded == bundle.version) {
                    return ready(Done{});
                }
                return store.saveBundle(bundle.id, bundle.version, bundle.entities, bundle.articles);
            })
        .unwrap();
}
}

QFuture<Result<Done>> openWithBundledArticles(Store &store)
{
    return store.open()
        .then(&store,
            [&store](const Result<Done> &opened) {
                return opened ? bringBundledArticles(store) : ready(opened);
            })
        .unwrap();
}

}
