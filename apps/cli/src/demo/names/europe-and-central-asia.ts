import { namesOf, type Origin } from './origin.ts';

const GEORGIA: Origin = {
  ...{ nationality: 'GE', language: 'ka', share: 8 },
  men: namesOf(
    'Giorgi|გიორგი, Davit|დავით, Irakli|ირაკლი, Zurab|ზურაბ, Tornike|თორნიკე, Vakhtang|ვახტანგ, Lasha|ლაშა, Mamuka|მამუკა, Otar|ოთარ, Shalva|შალვა',
  ),
  women: namesOf(
    'Nino|ნინო, Tamar|თამარ, Eka|ეკა, Lali|ლალი, Natia|ნათია, Manana|მანანა, Khatuna|ხათუნა, Tsisana|ცისანა, Medea|მედეა, Salome|სალომე',
  ),
  families: namesOf(
    'Kvaratskhelia|კვარაცხელია, Gogoladze|გოგოლაძე, Lomidze|ლომიძე, Tsiklauri|წიკლაური, Abashidze|აბაშიძე, Jankarashvili|ჯანყარაშვილი, Chikovani|ჩიქოვანი, Dolidze|დოლიძე, Mchedlishvili|მჭედლიშვილი, Sanikidze|სანიკიძე',
  ),
};

const ARMENIA: Origin = {
  ...{ nationality: 'AM', language: 'hy', share: 5, oneFamilyName: true },
  men: namesOf(
    'Aram|Արամ, Gevorg|Գևորգ, Hovhannes|Հովհաննես, Karen|Կարեն, Levon|Լևոն, Samvel|Սամվել, Tigran|Տիգրան, Vardan|Վարդան, Ashot|Աշոտ',
  ),
  women: namesOf(
    'Anahit|Անահիտ, Gayane|Գայանե, Hasmik|Հասմիկ, Lusine|Լուսինե, Naira|Նաիրա, Ruzanna|Ռուզաննա, Satenik|Սաթենիկ, Zaruhi|Զարուհի, Siranush|Սիրանուշ',
  ),
  families: namesOf(
    'Harutyunyan|Հարությունյան, Sargsyan|Սարգսյան, Grigoryan|Գրիգորյան, Vardanyan|Վարդանյան, Mkrtchyan|Մկրտչյան, Petrosyan|Պետրոսյան, Avetisyan|Ավետիսյան, Khachatryan|Խաչատրյան',
  ),
};

const MOLDOVA: Origin = {
  ...{ nationality: 'MD', language: 'ro', share: 6, oneFamilyName: true },
  men: namesOf('Andrei, Ștefan, Gheorghe, Ion, Mihail, Nicolae, Sergiu, Tudor, Vasile, Veaceslav'),
  women: namesOf('Ana, Doina, Elena, Lilia, Maria, Natalia, Rodica, Svetlana, Tatiana, Viorica'),
  families: namesOf('Bălan, Ciobanu, Cojocaru, Grosu, Lupașcu, Moraru, Negruță, Rusu, Șalaru, Țurcanu'),
};

const UKRAINE: Origin = {
  ...{ nationality: 'UA', language: 'uk', share: 7, oneFamilyName: true },
  men: namesOf(
    'Andrii|Андрій, Bohdan|Богдан, Dmytro|Дмитро, Mykola|Микола, Oleksandr|Олександр, Petro|Петро, Serhii|Сергій, Taras|Тарас, Volodymyr|Володимир, Yurii|Юрій',
  ),
  women: namesOf(
    'Halyna|Галина, Iryna|Ірина, Kateryna|Катерина, Liudmyla|Людмила, Nadiia|Надія, Oksana|Оксана, Olha|Ольга, Svitlana|Світлана, Tetiana|Тетяна, Yuliia|Юлія',
  ),
  families: namesOf(
    'Bondarenko|Бондаренко, Havryliuk|Гаврилюк, Kovalenko|Коваленко, Lysenko|Лисенко, Melnyk|Мельник, Onyshchenko|Онищенко, Shevchuk|Шевчук, Tkachenko|Ткаченко, Yaremchuk|Яремчук, Zinchenko|Зінченко',
  ),
};

const MONGOLIA: Origin = {
  ...{ nationality: 'MN', language: 'mn', share: 6, patronymic: true },
  men: namesOf(
    'Batbayar|Батбаяр, Dorj|Дорж, Enkhbold|Энхболд, Ganzorig|Ганзориг, Munkhbat|Мөнхбат, Otgonbayar|Отгонбаяр, Sukhbaatar|Сүхбаатар, Tumur|Төмөр, Zorigt|Зоригт, Bat-Erdene|Бат-Эрдэнэ',
  ),
  women: namesOf(
    'Altantsetseg|Алтанцэцэг, Bolormaa|Болормаа, Enkhtuya|Энхтуяа, Narantsetseg|Наранцэцэг, Oyuunchimeg|Оюунчимэг, Sarangerel|Сарангэрэл, Tsetsegmaa|Цэцэгмаа, Uranchimeg|Уранчимэг, Khongorzul|Хонгорзул, Solongo|Солонго',
  ),
  families: namesOf(
    'Baasan|Баасан, Chuluun|Чулуун, Damdin|Дамдин, Ganbold|Ганболд, Lkhagva|Лхагва, Nyamdorj|Нямдорж, Purev|Пүрэв, Sodnom|Содном, Tsend|Цэнд, Yadam|Ядам',
  ),
};

const TURKIYE: Origin = {
  ...{ nationality: 'TR', language: 'tr', share: 3, oneFamilyName: true },
  men: namesOf('Barış, Çağlar, Ferhat, İbrahim, Kâzım, Oğuz, Şükrü, Volkan'),
  women: namesOf('Ayşegül, Büşra, Çiğdem, Emine, Gülşen, Hatice, Özlem, Şerife'),
  families: namesOf('Akyıldız, Çelik, Demirtaş, Güneş, Karadağ, Öztürk, Şimşek, Yıldırım'),
};

const ALBANIA: Origin = {
  ...{ nationality: 'AL', language: 'sq', share: 3, oneFamilyName: true },
  men: namesOf('Agim, Besnik, Çlirim, Dritan, Ilir, Kujtim, Sokol, Shpëtim'),
  women: namesOf('Albana, Drita, Flutura, Lindita, Mirela, Shqipe, Valbona, Zamira'),
  families: namesOf('Bajrami, Dervishi, Gjoka, Hoxha, Krasniqi, Leka, Përvathi, Shehu'),
};

export const EUROPE_AND_CENTRAL_ASIA: readonly Origin[] = [
  GEORGIA,
  ARMENIA,
  MOLDOVA,
  UKRAINE,
  MONGOLIA,
  TURKIYE,
  ALBANIA,
];
