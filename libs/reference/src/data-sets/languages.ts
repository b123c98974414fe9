/** code (ISO 639-1, else 639-3) | script (ISO 15924) | right to left | own name | en | fr | nl | de | ar. CLDR 48.0. */
export const LANGUAGE_ROWS = `
aa|Latn|||Afar|afar|Afar|Afar|الأفارية
ab|Cyrl|||Abkhazian|abkhaze|Abchazisch|Abchasisch|الأبخازية
acm|Arab|rtl||Mesopotamian Arabic||||
aeb|Arab|rtl||Tunisian Arabic|arabe tunisien|Tunesisch Arabisch|Tunesisches Arabisch|
af|Latn||Afrikaans|Afrikaans|afrikaans|Afrikaans|Afrikaans|الأفريقانية
aii|Syrc|rtl||Assyrian Neo-Aramaic||||
ak|Latn||Akan|Akan|akan|Akan|Akan|الأكانية
am|Ethi||አማርኛ|Amharic|amharique|Amhaars|Amharisch|الأمهرية
an|Latn|||Aragonese|aragonais|Aragonees|Aragonesisch|الأراغونية
apc|Arab|rtl||Levantine Arabic||Levantijns-Arabisch||
apd|Arab|rtl||Sudanese Arabic||||
ar|Arab|rtl|العربية|Arabic|arabe|Arabisch|Arabisch|العربية
arq|Arab|rtl||Algerian Arabic|arabe algérien|Algerijns Arabisch|Algerisches Arabisch|
ary|Arab|rtl||Moroccan Arabic|arabe marocain|Marokkaans Arabisch|Marokkanisches Arabisch|
arz|Arab|rtl||Egyptian Arabic|arabe égyptien|Egyptisch Arabisch|Ägyptisches Arabisch|
as|Beng||অসমীয়া|Assamese|assamais|Assamees|Assamesisch|الأسامية
av|Cyrl|||Avaric|avar|Avarisch|Awarisch|الأوارية
ay|Latn|||Aymara|aymara|Aymara|Aymara|الأيمارا
az|Latn||azərbaycan|Azerbaijani|azerbaïdjanais|Azerbeidzjaans|Aserbaidschanisch|الأذربيجانية
ba|Cyrl||башҡорт|Bashkir|bachkir|Basjkiers|Baschkirisch|الباشكيرية
bal|Arab|rtl||Baluchi|baloutchi|Beloetsji|Belutschisch|البلوشية
bas|Latn||Ɓàsàa|Basaa|bassa|Basa|Bassa|الباسا
be|Cyrl||беларуская|Belarusian|biélorusse|Belarussisch|Belarussisch|البيلاروسية
bem|Latn||Ichibemba|Bemba|bemba|Bemba|Bemba|البيمبا
bg|Cyrl||български|Bulgarian|bulgare|Bulgaars|Bulgarisch|البلغارية
bh|Deva|||Bhojpuri|bhodjpouri|Bhojpuri|Bhodschpuri|البهوجبورية
bi|Latn|||Bislama|bichelamar|Bislama|Bislama|البيسلامية
bin|Latn|||Bini|bini|Bini|Bini|البينية
bm|Latn||bamanakan|Bambara|bambara|Bambara|Bambara|البامبارا
bn|Beng||বাংলা|Bangla|bengali|Bengaals|Bengalisch|البنغالية
bo|Tibt||བོད་སྐད་|Tibetan|tibétain|Tibetaans|Tibetisch|التبتية
br|Latn||brezhoneg|Breton|breton|Bretons|Bretonisch|البريتونية
brh|Arab|rtl||Brahui|brahoui|Brahui|Brahui|
bs|Latn||bosanski|Bosnian|bosniaque|Bosnisch|Bosnisch|البوسنية
byn|Ethi|||Blin|blin|Blin|Blin|البلينية
ca|Latn||català|Catalan|catalan|Catalaans|Katalanisch|الكتالانية
ce|Cyrl||нохчийн|Chechen|tchétchène|Tsjetsjeens|Tschetschenisch|الشيشانية
ceb|Latn||Cebuano|Cebuano|cebuano|Cebuano|Cebuano|السيبيوانية
ch|Latn|||Chamorro|chamorro|Chamorro|Chamorro|التشامورو
ckb|Arab|rtl|کوردیی ناوەندی|Central Kurdish|sorani|Soranî|Zentralkurdisch|السورانية الكردية
co|Latn|||Corsican|corse|Corsicaans|Korsisch|الكورسيكية
cr|Cans|||Cree|cree|Cree|Cree|الكرى
cs|Latn||čeština|Czech|tchèque|Tsjechisch|Tschechisch|التشيكية
cv|Cyrl||чӑваш чӗлхи|Chuvash|tchouvache|Tsjoevasjisch|Tschuwaschisch|التشوفاشي
cy|Latn||Cymraeg|Welsh|gallois|Welsh|Walisisch|الويلزية
da|Latn||dansk|Danish|danois|Deens|Dänisch|الدانمركية
de|Latn||Deutsch|German|allemand|Duits|Deutsch|الألمانية
dje|Latn||Zarmaciine|Zarma|zarma|Zarma|Zarma|الزارمية
dv|Thaa|rtl||Divehi|maldivien|Divehi|Dhivehi|المالديفية
dyu|Latn|||Dyula|dioula|Dyula|Dyula|الدايلا
dz|Tibt||རྫོང་ཁ|Dzongkha|dzongkha|Dzongkha|Dzongkha|دزونكا
ee|Latn||eʋegbe|Ewe|éwé|Ewe|Ewe|الإيوي
el|Grek||Ελληνικά|Greek|grec|Grieks|Griechisch|اليونانية
en|Latn||English|English|anglais|Engels|Englisch|الإنجليزية
es|Latn||español|Spanish|espagnol|Spaans|Spanisch|الإسبانية
et|Latn||eesti|Estonian|estonien|Estisch|Estnisch|الإستونية
eu|Latn||euskara|Basque|basque|Baskisch|Baskisch|الباسكية
ewo|Latn||ewondo|Ewondo|éwondo|Ewondo|Ewondo|الإيوندو
fa|Arab|rtl|فارسی|Persian|persan|Perzisch|Persisch|الفارسية
fan|Latn|||Fang|fang|Fang|Pangwe|الفانج
ff|Latn||Pulaar|Fula|peul|Fulah|Ful|الفولانية
fi|Latn||suomi|Finnish|finnois|Fins|Finnisch|الفنلندية
fj|Latn|||Fijian|fidjien|Fijisch|Fidschi|الفيجية
fo|Latn||føroyskt|Faroese|féroïen|Faeröers|Färöisch|الفاروية
fon|Latn|||Fon|fon|Fon|Fon|الفون
fr|Latn||français|French|français|Frans|Französisch|الفرنسية
fy|Latn||Frysk|Western Frisian|frison occidental|Fries|Westfriesisch|الفريزيان
ga|Latn||Gaeilge|Irish|irlandais|Iers|Irisch|الأيرلندية
gaa|Latn||Gã|Ga|ga|Ga|Ga|الجا
gd|Latn||Gàidhlig|Scottish Gaelic|gaélique écossais|Schots-Gaelisch|Gälisch (Schottland)|الغيلية الأسكتلندية
gl|Latn||galego|Galician|galicien|Galicisch|Galicisch|الجاليكية
gn|Latn|||Guarani|guarani|Guaraní|Guaraní|الغوارانية
gu|Gujr||ગુજરાતી|Gujarati|goudjarati|Gujarati|Gujarati|الغوجاراتية
gv|Latn||Gaelg|Manx|mannois|Manx|Manx|المنكية
ha|Latn||Hausa|Hausa|haoussa|Hausa|Haussa|الهوسا
haz|Arab|rtl||Hazaragi||||
he|Hebr|rtl|עברית|Hebrew|hébreu|Hebreeuws|Hebräisch|العبرية
hi|Deva||हिन्दी|Hindi|hindi|Hindi|Hindi|الهندية
hno|Arab|rtl||Northern Hindko||||
ho|Latn|||Hiri Motu|hiri motu|Hiri Motu|Hiri-Motu|الهيري موتو
hr|Latn||hrvatski|Croatian|croate|Kroatisch|Kroatisch|الكرواتية
ht|Latn|||Haitian Creole|créole haïtien|Haïtiaans Creools|Haiti-Kreolisch|الكريولية الهايتية
hu|Latn||magyar|Hungarian|hongrois|Hongaars|Ungarisch|الهنغارية
hy|Armn||հայերեն|Armenian|arménien|Armeens|Armenisch|الأرمنية
hz|Latn|||Herero|héréro|Herero|Herero|الهيريرو
ibb|Latn|||Ibibio|ibibio|Ibibio|Ibibio|الإيبيبيو
id|Latn||Indonesia|Indonesian|indonésien|Indonesisch|Indonesisch|الإندونيسية
ig|Latn||Igbo|Igbo|igbo|Igbo|Igbo|الإيجبو
ii|Yiii||ꆈꌠꉙ|Sichuan Yi|yi du Sichuan|Yi|Yi|السيتشيون يي
ik|Latn|||Inupiaq|inupiaq|Inupiaq|Inupiak|الإينبياك
is|Latn||íslenska|Icelandic|islandais|IJslands|Isländisch|الأيسلندية
it|Latn||italiano|Italian|italien|Italiaans|Italienisch|الإيطالية
iu|Cans|||Inuktitut|inuktitut|Inuktitut|Inuktitut|الإينكتيتت
ja|Jpan||日本語|Japanese|japonais|Japans|Japanisch|اليابانية
jv|Latn||Jawa|Javanese|javanais|Javaans|Javanisch|الجاوية
ka|Geor||ქართული|Georgian|géorgien|Georgisch|Georgisch|الجورجية
kab|Latn||Taqbaylit|Kabyle|kabyle|Kabylisch|Kabylisch|القبيلية
kea|Latn||kabuverdianu|Kabuverdianu|capverdien|Kaapverdisch Creools|Kabuverdianu|كابوفيرديانو
kg|Latn|||Kongo|kikongo|Kongo|Kongolesisch|الكونغو
ki|Latn||Gikuyu|Kikuyu|kikuyu|Gikuyu|Kikuyu|الكيكيو
kj|Latn|||Kuanyama|kuanyama|Kuanyama|Kwanyama|كوانياما
kk|Cyrl||қазақ тілі|Kazakh|kazakh|Kazachs|Kasachisch|الكازاخستانية
kl|Latn||kalaallisut|Kalaallisut|groenlandais|Groenlands|Grönländisch|الكالاليست
km|Khmr||ខ្មែរ|Khmer|khmer|Khmer|Khmer|الخميرية
kmr|Latn||kurdî (kurmancî)|Northern Kurdish||||
kn|Knda||ಕನ್ನಡ|Kannada|kannada|Kannada|Kannada|الكانادا
ko|Kore||한국어|Korean|coréen|Koreaans|Koreanisch|الكورية
kr|Latn|||Kanuri|kanouri|Kanuri|Kanuri|الكانوري
kri|Latn|||Krio|krio|Krio|Krio|
ks|Arab|rtl|کٲشُر|Kashmiri|cachemiri|Kasjmiri|Kaschmiri|الكشميرية
ktu|Latn|||Kituba||||
ku|Latn||kurdî (kurmancî)|Kurdish|kurde|Koerdisch|Kurdisch|الكردية
kv|Cyrl|||Komi|komi|Komi|Komi|الكومي
kw|Latn||kernewek|Cornish|cornique|Cornish|Kornisch|الكورنية
ky|Cyrl||кыргызча|Kyrgyz|kirghize|Kirgizisch|Kirgisisch|القيرغيزية
lb|Latn||Lëtzebuergesch|Luxembourgish|luxembourgeois|Luxemburgs|Luxemburgisch|اللكسمبورغية
lg|Latn||Luganda|Ganda|ganda|Luganda|Ganda|الغاندا
li|Latn|||Limburgish|limbourgeois|Limburgs|Limburgisch|الليمبورغية
ln|Latn||lingála|Lingala|lingala|Lingala|Lingala|اللينجالا
lo|Laoo||ລາວ|Lao|lao|Laotiaans|Laotisch|اللاوية
lt|Latn||lietuvių|Lithuanian|lituanien|Litouws|Litauisch|الليتوانية
lu|Latn||Tshiluba|Luba-Katanga|luba-katanga (kiluba)|Luba-Katanga|Luba-Katanga|اللوبا كاتانغا
lua|Latn|||Luba-Lulua|luba-kasaï (ciluba)|Luba-Lulua|Luba-Lulua|اللبا-لؤلؤ
luo|Latn||Dholuo|Luo||Luo|Luo|اللو
lv|Latn||latviešu|Latvian|letton|Lets|Lettisch|اللاتفية
man|Latn|||Mandingo|mandingue|Mandingo|Malinke|الماندينغ
men|Latn|||Mende|mendé|Mende|Mende|الميند
mg|Latn||Malagasy|Malagasy|malgache|Malagassisch|Malagasy|الملغاشي
mh|Latn|||Marshallese|marshallais|Marshallees|Marschallesisch|المارشالية
mi|Latn||Māori|Māori|maori|Maori|Māori|الماورية
mk|Cyrl||македонски|Macedonian|macédonien|Macedonisch|Mazedonisch|المقدونية
ml|Mlym||മലയാളം|Malayalam|malayalam|Malayalam|Malayalam|المالايالامية
mn|Cyrl||монгол|Mongolian|mongol|Mongools|Mongolisch|المنغولية
mnk|Latn|||Mandinka||||
mos|Latn|||Mossi|moré|Mossi|Mossi|الموسي
mr|Deva||मराठी|Marathi|marathi|Marathi|Marathi|الماراثية
ms|Latn||Melayu|Malay|malais|Maleis|Malaiisch|الماليزية
mt|Latn||Malti|Maltese|maltais|Maltees|Maltesisch|المالطية
my|Mymr||မြန်မာ|Burmese|birman|Birmaans|Birmanisch|البورمية
na|Latn|||Nauru|nauruan|Nauruaans|Nauruisch|النورو
nb|Latn||norsk bokmål|Norwegian Bokmål|norvégien bokmål|Noors - Bokmål|Norwegisch (Bokmål)|النرويجية بوكمال
nd|Latn||isiNdebele|North Ndebele|ndébélé du Nord|Noord-Ndebele|Nord-Ndebele|النديبيل الشمالية
ne|Deva||नेपाली|Nepali|népalais|Nepalees|Nepalesisch|النيبالية
ng|Latn|||Ndonga|ndonga|Ndonga|Ndonga|الندونجا
nl|Latn||Nederlands|Dutch|néerlandais|Nederlands|Niederländisch|الهولندية
nn|Latn||norsk nynorsk|Norwegian Nynorsk|norvégien nynorsk|Noors - Nynorsk|Norwegisch (Nynorsk)|النرويجية نينورسك
no|Latn||norsk|Norwegian|norvégien|Noors|Norwegisch|النرويجية
nr|Latn|||South Ndebele|ndébélé du Sud|Zuid-Ndbele|Süd-Ndebele|النديبيل الجنوبي
nso|Latn||Sesotho sa Leboa|Northern Sotho|sotho du Nord|Noord-Sotho|Nord-Sotho|السوتو الشمالية
nv|Latn|||Navajo|navajo|Navajo|Navajo|النافاجو
ny|Latn|||Nyanja|chewa|Nyanja|Nyanja|النيانجا
oc|Latn||occitan|Occitan|occitan|Occitaans|Okzitanisch|الأوكسيتانية
oj|Cans|||Ojibwa|ojibwa|Ojibwa|Ojibwa|الأوجيبوا
om|Latn||Oromoo|Oromo|oromo|Afaan Oromo|Oromo|الأورومية
or|Orya||ଓଡ଼ିଆ|Odia|odia|Odia|Oriya|الأورية
os|Cyrl||ирон|Ossetic|ossète|Ossetisch|Ossetisch|الأوسيتيك
pa|Guru||ਪੰਜਾਬੀ|Punjabi|pendjabi|Punjabi|Punjabi|البنجابية
pap|Latn|||Papiamento|papiamento|Papiaments|Papiamento|البابيامينتو
pcm|Latn||Naijíriá Píjin|Nigerian Pidgin|pidgin nigérian|Nigeriaans Pidgin|Nigerianisches Pidgin|البدجنية النيجيرية
pl|Latn||polski|Polish|polonais|Pools|Polnisch|البولندية
prs|Arab|rtl|دری|Dari|dari|Dari|Dari|الدارية
ps|Arab|rtl|پښتو|Pashto|pachto|Pasjtoe|Paschtu|البشتو
pt|Latn||português|Portuguese|portugais|Portugees|Portugiesisch|البرتغالية
qu|Latn||Runasimi|Quechua|quechua|Quechua|Quechua|كيشوا
rhg|Rohg|rtl||Rohingya|rohingya|Rohingya|Rohingyalisch|الروهينغية
rif|Latn|||Riffian|rifain|Riffijns|Tarifit|
rm|Latn||rumantsch|Romansh|romanche|Reto-Romaans|Rätoromanisch|الرومانشية
rn|Latn||Ikirundi|Rundi|roundi|Kirundi|Rundi|الرندي
ro|Latn||română|Romanian|roumain|Roemeens|Rumänisch|الرومانية
rom|Latn|||Romany|romani|Romani|Romani|الغجرية
ru|Cyrl||русский|Russian|russe|Russisch|Russisch|الروسية
rw|Latn||Ikinyarwanda|Kinyarwanda|kinyarwanda|Kinyarwanda|Kinyarwanda|الكينيارواندا
sa|Deva||संस्कृत भाषा|Sanskrit|sanskrit|Sanskriet|Sanskrit|السنسكريتية
sat|Olck||ᱥᱟᱱᱛᱟᱲᱤ|Santali|santali|Santali|Santali|السانتالية
sc|Latn||sardu|Sardinian|sarde|Sardijns|Sardisch|السردينية
sd|Arab|rtl|سنڌي|Sindhi|sindhi|Sindhi|Sindhi|السندية
se|Latn||davvisámegiella|Northern Sami|same du Nord|Noord-Samisch|Nordsamisch|سامي الشمالية
sg|Latn||Sängö|Sango|sango|Sango|Sango|السانجو
shi|Tfng||ⵜⴰⵛⵍⵃⵉⵜ|Tachelhit|chleuh|Tashelhiyt|Taschelhit|تشلحيت
si|Sinh||සිංහල|Sinhala|cingalais|Singalees|Singhalesisch|السنهالية
sid|Latn|||Sidamo|sidamo|Sidamo|Sidamo|السيدامو
sk|Latn||slovenčina|Slovak|slovaque|Slowaaks|Slowakisch|السلوفاكية
sl|Latn||slovenščina|Slovenian|slovène|Sloveens|Slowenisch|السلوفانية
sm|Latn|||Samoan|samoan|Samoaans|Samoanisch|الساموائية
sn|Latn||chiShona|Shona|shona|Shona|Shona|الشونا
snk|Latn|||Soninke|soninké|Soninke|Soninke|السونينك
so|Latn||Soomaali|Somali|somali|Somalisch|Somali|الصومالية
sq|Latn||shqip|Albanian|albanais|Albanees|Albanisch|الألبانية
sr|Cyrl||српски|Serbian|serbe|Servisch|Serbisch|الصربية
srn|Latn|||Sranan Tongo|sranan tongo|Sranantongo|Srananisch|السرانان تونجو
srr|Latn|||Serer|sérère|Serer|Serer|السرر
ss|Latn|||Swati|swati|Swazi|Swazi|السواتي
ssy|Latn|||Saho|saho|Saho|Saho|لغة الساهو
st|Latn||Sesotho|Southern Sotho|sotho du Sud|Zuid-Sotho|Süd-Sotho|السوتو الجنوبية
su|Latn||Basa Sunda|Sundanese|soundanais|Soendanees|Sundanesisch|السوندانية
sus|Latn|||Susu|soussou|Soesoe|Susu|السوسو
sv|Latn||svenska|Swedish|suédois|Zweeds|Schwedisch|السويدية
sw|Latn||Kiswahili|Swahili|swahili|Swahili|Suaheli|السواحلية
syl|Beng|||Sylheti||||
ta|Taml||தமிழ்|Tamil|tamoul|Tamil|Tamil|التاميلية
te|Telu||తెలుగు|Telugu|télougou|Telugu|Telugu|التيلوغوية
tem|Latn|||Timne|timné|Timne|Temne|التيمن
tg|Cyrl||тоҷикӣ|Tajik|tadjik|Tadzjieks|Tadschikisch|الطاجيكية
th|Thai||ไทย|Thai|thaï|Thai|Thailändisch|التايلاندية
ti|Ethi||ትግርኛ|Tigrinya|tigrigna|Tigrinya|Tigrinya|التغرينية
tig|Ethi|||Tigre|tigré|Tigre|Tigre|التيغرية
tk|Latn||türkmen dili|Turkmen|turkmène|Turkmeens|Turkmenisch|التركمانية
tn|Latn||Setswana|Tswana|tswana|Tswana|Tswana|التسوانية
to|Latn||lea fakatonga|Tongan|tongien|Tongaans|Tongaisch|التونغية
tr|Latn||Türkçe|Turkish|turc|Turks|Türkisch|التركية
ts|Latn|||Tsonga|tsonga|Tsonga|Tsonga|السونجا
tt|Cyrl||татар|Tatar|tatar|Tataars|Tatarisch|التترية
tw|Latn|||Akan|akan|Akan|Akan|الأكانية
ty|Latn|||Tahitian|tahitien|Tahitiaans|Tahitisch|التاهيتية
tzm|Latn||Tamaziɣt n laṭlaṣ|Central Atlas Tamazight|amazighe de l’Atlas central|Tamazight (Centraal-Marokko)|Zentralatlas-Tamazight|الأمازيغية وسط الأطلس
ug|Arab|rtl|ئۇيغۇرچە|Uyghur|ouïghour|Oeigoers|Uigurisch|الأويغورية
uk|Cyrl||українська|Ukrainian|ukrainien|Oekraïens|Ukrainisch|الأوكرانية
ur|Arab|rtl|اردو|Urdu|ourdou|Urdu|Urdu|الأوردية
uz|Latn||o‘zbek|Uzbek|ouzbek|Oezbeeks|Usbekisch|الأوزبكية
ve|Latn|||Venda|venda|Venda|Venda|الفيندا
vi|Latn||Tiếng Việt|Vietnamese|vietnamien|Vietnamees|Vietnamesisch|الفيتنامية
wa|Latn|||Walloon|wallon|Waals|Wallonisch|الولونية
wal|Ethi|||Wolaytta|walamo|Wolaytta|Walamo|الولاياتا
wo|Latn||Wolof|Wolof|wolof|Wolof|Wolof|الولوفية
xh|Latn||IsiXhosa|Xhosa|xhosa|Xhosa|Xhosa|الخوسا
yi|Hebr|rtl|ייִדיש|Yiddish|yiddish|Jiddisch|Jiddisch|اليديشية
yo|Latn||Èdè Yorùbá|Yoruba|yoruba|Yoruba|Yoruba|اليوروبا
za|Latn||Vahcuengh|Zhuang|zhuang|Zhuang|Zhuang|الزهيونج
zgh|Tfng||ⵜⴰⵎⴰⵣⵉⵖⵜ|Standard Moroccan Tamazight|amazighe standard marocain|Standaard Marokkaanse Tamazight|Tamazight|التمازيغية المغربية القياسية
zh|Hans||中文|Chinese|chinois|Chinees|Chinesisch|الصينية
zu|Latn||isiZulu|Zulu|zoulou|Zoeloe|Zulu|الزولو
zza|Latn|||Zaza|zazaki|Zaza|Zaza|زازا
`;
