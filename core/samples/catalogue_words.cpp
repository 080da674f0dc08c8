#include "core/samples/catalogue_words.h"

namespace tactful::samples {
namespace {

// clang-format off: tables, one product family a line
constexpr Family candles[] = {
    {"candles, 6", "Beeswax=1450|Ivory dinner|Sage dinner|Plum dinner|Terracotta dinner", "", 1050, 1450,
     "Wick & Whistle", 63, 0.25, "candles"},
    {"scented candle",
     "Fig & fern|Sea salt|Cedar smoke|Lavender|Orange peel|Wild mint|Honey|Rain on stone|Vanilla & "
     "oat|Bergamot|Tomato leaf|Pear",
     "small|large", 1200, 2400, "Wick & Whistle", 75, 0.1, "candle-jar"},
    {"pillar candle", "Ivory|Charcoal|Ochre|Moss", "short|tall", 850, 1600, "Wick & Whistle", 80, 0.3,
     "candles"},
    {"tea lights, 12", "Beeswax=400|Unscented|Lavender|Citronella", "", 350, 650, "Wick & Whistle", 45, 0.3,
     "candles"},
    {"wax melts, 8", "Clove & orange|Clean linen|Blackberry", "", 500, 750, "Wick & Whistle", 40, 0.2,
     "candle-jar"},
    {"candle holder", "Brass|Stoneware|Fluted glass|Oak", "", 900, 2200, "Copper Finch", 0, 0.35, "candles"},
    {"candle snuffer", "Brass|Black iron", "", 900, 1250, "Copper Finch", 0, 0.02, "candles"},
    {"matches in a jar", "Long white|Long coloured", "", 550, 750, "Wick & Whistle", 120, 0.05, "jar"},
};
constexpr Family tea[] = {
    {"loose tea, 125 g",
     "Breakfast=850|Earl Grey|Smoky|Green jasmine|Peppermint|Chamomile|Rooibos|Ginger & "
     "lemon|Darjeeling|Assam|Oolong|White peony|Lapsang|Masala chai",
     "", 600, 1150, "Kettle Yard", 35, 0.3, "tea"},
    {"tea bags, 40", "Breakfast|Decaf|Redbush|Mint", "", 450, 700, "Kettle Yard", 30, 0.35, "tea"},
    {"herbal tea, 20 bags", "Weight loss|Sleepy|Nettle & lemon|Hibiscus", "", 550, 850, "Kettle Yard", 30,
     0.2, "tea"},
    {"teapot", "Stoneware|Glass|Cast iron|Speckled", "small|large", 2400, 4800, "Kiln Row", 0, 0.02,
     "teapot"},
    {"tea caddy", "Green tin|Copper|Painted", "", 1100, 1900, "Copper Finch", 0, 0.05, "tea"},
    {"tea strainer", "Fine mesh|Silver-plated", "", 600, 1250, "Copper Finch", 0, 0.05, "teacup"},
    {"honey, 340 g", "Heather|Clover|Orange blossom|Lime blossom", "", 650, 950, "Plum & Pestle", 42, 0.2,
     "jar"},
    {"jam, 220 g", "Damson=500|Gooseberry|Rhubarb & ginger|Seville orange|Bramble|Plum & cinnamon", "", 425,
     575, "Plum & Pestle", 40, 0.3, "jar"},
    {"wine, 50 cl", "Elderflower|Damson", "", 1150, 1450, "Plum & Pestle", 0, 0.25, "bottle"},
};
constexpr Family mugs[] = {
    {"teacup & saucer", "Rose=995|Willow|Bluebell|Gold rim|Speckled", "", 995, 1650, "Kiln Row", 0, 0.45,
     "teacup"},
    {"mug",
     "Wren|Otter|Hare|Fern|Stripe|Rainbow pride|Morning|Best mum|Best "
     "dad|Thumbprint|Bumblebee|Puffin|Bookworm",
     "", 950, 1600, "Kiln Row", 0, 0.25, "mug"},
    {"espresso cup", "Speckled|Ink|Sand", "", 800, 1200, "Kiln Row", 0, 0.5, "teacup"},
    {"latte bowl", "Oat|Indigo", "", 1400, 1900, "Kiln Row", 0, 0.3, "bowl"},
    {"travel cup", "Bamboo|Steel|Ceramic", "", 1500, 2400, "Copper Finch", 0, 0.05, "mug"},
    {"coasters, 4", "Cork|Slate|Tile|Woven", "", 900, 1600, "Loom & Larch", 0, 0.2, "blocks"},
    {"milk jug", "Speckled|Cow-shaped|Enamel", "", 1100, 1900, "Kiln Row", 0, 0.03, "jug"},
    {"sugar bowl", "Speckled|Rose", "", 1200, 1700, "Kiln Row", 0, 0.02, "bowl"},
};
constexpr Family baking[] = {
    {"cake stand", "Scalloped=4800|Glass dome|Marble|Two-tier", "", 3200, 5400, "Kiln Row", 0, 0.01, "cake"},
    {"cake tin", "Round|Loaf|Bundt|Heart", "", 1100, 2200, "Thistle Mill", 0, 0.15, "cake"},
    {"biscuit cutters, 5", "Woodland|Star|Alphabet|Seaside", "", 750, 1250, "Copper Finch", 0, 0.1, "blocks"},
    {"mixing bowl", "Cane|Enamel|Speckled", "medium|large", 1800, 3200, "Kiln Row", 0, 0.05, "bowl"},
    {"rolling pin", "Beech|Embossed|Marble", "", 1300, 2900, "Thistle Mill", 0, 0.02, "bowl"},
    {"baking mix", "Shortbread=600|Lemon drizzle|Gingerbread|Ciabatta|Scone", "", 600, 900, "Plum & Pestle",
     50, 0.25, "tea"},
    {"measuring spoons", "Brass|Ceramic", "", 1100, 1600, "Copper Finch", 0, 0.03, "bowl"},
    {"cake candles, 24", "Rainbow|Gold", "", 350, 450, "Wick & Whistle", 0, 0.2, "candles"},
    {"icing kit", "Starter|Festive", "", 1500, 2100, "Thistle Mill", 0, 0.03, "cake"},
};
constexpr Family linen[] = {
    {"tea towels", "Botanical=1200|Stripe|Herb garden|Hen|Coastal|Gingham", "", 950, 1400, "Loom & Larch", 0,
     0.2, "towels"},
    {"apron", "Linen|Denim|Herringbone", "oat|ink|sage", 2400, 3600, "Loom & Larch", 0, 0.05, "apron"},
    {"oven glove", "Double|Gauntlet", "oat|ink", 1300, 1950, "Loom & Larch", 0, 0.15, "apron"},
    {"napkins, 4", "Linen|Scallop-edged|Block-printed", "", 1800, 2800, "Loom & Larch", 0, 0.2, "towels"},
    {"tablecloth", "Block-printed|Linen", "150 cm|250 cm", 3800, 6200, "Loom & Larch", 0, 0.02, "towels"},
    {"bread bag", "Linen|Striped", "", 1100, 1400, "Loom & Larch", 0, 0.05, "apron"},
    {"tea cosy", "Knitted|Quilted", "", 1600, 2200, "Loom & Larch", 0, 0.02, "teapot"},
};
constexpr Family garden[] = {
    {"seeds",
     "Sweet pea|Cosmos|Cornflower|Wildflower|Nasturtium|Foxglove|Salad leaf|Heirloom tomato|Poppy mix|Runner "
     "bean|Chilli|Pumpkin",
     "", 275, 425, "Fork & Furrow", 0, 0.55, "seeds"},
    {"plant pot", "Terracotta|Glazed|Zinc|Rush", "small|large", 900, 2600, "Kiln Row", 0, 0.25, "plant-pot"},
    {"hand trowel", "Copper|Ash", "", 1600, 2800, "Fork & Furrow", 0, 0.02, "trowel"},
    {"garden twine", "Jute|Green", "", 450, 650, "Fork & Furrow", 90, 0.15, "trowel"},
    {"bird feeder", "Copper|Apple-wood", "", 1400, 2600, "Copper Finch", 0, 0.1, "bird-feeder"},
    {"gardening gloves", "Leather|Cotton", "small|medium|large", 1200, 2200, "Fork & Furrow", 0, 0.05,
     "trowel"},
    {"watering can", "Enamel|Galvanised", "", 2200, 3400, "Fork & Furrow", 0, 0.01, "jug"},
    {"memorial lantern", "Slate", "", 2600, 2600, "Copper Finch", 0, 0.01, "lantern"},
    {"wind chime", "Bamboo|Shell", "", 1300, 1900, "Copper Finch", 0, 0.02, "bell"},
    {"potting set", "Windowsill|Kitchen herb", "", 1500, 2400, "Fork & Furrow", 0, 0.05, "plant-pot"},
};
constexpr Family stationery[] = {
    {"notebook", "Dotted|Ruled|Plain|Marbled|Squared|Cloth-bound", "A6|A5", 650, 1600, "Inkwell Press", 120,
     0.2, "notebook"},
    {"journal", "Gratitude|Pregnancy|Travel|Five-year|Garden", "", 1400, 2200, "Inkwell Press", 0, 0.05,
     "notebook"},
    {"diary, next year", "Pocket|Week-to-view|Desk", "", 1200, 1800, "Inkwell Press", 0, 0.1, "notebook"},
    {"fountain pen", "Navy|Amber|Forest", "", 1900, 3200, "Inkwell Press", 0, 0.02, "pen"},
    {"ink, 30 ml", "Blue-black|Moss|Burgundy|Sepia", "", 850, 1250, "Inkwell Press", 100, 0.15, "bottle"},
    {"letter set", "Deckle-edged|Botanical|Airmail", "", 900, 1500, "Inkwell Press", 90, 0.1, "card"},
    {"pencils, 6", "Graphite|Coloured|Birch", "", 450, 850, "Inkwell Press", 0, 0.2, "pen"},
    {"guest book", "Wedding|Linen", "", 2400, 3400, "Inkwell Press", 0, 0.01, "notebook"},
};
constexpr Family cards[] = {
    {"birthday card", "Hare|Balloon|Cake|Botanical|Fox|Tandem|Whale|Bunting|Otter|Tulips|Dinosaur|Kite", "",
     275, 375, "Inkwell Press", 0, 0.5, "card"},
    {"card",
     "Sympathy|Thank-you|New home|New baby|Get-well|Congratulations|With love|Good luck|First "
     "communion|Divorce party|Blank linocut|Wedding",
     "", 275, 375, "Inkwell Press", 0, 0.4, "card"},
    {"gift wrap, 3 sheets", "Fern|Spot|Marbled|Kraft|Songbird", "", 450, 650, "Inkwell Press", 0, 0.3,
     "gift"},
    {"ribbon, 5 m", "Velvet|Grosgrain|Cotton", "moss|plum|cream", 350, 550, "Loom & Larch", 0, 0.25, "gift"},
    {"gift tags, 10", "Kraft|Botanical", "", 300, 425, "Inkwell Press", 0, 0.2, "gift"},
    {"valentine card", "Letterpress heart|Swans|Puffin", "", 325, 395, "Inkwell Press", 0, 0.05, "card"},
};
constexpr Family nursery[] = {
    {"soft toy", "Hare|Otter|Bear|Fennec|Elephant|Owl|Puffin|Hedgehog|Badger", "", 1400, 2600,
     "Little Fennec", 0, 0.05, "soft-toy"},
    {"wooden puzzle", "Farm|Alphabet|Rainbow|Seaside", "", 1200, 2200, "Little Fennec", 0, 0.05, "blocks"},
    {"baby blanket", "Cellular|Knitted|Star", "cream|baby blue|moss", 2200, 3600, "Little Fennec", 0, 0.03,
     "blanket"},
    {"keepsake box", "Newborn|Baptism|Star", "", 1800, 2800, "Little Fennec", 0, 0.01, "gift"},
    {"bath toy", "Whale|Tugboat|Duck", "", 650, 1100, "Little Fennec", 0, 0.2, "soft-toy"},
    {"picture book", "Bedtime|Woodland|Counting|Night sky|Harbour|Weather", "", 699, 1299, "Inkwell Press", 0,
     0.2, "notebook"},
    {"wooden toy", "Rainbow stacker|Train|Kitchen|Xylophone", "", 1600, 3800, "Little Fennec", 0, 0.02,
     "blocks"},
    {"toddler cutlery", "Beech|Dinosaur", "", 950, 1350, "Little Fennec", 0, 0.02, "blocks"},
    {"night light", "Moon|Mushroom|Hare", "", 1900, 2900, "Little Fennec", 0, 0.05, "lamp"},
};
constexpr Family christmas[] = {
    {"bauble",
     "Glass robin|Felt fox|Paper star|Gold acorn|Felted pudding|Mirror|Tin soldier|Wooden angel|Velvet "
     "mushroom|Brass bell|Snow hare|Sugar mouse",
     "", 450, 1100, "Copper Finch", 0, 0.55, "bauble"},
    {"wreath", "Dried orange|Eucalyptus|Felt ivy", "", 2600, 4200, "Thistle Mill", 0, 0.02, "wreath"},
    {"Christmas cards, 8", "Robin|Nativity|Snowy mill|Letterpress tree", "", 650, 950, "Inkwell Press", 0,
     0.4, "card"},
    {"advent calendar", "Tea|Paper village|Candle", "", 1200, 3400, "Kettle Yard", 0, 0.15, "gift"},
    {"crackers, 6", "Botanical|Plain kraft", "", 1900, 2900, "Inkwell Press", 0, 0.15, "gift"},
    {"stocking", "Knitted|Velvet", "red|green", 1800, 2900, "Loom & Larch", 0, 0.3, "stocking"},
    {"garland", "Paper star|Felt ball|Dried fruit", "", 1200, 2100, "Thistle Mill", 0, 0.1, "wreath"},
    {"candle, Christmas spice", "Tin|Glass", "", 1200, 2200, "Wick & Whistle", 0, 0.2, "candle-jar"},
    {"star lantern", "Eid & Ramadan|Winter", "", 1800, 2400, "Copper Finch", 0, 0.05, "lantern"},
};
constexpr Family bath[] = {
    {"soap bar", "Oat|Sea salt|Lavender|Rosehip|Charcoal|Lemongrass|Goat's milk|Peppermint|Calendula", "",
     450, 700, "Saltway Soap", 45, 0.4, "soap"},
    {"hand cream, 75 ml", "Rosehip|Lavender|Anti-ageing|Unscented|Fig", "", 850, 1450, "Saltway Soap", 56,
     0.15, "cream"},
    {"bath salts", "Lavender|Seaweed|Eucalyptus", "", 900, 1400, "Saltway Soap", 60, 0.1, "cream"},
    {"body oil", "Almond|Rosehip|Neroli", "", 1400, 2200, "Saltway Soap", 80, 0.03, "bottle"},
    {"bath bombs, 4", "Meadow|Citrus", "", 900, 1200, "Saltway Soap", 60, 0.15, "soap"},
    {"balm", "Lip|Nursing mum's|Gardener's|Migraine relief", "", 550, 1100, "Saltway Soap", 70, 0.15,
     "cream"},
    {"towel", "Waffle|Turkish", "hand|bath", 1400, 3200, "Loom & Larch", 0, 0.4, "towels"},
    {"wash bag", "Block-printed|Waxed", "", 1600, 2600, "Loom & Larch", 0, 0.03, "apron"},
};
constexpr Family lighting[] = {
    {"lantern", "Storm|Moroccan|Willow|Copper=3850", "", 1900, 3850, "Copper Finch", 0, 0.1, "lantern"},
    {"table lamp", "Ceramic|Brass|Mushroom", "", 4200, 8800, "Copper Finch", 0, 0.1, "lamp"},
    {"lampshade", "Pleated|Marbled|Rattan", "20 cm|30 cm", 2800, 5600, "Loom & Larch", 0, 0.1, "lamp"},
    {"string lights", "Copper wire|Paper star|Festoon", "", 1100, 2600, "Copper Finch", 0, 0.1, "lamp"},
    {"oil burner", "Soapstone|Ceramic", "", 1100, 1700, "Kiln Row", 0, 0.03, "candle-jar"},
};
constexpr Family vases[] = {
    {"vase", "Bud|Ribbed glass|Tall stoneware|Speckled jug|Footed|Recycled glass|Fluted|Enamel jug", "", 900,
     3800, "Kiln Row", 0, 0.1, "vase"},
    {"dried flowers", "Meadow bunch|Bunny tail|Lavender bunch|Statice", "", 900, 2200, "Thistle Mill", 0, 0.1,
     "vase"},
    {"hyacinth glass", "Clear|Amethyst", "", 1100, 1500, "Kiln Row", 0, 0.2, "vase"},
    {"paperweight", "Dandelion|Pressed fern", "", 1600, 2200, "Copper Finch", 0, 0.02, "bauble"},
    {"trinket dish", "Brass shell|Speckled|Hare", "", 800, 1500, "Kiln Row", 0, 0.1, "bowl"},
    {"rosary", "Olive-wood", "", 1600, 1600, "Thistle Mill", 0, 0.01, "bell"},
    {"picture frame", "Oak|Brass|Bobbin", "small|large", 1200, 2600, "Thistle Mill", 0, 0.1, "frame"},
};
constexpr Family throws[] = {
    {"throw", "Herringbone|Waffle|Recycled wool|Checked", "oat|moss|ink", 3800, 7800, "Loom & Larch", 0, 0.03,
     "blanket"},
    {"cushion", "Velvet|Block-printed|Embroidered fox|Striped", "moss|plum|ink", 2200, 3800, "Loom & Larch",
     0, 0.35, "cushion"},
    {"hot-water bottle", "Knitted|Sheepskin|Tweed", "", 2200, 3600, "Loom & Larch", 0, 0.05, "cushion"},
    {"wheat bag", "Lavender|Unscented", "", 1400, 1900, "Loom & Larch", 0, 0.1, "cushion"},
    {"doorstop", "Tweed sheep|Linen", "", 1700, 2300, "Loom & Larch", 0, 0.02, "soft-toy"},
    {"doormat", "Plain coir|Striped|Hare", "", 2200, 3400, "Loom & Larch", 0, 0.02, "blanket"},
    {"slippers", "Felt|Sheepskin", "small|medium|large", 2600, 4400, "Loom & Larch", 0, 0.05, "slippers"},
};
constexpr Family vouchers[] = {
    {"gift card", "£10=1000|£25=2500|£50=5000", "", 1000, 5000, "Hearth & Heron", 0, 0.02, "gift"},
};

//                                        J    F    M    A    M    J    J    A    S    O    N    D
constexpr std::array<double, 12> dark{1.1, 1.0, 0.8, 0.7, 0.6, 0.6, 0.6, 0.8, 1.2, 1.5, 1.7, 1.5};
constexpr std::array<double, 12> even{1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0};
constexpr std::array<double, 12> outside{0.3, 0.7, 1.7, 2.0, 1.9, 1.4, 1.1, 0.9, 0.8, 0.6, 0.4, 0.5};
constexpr std::array<double, 12> festive{0.05, 0.02, 0.01, 0.01, 0.01, 0.01, 0.02, 0.1, 0.5, 1.8, 4.2, 4.4};
constexpr std::array<double, 12> warm{1.4, 1.2, 0.8, 0.6, 0.4, 0.3, 0.3, 0.5, 1.1, 1.6, 2.0, 1.8};
constexpr std::array<double, 12> presents{0.7, 0.9, 1.1, 0.9, 1.0, 1.0, 0.8, 0.8, 0.9, 1.0, 1.5, 1.7};

//                         Nester Tea  Baker Garden Parent Letter Gift
constexpr Aisle allAisles[] = {
    {"Candles", "CAN", dark, {2.6, 1.0, 0.6, 0.6, 0.6, 0.7, 1.2}, 1.3, 1.3, 1.6, candles},
    {"Tea & pantry", "TEA", even, {0.6, 4.0, 1.4, 0.6, 0.5, 0.7, 0.7}, 0.8, 1.0, 1.0, tea},
    {"Mugs & teacups", "MUG", presents, {0.8, 2.2, 1.0, 0.5, 0.7, 0.7, 1.4}, 1.4, 2.2, 1.8, mugs},
    {"Baking", "BAK", even, {0.5, 0.7, 4.0, 0.4, 0.9, 0.3, 0.6}, 0.7, 1.1, 1.3, baking},
    {"Kitchen linen", "LIN", even, {1.0, 0.8, 1.6, 0.5, 0.5, 0.3, 0.7}, 0.6, 1.2, 0.7, linen},
    {"Garden", "GAR", outside, {0.4, 0.4, 0.3, 4.2, 0.4, 0.3, 0.6}, 0.5, 1.2, 0.6, garden},
    {"Stationery", "STA", presents, {0.4, 0.6, 0.3, 0.4, 0.6, 3.8, 0.8}, 0.9, 0.9, 0.9, stationery},
    {"Cards & wrap", "CRD", presents, {0.5, 0.7, 0.6, 0.6, 1.0, 2.4, 2.2}, 1.6, 5.5, 4.5, cards},
    {"Toys & nursery", "TOY", presents, {0.2, 0.2, 0.3, 0.2, 4.2, 0.3, 1.1}, 1.3, 0.5, 0.4, nursery},
    {"Christmas", "XMS", festive, {1.1, 0.7, 0.9, 0.7, 1.2, 0.9, 1.3}, 0.8, 1.0, 1.0, christmas},
    {"Bath & body", "BOD", presents, {1.0, 0.8, 0.4, 0.5, 0.8, 0.5, 1.5}, 1.5, 3.0, 2.0, bath},
    {"Lighting", "LIT", dark, {1.1, 0.2, 0.2, 0.3, 0.3, 0.2, 0.4}, 0.4, 0.7, 0.8, lighting},
    {"Vases & ornaments", "VAS", even, {1.6, 0.4, 0.3, 0.7, 0.2, 0.5, 1.0}, 0.9, 3.2, 1.8, vases},
    {"Throws & cushions", "THR", warm, {1.7, 0.5, 0.3, 0.2, 0.5, 0.3, 0.6}, 0.6, 0.9, 0.7, throws},
    {"Gift cards", "GFT", presents, {0.02, 0.02, 0.02, 0.02, 0.03, 0.03, 0.1}, 0.25, 1.2, 0.8, vouchers},
};
static_assert(std::size(allAisles) == aisleCount);

constexpr GoesWith pairs[] = {
    {"cake stand", "teacup & saucer", 0.34},
    {"teapot", "loose tea, 125 g", 0.38},
    {"loose tea, 125 g", "tea strainer", 0.06},
    {"teacup & saucer", "milk jug", 0.10},
    {"candles, 6", "candle holder", 0.14},
    {"scented candle", "matches in a jar", 0.12},
    {"candle snuffer", "pillar candle", 0.30},
    {"vase", "dried flowers", 0.28},
    {"plant pot", "seeds", 0.26},
    {"seeds", "garden twine", 0.10},
    {"watering can", "gardening gloves", 0.24},
    {"fountain pen", "ink, 30 ml", 0.42},
    {"letter set", "fountain pen", 0.08},
    {"birthday card", "gift wrap, 3 sheets", 0.24},
    {"gift wrap, 3 sheets", "ribbon, 5 m", 0.30},
    {"cake tin", "baking mix", 0.20},
    {"apron", "oven glove", 0.26},
    {"soft toy", "card", 0.16},
    {"baby blanket", "soft toy", 0.26},
    {"soap bar", "hand cream, 75 ml", 0.12},
    {"bath salts", "soap bar", 0.20},
    {"table lamp", "lampshade", 0.30},
    {"throw", "cushion", 0.24},
    {"stocking", "bauble", 0.22},
    {"wreath", "garland", 0.18},
    {"mug", "loose tea, 125 g", 0.10},
};
// clang-format on

}  // namespace

std::span<const Aisle> aisles()
{
    return allAisles;
}
std::span<const GoesWith> goesWithPairs()
{
    return pairs;
}

}  // namespace tactful::samples
