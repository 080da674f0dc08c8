#include "ui/preview/mail_container.h"

#include <QLocale>

#include <array>
#include <charconv>
#include <cmath>
#include <litehtml/el_anchor.h>
#include <litehtml/el_div.h>
#include <litehtml/el_para.h>
#include <litehtml/el_td.h>
#include <string_view>

namespace tactful::ui {
namespace {

constexpr int screenHeight = 900;  ///< for media queries alone; the page is as high as it needs

const MailFont& fontOf(litehtml::uint_ptr handle)
{
    return *reinterpret_cast<const MailFont*>(handle);
}

litehtml::uint_ptr handleOf(const MailFont& font)
{
    return reinterpret_cast<litehtml::uint_ptr>(&font);
}

/// The whole number before `unit`: "3px" is 3. Anything else is 0.
int numberOf(const char* css, std::string_view unit)
{
    const std::string_view text = css ? css : "";
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && std::string_view(end) == unit ? value : 0;
}

/// litehtml 0.6 knows neither letter-spacing nor a weight in numbers; elements that carry text learn them
/// here.
template <class Element>
class Typeset final : public Element {
public:
    Typeset(const std::shared_ptr<litehtml::document>& document, MailContainer& container)
        : Element(document), m_container(container)
    {
    }

    void init_font() override
    {
        Element::init_font();
        const int weight = numberOf(this->get_style_property("font-weight", true, nullptr), "");
        const int spacing = numberOf(this->get_style_property("letter-spacing", true, nullptr), "px");
        if (weight != 0 || spacing != 0) this->m_font = m_container.refined(this->m_font, weight, spacing);
    }

private:
    MailContainer& m_container;
};

}  // namespace

void MailContainer::begin(QPainter* painter, const QColor& paper, OnText onText)
{
    m_painter = painter;
    m_paper = paper;
    m_onText = std::move(onText);
    m_clips = 0;
}

void MailContainer::end()
{
    for (; m_clips > 0; --m_clips)
        m_painter->restore();
    m_painter = nullptr;
    m_onText = {};
}

litehtml::uint_ptr MailContainer::create_font(const char* faces, int size, int weight,
                                              litehtml::font_style italic, unsigned int decoration,
                                              litehtml::font_metrics* metrics)
{
    MailFontKey key;
    key.stack = QString::fromUtf8(faces);
    key.pixels = size;
    key.weight = weight;
    key.italic = italic == litehtml::fontStyleItalic;
    key.underlined = (decoration & litehtml::font_decoration_underline) != 0;
    key.struck = (decoration & litehtml::font_decoration_linethrough) != 0;
    const MailFont& font = m_fonts.font(key);
    if (metrics) {
        metrics->ascent = font.ascent();
        metrics->descent = font.descent();
        metrics->height = font.ascent() + font.descent();
        metrics->x_height = font.xHeight();
        metrics->draw_spaces = key.underlined || key.struck;
    }
    return handleOf(font);
}

litehtml::uint_ptr MailContainer::refined(litehtml::uint_ptr font, int weight, int spacing)
{
    MailFontKey key = fontOf(font).key();
    if (weight != 0) key.weight = weight;
    key.spacing = spacing;
    return handleOf(m_fonts.font(key));
}

int MailContainer::text_width(const char* text, litehtml::uint_ptr font)
{
    const double exact = fontOf(font).width(QString::fromUtf8(text)) + m_rest;
    const int width = static_cast<int>(std::lround(exact));
    m_rest = exact - width;
    return width;
}

void MailContainer::transform_text(litehtml::tstring& text, litehtml::text_transform transform)
{
    QString words = QString::fromStdString(text);
    if (transform == litehtml::text_transform_uppercase)
        words = words.toUpper();
    else if (transform == litehtml::text_transform_lowercase)
        words = words.toLower();
    else if (transform == litehtml::text_transform_capitalize && !words.isEmpty())
        words[0] = words.at(0).toUpper();
    text = words.toStdString();
}

void MailContainer::get_image_size(const char* source, const char*, litehtml::size& size)
{
    const QSize natural = m_images.naturalSize(QString::fromUtf8(source));
    size.width = natural.width();
    size.height = natural.height();
}

void MailContainer::get_client_rect(litehtml::position& client) const
{
    client = litehtml::position(0, 0, m_width, screenHeight);
}

void MailContainer::get_media_features(litehtml::media_features& media) const
{
    media.type = litehtml::media_type_screen;
    media.width = m_width;
    media.height = screenHeight;
    media.device_width = m_width;
    media.device_height = screenHeight;
    media.color = 8;
    media.resolution = 96;
}

void MailContainer::get_language(litehtml::tstring& language, litehtml::tstring& culture) const
{
    culture = QLocale().bcp47Name().toStdString();
    language = culture.substr(0, culture.find('-'));
}

std::shared_ptr<litehtml::element>
MailContainer::create_element(const char* tag, const litehtml::string_map& attributes,
                              const std::shared_ptr<litehtml::document>& document)
{
    const std::string_view name = tag;
    if (name == "img") {
        const auto source = attributes.find("src");
        const auto alternative = attributes.find("alt");
        if (source != attributes.end() && alternative != attributes.end())
            m_alternatives.insert(QString::fromStdString(source->second),
                                  QString::fromStdString(alternative->second));
        return nullptr;
    }
    if (name == "td" || name == "th") return std::make_shared<Typeset<litehtml::el_td>>(document, *this);
    if (name == "div") return std::make_shared<Typeset<litehtml::el_div>>(document, *this);
    if (name == "p") return std::make_shared<Typeset<litehtml::el_para>>(document, *this);
    if (name == "a") return std::make_shared<Typeset<litehtml::el_anchor>>(document, *this);
    constexpr std::array<std::string_view, 9> plain{"span", "b", "strong", "i", "em", "h1", "h2", "h3", "h4"};
    if (std::find(plain.begin(), plain.end(), name) != plain.end())
        return std::make_shared<Typeset<litehtml::html_tag>>(document, *this);
    return nullptr;
}

}  // namespace tactful::ui
