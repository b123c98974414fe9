/** alpha-2 | alpha-3 | en | fr | nl | de | ar. ISO 3166-1 and the user-assigned XK; names of CLDR 48.0. */
export const COUNTRY_ROWS = `
AD|AND|Andorra|Andorre|Andorra|Andorra|أندورا
AE|ARE|United Arab Emirates|Émirats arabes unis|Verenigde Arabische Emiraten|Vereinigte Arabische Emirate|الإمارات العربية المتحدة
AF|AFG|Afghanistan|Afghanistan|Afghanistan|Afghanistan|أفغانستان
AG|ATG|Antigua & Barbuda|Antigua-et-Barbuda|Antigua en Barbuda|Antigua und Barbuda|أنتيغوا وبربودا
AI|AIA|Anguilla|Anguilla|Anguilla|Anguilla|أنغويلا
AL|ALB|Albania|Albanie|Albanië|Albanien|ألبانيا
AM|ARM|Armenia|Arménie|Armenië|Armenien|أرمينيا
AO|AGO|Angola|Angola|Angola|Angola|أنغولا
AQ|ATA|Antarctica|Antarctique|Antarctica|Antarktis|أنتاركتيكا
AR|ARG|Argentina|Argentine|Argentinië|Argentinien|الأرجنتين
AS|ASM|American Samoa|Samoa américaines|Amerikaans-Samoa|Amerikanisch-Samoa|ساموا الأمريكية
AT|AUT|Austria|Autriche|Oostenrijk|Österreich|النمسا
AU|AUS|Australia|Australie|Australië|Australien|أستراليا
AW|ABW|Aruba|Aruba|Aruba|Aruba|أروبا
AX|ALA|Åland Islands|Îles Åland|Åland|Ålandinseln|جزر آلاند
AZ|AZE|Azerbaijan|Azerbaïdjan|Azerbeidzjan|Aserbaidschan|أذربيجان
BA|BIH|Bosnia & Herzegovina|Bosnie-Herzégovine|Bosnië en Herzegovina|Bosnien und Herzegowina|البوسنة والهرسك
BB|BRB|Barbados|Barbade|Barbados|Barbados|بربادوس
BD|BGD|Bangladesh|Bangladesh|Bangladesh|Bangladesch|بنغلاديش
BE|BEL|Belgium|Belgique|België|Belgien|بلجيكا
BF|BFA|Burkina Faso|Burkina Faso|Burkina Faso|Burkina Faso|بوركينا فاسو
BG|BGR|Bulgaria|Bulgarie|Bulgarije|Bulgarien|بلغاريا
BH|BHR|Bahrain|Bahreïn|Bahrein|Bahrain|البحرين
BI|BDI|Burundi|Burundi|Burundi|Burundi|بوروندي
BJ|BEN|Benin|Bénin|Benin|Benin|بنين
BL|BLM|St. Barthélemy|Saint-Barthélemy|Saint-Barthélemy|St. Barthélemy|سان بارتليمي
BM|BMU|Bermuda|Bermudes|Bermuda|Bermuda|برمودا
BN|BRN|Brunei|Brunei|Brunei|Brunei Darussalam|بروناي
BO|BOL|Bolivia|Bolivie|Bolivia|Bolivien|بوليفيا
BQ|BES|Caribbean Netherlands|Pays-Bas caribéens|Caribisch Nederland|Karibische Niederlande|هولندا الكاريبية
BR|BRA|Brazil|Brésil|Brazilië|Brasilien|البرازيل
BS|BHS|Bahamas|Bahamas|Bahama’s|Bahamas|جزر البهاما
BT|BTN|Bhutan|Bhoutan|Bhutan|Bhutan|بوتان
BV|BVT|Bouvet Island|Île Bouvet|Bouveteiland|Bouvetinsel|جزيرة بوفيه
BW|BWA|Botswana|Botswana|Botswana|Botsuana|بوتسوانا
BY|BLR|Belarus|Biélorussie|Belarus|Belarus|بيلاروس
BZ|BLZ|Belize|Belize|Belize|Belize|بليز
CA|CAN|Canada|Canada|Canada|Kanada|كندا
CC|CCK|Cocos (Keeling) Islands|Îles Cocos|Cocoseilanden|Kokosinseln|جزر كوكوس (كيلينغ)
CD|COD|Congo - Kinshasa|Congo-Kinshasa|Congo-Kinshasa|Kongo-Kinshasa|الكونغو - كينشاسا
CF|CAF|Central African Republic|République centrafricaine|Centraal-Afrikaanse Republiek|Zentralafrikanische Republik|جمهورية أفريقيا الوسطى
CG|COG|Congo - Brazzaville|Congo-Brazzaville|Congo-Brazzaville|Kongo-Brazzaville|الكونغو - برازافيل
CH|CHE|Switzerland|Suisse|Zwitserland|Schweiz|سويسرا
CI|CIV|Côte d’Ivoire|Côte d’Ivoire|Ivoorkust|Côte d’Ivoire|ساحل العاج
CK|COK|Cook Islands|Îles Cook|Cookeilanden|Cookinseln|جزر كوك
CL|CHL|Chile|Chili|Chili|Chile|تشيلي
CM|CMR|Cameroon|Cameroun|Kameroen|Kamerun|الكاميرون
CN|CHN|China|Chine|China|China|الصين
CO|COL|Colombia|Colombie|Colombia|Kolumbien|كولومبيا
CR|CRI|Costa Rica|Costa Rica|Costa Rica|Costa Rica|كوستاريكا
CU|CUB|Cuba|Cuba|Cuba|Kuba|كوبا
CV|CPV|Cape Verde|Cap-Vert|Kaapverdië|Cabo Verde|الرأس الأخضر
CW|CUW|Curaçao|Curaçao|Curaçao|Curaçao|كوراساو
CX|CXR|Christmas Island|Île Christmas|Christmaseiland|Weihnachtsinsel|جزيرة كريسماس
CY|CYP|Cyprus|Chypre|Cyprus|Zypern|قبرص
CZ|CZE|Czechia|Tchéquie|Tsjechië|Tschechien|التشيك
DE|DEU|Germany|Allemagne|Duitsland|Deutschland|ألمانيا
DJ|DJI|Djibouti|Djibouti|Djibouti|Dschibuti|جيبوتي
DK|DNK|Denmark|Danemark|Denemarken|Dänemark|الدانمرك
DM|DMA|Dominica|Dominique|Dominica|Dominica|دومينيكا
DO|DOM|Dominican Republic|République dominicaine|Dominicaanse Republiek|Dominikanische Republik|جمهورية الدومينيكان
DZ|DZA|Algeria|Algérie|Algerije|Algerien|الجزائر
EC|ECU|Ecuador|Équateur|Ecuador|Ecuador|الإكوادور
EE|EST|Estonia|Estonie|Estland|Estland|إستونيا
EG|EGY|Egypt|Égypte|Egypte|Ägypten|مصر
EH|ESH|Western Sahara|Sahara occidental|Westelijke Sahara|Westsahara|الصحراء الغربية
ER|ERI|Eritrea|Érythrée|Eritrea|Eritrea|إريتريا
ES|ESP|Spain|Espagne|Spanje|Spanien|إسبانيا
ET|ETH|Ethiopia|Éthiopie|Ethiopië|Äthiopien|إثيوبيا
FI|FIN|Finland|Finlande|Finland|Finnland|فنلندا
FJ|FJI|Fiji|Fidji|Fiji|Fidschi|فيجي
FK|FLK|Falkland Islands|Îles Malouines|Falklandeilanden|Falklandinseln|جزر فوكلاند
FM|FSM|Micronesia|Micronésie|Micronesia|Mikronesien|ميكرونيزيا
FO|FRO|Faroe Islands|Îles Féroé|Faeröer|Färöer|جزر فارو
FR|FRA|France|France|Frankrijk|Frankreich|فرنسا
GA|GAB|Gabon|Gabon|Gabon|Gabun|الغابون
GB|GBR|United Kingdom|Royaume-Uni|Verenigd Koninkrijk|Vereinigtes Königreich|المملكة المتحدة
GD|GRD|Grenada|Grenade|Grenada|Grenada|غرينادا
GE|GEO|Georgia|Géorgie|Georgië|Georgien|جورجيا
GF|GUF|French Guiana|Guyane française|Frans-Guyana|Französisch-Guayana|غويانا الفرنسية
GG|GGY|Guernsey|Guernesey|Guernsey|Guernsey|غيرنزي
GH|GHA|Ghana|Ghana|Ghana|Ghana|غانا
GI|GIB|Gibraltar|Gibraltar|Gibraltar|Gibraltar|جبل طارق
GL|GRL|Greenland|Groenland|Groenland|Grönland|غرينلاند
GM|GMB|Gambia|Gambie|Gambia|Gambia|غامبيا
GN|GIN|Guinea|Guinée|Guinee|Guinea|غينيا
GP|GLP|Guadeloupe|Guadeloupe|Guadeloupe|Guadeloupe|غوادلوب
GQ|GNQ|Equatorial Guinea|Guinée équatoriale|Equatoriaal-Guinea|Äquatorialguinea|غينيا الاستوائية
GR|GRC|Greece|Grèce|Griekenland|Griechenland|اليونان
GS|SGS|South Georgia & South Sandwich Islands|Géorgie du Sud-et-les Îles Sandwich du Sud|Zuid-Georgia en Zuidelijke Sandwicheilanden|Südgeorgien und die Südlichen Sandwichinseln|جورجيا الجنوبية وجزر ساندويتش الجنوبية
GT|GTM|Guatemala|Guatemala|Guatemala|Guatemala|غواتيمالا
GU|GUM|Guam|Guam|Guam|Guam|غوام
GW|GNB|Guinea-Bissau|Guinée-Bissau|Guinee-Bissau|Guinea-Bissau|غينيا بيساو
GY|GUY|Guyana|Guyana|Guyana|Guyana|غيانا
HK|HKG|Hong Kong SAR China|R.A.S. chinoise de Hong Kong|Hongkong SAR van China|Sonderverwaltungsregion Hongkong|هونغ كونغ الصينية (منطقة إدارية خاصة)
HM|HMD|Heard & McDonald Islands|Îles Heard-et-MacDonald|Heard en McDonaldeilanden|Heard und McDonaldinseln|جزيرة هيرد وجزر ماكدونالد
HN|HND|Honduras|Honduras|Honduras|Honduras|هندوراس
HR|HRV|Croatia|Croatie|Kroatië|Kroatien|كرواتيا
HT|HTI|Haiti|Haïti|Haïti|Haiti|هايتي
HU|HUN|Hungary|Hongrie|Hongarije|Ungarn|هنغاريا
ID|IDN|Indonesia|Indonésie|Indonesië|Indonesien|إندونيسيا
IE|IRL|Ireland|Irlande|Ierland|Irland|أيرلندا
IL|ISR|Israel|Israël|Israël|Israel|إسرائيل
IM|IMN|Isle of Man|Île de Man|Isle of Man|Isle of Man|جزيرة مان
IN|IND|India|Inde|India|Indien|الهند
IO|IOT|British Indian Ocean Territory|Territoire britannique de l’océan Indien|Brits Indische Oceaanterritorium|Britisches Territorium im Indischen Ozean|الإقليم البريطاني في المحيط الهندي
IQ|IRQ|Iraq|Irak|Irak|Irak|العراق
IR|IRN|Iran|Iran|Iran|Iran|إيران
IS|ISL|Iceland|Islande|IJsland|Island|آيسلندا
IT|ITA|Italy|Italie|Italië|Italien|إيطاليا
JE|JEY|Jersey|Jersey|Jersey|Jersey|جيرسي
JM|JAM|Jamaica|Jamaïque|Jamaica|Jamaika|جامايكا
JO|JOR|Jordan|Jordanie|Jordanië|Jordanien|الأردن
JP|JPN|Japan|Japon|Japan|Japan|اليابان
KE|KEN|Kenya|Kenya|Kenia|Kenia|كينيا
KG|KGZ|Kyrgyzstan|Kirghizstan|Kirgizië|Kirgisistan|قيرغيزستان
KH|KHM|Cambodia|Cambodge|Cambodja|Kambodscha|كمبوديا
KI|KIR|Kiribati|Kiribati|Kiribati|Kiribati|كيريباتي
KM|COM|Comoros|Comores|Comoren|Komoren|جزر القمر
KN|KNA|St. Kitts & Nevis|Saint-Christophe-et-Niévès|Saint Kitts en Nevis|St. Kitts und Nevis|سانت كيتس ونيفيس
KP|PRK|North Korea|Corée du Nord|Noord-Korea|Nordkorea|كوريا الشمالية
KR|KOR|South Korea|Corée du Sud|Zuid-Korea|Südkorea|كوريا الجنوبية
KW|KWT|Kuwait|Koweït|Koeweit|Kuwait|الكويت
KY|CYM|Cayman Islands|Îles Caïmans|Kaaimaneilanden|Kaimaninseln|جزر كايمان
KZ|KAZ|Kazakhstan|Kazakhstan|Kazachstan|Kasachstan|كازاخستان
LA|LAO|Laos|Laos|Laos|Laos|لاوس
LB|LBN|Lebanon|Liban|Libanon|Libanon|لبنان
LC|LCA|St. Lucia|Sainte-Lucie|Saint Lucia|St. Lucia|سانت لوسيا
LI|LIE|Liechtenstein|Liechtenstein|Liechtenstein|Liechtenstein|ليختنشتاين
LK|LKA|Sri Lanka|Sri Lanka|Sri Lanka|Sri Lanka|سريلانكا
LR|LBR|Liberia|Liberia|Liberia|Liberia|ليبيريا
LS|LSO|Lesotho|Lesotho|Lesotho|Lesotho|ليسوتو
LT|LTU|Lithuania|Lituanie|Litouwen|Litauen|ليتوانيا
LU|LUX|Luxembourg|Luxembourg|Luxemburg|Luxemburg|لوكسمبورغ
LV|LVA|Latvia|Lettonie|Letland|Lettland|لاتفيا
LY|LBY|Libya|Libye|Libië|Libyen|ليبيا
MA|MAR|Morocco|Maroc|Marokko|Marokko|المغرب
MC|MCO|Monaco|Monaco|Monaco|Monaco|موناكو
MD|MDA|Moldova|Moldavie|Moldavië|Republik Moldau|مولدوفا
ME|MNE|Montenegro|Monténégro|Montenegro|Montenegro|الجبل الأسود
MF|MAF|St. Martin|Saint-Martin|Saint-Martin|St. Martin|سان مارتن
MG|MDG|Madagascar|Madagascar|Madagaskar|Madagaskar|مدغشقر
MH|MHL|Marshall Islands|Îles Marshall|Marshalleilanden|Marshallinseln|جزر مارشال
MK|MKD|North Macedonia|Macédoine du Nord|Noord-Macedonië|Nordmazedonien|مقدونيا الشمالية
ML|MLI|Mali|Mali|Mali|Mali|مالي
MM|MMR|Myanmar (Burma)|Myanmar (Birmanie)|Myanmar (Birma)|Myanmar|ميانمار (بورما)
MN|MNG|Mongolia|Mongolie|Mongolië|Mongolei|منغوليا
MO|MAC|Macao SAR China|R.A.S. chinoise de Macao|Macau SAR van China|Sonderverwaltungsregion Macau|منطقة ماكاو الإدارية الخاصة
MP|MNP|Northern Mariana Islands|Îles Mariannes du Nord|Noordelijke Marianen|Nördliche Marianen|جزر ماريانا الشمالية
MQ|MTQ|Martinique|Martinique|Martinique|Martinique|جزر المارتينيك
MR|MRT|Mauritania|Mauritanie|Mauritanië|Mauretanien|موريتانيا
MS|MSR|Montserrat|Montserrat|Montserrat|Montserrat|مونتسرات
MT|MLT|Malta|Malte|Malta|Malta|مالطا
MU|MUS|Mauritius|Maurice|Mauritius|Mauritius|موريشيوس
MV|MDV|Maldives|Maldives|Maldiven|Malediven|جزر المالديف
MW|MWI|Malawi|Malawi|Malawi|Malawi|ملاوي
MX|MEX|Mexico|Mexique|Mexico|Mexiko|المكسيك
MY|MYS|Malaysia|Malaisie|Maleisië|Malaysia|ماليزيا
MZ|MOZ|Mozambique|Mozambique|Mozambique|Mosambik|موزمبيق
NA|NAM|Namibia|Namibie|Namibië|Namibia|ناميبيا
NC|NCL|New Caledonia|Nouvelle-Calédonie|Nieuw-Caledonië|Neukaledonien|كاليدونيا الجديدة
NE|NER|Niger|Niger|Niger|Niger|النيجر
NF|NFK|Norfolk Island|Île Norfolk|Norfolk|Norfolkinsel|جزيرة نورفولك
NG|NGA|Nigeria|Nigeria|Nigeria|Nigeria|نيجيريا
NI|NIC|Nicaragua|Nicaragua|Nicaragua|Nicaragua|نيكاراغوا
NL|NLD|Netherlands|Pays-Bas|Nederland|Niederlande|هولندا
NO|NOR|Norway|Norvège|Noorwegen|Norwegen|النرويج
NP|NPL|Nepal|Népal|Nepal|Nepal|نيبال
NR|NRU|Nauru|Nauru|Nauru|Nauru|ناورو
NU|NIU|Niue|Niue|Niue|Niue|نيوي
NZ|NZL|New Zealand|Nouvelle-Zélande|Nieuw-Zeeland|Neuseeland|نيوزيلندا
OM|OMN|Oman|Oman|Oman|Oman|عُمان
PA|PAN|Panama|Panama|Panama|Panama|بنما
PE|PER|Peru|Pérou|Peru|Peru|بيرو
PF|PYF|French Polynesia|Polynésie française|Frans-Polynesië|Französisch-Polynesien|بولينيزيا الفرنسية
PG|PNG|Papua New Guinea|Papouasie-Nouvelle-Guinée|Papoea-Nieuw-Guinea|Papua-Neuguinea|بابوا غينيا الجديدة
PH|PHL|Philippines|Philippines|Filipijnen|Philippinen|الفلبين
PK|PAK|Pakistan|Pakistan|Pakistan|Pakistan|باكستان
PL|POL|Poland|Pologne|Polen|Polen|بولندا
PM|SPM|St. Pierre & Miquelon|Saint-Pierre-et-Miquelon|Saint-Pierre en Miquelon|St. Pierre und Miquelon|سان بيير ومكويلون
PN|PCN|Pitcairn Islands|Îles Pitcairn|Pitcairneilanden|Pitcairninseln|جزر بيتكيرن
PR|PRI|Puerto Rico|Porto Rico|Puerto Rico|Puerto Rico|بورتوريكو
PS|PSE|Palestinian Territories|Territoires palestiniens|Palestijnse gebieden|Palästinensische Autonomiegebiete|الأراضي الفلسطينية
PT|PRT|Portugal|Portugal|Portugal|Portugal|البرتغال
PW|PLW|Palau|Palaos|Palau|Palau|بالاو
PY|PRY|Paraguay|Paraguay|Paraguay|Paraguay|باراغواي
QA|QAT|Qatar|Qatar|Qatar|Katar|قطر
RE|REU|Réunion|La Réunion|Réunion|Réunion|روينيون
RO|ROU|Romania|Roumanie|Roemenië|Rumänien|رومانيا
RS|SRB|Serbia|Serbie|Servië|Serbien|صربيا
RU|RUS|Russia|Russie|Rusland|Russland|روسيا
RW|RWA|Rwanda|Rwanda|Rwanda|Ruanda|رواندا
SA|SAU|Saudi Arabia|Arabie saoudite|Saoedi-Arabië|Saudi-Arabien|المملكة العربية السعودية
SB|SLB|Solomon Islands|Îles Salomon|Salomonseilanden|Salomonen|جزر سليمان
SC|SYC|Seychelles|Seychelles|Seychellen|Seychellen|سيشل
SD|SDN|Sudan|Soudan|Soedan|Sudan|السودان
SE|SWE|Sweden|Suède|Zweden|Schweden|السويد
SG|SGP|Singapore|Singapour|Singapore|Singapur|سنغافورة
SH|SHN|St. Helena|Sainte-Hélène|Sint-Helena|St. Helena|سانت هيلينا
SI|SVN|Slovenia|Slovénie|Slovenië|Slowenien|سلوفينيا
SJ|SJM|Svalbard & Jan Mayen|Svalbard et Jan Mayen|Spitsbergen en Jan Mayen|Spitzbergen und Jan Mayen|سفالبارد وجان ماين
SK|SVK|Slovakia|Slovaquie|Slowakije|Slowakei|سلوفاكيا
SL|SLE|Sierra Leone|Sierra Leone|Sierra Leone|Sierra Leone|سيراليون
SM|SMR|San Marino|Saint-Marin|San Marino|San Marino|سان مارينو
SN|SEN|Senegal|Sénégal|Senegal|Senegal|السنغال
SO|SOM|Somalia|Somalie|Somalië|Somalia|الصومال
SR|SUR|Suriname|Suriname|Suriname|Suriname|سورينام
SS|SSD|South Sudan|Soudan du Sud|Zuid-Soedan|Südsudan|جنوب السودان
ST|STP|São Tomé & Príncipe|Sao Tomé-et-Principe|Sao Tomé en Principe|São Tomé und Príncipe|ساو تومي وبرينسيبي
SV|SLV|El Salvador|Salvador|El Salvador|El Salvador|السلفادور
SX|SXM|Sint Maarten|Saint-Martin (partie néerlandaise)|Sint-Maarten|Sint Maarten|سانت مارتن
SY|SYR|Syria|Syrie|Syrië|Syrien|سوريا
SZ|SWZ|Eswatini|Eswatini|Eswatini|Eswatini|إسواتيني
TC|TCA|Turks & Caicos Islands|Îles Turques-et-Caïques|Turks- en Caicoseilanden|Turks- und Caicosinseln|جزر توركس وكايكوس
TD|TCD|Chad|Tchad|Tsjaad|Tschad|تشاد
TF|ATF|French Southern Territories|Terres australes françaises|Franse Gebieden in de zuidelijke Indische Oceaan|Französische Süd- und Antarktisgebiete|الأقاليم الجنوبية الفرنسية
TG|TGO|Togo|Togo|Togo|Togo|توغو
TH|THA|Thailand|Thaïlande|Thailand|Thailand|تايلاند
TJ|TJK|Tajikistan|Tadjikistan|Tadzjikistan|Tadschikistan|طاجيكستان
TK|TKL|Tokelau|Tokelau|Tokelau|Tokelau|توكيلاو
TL|TLS|Timor-Leste|Timor oriental|Oost-Timor|Timor-Leste|تيمور - ليشتي
TM|TKM|Turkmenistan|Turkménistan|Turkmenistan|Turkmenistan|تركمانستان
TN|TUN|Tunisia|Tunisie|Tunesië|Tunesien|تونس
TO|TON|Tonga|Tonga|Tonga|Tonga|تونغا
TR|TUR|Türkiye|Turquie|Turkije|Türkei|تركيا
TT|TTO|Trinidad & Tobago|Trinité-et-Tobago|Trinidad en Tobago|Trinidad und Tobago|ترينيداد وتوباغو
TV|TUV|Tuvalu|Tuvalu|Tuvalu|Tuvalu|توفالو
TW|TWN|Taiwan|Taïwan|Taiwan|Taiwan|تايوان
TZ|TZA|Tanzania|Tanzanie|Tanzania|Tansania|تنزانيا
UA|UKR|Ukraine|Ukraine|Oekraïne|Ukraine|أوكرانيا
UG|UGA|Uganda|Ouganda|Oeganda|Uganda|أوغندا
UM|UMI|U.S. Outlying Islands|Îles mineures éloignées des États-Unis|Kleine afgelegen eilanden van de Verenigde Staten|Amerikanische Überseeinseln|جزر الولايات المتحدة النائية
US|USA|United States|États-Unis|Verenigde Staten|Vereinigte Staaten|الولايات المتحدة
UY|URY|Uruguay|Uruguay|Uruguay|Uruguay|أورغواي
UZ|UZB|Uzbekistan|Ouzbékistan|Oezbekistan|Usbekistan|أوزبكستان
VA|VAT|Vatican City|État de la Cité du Vatican|Vaticaanstad|Vatikanstadt|الفاتيكان
VC|VCT|St. Vincent & Grenadines|Saint-Vincent-et-les Grenadines|Saint Vincent en de Grenadines|St. Vincent und die Grenadinen|سانت فنسنت وجزر غرينادين
VE|VEN|Venezuela|Venezuela|Venezuela|Venezuela|فنزويلا
VG|VGB|British Virgin Islands|Îles Vierges britanniques|Britse Maagdeneilanden|Britische Jungferninseln|جزر فيرجن البريطانية
VI|VIR|U.S. Virgin Islands|Îles Vierges des États-Unis|Amerikaanse Maagdeneilanden|Amerikanische Jungferninseln|جزر فيرجن الأمريكية
VN|VNM|Vietnam|Viêt Nam|Vietnam|Vietnam|فيتنام
VU|VUT|Vanuatu|Vanuatu|Vanuatu|Vanuatu|فانواتو
WF|WLF|Wallis & Futuna|Wallis-et-Futuna|Wallis en Futuna|Wallis und Futuna|جزر والس وفوتونا
WS|WSM|Samoa|Samoa|Samoa|Samoa|ساموا
XK|XKK|Kosovo|Kosovo|Kosovo|Kosovo|كوسوفو
YE|YEM|Yemen|Yémen|Jemen|Jemen|اليمن
YT|MYT|Mayotte|Mayotte|Mayotte|Mayotte|مايوت
ZA|ZAF|South Africa|Afrique du Sud|Zuid-Afrika|Südafrika|جنوب أفريقيا
ZM|ZMB|Zambia|Zambie|Zambia|Sambia|زامبيا
ZW|ZWE|Zimbabwe|Zimbabwe|Zimbabwe|Simbabwe|زيمبابوي
`;
