// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/paperview.h"

#include "documents/paint.h"
#include "ui/common/theme.h"

#include <QPaintEvent>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QResizeEvent>

namespace kv::ui {

namespace {

constexpr double unitsInMm = 100; // of documents::drawPage
constexpr int widestPage = 900; // a wider letter is only larger, not easier to read

// All papers as one, so that one print job holds them.
documents::Layout joined(const QList<documents::Layout> &papers)
{
    documents::Layout all = papers.value(0);
    for (qsizetype i = 1; i < papers.size(); ++i) {
        all.pages += papers.at(i).pages;
    }
    return all;
}

} // namespace

class PaperView::Sheets : public QWidget
{
public:
    explicit Sheets(QWidget *parent)
        : QWidget(parent)
    { }

    void setPapers(const QList<documents::Layout> &papers)
    {
        m_papers = papers;
        setMinimumHeight(heightFor(width()));
        update();
    }
    const QList<documents::Layout> &papers() const { return m_papers; }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        // The view gives the width; the pages give the height.
        setMinimumHeight(heightFor(event->size().width()));
    }
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        const int pageWide = qMin(width(), widestPage);
        int top = 0;
        for (const documents::Layout &paper : m_papers) {
            const int high = pageHeight(paper, width());
            for (const documents::Page &page : paper.pages) {
                const QRect sheet((width() - pageWide) / 2, top, pageWide, high);
                top += high + space::card;
                if (!sheet.intersects(event->rect())) {
                    continue;
                }
                painter.fillRect(sheet, Qt::white);
                painter.setPen(color(Role::Hairline));
                painter.drawRect(sheet.adjusted(0, 0, -1, -1));
                painter.save();
                painter.translate(sheet.topLeft());
                const double scale = pageWide / (paper.size.width() * unitsInMm);
                painter.scale(scale, scale);
                documents::drawPage(painter, page);
                painter.restore();
            }
        }
    }

private:
    int heightFor(int width) const
    {
        int height = 0;
        for (const documents::Layout &paper : m_papers) {
            height += int(paper.pages.size()) * (pageHeight(paper, width) + space::card);
        }
        return qMax(height - space::card, 1);
    }
    static int pageHeight(const documents::Layout &paper, int width)
    {
        return qRound(qMin(width, widestPage) * paper.size.height() / paper.size.width());
    }

    QList<documents::Layout> m_papers;
};

PaperView::PaperView(QWidget *parent)
    : QScrollArea(parent)
    , m_sheets(new Sheets(this))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the width must not hang on the height
    setWidget(m_sheets);
    viewport()->setBackgroundRole(QPalette::Window);
}

void PaperView::show(const QList<documents::Layout> &papers, const QString &text)
{
    m_sheets->setPapers(papers);
    setAccessibleDescription(text);
}

int PaperView::pageCount() const
{
    int pages = 0;
    for (const documents::Layout &paper : m_sheets->papers()) {
        pages += int(paper.pages.size());
    }
    return pages;
}

void previewAndPrint(const QList<documents::Layout> &papers, const QString &name, QWidget *parent)
{
    if (papers.isEmpty()) {
        return;
    }
    const documents::Layout all = joined(papers);
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(name);
    documents::preparePages(printer, all);
    QPrintPreviewDialog preview(&printer, parent);
    QObject::connect(&preview, &QPrintPreviewDialog::paintRequested, &preview,
                     [&all](QPrinter *device) {
                         // A device that takes no page says so in the preview itself.
                         std::ignore = documents::drawPages(*device, all);
                     });
    preview.exec();
}

} // namespace kv::ui
