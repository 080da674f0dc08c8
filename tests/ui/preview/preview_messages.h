#pragma once

#include <QString>
#include <QStringList>

#include <vector>

/// \file
/// Messages of the demo shop's kind, for the tests of the preview.

namespace tactful::tests {

struct PreviewMessage {
    QString html;
    QString text;
    QString subject;
};

/// `count` messages that differ in length, number of products, price, reason, button and language. The same
/// each time.
std::vector<PreviewMessage> previewMessages(int count);

}  // namespace tactful::tests
