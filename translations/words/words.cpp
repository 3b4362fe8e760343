// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/words.h"

#include <QCoreApplication>
#include <QFile>

namespace kv::words {
namespace {

QString pathOf(const QString &catalogue, const QString &language)
{
    return QStringLiteral(":/i18n/%1_%2.qm").arg(catalogue, language);
}

} // namespace

QStringList languages()
{
    return {QStringLiteral("fi"), QStringLiteral("en")};
}

QLocale localeOf(const QString &language)
{
    return language == QLatin1String("fi") ? QLocale(QLocale::Finnish, QLocale::Finland)
                                           : QLocale(QLocale::English, QLocale::Finland);
}

QString languageOf(const QLocale &system)
{
    const bool finnish = system.language() == QLocale::Finnish
        || (system.language() == QLocale::Swedish && system.territory() == QLocale::Finland);
    return finnish ? QStringLiteral("fi") : QStringLiteral("en");
}

Words::~Words()
{
    if (QCoreApplication::instance())
        silence();
}

bool Words::speak(const QString &language)
{
    if (!languages().contains(language))
        return false;
    silence();
    // The default first: widgets read it while they handle the LanguageChange that installing
    // sends.
    QLocale::setDefault(localeOf(language));
    m_language = language;
    const std::array catalogues{QStringLiteral("qtbase"), QStringLiteral("kiertovuoro")};
    for (std::size_t i = 0; i < catalogues.size(); ++i) {
        const QString path = pathOf(catalogues[i], language);
        // Qt's own words are English without a catalogue, and may be missing on other systems.
        if (QFile::exists(path) && m_translators[i].load(path))
            QCoreApplication::installTranslator(&m_translators[i]);
    }
    return true;
}

void Words::silence()
{
    for (QTranslator &translator : m_translators)
        QCoreApplication::removeTranslator(&translator);
}

} // namespace kv::words
