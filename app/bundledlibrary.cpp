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

QFuture<Result<Done>> saveBundledArticles(Store &store, const QMap<QString, QByteArray> &files)
{
    const Result<Bundle> bundle = readBundle(files);
    if (!bundle) {
        return ready(bundle.error());
    }
    return store.saveBundle(bundle->id, bundle->version, bundle->entities, bundle->articles);
}

// The articles are read only when the library does not have this version of them, which is once.
QFuture<Result<Done>> bringBundledArticles(Store &store)
{
    const QMap<QString, QByteArray> files = bundledArticleFiles();
    const Result<BundleIdentity> bundle = identifyBundle(files);
    if (!bundle) {
        return ready(bundle.error());
    }
    return store.bundleVersion(bundle->id)
        .then(&store,
            [&store, files, version = bundle->version](const Result<QString> &loaded) {
                if (!loaded) {
                    return ready(loaded.error());
                }
                return *loaded == version ? ready(Done{}) : saveBundledArticles(store, files);
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
