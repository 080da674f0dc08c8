#include "tests/support/register.h"

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

int runRegistered(QStringList arguments)
{
    const std::string wanted = arguments.size() > 1 ? arguments.at(1).toStdString() : std::string();
    const bool one = allTests().contains(wanted);
    if (one) arguments.removeAt(1);
    int failures = 0;
    for (const auto& [name, make] : allTests()) {
        if (one && name != wanted) continue;
        const std::unique_ptr<QObject> test(make());
        failures += QTest::qExec(test.get(), arguments);
    }
    return failures;
}

}  // namespace tactful::tests
