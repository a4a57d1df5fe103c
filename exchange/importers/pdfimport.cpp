// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "pdfimport.h"

#include "exchange/importlimits.h"
#include "exchange/textcleaning.h"
#include "linearticle.h"
#include "pdfreflow.h"

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

#include <QCoreApplication>

#include <memory>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{

class PdfImport
{
    Q_DECLARE_TR_FUNCTIONS(Mitjul::PdfImport)

public:
    static Error damaged()
    {
        return {Error::Kind::Invalid, tr("This PDF is damaged. Download it again."), {}};
    }
    static Error locked()
    {
        return {Error::Kind::Invalid, tr("This PDF is locked with a password. Save it without one."), {}};
    }
    static Error withoutText()
    {
        return {Error::Kind::Invalid,
            tr("This PDF has no text, only pictures of pages. Run it through text recognition first."), {}};
    }
    static QString cut(int pages)
    {
        return tr("Only the first %n pages were read.", nullptr, pages);
    }
};

QString textOf(const poppler::ustring &text)
{
    const poppler::byte_array utf8 = text.to_utf8();
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

QRectF rectOf(const poppler::rectf &box)
{
    return {box.x(), box.y(), box.width(), box.height()};
}

/// The words of a page as lines, in the order in which Poppler reads them.
void readPage(const poppler::page &page, int number, QList<PrintedLine> &lines)
{
    const qreal height = page.page_rect().height();
    const qsizetype before = lines.size();
    bool spaceAfter = false;
    for (const poppler::text_box &word : page.text_list()) {
        const QRectF box = rectOf(word.bbox());
        const QString text = textOf(word.text());
        const bool isFirst = lines.size() == before;
        const bool isSameLine = !isFirst && box.top() < lines.last().box.center().y()
            && box.bottom() > lines.last().box.center().y() && box.left() >= lines.last().box.right() - box.height();
        if (isSameLine) {
            const bool isApart = box.left() - lines.last().box.right() > 0.15 * box.height();
            lines.last().text += (spaceAfter || isApart ? u" "_s : QString()) + text;
            lines.last().box |= box;
        } else {
            lines += PrintedLine{text, box, number, height};
        }
        spaceAfter = word.has_space_after();
    }
    for (qsizetype i = before; i < lines.size(); ++i) {
        lines[i].text = cleanLine(lines.at(i).text);
    }
    lines.removeIf([](const PrintedLine &line) {
        return line.text.isEmpty();
    });
}

PageFacts factsOf(const poppler::document &document)
{
    PageFacts facts;
    facts.title = cleanLine(textOf(document.info_key("Title")));
    facts.byline = cleanLine(textOf(document.info_key("Author")));
    // Word processors write the name of their file.
    if (facts.title.contains("Microsoft Word"_L1) || facts.title.endsWith(".hwp"_L1)
        || facts.title.endsWith(".docx"_L1)) {
        facts.title.clear();
    }
    return facts;
}

void ignore(const std::string &, void *)
{
}

}

Result<ImportedDocument> importPdf(const ImportSource &source)
{
    poppler::set_debug_error_function(ignore, nullptr); // it would write to the terminal
    const std::unique_ptr<poppler::document> pdf(
        poppler::document::load_from_raw_data(source.bytes.constData(), int(source.bytes.size())));
    if (!pdf) {
        return PdfImport::damaged();
    }
    if (pdf->is_locked()) {
        return PdfImport::locked();
    }
    ImportedDocument document;
    const int pages = std::min(pdf->pages(), ImportLimits::pdfPages);
    if (pages < pdf->pages()) {
        document.problems += PdfImport::cut(pages);
    }
    QList<PrintedLine> printed;
    for (int i = 0; i < pages; ++i) {
        if (const std::unique_ptr<poppler::page> page{pdf->create_page(i)}) {
            readPage(*page, i, printed);
        }
    }
    const Reflowed text = reflowed(printed);
    PageFacts facts = factsOf(*pdf);
    facts.title = facts.title.isEmpty() ? text.title : facts.title;
    Article article = articleFromLines(text.lines, facts);
    if (article.paragraphs.isEmpty()) {
        return PdfImport::withoutText();
    }
    for (const QString &head : text.runningHeads) {
        article.hidden += {head, hiddenReasonName(HiddenReason::Interface), -1};
    }
    document.articles += article;
    return document;
}

}
