#include "tests/support/register.h"

#include <QCoreApplication>

#include <filesystem>
#include <map>
#include <memory>

namespace tactful::tests {
namespace {

std::map<std::string, std::function<QObject*()>>& allTests()
{
    static std::map<std::string, std::function<QObject*()>> tests;
    return tests;
}

}  // namespace

bool registerTest(const char* file, std::function<QObject*()> make)
{
    return allTests().emplace(std::filesystem::path(file).stem().string(), std::move(make)).second;
}

}  // namespace tactful::tests

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    const std::string wanted = argc > 1 ? argv[1] : "";
    const bool one = tactful::tests::allTests().contains(wanted);
    if (one) arguments.removeAt(1);
    int failures = 0;
    for (const auto& [name, make] : tactful::tests::allTests()) {
        if (one && name != wanted) continue;
        const std::unique_ptr<QObject> test(make());
        failures += QTest::qExec(test.get(), arguments);
    }
    return failures;
}
