// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/passphrase.h"

#include "exchange/container.h"
#include "exchange/textencoding.h"

#include <QFile>
#include <QRegularExpression>

// A resource of a static library must be asked for by name, outside any namespace.
static void loadWords()
{
    Q_INIT_RESOURCE(exchangewords);
}

namespace kv::exchange {

QStringList passphraseWords()
{
    loadWords();
    QFile file(QStringLiteral(":/exchange/tunnussana.txt"));
    const bool there = file.open(QIODevice::ReadOnly);
    Q_ASSERT(there);
    return there ? QString::fromLatin1(file.readAll()).split(u'\n', Qt::SkipEmptyParts)
                 : QStringList();
}

QString newPassphrase()
{
    const QStringList words = passphraseWords();
    QStringList chosen;
    for (int i = 0; i < 4; ++i)
        chosen.append(words.at(qsizetype(drawn(quint32(words.size())))));
    return chosen.join(u' ');
}

QString normalisedPassphrase(const QString &typed)
{
    static const QRegularExpression dividers(QStringLiteral("[\\s,.;+_/-]+"));
    return QString(typed)
        .normalized(QString::NormalizationForm_C)
        .toLower()
        .replace(dividers, QStringLiteral(" "))
        .trimmed();
}

Result<QString> passphraseFromFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Error{ErrorCode::FileMissing, {path}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::CannotRead, {path, file.errorString()}};
    const QString text = decodeText(file.read(2000)).text;
    for (const QString &line : text.split(u'\n')) {
        if (!normalisedPassphrase(line).isEmpty())
            return line.trimmed();
    }
    return Error{ErrorCode::NoPassphrase, {path}};
}

} // namespace kv::exchange
