#include "ui/preview/mail_document.h"

#include "ui/preview/mail_container.h"
#include "ui/preview/preview_files.h"
#include "ui/theme/tokens.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace tactful::ui {
namespace {

/// A word that was drawn, with what is needed to measure a part of it.
struct Word {
    QString letters;
    QRect box;
    const MailFont* font = nullptr;
};

QString withoutBlanks(const QString& text)
{
    QString letters;
    letters.reserve(text.size());
    for (const QChar letter : text)
        if (!letter.isSpace()) letters += letter;
    return letters;
}

QRect rectOf(const litehtml::position& at)
{
    return {at.x, at.y, at.width, at.height};
}

/// Drawn text without marks, backs or anything else: only what stands where.
std::vector<Word> wordsOf(litehtml::document& document, MailContainer& container)
{
    std::vector<Word> words;
    container.begin(nullptr, {}, [&words](const QString& text, const QRect& box, const MailFont& font) {
        if (!text.trimmed().isEmpty()) words.push_back({text, box, &font});
    });
    document.draw(0, 0, 0, nullptr);
    container.end();
    return words;
}

/// Where the letters from `begin` to `end` of a word stand.
QRect partOf(const Word& word, qsizetype begin, qsizetype end)
{
    const int left = qRound(word.font->width(word.letters.left(begin)));
    const int right =
        end >= word.letters.size() ? word.box.width() : qRound(word.font->width(word.letters.left(end)));
    return {word.box.x() + left, word.box.y(), right - left, word.box.height()};
}

/// Rectangles of one line become one.
void addToLine(std::vector<QRect>& boxes, const QRect& box)
{
    if (!boxes.empty() && boxes.back().y() == box.y() && boxes.back().height() == box.height() &&
        box.x() >= boxes.back().x())
        boxes.back() = boxes.back().united(box);
    else
        boxes.push_back(box);
}

/// Every place of every phrase, line by line. Blanks don't count, so that line ends don't matter.
std::vector<QRect> markedLines(const std::vector<Word>& words, const QStringList& phrases)
{
    QString all;
    std::vector<std::pair<std::size_t, qsizetype>> origin;  // word, and letter in it, of each letter of `all`
    for (std::size_t at = 0; at < words.size(); ++at)
        for (qsizetype letter = 0; letter < words[at].letters.size(); ++letter)
            if (const QChar c = words[at].letters.at(letter); !c.isSpace()) {
                all += c;
                origin.emplace_back(at, letter);
            }
    std::vector<QRect> boxes;
    for (const QString& phrase : phrases) {
        const QString letters = withoutBlanks(phrase);
        if (letters.isEmpty()) continue;
        for (qsizetype at = all.indexOf(letters); at >= 0; at = all.indexOf(letters, at + letters.size())) {
            const qsizetype end = at + letters.size();
            std::vector<QRect> lines;
            for (qsizetype i = at; i < end;) {
                const auto [word, first] = origin[static_cast<std::size_t>(i)];
                qsizetype last = first;
                for (; i < end && origin[static_cast<std::size_t>(i)].first == word; ++i)
                    last = origin[static_cast<std::size_t>(i)].second;
                addToLine(lines, partOf(words[word], first, last + 1));
            }
            boxes.insert(boxes.end(), lines.begin(), lines.end());
        }
    }
    return boxes;
}

/// Links and pictures, in reading order.
struct Reading {
    std::vector<MailPicture> pictures;
    std::vector<MailLink> links;
};

void addToLink(MailLink& link, const QString& words, const QRect& box)
{
    if (!link.words.isEmpty() && !words.isEmpty()) link.words += QLatin1Char(' ');
    link.words += words;
    link.box = link.box.united(box);
}

void read(litehtml::element& element, MailLink* link, Reading& reading)
{
    if (element.get_display() == litehtml::display_none) return;
    const std::string_view tag = element.get_tagName() ? element.get_tagName() : "";
    if (tag == "img") {
        const QString url = QString::fromUtf8(element.get_attr("src", ""));
        const QString alternative = QString::fromUtf8(element.get_attr("alt", ""));
        const QRect box = rectOf(element.get_placement());
        reading.pictures.push_back({url, alternative, box});
        if (link) addToLink(*link, alternative, box);
        return;
    }
    MailLink own;
    const char* target = tag == "a" ? element.get_attr("href") : nullptr;
    if (target) own.url = QString::fromUtf8(target);
    MailLink* present = target ? &own : link;
    const auto count = static_cast<int>(element.get_children_count());
    if (count == 0 && present && tag.empty() && !element.is_white_space()) {
        litehtml::tstring text;
        element.get_text(text);
        addToLink(*present, QString::fromStdString(text), rectOf(element.get_placement()));
    }
    for (int at = 0; at < count; ++at)
        if (const auto child = element.get_child(at)) read(*child, present, reading);
    if (target) reading.links.push_back(own);
}

}  // namespace

