#include "tests/support/register.h"

#include <QCoreApplication>

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    return tactful::tests::runRegistered(QCoreApplication::arguments());
}
