// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <gumbo.h>

#include <QByteArrayView>
#include <QString>

#include <memory>

namespace Mitjul
{

/// A parsed HTML document, as Gumbo (the HTML5 algorithm) builds it. Nothing in it is run, loaded or asked for.
class HtmlTree
{
public:
    /// The text must be UTF-8 and live as long as the tree.
    explicit HtmlTree(QByteArrayView utf8);

    const GumboNode *document() const
    {
        return m_output ? m_output->document : nullptr;
    }

private:
    struct Destroy {
        void operator()(GumboOutput *output) const
        {
            gumbo_destroy_output(&kGumboDefaultOptions, output);
        }
    };
    std::unique_ptr<GumboOutput, Destroy> m_output;
};

/// Goes through a tree without recursion, however deep it is: calls enter(node) for each node in order, and leave(node)
/// behind its children when enter() returned true.
template<typename Enter, typename Leave>
void walk(const GumboNode *root, Enter enter, Leave leave);

const GumboVector *childrenOf(const GumboNode *node);
/// The value of an attribute of an element; empty when it has none.
QString attributeOf(const GumboNode *node, const char *name);

template<typename Enter, typename Leave>
void walk(const GumboNode *root, Enter enter, Leave leave)
{
    const GumboNode *node = root;
    while (node) {
        const GumboVector *children = enter(node) ? childrenOf(node) : nullptr;
        if (children && children->length > 0) {
            node = static_cast<const GumboNode *>(children->data[0]);
            continue;
        }
        leave(node);
        while (node != root) {
            const GumboVector *siblings = childrenOf(node->parent);
            const auto next = node->index_within_parent + 1;
            if (next < siblings->length) {
                node = static_cast<const GumboNode *>(siblings->data[next]);
                break;
            }
            node = node->parent;
            leave(node);
        }
        if (node == root) {
            return;
        }
    }
}

}