struct MailDocument::Parts {
    explicit Parts(MailPictures pictures) : container(std::move(pictures)) {}

    MailContainer container;
    litehtml::context context;
    std::string html;
    litehtml::document::ptr document;
    int width = 0;
    std::vector<Word> words;
    std::vector<MailText> texts;
    Reading reading;
    QStringList phrases;
    std::vector<QRect> marked;
    QColor markBack;
    QColor markLine;

    void parse();
    void collect();
};

void MailDocument::Parts::parse()
{
    context.load_master_stylesheet(std::string(allPreviewFiles().front().text).c_str());
    document = litehtml::document::createFromUTF8(html.c_str(), &container, &context);
}

void MailDocument::Parts::collect()
{
    words = wordsOf(*document, container);
    texts.clear();
    for (const Word& word : words)
        texts.push_back({word.letters, word.box});
    reading = {};
    if (document->root()) read(*document->root(), nullptr, reading);
    marked = markedLines(words, phrases);
}

MailDocument::MailDocument(const QString& html, MailPictures pictures)
    : m_parts(std::make_unique<Parts>(std::move(pictures)))
{
    m_parts->html = html.toStdString();
    // The page is light in both themes, and so is what marks its words.
    const Colours light = lightColours();
    m_parts->markBack = light[Token::BrassSoft];
    m_parts->markLine = light[Token::Brass];
}

MailDocument::~MailDocument() = default;

void MailDocument::layOut(int width)
{
    Parts& parts = *m_parts;
    if (width == parts.width && parts.document) return;
    parts.width = width;
    parts.container.setWidth(width);
    parts.container.restartRounding();
    // litehtml 0.6 does not take back what a media query had set: another width is another document.
    parts.parse();
    parts.document->render(width);
    parts.collect();
}

QSize MailDocument::size() const
{
    if (!m_parts->document) return {};
    return {m_parts->document->width(), m_parts->document->height()};
}

void MailDocument::setMarked(const QStringList& phrases)
{
    m_parts->phrases = phrases;
    m_parts->marked = markedLines(m_parts->words, phrases);
}

void MailDocument::paint(QPainter& painter, const QRect& clip, const QColor& paper) const
{
    Parts& parts = *m_parts;
    if (!parts.document) return;
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(clip, paper);
    std::vector<bool> done(parts.marked.size(), false);
    const auto mark = [&](const QString&, const QRect& box, const MailFont&) {
        for (std::size_t at = 0; at < parts.marked.size(); ++at) {
            const QRect& line = parts.marked[at];
            if (done[at] || !line.intersects(box)) continue;
            done[at] = true;
            painter.fillRect(line.adjusted(-1, 0, 1, 2), parts.markBack);
            painter.fillRect(QRect(line.x() - 1, line.bottom() + 1, line.width() + 2, 2), parts.markLine);
        }
    };
    parts.container.begin(&painter, paper, mark);
    // All of each line: a mark is painted before the first word that it stands behind.
    const litehtml::position part(0, clip.y(), std::max(parts.width, size().width()), clip.height());
    parts.document->draw(0, 0, 0, &part);
    parts.container.end();
    painter.restore();
}

const std::vector<MailText>& MailDocument::texts() const
{
    return m_parts->texts;
}

const std::vector<MailPicture>& MailDocument::pictures() const
{
    return m_parts->reading.pictures;
}

const std::vector<MailLink>& MailDocument::links() const
{
    return m_parts->reading.links;
}

std::vector<QRect> MailDocument::markedBoxes() const
{
    return m_parts->marked;
}

const MailLink* MailDocument::linkAt(QPoint point) const
{
    for (const MailLink& link : links())
        if (link.box.contains(point)) return &link;
    return nullptr;
}

}  // namespace tactful::ui
