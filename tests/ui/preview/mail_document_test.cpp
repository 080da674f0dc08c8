#include "core/base/random.h"
#include "tests/support/register.h"
#include "tests/ui/preview/preview_messages.h"
#include "ui/preview/mail_document.h"
#include "ui/theme/tokens.h"

#include <QPainter>
#include <QTemporaryDir>

#include <algorithm>
#include <set>

using namespace tactful;
using namespace tactful::ui;

namespace {

QImage painted(const MailDocument& document)
{
    QImage image(document.size().expandedTo({1, 1}), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    document.paint(painter, image.rect(), Qt::white);
    return image;
}

QString oneImage(const QString& source)
{
    return QStringLiteral("<body style=\"margin:0\"><img src=\"%1\" alt=\"Lantern\" width=\"90\"></body>")
        .arg(source);
}

bool hasColour(const QImage& image, const QRect& where, const QColor& colour)
{
    for (int y = where.top(); y <= where.bottom(); ++y)
        for (int x = where.left(); x <= where.right(); ++x)
            if (image.valid(x, y) && QColor(image.pixel(x, y)) == colour) return true;
    return false;
}

}  // namespace

class MailDocumentTest : public QObject {
    Q_OBJECT

private slots:
    void anAddressOfTheNetworkGoesToTheResolverAlone();
    void aPictureOutsideItsFolderIsNotRead();
    void aPictureInsideTheMessageIsDrawn();
    void anUnknownPictureIsATileWithItsInitial();
    void aPictureIsScaledOncePerSize();
    void cardsStandSideBySideOnADesktopAndStackOnAPhone();
    void markedPhrasesArePainted();
    void aPhraseAcrossTwoLinesIsMarkedOnBoth();
    void linksTellTheirAddress();
    void lettersAreSpacedAsTheStyleSays();
    void lineBreaksAreKept();
    void whiteIsThePaper();
    void brokenMessagesAreDrawnAllTheSame();
    void sameMessageSamePicture();
};

void MailDocumentTest::anAddressOfTheNetworkGoesToTheResolverAlone()
{
    QStringList asked;
    MailPictures pictures;
    pictures.folder = QDir::tempPath();
    pictures.resolver = [&asked](const QString& url, QSize) {
        asked << url;
        return QImage();
    };
    const QString html = QStringLiteral(
        "<link rel=stylesheet href=\"https://a.example/x.css\"><style>@import "
        "url(https://a.example/y.css);</style>"
        "<body background=\"https://a.example/z.png\"><img src=\"https://a.example/i.png\" alt=x></body>");
    MailDocument document(html, pictures);
    document.layOut(600);
    painted(document);
    QVERIFY(asked.contains(QStringLiteral("https://a.example/i.png")));
    for (const QString& url : asked)
        QVERIFY2(!url.endsWith(QStringLiteral(".css")), qPrintable(url));
}

void MailDocumentTest::aPictureOutsideItsFolderIsNotRead()
{
    QTemporaryDir outer;
    QVERIFY(QDir(outer.path()).mkdir(QStringLiteral("in")));
    QImage red(30, 20, QImage::Format_RGB32);
    red.fill(Qt::red);
    QVERIFY(red.save(outer.filePath(QStringLiteral("out.png"))));
    QVERIFY(red.save(outer.filePath(QStringLiteral("in/ok.png"))));
    const MailPictures pictures{outer.filePath(QStringLiteral("in")), {}};
    const auto isRed = [&pictures](const QString& source) {
        MailDocument document(oneImage(source), pictures);
        document.layOut(600);
        return QColor(painted(document).pixel(45, 30)) == QColor(Qt::red);
    };
    QVERIFY(isRed(QStringLiteral("ok.png")));
    QVERIFY(!isRed(QStringLiteral("../out.png")));
    QVERIFY(!isRed(outer.filePath(QStringLiteral("out.png"))));
    QVERIFY(!isRed(QStringLiteral("file://") + outer.filePath(QStringLiteral("in/ok.png"))));
}

void MailDocumentTest::aPictureInsideTheMessageIsDrawn()
{
    MailDocument document(oneImage(QStringLiteral(
        "data:image/"
        "png;base64,"
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==")));
    document.layOut(600);
    QCOMPARE(document.pictures().size(), std::size_t(1));
    QCOMPARE(document.pictures()[0].box.width(), 90);
    QVERIFY(QColor(painted(document).pixel(45, 45)) != QColor(Qt::white));
}

void MailDocumentTest::anUnknownPictureIsATileWithItsInitial()
{
    MailDocument document(oneImage(QStringLiteral("https://a.example/i.png")));
    document.layOut(600);
    const QImage image = painted(document);
    QCOMPARE(QColor(image.pixel(5, 5)), lightColours()[Token::Sunken]);
    QVERIFY(initialTile(QStringLiteral("Lantern"), {90, 60}) != initialTile(QStringLiteral("Mug"), {90, 60}));
    QCOMPARE(document.pictures()[0].alternative, QStringLiteral("Lantern"));
}

void MailDocumentTest::aPictureIsScaledOncePerSize()
{
    std::vector<QSize> boxes;
    MailPictures pictures;
    pictures.resolver = [&boxes](const QString&, QSize box) {
        boxes.push_back(box);
        return QImage(40, 40, QImage::Format_RGB32);
    };
    MailDocument document(oneImage(QStringLiteral("x")), pictures);
    document.layOut(600);
    painted(document);
    const std::size_t once = boxes.size();
    painted(document);
    painted(document);
    QCOMPARE(boxes.size(), once);
    QVERIFY(std::find(boxes.begin(), boxes.end(), QSize(90, 90)) != boxes.end());
}

void MailDocumentTest::cardsStandSideBySideOnADesktopAndStackOnAPhone()
{
    MailDocument document(tests::previewMessages(1).front().html);
    document.layOut(600);
    QCOMPARE(document.size().width(), 600);
    QCOMPARE(document.pictures().size(), std::size_t(3));
    QCOMPARE(document.pictures()[0].box.y(), document.pictures()[2].box.y());
    const int desktop = document.size().height();
    document.layOut(375);
    QCOMPARE(document.size().width(), 375);
    for (const std::size_t at : {1u, 2u}) {
        QCOMPARE(document.pictures()[at].box.x(), document.pictures()[0].box.x());
        QVERIFY(document.pictures()[at].box.y() > document.pictures()[at - 1].box.bottom());
    }
    document.layOut(600);
    QCOMPARE(document.size().height(), desktop);
}

void MailDocumentTest::markedPhrasesArePainted()
{
    MailDocument document(tests::previewMessages(2)[1].html);
    document.setMarked({QStringLiteral("Treat yourself to a little light."), QStringLiteral("not in it")});
    document.layOut(600);
    QCOMPARE(document.markedBoxes().size(), std::size_t(1));
    const QRect box = document.markedBoxes().front();
    const Colours light = lightColours();
    const QImage with = painted(document);
    QVERIFY(hasColour(with, box, light[Token::BrassSoft]));
    QVERIFY(hasColour(with, box.adjusted(0, 1, 0, 2), light[Token::Brass]));
    document.setMarked({});
    QVERIFY(!hasColour(painted(document), box, light[Token::BrassSoft]));
}

void MailDocumentTest::aPhraseAcrossTwoLinesIsMarkedOnBoth()
{
    MailDocument document(tests::previewMessages(1).front().html);
    document.layOut(600);
    document.setMarked(
        {QStringLiteral("Candle season is here, and our beeswax ones are back on the shelf.")});
    QCOMPARE(document.markedBoxes().size(), std::size_t(2));
    QVERIFY(document.markedBoxes()[1].y() > document.markedBoxes()[0].y());
}

void MailDocumentTest::linksTellTheirAddress()
{
    MailDocument document(
        QStringLiteral("<body>Read <a href=\"https://a.example/x\">all of it</a> now</body>"));
    document.layOut(600);
    QCOMPARE(document.links().size(), std::size_t(1));
    QCOMPARE(document.links()[0].words, QStringLiteral("all of it"));
    const MailLink* link = document.linkAt(document.links()[0].box.center());
    QVERIFY(link && link->url == QStringLiteral("https://a.example/x"));
    QVERIFY(!document.linkAt({590, 5}));
}

void MailDocumentTest::lettersAreSpacedAsTheStyleSays()
{
    const auto width = [](const QString& style) {
        MailDocument document(QStringLiteral("<body><div style=\"%1\">HERON</div></body>").arg(style));
        document.layOut(600);
        return document.texts().front().box.width();
    };
    QCOMPARE(width(QStringLiteral("letter-spacing:3px")), width({}) + 15);
}

void MailDocumentTest::lineBreaksAreKept()
{
    MailDocument document(QStringLiteral("<body>one<br>two</body>"));
    document.layOut(600);
    QCOMPARE(document.texts().size(), std::size_t(2));
    QVERIFY(document.texts()[1].box.y() > document.texts()[0].box.y());
}

void MailDocumentTest::whiteIsThePaper()
{
    MailDocument document(QStringLiteral("<body style=\"background-color:#ffffff\">x</body>"));
    document.layOut(100);
    QImage image(100, 40, QImage::Format_RGB32);
    QPainter painter(&image);
    document.paint(painter, image.rect(), QColor(Qt::yellow));
    painter.end();
    QCOMPARE(QColor(image.pixel(90, 5)), QColor(Qt::yellow));
}

void MailDocumentTest::brokenMessagesAreDrawnAllTheSame()
{
    const auto messages = tests::previewMessages(5);
    Random random(20261001, 1);
    for (int round = 0; round < 500; ++round) {
        QByteArray html = messages[static_cast<std::size_t>(round) % messages.size()].html.toUtf8();
        for (int change = 0; change < 12; ++change) {
            const auto at = static_cast<qsizetype>(random.between(0, html.size() - 1));
            const auto length = static_cast<qsizetype>(random.between(1, 40));
            switch (random.between(0, 3)) {
            case 0:
                html.remove(at, length);
                break;
            case 1:
                html.insert(at, html.mid(static_cast<qsizetype>(random.between(0, html.size() - 1)), length));
                break;
            case 2:
                html[at] = static_cast<char>(random.between(1, 255));
                break;
            default:
                html.truncate(std::max<qsizetype>(200, at));
            }
        }
        MailDocument document(QString::fromUtf8(html));
        document.layOut(round % 2 ? 600 : 375);
        QVERIFY(document.size().height() >= 0);
        if (round % 10 == 0 && document.size().height() < 5000 && document.size().width() < 5000)
            painted(document);
    }
}

void MailDocumentTest::sameMessageSamePicture()
{
    const QString html = tests::previewMessages(4)[3].html;
    MailDocument first(html);
    MailDocument second(html);
    first.layOut(600);
    second.layOut(375);
    second.layOut(600);
    QCOMPARE(painted(first), painted(second));
}

TACTFUL_TEST(MailDocumentTest)
#include "mail_document_test.moc"
