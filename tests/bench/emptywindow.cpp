// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The floor of bench_window.py: what Qt itself needs to show a window.
#include <QApplication>
#include <QMainWindow>

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QMainWindow window;
    window.resize(1280, 800);
    window.setWindowTitle(QStringLiteral("emptywindow"));
    window.show();
    return app.exec();
}
