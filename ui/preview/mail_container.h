#pragma once

#include "ui/preview/mail_fonts.h"
#include "ui/preview/mail_images.h"

#include <QColor>
#include <QPainter>

#include <functional>
#include <litehtml.h>

/// \file
/// What litehtml asks of its surroundings: fonts, pictures, the width of the window, and painting.

namespace tactful::ui {

/// One document's surroundings. Text goes through `onText` first, which may paint below it.
class MailContainer final : public litehtml::document_container {
public:
    explicit MailContainer(MailPictures pictures) : m_images(std::move(pictures)) {}
    virtual ~MailContainer() = default;

    using OnText = std::function<void(const QString& words, const QRect& box, const MailFont& font)>;

    void setWidth(int width) { m_width = width; }
    /// Words are measured in fractions and placed on whole pixels: what one word loses the next gets.
    void restartRounding() { m_rest = 0; }
    /// Between begin and end litehtml draws; without a painter it only tells `onText`.
    void begin(QPainter* painter, const QColor& paper, OnText onText);
    void end();

    QSize naturalSize(const QString& url) { return m_images.naturalSize(url); }
    /// A font as `font`, of another weight (0: the same), its letters `spacing` pixels apart.
    litehtml::uint_ptr refined(litehtml::uint_ptr font, int weight, int spacing);

    litehtml::uint_ptr create_font(const char* faces, int size, int weight, litehtml::font_style italic,
                                   unsigned int decoration, litehtml::font_metrics* metrics) override;
    void delete_font(litehtml::uint_ptr) override {}
    int text_width(const char* text, litehtml::uint_ptr font) override;
    void draw_text(litehtml::uint_ptr, const char* text, litehtml::uint_ptr font, litehtml::web_color colour,
                   const litehtml::position& at) override;
    int pt_to_px(int points) const override { return points * 4 / 3; }
    int get_default_font_size() const override { return 16; }
    const char* get_default_font_name() const override { return "Times New Roman, Times, serif"; }
    void draw_list_marker(litehtml::uint_ptr, const litehtml::list_marker& marker) override;
    void load_image(const char*, const char*, bool) override {}
    void get_image_size(const char* source, const char* base, litehtml::size& size) override;
    void draw_background(litehtml::uint_ptr, const litehtml::background_paint& background) override;
    void draw_borders(litehtml::uint_ptr, const litehtml::borders& borders, const litehtml::position& at,
                      bool root) override;
    void set_caption(const char*) override {}
    void set_base_url(const char*) override {}
    void link(const std::shared_ptr<litehtml::document>&, const litehtml::element::ptr&) override {}
    void on_anchor_click(const char*, const litehtml::element::ptr&) override {}
    void set_cursor(const char*) override {}
    void transform_text(litehtml::tstring& text, litehtml::text_transform transform) override;
    void import_css(litehtml::tstring&, const litehtml::tstring&, litehtml::tstring&) override {}
    void set_clip(const litehtml::position& at, const litehtml::border_radiuses& radius, bool validX,
                  bool validY) override;
    void del_clip() override;
    void get_client_rect(litehtml::position& client) const override;
    std::shared_ptr<litehtml::element>
    create_element(const char* tag, const litehtml::string_map& attributes,
                   const std::shared_ptr<litehtml::document>& document) override;
    void get_media_features(litehtml::media_features& media) const override;
    void get_language(litehtml::tstring& language, litehtml::tstring& culture) const override;

private:
    void drawImage(const litehtml::background_paint& background);
    QColor seen(const litehtml::web_color& colour) const;

    MailFonts m_fonts;
    MailImages m_images;
    QHash<QString, QString> m_alternatives;  ///< alternative text by address
    QPainter* m_painter = nullptr;
    QColor m_paper;
    OnText m_onText;
    int m_width = 600;
    int m_clips = 0;
    double m_rest = 0;
};

}  // namespace tactful::ui
