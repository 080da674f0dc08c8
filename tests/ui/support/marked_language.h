#pragma once

#include <QTranslator>

/// \file
/// A language that shows which texts can be translated.

namespace tactful::ui::tests {

/// Every text of the program is a word of its own: "⟦Undo⟧". What a window shows without the brackets went
/// past the translator.
class MarkedLanguage final : public QTranslator {
public:
    static constexpr QChar begin{0x27E6};
    static constexpr QChar end{0x27E7};

    bool isEmpty() const override { return false; }

    QString translate(const char* context, const char* source, const char*, int n) const override
    {
        if (!QByteArray(context).startsWith("tactful")) return {};
        QString text = begin + QString::fromUtf8(source) + end;
        if (n >= 0) text.replace(QStringLiteral("%n"), QString::number(n));
        return text;
    }

    static bool isMarked(const QString& text) { return text.startsWith(begin) && text.endsWith(end); }
};

}  // namespace tactful::ui::tests
