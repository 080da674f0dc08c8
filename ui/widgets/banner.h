#pragma once

#include <QWidget>

/// \file
/// One sentence about what just happened or is to be minded, with at most one way to act on it. It pushes the
/// content instead of covering it.

namespace tactful::ui {

class Button;
class Label;

enum class BannerKind {
    Changed,   ///< accent: what just changed
    Note,      ///< sky
    TakeCare,  ///< brass
    Failed     ///< clay: what failed, and what is safe
};

class Banner final : public QWidget {
    Q_OBJECT

public:
    explicit Banner(BannerKind kind = BannerKind::Note, QWidget* parent = nullptr);

    /// `lead` is bold, e.g. "Candles may run out:"; either may be empty.
    void setText(const QString& lead, const QString& rest);
    void setKind(BannerKind kind);
    BannerKind kind() const { return m_kind; }
    /// Another icon than that of the kind, e.g. "lock".
    void setIconName(const char* icon);
    /// Empty takes it away. Pressing it emits acted().
    void setAction(const QString& text);
    QString plainText() const;

Q_SIGNALS:
    void acted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    BannerKind m_kind;
    const char* m_icon = nullptr;
    QString m_plain;
    Label* m_label;
    Button* m_action;
};

}  // namespace tactful::ui
