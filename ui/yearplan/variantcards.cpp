// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearplan/variantcards.h"

#include "ui/common/heading.h"
#include "ui/common/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace kv::ui {

VariantCards::VariantCards(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins({});
    m_row->setSpacing(space::small);
    setVisible(false);
}

void VariantCards::show(const QList<operations::Variant> &variants)
{
    m_variants = variants;
    m_shown = 0;
    build();
    setVisible(!variants.isEmpty());
}

void VariantCards::build()
{
    for (QWidget *card : std::exchange(m_cards, {})) {
        card->hide();
        card->deleteLater();
    }
    for (int index = 0; index < m_variants.size(); ++index) {
        const operations::Variant &variant = m_variants.at(index);
        QStringList names{operations::describe(variant.kind)};
        for (const operations::VariantKind kind : variant.same)
            names.append(operations::describe(kind));
        auto *card = new Card(this);
        card->column()->setSpacing(space::tight);
        auto *title = new Heading(Type::SectionTitle, names.join(QStringLiteral(" · ")), card);
        title->setWordWrap(true);
        card->column()->addWidget(title);
        auto *words = new QLabel(variant.words.join(u'\n'), card);
        words->setWordWrap(true);
        card->column()->addWidget(words, 1, Qt::AlignTop);
        auto *take = new QPushButton(card);
        take->setEnabled(index != m_shown);
        take->setText(index == m_shown ? tr("Shown below") : tr("Show this"));
        take->setAccessibleName(tr("%1: %2").arg(names.first(), take->text()));
        connect(take, &QPushButton::clicked, this, [this, index] {
            m_shown = index;
            build();
            emit chosen(index);
        });
        card->column()->addWidget(take, 0, Qt::AlignLeft);
        m_row->addWidget(card, 1);
        card->show();
        m_cards.append(card);
    }
}

} // namespace kv::ui
