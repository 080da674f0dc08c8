#include "tests/support/register.h"
#include "tests/ui/preview/preview_messages.h"
#include "ui/preview/mail_document.h"

#include <QBuffer>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

using namespace tactful;
using namespace tactful::ui;

namespace {

constexpr int messageCount = 20;
constexpr int startsTimeoutMs = 120'000;
// litehtml counts whole pixels and Chromium fractions; line boxes may round in different directions. For the
// same reason a line that fits by less than a pixel may break elsewhere: the messages here have none.
constexpr double tolerance = 4;
constexpr double heightTolerance = 0.05;

QString browser()
{
    for (const char* name : {"chromium", "chromium-browser", "google-chrome"})
        if (const QString found = QStandardPaths::findExecutable(QString::fromLatin1(name)); !found.isEmpty())
            return found;
    return {};
}

/// The same message with its pictures inside, as the browser may not ask the network.
QString withPictures(QString html)
{
    static const QRegularExpression source(QStringLiteral("src=\"([^\"]+)\""));
    for (auto match = source.match(html); match.hasMatch(); match = source.match(html, match.capturedEnd())) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        samplePicture(match.captured(1), {}).save(&buffer, "PNG");
        html.replace(match.capturedStart(1), match.capturedLength(1),
                     QStringLiteral("data:image/png;base64,") + QString::fromLatin1(bytes.toBase64()));
    }
    return html;
}

/// Writes each word of each frame with its box into the page.
const char* const script = R"(<script>
addEventListener('load', () => {
  const all = [];
  for (const frame of document.querySelectorAll('iframe')) {
    const page = frame.contentDocument, words = [], pictures = [];
    const walk = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      const text = walk.currentNode.data;
      for (const word of text.matchAll(/[^ \n\t]+/g)) {
        const range = page.createRange();
        range.setStart(walk.currentNode, word.index);
        range.setEnd(walk.currentNode, word.index + word[0].length);
        const r = range.getClientRects()[0];
        if (r && word[0].trim()) words.push([word[0], r.x, r.y, r.width, r.height]);
      }
    }
    for (const img of page.images) {
      const r = img.getBoundingClientRect();
      pictures.push([r.x, r.y, r.width, r.height]);
    }
    all.push({words, pictures, height: page.body.getBoundingClientRect().height});
  }
  const out = document.createElement('pre');
  out.id = 'boxes';
  out.textContent = '@@' + btoa(unescape(encodeURIComponent(JSON.stringify(all)))) + '@@';
  document.body.append(out);
});
</script>)";

struct Page {
    QString html;
    int width = 0;
};

std::vector<Page> pages()
{
    std::vector<Page> all;
    for (const auto& message : tests::previewMessages(messageCount))
        for (const int width : {600, 375})
            all.push_back({message.html, width});
    return all;
}

QByteArray runBrowser(const QString& program, const QStringList& more, const QString& folder)
{
    QStringList arguments{"--headless",
                          "--no-sandbox",
                          "--disable-gpu",
                          "--disable-quic",
                          "--no-first-run",
                          "--disable-background-networking",
                          "--disable-sync",
                          "--disable-component-update",
                          "--hide-scrollbars",
                          "--force-device-scale-factor=1",
                          "--user-data-dir=" + folder + "/profile"};
    QProcess process;
    process.start(program, arguments + more);
    if (!process.waitForFinished(startsTimeoutMs)) process.kill();
    return process.readAllStandardOutput();
}

/// One start for all pages: each is a frame of one document.
QJsonArray chromiumBoxes(const QString& program, const std::vector<Page>& all, const QString& folder)
{
    QString html = QStringLiteral("<!DOCTYPE html><meta charset=utf-8><body>");
    for (const Page& page : all)
        html += QStringLiteral("<iframe width=%1 height=3000 frameborder=0 srcdoc=\"%2\"></iframe>")
                    .arg(QString::number(page.width), withPictures(page.html).toHtmlEscaped());
    QFile file(folder + QStringLiteral("/pages.html"));
    if (!file.open(QIODevice::WriteOnly)) return {};
    file.write((html + QString::fromLatin1(script)).toUtf8());
    file.close();
    const QByteArray dom =
        runBrowser(program,
                   {QStringLiteral("--dump-dom"), QStringLiteral("--window-size=1400,3000"),
                    "file://" + file.fileName()},
                   folder);
    const qsizetype begin = dom.lastIndexOf("<pre id=\"boxes\">@@");
    const qsizetype end = dom.indexOf("@@</pre>", begin);
    if (begin < 0 || end < 0) return {};
    return QJsonDocument::fromJson(QByteArray::fromBase64(dom.mid(begin + 18, end - begin - 18))).array();
}

