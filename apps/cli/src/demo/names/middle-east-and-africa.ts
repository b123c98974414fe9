import { namesOf, type Origin } from './origin.ts';

const IRAQ: Origin = {
  ...{ nationality: 'IQ', language: 'ar', share: 10 },
  men: namesOf(
    'Haydar|حيدر, Mustafa|مصطفى, Karrar|كرار, Ammar|عمار, Saif|سيف, Layth|ليث, Thamir|ثامر, Yasir|ياسر, Nizar|نزار, Dhiya|ضياء, Sajjad|سجاد, Wisam|وسام',
  ),
  women: namesOf(
    'Zahra|زهراء, Nour|نور, Rasha|رشا, Sundus|سندس, Hiba|هبة, Ibtisam|ابتسام, Maysoon|ميسون, Shahad|شهد, Tabarak|تبارك, Khawla|خولة, Ruqayya|رقية, Widad|وداد',
  ),
  families: namesOf(
    'Al-Jubouri|الجبوري, Al-Tamimi|التميمي, Al-Obaidi|العبيدي, Al-Dulaimi|الدليمي, Al-Saadi|السعدي, Al-Khafaji|الخفاجي, Al-Rubaie|الربيعي, Al-Zubaidi|الزبيدي, Al-Shammari|الشمري, Al-Maliki|المالكي',
  ),
};

const AFGHANISTAN: Origin = {
  ...{ nationality: 'AF', language: 'fa', share: 8, birthOftenUnknown: true },
  men: namesOf(
    'Ghulam|غلام, Najibullah|نجیب‌الله, Hamidullah|حمیدالله, Esmatullah|عصمت‌الله, Qasim|قاسم, Baryalai|بریالی, Zmarai|زمری, Jawad|جواد, Rahmat|رحمت, Sharif|شریف, Mirwais|میرویس',
  ),
  women: namesOf(
    'Parwana|پروانه, Shukria|شکریه, Fereshta|فرشته, Gulalai|ګلالۍ, Laila|لیلا, Marzia|مرضیه, Nilofar|نیلوفر, Palwasha|پلوشه, Roya|رویا, Storai|ستوری',
  ),
  families: namesOf(
    'Rahimi|رحیمی, Haidari|حیدری, Wardak|وردک, Noorzai|نورزی, Stanikzai|ستانکزی, Popal|پوپل, Mohseni|محسنی, Ghafoori|غفوری, Sultani|سلطانی, Barakzai|بارکزی',
  ),
};

const MOROCCO: Origin = {
  ...{ nationality: 'MA', language: 'ary', share: 6 },
  men: namesOf(
    'Abdelilah|عبد الإله, Brahim|إبراهيم, Driss|إدريس, Hicham|هشام, Jaouad|جواد, Mounir|منير, Noureddine|نور الدين, Rachid|رشيد, Soufiane|سفيان, Tarik|طارق',
  ),
  women: namesOf(
    'Bouchra|بشرى, Chaimae|شيماء, Fatiha|فتيحة, Ghizlane|غزلان, Ikram|إكرام, Latifa|لطيفة, Naima|نعيمة, Ouafae|وفاء, Saida|سعيدة, Zineb|زينب',
  ),
  families: namesOf(
    'Benkirane|بنكيران, El Idrissi|الإدريسي, Chraibi|الشرايبي, Ouazzani|الوزاني, Tazi|التازي, Bouzidi|بوزيدي, Lahlou|لحلو, Ait Haddou|أيت حدو, Mernissi|المرنيسي, Zerouali|الزروالي',
  ),
};

const ERITREA: Origin = {
  ...{ nationality: 'ER', language: 'ti', share: 3, patronymic: true, birthOftenUnknown: true },
  men: namesOf(
    'Filmon|ፊልሞን, Yonas|ዮናስ, Tesfay|ተስፋይ, Mehari|መሓሪ, Kidane|ኪዳነ, Hagos|ሓጎስ, Berhane|ብርሃነ, Samuel|ሳሙኤል, Amanuel|ኣማኑኤል, Goitom|ጎይቶም',
  ),
  women: namesOf(
    'Selam|ሰላም, Luwam|ልዋም, Rahwa|ራህዋ, Feven|ፌቨን, Abrehet|ኣብረሀት, Mehret|ምሕረት, Semhar|ሰምሃር, Tsega|ጸጋ, Winta|ዊንታ, Kisanet|ክሳነት',
  ),
  families: namesOf(
    'Gebremedhin|ገብረመድህን, Weldegebriel|ወልደገብርኤል, Tekle|ተክለ, Haile|ሃይለ, Ghebreab|ገብረኣብ, Asfaha|ኣስፋሃ, Zerai|ዘርኣይ, Okbay|ዑቕባይ',
  ),
};

const ETHIOPIA: Origin = {
  ...{ nationality: 'ET', language: 'am', share: 3, patronymic: true },
  men: namesOf(
    'Abebe|አበበ, Dawit|ዳዊት, Getachew|ጌታቸው, Kebede|ከበደ, Mulugeta|ሙሉጌታ, Solomon|ሰለሞን, Tadesse|ታደሰ, Yared|ያሬድ, Fikru|ፍቅሩ, Girma|ግርማ',
  ),
  women: namesOf(
    'Aster|አስቴር, Birtukan|ብርቱካን, Hirut|ሂሩት, Kidist|ቅድስት, Meseret|መሠረት, Rahel|ራሔል, Tigist|ትዕግሥት, Workinesh|ወርቅነሽ, Zenebech|ዘነበች, Eden|ኤደን',
  ),
  families: namesOf(
    'Bekele|በቀለ, Desta|ደስታ, Worku|ወርቁ, Alemu|አለሙ, Tesfaye|ተስፋዬ, Lemma|ለማ, Assefa|አሰፋ, Mengistu|መንግሥቱ, Negash|ነጋሽ',
  ),
};

const CAMEROON: Origin = {
  ...{ nationality: 'CM', language: 'fr', share: 5, birthOftenUnknown: true },
  men: namesOf(
    'Achille, Bertrand, Cédric, Didier, Émile, Gaëtan, Hervé, Innocent, Jean-Bosco, Landry, Séraphin, Thierry',
  ),
  women: namesOf(
    'Adèle, Bernadette, Carine, Delphine, Édith, Flavie, Gisèle, Hortense, Joséphine, Mireille, Noëlle, Solange',
  ),
  families: namesOf(
    'Atangana, Biya’a, Ekotto, Fotso, Kamga, Mbarga, Ndongo, Ngo Bassong, Njoya, Onana, Tchoupo, Wandji',
  ),
};

const GUINEA: Origin = {
  ...{ nationality: 'GN', language: 'ff', share: 4, birthOftenUnknown: true },
  men: namesOf(
    'Alpha Oumar, Boubacar, Cellou, Ibrahima Sory, Mamadou Saliou, Thierno, Ousmane, Lansana, Sékouba, Abdoulaye',
  ),
  women: namesOf(
    'Aïssatou, Binta, Djénabou, Fatoumata, Hadja Mariama, Kadiatou, Néné Oumou, Ramatoulaye, Saran, Tiguidanké',
  ),
  families: namesOf('Baldé, Barry, Camara, Condé, Diallo, Keïta, Kourouma, Soumah, Sylla, Touré'),
};

export const MIDDLE_EAST_AND_AFRICA: readonly Origin[] = [
  IRAQ,
  AFGHANISTAN,
  MOROCCO,
  ERITREA,
  ETHIOPIA,
  CAMEROON,
  GUINEA,
];
