#include "core/samples/people_words.h"

#include <array>

namespace tactful::samples {
namespace {

using Word = std::string_view;

constexpr Word britishFirst[] = {
    "Alistair",  "Annabel", "Bronwen",  "Callum",   "Caroline", "Christopher", "Deborah",  "Dominic",
    "Duncan",    "Eleanor", "Fergus",   "Fiona",    "Gareth",   "Gemma",       "Geoffrey", "Gillian",
    "Gwendolen", "Hamish",  "Harriet",  "Imogen",   "Isobel",   "Jeremy",      "Jessica",  "Joanna",
    "Katherine", "Kenneth", "Kirsty",   "Lachlan",  "Lydia",    "Malcolm",     "Margaret", "Meredith",
    "Morwenna",  "Natalie", "Oliver",   "Pamela",   "Penelope", "Philippa",    "Phoebe",   "Quentin",
    "Rachel",    "Rebecca", "Rhiannon", "Rosalind", "Rupert",   "Samantha",    "Stephen",  "Stuart",
    "Tabitha",   "Timothy", "Tristan",  "Ursula",   "Vanessa",  "Winifred",    "Angharad", "Zachary"};
constexpr Word britishLast[] = {
    "Abernathy",    "Ackroyd",       "Addington",   "Arkwright",    "Attenby",      "Bagshaw",
    "Bickerstaff",  "Braithwaite",   "Broadbent",   "Carmichael",   "Cartwright",   "Chalmers",
    "Clutterbuck",  "Colquhoun",     "Copplestone", "Dalrymple",    "Dewhurst",     "Drummond",
    "Entwistle",    "Etherington",   "Fairbairn",   "Fairweather",  "Farquhar",     "Fotheringay",
    "Galbraith",    "Gillespie",     "Greenhalgh",  "Hargreaves",   "Heathcote",    "Higginbottom",
    "Hollingworth", "Huddleston",    "Illingworth", "Jardine",      "Kirkbride",    "Lethbridge",
    "Llewellyn",    "Lockhart",      "Macgregor",   "Merriweather", "Mottershead",  "Murgatroyd",
    "Nettleship",   "Ollerenshaw",   "Ormerod",     "Pendlebury",   "Pritchard",    "Protheroe",
    "Rowbotham",    "Satterthwaite", "Sharrock",    "Shuttleworth", "Tattersall",   "Thistlethwaite",
    "Tillotson",    "Trelawney",     "Tregarthen",  "Urquhart",     "Uttley",       "Vaughan",
    "Wagstaff",     "Wainwright",    "Wetherby",    "Whittaker",    "Wigglesworth", "Wolstenholme",
    "Worthington",  "Yarwood"};
constexpr Word irishFirst[] = {"Aoife",  "Caoimhe", "Ciara",   "Cormac", "Dearbhla", "Declan",  "Diarmuid",
                               "Eamonn", "Fintan",  "Gráinne", "Niamh",  "Oisín",    "Orlaith", "Pádraig",
                               "Róisín", "Ruairí",  "Saoirse", "Sinéad", "Siobhán",  "Tadhg"};
constexpr Word irishLast[] = {"Brannigan",  "Cassidy",       "Corrigan", "Delahunty", "Donnellan",
                              "Fitzgibbon", "Gallagher",     "Geraghty", "Hanrahan",  "Kavanagh",
                              "Loughnane",  "Moynihan",      "Mulcahy",  "O'Connell", "O'Donoghue",
                              "O'Riordan",  "O'Shaughnessy", "Rafferty", "Scanlon",   "Twomey"};
constexpr Word southAsianFirst[] = {
    "Priya",    "Aarav",   "Aditi",   "Ananya",   "Arjun",  "Deepika",  "Farhana", "Gurpreet",
    "Harpreet", "Ibrahim", "Imran",   "Jaspreet", "Kavita", "Lakshmi",  "Manish",  "Meenakshi",
    "Nasreen",  "Nikhil",  "Parveen", "Prakash",  "Rajesh", "Rukhsana", "Sanjay",  "Shabnam",
    "Shreya",   "Sunita",  "Tahira",  "Usman",    "Vikram", "Yasmin",   "Zainab"};
constexpr Word southAsianLast[] = {
    "Nair",   "Ahmed",       "Banerjee", "Begum",   "Bhatt",    "Chakraborty", "Chaudhry",  "Chowdhury",
    "Desai",  "Deshmukh",    "Gupta",    "Hussain", "Iqbal",    "Iyengar",     "Joshi",     "Kapoor",
    "Khatun", "Krishnan",    "Malhotra", "Mehta",   "Mistry",   "Mukherjee",   "Pillai",    "Qureshi",
    "Rahman", "Ranganathan", "Sandhu",   "Sharma",  "Siddiqui", "Subramaniam", "Venkatesan"};
constexpr Word westAfricanFirst[] = {"Abena",     "Adaeze",   "Adwoa", "Akosua",   "Babatunde",
                                     "Chidinma",  "Chinedu",  "Emeka", "Folasade", "Ifeoma",
                                     "Kwabena",   "Kwame",    "Ngozi", "Obinna",   "Olufemi",
                                     "Oluwaseun", "Temitope", "Tunde", "Uchenna",  "Yetunde"};
constexpr Word westAfricanLast[] = {"Abiola",  "Achebe",  "Adeyemi",  "Adjei",   "Agyeman",
                                    "Akinola", "Amoako",  "Asante",   "Boateng", "Chukwu",
                                    "Danquah", "Mensah",  "Nwosu",    "Obaseki", "Ogunleye",
                                    "Okafor",  "Okonkwo", "Olatunji", "Opoku",   "Owusu"};
constexpr Word polishFirst[] = {"Agnieszka", "Bartosz",   "Danuta",    "Dariusz", "Elżbieta",  "Grzegorz",
                                "Halina",    "Katarzyna", "Krzysztof", "Łukasz",  "Magdalena", "Małgorzata",
                                "Marcin",    "Paweł",     "Stanisław", "Tomasz",  "Wojciech",  "Zofia"};
constexpr Word polishLast[] = {"Adamczyk",   "Baranowski", "Dąbrowski", "Grabowski",   "Jankowski",
                               "Kaczmarek",  "Kowalczyk",  "Krawczyk",  "Lewandowski", "Majewski",
                               "Nowakowski", "Pawlak",     "Sikorska",  "Szymańska",   "Wiśniewska",
                               "Wójcik",     "Zielińska"};
constexpr Word germanFirst[] = {"Annegret", "Burkhard", "Dietmar", "Elfriede",  "Friederike", "Gerhard",
                                "Gisela",   "Heinrich", "Joachim", "Jürgen",    "Katrin",     "Lieselotte",
                                "Matthias", "Reinhard", "Sabine",  "Sieglinde", "Ulrike",     "Wolfgang"};
constexpr Word germanLast[] = {"Achterberg", "Baumgartner", "Brinkmann", "Dietrich",     "Eberhardt",
                               "Fassbinder", "Grünwald",    "Hoffmann",  "Kleinschmidt", "Krause",
                               "Lindemann",  "Müller",      "Niemeyer",  "Obermeier",    "Rosenthal",
                               "Schröder",   "Steinbach",   "Vogelsang", "Zimmermann"};
constexpr Word frenchFirst[] = {"Amélie",    "Aurélie",  "Bastien",   "Camille",   "Céline",
                                "Delphine",  "Fabrice",  "Florent",   "Françoise", "Geneviève",
                                "Guillaume", "Jérôme",   "Laurent",   "Mathilde",  "Margaux",
                                "Sandrine",  "Thibault", "Véronique", "Yannick"};
constexpr Word frenchLast[] = {"Beaumont",  "Chevalier", "Delacroix", "Desrosiers", "Dubois",
                               "Fontaine",  "Gauthier",  "Lambert",   "Lefebvre",   "Moreau",
                               "Pelletier", "Rousseau",  "Tremblay",  "Vasseur"};
constexpr Word chineseFirst[] = {"Haoran",   "Jiahui", "Junjie", "Lihua",  "Meiling", "Mingyu", "Weiming",
                                 "Xiaoming", "Xinyi",  "Yifan",  "Yuting", "Zhiwei",  "Zihan"};
constexpr Word chineseLast[] = {"Cheung", "Chiang", "Huang", "Jiang", "Kwong",
                                "Leung",  "Ouyang", "Zhang", "Zheng", "Zhuang"};
constexpr Word otherFirst[] = {"Alejandra", "Dimitris", "Eleftheria", "Giancarlo", "Giulia", "Ioanna",
                               "Joaquim",   "Leandro",  "Lorenzo",    "Marisol",   "Mikkel", "Paloma",
                               "Rodrigo",   "Sigrid",   "Solveig",    "Torbjörn",  "Xanthe", "Yiannis"};
constexpr Word otherLast[] = {"Alvarez",  "Andersson", "Bergström",  "Castellano", "Echeverria", "Fernandes",
                              "Georgiou", "Hernandez", "Kristensen", "Lindqvist",  "Moretti",    "Papadakis",
                              "Pereira",  "Rasmussen", "Stavrou",    "Thorsen",    "Vasquez"};

constexpr NameGroup groups[] = {
    {"British", britishFirst, britishLast},
    {"Irish", irishFirst, irishLast},
    {"South Asian", southAsianFirst, southAsianLast},
    {"West African", westAfricanFirst, westAfricanLast},
    {"Polish", polishFirst, polishLast},
    {"German", germanFirst, germanLast},
    {"French", frenchFirst, frenchLast},
    {"Chinese", chineseFirst, chineseLast},
    {"Other", otherFirst, otherLast},
};

constexpr double inBritain[] = {60, 6, 12, 6, 5, 2, 2, 4, 3};
constexpr double inIreland[] = {15, 68, 4, 3, 6, 1, 1, 1, 1};
constexpr double inGermany[] = {3, 1, 3, 2, 9, 75, 2, 1, 4};
constexpr double inFrance[] = {4, 1, 2, 6, 2, 2, 78, 1, 4};
constexpr double overseas[] = {50, 10, 10, 5, 4, 4, 4, 6, 7};

constexpr Word britishTowns[] = {
    "Avonmere",    "Ardlinnoch", "Balcarrow",    "Caerwyddan",  "Cragthorpe",  "Dunvarroch", "Eskbrough",
    "Fennwickham", "Glenorran",  "Harkstead",    "Haverleigh",  "Inchbrae",    "Kelderby",   "Kirkhollin",
    "Langswardby", "Llanfarrow", "Lochmarrin",   "Netherpoole", "Ormsbeck",    "Penhallock", "Quarndale",
    "Ravensby",    "Rothersea",  "Scarholme",    "Selbrough",   "Skelderwick", "Stavelowe",  "Tarnsike",
    "Thurlbeck",   "Trewarren",  "Ulverthwaite", "Wexholme",    "Whinmoorby",  "Yarrowgate"};
constexpr Word irishTowns[] = {"Ballycorran", "Carrickdoon", "Clonmarra",
                               "Dunfarney",   "Kilbrackan",  "Rathmornan"};
constexpr Word germanTowns[] = {"Buchenrodt", "Eichtalberg", "Lindenhusen", "Seeburghausen", "Waldstettin"};
constexpr Word frenchTowns[] = {"Castelmaurin", "Montbrillac", "Rochevielle", "Vernouzac"};
constexpr Word americanTowns[] = {"Fairhollow",   "Hartsgrove",   "Lakehollow",
                                  "Millbrookton", "Oakmontville", "Wynnfield"};
constexpr Word canadianTowns[] = {"Elkwater Bay", "Kestrelford", "Northmere", "Rivardville"};
constexpr Word australianTowns[] = {"Jindaroo", "Kookaburn", "Murrawang", "Wattlebridge"};
constexpr Word newZealandTowns[] = {"Otanui", "Taumatiri", "Waikorere"};

constexpr Word britishStreets[] = {
    "Aldersyke Road",   "Arkholme Lane",   "Barrowfold Rise", "Beckhythe Lane", "Bellgarth Road",
    "Birchover Way",    "Brimsett Row",    "Castlegill Road", "Cawdrey Lane",   "Cloverdyke Way",
    "Copsehurst Road",  "Dovenby Lane",    "Elmsgarth Road",  "Ferrydyke Lane", "Foxlease Rise",
    "Garrowby Road",    "Hallowtree Lane", "Hebblesyke Road", "Holmroyd Row",   "Ivelchester Way",
    "Kettlesyke Lane",  "Larchfold Road",  "Maltgarth Row",   "Millsyke Lane",  "Netherfold Road",
    "Oldcroft Rise",    "Pennygarth Lane", "Quarryfold Road", "Rookhythe Lane", "Rushmoor Way",
    "Sallowfield Road", "Skinnergate Row", "Stonyholme Lane", "Tannersyke Row", "Tithegarth Lane",
    "Underholme Road",  "Wharfedyke Lane", "Willowgarth Way", "Withyfold Rise", "Yewhurst Road"};
constexpr Word irishStreets[] = {"Ardnamoyle Road", "Carrowbeg Lane", "Cloonlara Road", "Killagh Row",
                                 "Tobernea Lane"};
constexpr Word germanStreets[] = {"Amselgrundweg", "Brunnhaldenweg", "Kastanienhofweg", "Lerchenaustraße",
                                  "Mühlbachring"};
constexpr Word frenchStreets[] = {"rue Clairvallon", "rue Montaubry", "allée Brissonet", "rue Vieilmoulin"};
constexpr Word overseasStreets[] = {"Alderbluff Road", "Hickorybend Lane", "Juniperfork Way",
                                    "Prairiegate Road", "Sycamorebend Lane"};

constexpr Word british[] = {"Europe/London"};
constexpr Word irish[] = {"Europe/Dublin"};
constexpr Word german[] = {"Europe/Berlin"};
constexpr Word french[] = {"Europe/Paris"};
constexpr Word american[] = {"America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles"};
constexpr Word canadian[] = {"America/Toronto", "America/Vancouver"};
constexpr Word australian[] = {"Australia/Sydney"};
constexpr Word newZealand[] = {"Pacific/Auckland"};

constexpr Word states[] = {"CA", "IL", "NY", "OR", "WA"};
constexpr Word canadianProvinces[] = {"BC", "NS", "ON", "QC"};
constexpr Word australianStates[] = {"NSW", "QLD", "VIC"};

// Postcodes: no British area begins with Q, none of the five-digit systems uses 000, Canada has no D or O.
constexpr Country allCountries[] = {
    {"GB", 0.835, "en", british, britishTowns, britishStreets, {}, "QX9 9AA", true, inBritain},
    {"IE", 0.040, "en", irish, irishTowns, irishStreets, {}, "Q00 A9A9", true, inIreland},
    {"US", 0.032, "en", american, americanTowns, overseasStreets, states, "00099", true, overseas},
    {"CA", 0.030, "en", canadian, canadianTowns, overseasStreets, canadianProvinces, "D9A 9O9", true,
     overseas},
    {"DE", 0.025, "de", german, germanTowns, germanStreets, {}, "00099", false, inGermany},
    {"FR", 0.018, "fr", french, frenchTowns, frenchStreets, {}, "00099", true, inFrance},
    {"AU", 0.008, "en", australian, australianTowns, overseasStreets, australianStates, "0099", true,
     overseas},
    {"NZ", 0.004, "en", newZealand, newZealandTowns, overseasStreets, {}, "0099", true, overseas},
    {"", 0.008, "", {}, {}, {}, {}, "", true, overseas},
};

constexpr Word notes[] = {
    "Please leave it with the neighbour at number nine.",
    "The side gate sticks, give it a good push.",
    "It is a surprise, so no invoice in the box please.",
    "Could you ring the bell twice?",
    "We are away until Friday.",
    "Please pack it well, last time one arrived chipped.",
    "Thank you for the kind card last time!",
    "Safe place is behind the blue water butt.",
};

constexpr Word domains[] = {"example.com",  "example.org",  "example.net",
                            "mail.example", "post.example", "inbox.example"};

}  // namespace

std::span<const NameGroup> nameGroups()
{
    return groups;
}
std::span<const Country> countries()
{
    return allCountries;
}
std::span<const std::string_view> orderNotes()
{
    return notes;
}
std::span<const std::string_view> mailDomains()
{
    return domains;
}

}  // namespace tactful::samples