QImage ourPicture(const MailDocument& document)
{
    QImage image(document.size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    document.paint(painter, image.rect(), Qt::white);
    return image;
}

/// Ours on the left, Chromium's on the right, for eyes.
void saveSideBySide(const QString& program, const Page& page, const MailDocument& document,
                    const QString& name, const QString& folder)
{
    QFile file(folder + QStringLiteral("/one.html"));
    if (!file.open(QIODevice::WriteOnly)) return;
    file.write(withPictures(page.html).toUtf8());
    file.close();
    const QString shot = folder + QStringLiteral("/shot.png");
    // Chromium makes no window narrower than 500 pixels: a frame does.
    QFile frame(folder + QStringLiteral("/frame.html"));
    if (!frame.open(QIODevice::WriteOnly)) return;
    frame.write(
        QStringLiteral("<body style=margin:0><iframe src=one.html width=%1 height=%2 frameborder=0></iframe>")
            .arg(page.width)
            .arg(document.size().height())
            .toUtf8());
    frame.close();
    runBrowser(program,
               {"--screenshot=" + shot, QStringLiteral("--window-size=600,%1").arg(document.size().height()),
                "file://" + frame.fileName()},
               folder);
    const QImage ours = ourPicture(document);
    const QImage theirs(shot);
    QImage both(2 * page.width + 20, ours.height(), QImage::Format_RGB32);
    both.fill(Qt::gray);
    QPainter painter(&both);
    painter.drawImage(0, 0, ours);
    painter.drawImage(page.width + 20, 0, theirs);
    painter.end();
    QDir().mkpath(qEnvironmentVariable("TACTFUL_SHOTS"));
    both.save(QDir(qEnvironmentVariable("TACTFUL_SHOTS")).filePath(name));
}

/// The first difference of two pages, or nothing.
QString difference(const MailDocument& document, const QJsonObject& theirs)
{
    const QJsonArray words = theirs.value(QStringLiteral("words")).toArray();
    const auto& ours = document.texts();
    if (words.size() != static_cast<qsizetype>(ours.size()))
        return QStringLiteral("%1 words, Chromium has %2").arg(ours.size()).arg(words.size());
    for (qsizetype i = 0; i < words.size(); ++i) {
        const MailText& own = ours[static_cast<std::size_t>(i)];
        const QJsonArray w = words.at(i).toArray();
        const QString text = w.at(0).toString();
        const QRectF box(w.at(1).toDouble(), w.at(2).toDouble(), w.at(3).toDouble(), w.at(4).toDouble());
        if (text.compare(own.words, Qt::CaseInsensitive) != 0)
            return QStringLiteral("word %1 is \"%2\", in Chromium \"%3\"").arg(i).arg(own.words, text);
        if (std::abs(box.x() - own.box.x()) > tolerance || std::abs(box.y() - own.box.y()) > tolerance ||
            std::abs(box.width() - own.box.width()) > tolerance)
            return QStringLiteral("\"%1\" at %2,%3 width %4, in Chromium %5,%6 width %7")
                .arg(text)
                .arg(own.box.x())
                .arg(own.box.y())
                .arg(own.box.width())
                .arg(box.x())
                .arg(box.y())
                .arg(box.width());
    }
    const QJsonArray pictures = theirs.value(QStringLiteral("pictures")).toArray();
    if (pictures.size() != static_cast<qsizetype>(document.pictures().size()))
        return QStringLiteral("another number of pictures");
    for (qsizetype i = 0; i < pictures.size(); ++i) {
        const QRect own = document.pictures()[static_cast<std::size_t>(i)].box;
        const QJsonArray p = pictures.at(i).toArray();
        if (std::abs(p.at(0).toDouble() - own.x()) > tolerance ||
            std::abs(p.at(1).toDouble() - own.y()) > tolerance ||
            std::abs(p.at(2).toDouble() - own.width()) > tolerance ||
            std::abs(p.at(3).toDouble() - own.height()) > tolerance)
            return QStringLiteral("picture %1 is elsewhere").arg(i);
    }
    const double height = theirs.value(QStringLiteral("height")).toDouble();
    if (std::abs(height - document.size().height()) > heightTolerance * height)
        return QStringLiteral("height %1, in Chromium %2").arg(document.size().height()).arg(height);
    return {};
}

}  // namespace

class ChromiumTest : public QObject {
    Q_OBJECT

private slots:
    void everyWordStandsWhereChromiumPutsIt();
    void wordsNeitherOverlapNorLeaveThePage();
};

void ChromiumTest::everyWordStandsWhereChromiumPutsIt()
{
    const QString program = browser();
    if (program.isEmpty()) QSKIP("Chromium is not installed: nothing to compare the preview with.");
    const QTemporaryDir folder;
    const std::vector<Page> all = pages();
    const QJsonArray boxes = chromiumBoxes(program, all, folder.path());
    if (boxes.isEmpty()) QSKIP("Chromium is installed and does not start here.");
    QCOMPARE(boxes.size(), static_cast<qsizetype>(all.size()));
    const bool shots = qEnvironmentVariableIsSet("TACTFUL_SHOTS");
    QStringList differences;
    for (std::size_t i = 0; i < all.size(); ++i) {
        MailDocument document(all[i].html);
        document.layOut(all[i].width);
        if (const QString found = difference(document, boxes.at(static_cast<qsizetype>(i)).toObject());
            !found.isEmpty())
            differences << QStringLiteral("message %1 at %2: %3").arg(i / 2).arg(all[i].width).arg(found);
        if (shots && i < 8)
            saveSideBySide(program, all[i], document,
                           QStringLiteral("message-%1-%2.png").arg(i / 2).arg(all[i].width), folder.path());
    }
    QVERIFY2(differences.isEmpty(), qPrintable(differences.join(QLatin1Char('\n'))));
}

void ChromiumTest::wordsNeitherOverlapNorLeaveThePage()
{
    for (const Page& page : pages()) {
        MailDocument document(page.html);
        document.layOut(page.width);
        const auto& texts = document.texts();
        QVERIFY(!texts.empty());
        for (std::size_t i = 0; i < texts.size(); ++i) {
            QVERIFY2(texts[i].box.left() >= 0 && texts[i].box.right() < page.width,
                     qPrintable(texts[i].words));
            for (std::size_t other = i + 1; other < texts.size(); ++other)
                QVERIFY2(
                    !texts[i].box.adjusted(1, 1, -1, -1).intersects(texts[other].box.adjusted(1, 1, -1, -1)),
                    qPrintable(texts[i].words + QLatin1Char(' ') + texts[other].words));
        }
    }
}

TACTFUL_TEST(ChromiumTest)
#include "chromium_test.moc"
