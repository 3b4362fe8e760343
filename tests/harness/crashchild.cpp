// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness/register.h"

#include <QCoreApplication>

#include <unistd.h>

using namespace kv;

namespace {

// Unbuffered, so that what was said is said when the program is killed.
void say(int number)
{
    const QByteArray line = QByteArray::number(number) + '\n';
    if (::write(STDOUT_FILENO, line.constData(), size_t(line.size())) < 0)
        ::_exit(3);
}

} // namespace

// crashchild FILE SEED work|liar|hold: commits for ever and says after each step how many there
// are; "liar" says it before and is so slow to commit that the kill comes first, whatever else the
// machine does; "hold" only keeps the file open. It is made to be killed.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    harness::Writer writer(words.value(2).toULongLong());
    const auto opened = workspace::Workspace::open(words.value(1), writer.session());
    if (!opened)
        return 1;
    workspace::Workspace &file = **opened;
    int done = int(file.history(1'000'000)->size());
    say(done);
    while (words.value(3) == QLatin1String("hold"))
        ::pause();
    for (;;) {
        if (words.value(3) == QLatin1String("liar") && done % 4 == 3) {
            say(done + 1);
            ::pause();
        }
        if (!file.commit(writer.step(file, 3 * done)))
            return 2;
        say(++done);
    }
}
