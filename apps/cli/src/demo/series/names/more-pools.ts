import { pool } from './pool.ts';

export const ROMANIAN = pool(
  'one-family',
  'Adrian, Bogdan, Cătălin, Dănuț, Eugen, Florin, Gabriel, Ilie, Iulian, Laurențiu, Marian, Ovidiu, Petru, Răzvan, Silviu, Traian, Valeriu, Viorel',
  'Adina, Bianca, Camelia, Daniela, Florentina, Georgeta, Ileana, Ionela, Loredana, Mihaela, Oana, Paula, Raluca, Roxana, Simona, Steluța, Veronica, Zina',
  'Albu, Bârsan, Căldăraru, Dănilă, Enache, Frățilă, Ghiță, Iordache, Lăcătuș, Mândru, Nistor, Oprea, Pârvu, Rădulescu, Sandu, Șerban, Tănase, Țepeș, Ursu, Vlădoiu',
);

export const RUSSIAN = pool(
  'gendered',
  'Aleksei|Алексей, Anton|Антон, Arkadii|Аркадий, Boris|Борис, Denis|Денис, Evgenii|Евгений, Fedor|Фёдор, Grigorii|Григорий, Igor|Игорь, Kirill|Кирилл, Leonid|Леонид, Maksim|Максим, Oleg|Олег, Pavel|Павел, Ruslan|Руслан, Timur|Тимур',
  'Alla|Алла, Anastasiia|Анастасия, Daria|Дарья, Evgeniia|Евгения, Galina|Галина, Inna|Инна, Larisa|Лариса, Lidiia|Лидия, Marina|Марина, Nina|Нина, Polina|Полина, Raisa|Раиса, Tamara|Тамара, Valentina|Валентина, Vera|Вера, Zoia|Зоя',
  'Abramov|Абрамов, Belov|Белов, Gusev|Гусев, Danilov|Данилов, Zhukov|Жуков, Zaitsev|Зайцев, Kalinin|Калинин, Lebedev|Лебедев, Makarov|Макаров, Nikitin|Никитин, Orlov|Орлов, Pankov|Панков, Sorokin|Сорокин, Tarasov|Тарасов, Fomin|Фомин, Shubin|Шубин',
);

export const BULGARIAN = pool(
  'gendered',
  'Asen|Асен, Borislav|Борислав, Georgi|Георги, Dimitar|Димитър, Emil|Емил, Zhivko|Живко, Ivaylo|Ивайло, Krasimir|Красимир, Mladen|Младен, Nikolay|Николай, Plamen|Пламен, Stoyan|Стоян',
  'Albena|Албена, Boyana|Бояна, Vesela|Весела, Gergana|Гергана, Desislava|Десислава, Zlatka|Златка, Kalina|Калина, Milena|Милена, Nevena|Невена, Rositsa|Росица, Stefka|Стефка, Tsveta|Цвета',
  'Angelov|Ангелов, Borisov|Борисов, Vasilev|Василев, Gospodinov|Господинов, Dobrev|Добрев, Zlatev|Златев, Kirilov|Кирилов, Lazarov|Лазаров, Minchev|Минчев, Petkov|Петков, Rusev|Русев, Todorov|Тодоров',
);

export const SOUTH_SLAVIC = pool(
  'one-family',
  'Aleksandar|Александар, Bojan|Бојан, Vladan|Владан, Goran|Горан, Dejan|Дејан, Zoran|Зоран, Jovan|Јован, Ljubiša|Љубиша, Miloš|Милош, Nebojša|Небојша, Predrag|Предраг, Slobodan|Слободан',
  'Biljana|Биљана, Vesna|Весна, Gordana|Гордана, Dragana|Драгана, Jelena|Јелена, Ljiljana|Љиљана, Milica|Милица, Nataša|Наташа, Ružica|Ружица, Slavica|Славица, Tatjana|Татјана, Zorica|Зорица',
  'Antić|Антић, Bogdanović|Богдановић, Vasić|Васић, Gajić|Гајић, Đorđević|Ђорђевић, Živković|Живковић, Ilić|Илић, Janković|Јанковић, Krstić|Крстић, Marinković|Маринковић, Savić|Савић, Tomić|Томић',
);

export const MACEDONIAN = pool(
  'gendered',
  'Blagoja|Благоја, Vlatko|Влатко, Goce|Гоце, Darko|Дарко, Zlatko|Златко, Jordan|Јордан, Kiro|Киро, Ljupčo|Љупчо, Mitko|Митко, Sašo|Сашо',
  'Aneta|Анета, Biljana|Билјана, Violeta|Виолета, Elena|Елена, Katerina|Катерина, Liljana|Лилјана, Marija|Марија, Sonja|Соња, Suzana|Сузана, Vesna|Весна',
  'Atanasov|Атанасов, Bogdanov|Богданов, Velkov|Велков, Gjorgiev|Ѓоргиев, Dimov|Димов, Iliev|Илиев, Kostov|Костов, Mitrev|Митрев, Stojanov|Стојанов, Trajkov|Трајков',
);

export const CENTRAL_EUROPEAN = pool(
  'one-family',
  'Ján, Jozef, Marek, Ľuboš, Michal, Miroslav, Ondrej, Pavol, Štefan, Tomáš, Zdeněk, Łukasz, Krzysztof, Zoltán',
  'Alžbeta, Božena, Dagmar, Eva, Jolana, Katarína, Ľudmila, Małgorzata, Monika, Renáta, Věra, Zuzana, Ágnes, Żaneta',
  'Baláž, Cibula, Dudáš, Fekete, Horváth, Kováč, Lakatoš, Nowak, Oláh, Sýkora, Šimko, Tokár, Varga, Žiga',
);

export const PERSIAN = pool(
  'wife-keeps',
  'Arash|آرش, Behrouz|بهروز, Farhad|فرهاد, Hamid|حمید, Iraj|ایرج, Kamran|کامران, Mehran|مهران, Omid|امید, Reza|رضا, Siavash|سیاوش',
  'Azadeh|آزاده, Elham|الهام, Farzaneh|فرزانه, Leila|لیلا, Mahnaz|مهناز, Nasrin|نسرین, Parisa|پریسا, Sepideh|سپیده, Shirin|شیرین, Zohreh|زهره',
  'Akbari|اکبری, Bagheri|باقری, Ebrahimi|ابراهیمی, Hosseini|حسینی, Jafari|جعفری, Karimi|کریمی, Moradi|مرادی, Rostami|رستمی, Sadeghi|صادقی, Tehrani|تهرانی',
);

export const PAKISTANI = pool(
  'wife-keeps',
  'Adeel|عدیل, Bilal|بلال, Faisal|فیصل, Haroon|ہارون, Imran|عمران, Kashif|کاشف, Nadeem|ندیم, Rizwan|رضوان, Shahid|شاہد, Zeeshan|ذیشان',
  'Amna|آمنہ, Bushra|بشریٰ, Farah|فرح, Hina|حنا, Kiran|کرن, Nadia|نادیہ, Rabia|رابعہ, Saima|صائمہ, Shazia|شازیہ, Uzma|عظمیٰ',
  'Ahmed|احمد, Bhatti|بھٹی, Butt|بٹ, Chaudhry|چودھری, Gondal|گوندل, Malik|ملک, Mirza|مرزا, Qureshi|قریشی, Rana|رانا, Sheikh|شیخ',
);

export const INDIAN = pool(
  'one-family',
  'Amarjit|ਅਮਰਜੀਤ, Balwinder|ਬਲਵਿੰਦਰ, Daljit|ਦਲਜੀਤ, Gurpreet|ਗੁਰਪ੍ਰੀਤ, Harjinder|ਹਰਜਿੰਦਰ, Jaswant|ਜਸਵੰਤ, Kulwant|ਕੁਲਵੰਤ, Manjit|ਮਨਜੀਤ, Sukhdev|ਸੁਖਦੇਵ, Tejinder|ਤੇਜਿੰਦਰ',
  'Amandeep|ਅਮਨਦੀਪ, Baljit|ਬਲਜੀਤ, Gurmeet|ਗੁਰਮੀਤ, Harpreet|ਹਰਪ੍ਰੀਤ, Jasbir|ਜਸਬੀਰ, Kamaljit|ਕਮਲਜੀਤ, Navdeep|ਨਵਦੀਪ, Paramjit|ਪਰਮਜੀਤ, Rajwinder|ਰਾਜਵਿੰਦਰ, Simran|ਸਿਮਰਨ',
  'Bains|ਬੈਂਸ, Dhaliwal|ਧਾਲੀਵਾਲ, Gill|ਗਿੱਲ, Grewal|ਗਰੇਵਾਲ, Kahlon|ਕਾਹਲੋਂ, Randhawa|ਰੰਧਾਵਾ, Saini|ਸੈਣੀ, Sandhu|ਸੰਧੂ, Sidhu|ਸਿੱਧੂ, Virk|ਵਿਰਕ',
);

export const BENGALI = pool(
  'wife-keeps',
  'Abdur|আব্দুর, Farid|ফরিদ, Jahangir|জাহাঙ্গীর, Kamal|কামাল, Mizanur|মিজানুর, Nurul|নুরুল, Rafiq|রফিক, Shafiqul|শফিকুল',
  'Ayesha|আয়েশা, Farida|ফরিদা, Jesmin|জেসমিন, Nasima|নাসিমা, Rokeya|রোকেয়া, Salma|সালমা, Shirin|শিরিন, Taslima|তাসলিমা',
  'Akter|আক্তার, Bhuiyan|ভূঁইয়া, Chowdhury|চৌধুরী, Hossain|হোসেন, Islam|ইসলাম, Miah|মিয়া, Sarkar|সরকার, Talukder|তালুকদার',
);

export const SOMALI = pool(
  'father',
  'Abdirahman, Bashiir, Cabdi, Daahir, Faarax, Guuleed, Jaamac, Liibaan, Maxamed, Nuur, Warsame, Xasan',
  'Amran, Bilan, Caasha, Deeqa, Faadumo, Hodan, Ifrah, Khadra, Ladan, Nimco, Sagal, Xaliimo',
  'Aadan, Barre, Cali, Diiriye, Geeddi, Ibraahim, Kulmiye, Muuse, Rooble, Samatar, Yuusuf, Xirsi',
  'father',
);

export const ENGLISH_AFRICAN = pool(
  'one-family',
  'Babatunde, Chinedu, Ebrima, Emeka, Kofi, Kwabena, Lamin, Oluwaseun, Sunday, Tendai, Uchenna, Yaw, Joseph, Patrick',
  'Abena, Adaeze, Blessing, Chiamaka, Esi, Fatou, Folasade, Grace, Isatou, Ngozi, Patience, Precious, Rudo, Comfort',
  'Achebe, Adeyemi, Agyeman, Boateng, Ceesay, Chukwu, Eze, Jallow, Mensah, Moyo, Nwosu, Okafor, Osei, Touray',
);

export const EAST_AFRICAN = pool(
  'wife-keeps',
  'Baraka, Emmanuel, Eric, Hassan, Jean Claude, Juma, Moses, Okello, Otieno, Pascal, Théogène, Wanjala',
  'Achieng, Béatrice, Chantal, Esther, Immaculée, Mwanaisha, Nakato, Neema, Pauline, Rehema, Wanjiru, Zawadi',
  'Bizimana, Habimana, Kamau, Kato, Mugisha, Mutua, Mwangi, Ndayishimiye, Niyonzima, Ochieng, Ssali, Uwase',
);

export const CENTRAL_ASIAN = pool(
  'gendered',
  'Aibek|Айбек, Bakyt|Бакыт, Daniyar|Данияр, Erlan|Ерлан, Farrukh|Фаррух, Jamshid|Жамшид, Marat|Марат, Nurlan|Нурлан, Rustam|Рустам, Temur|Темур',
  'Aigerim|Айгерим, Dilnoza|Дильноза, Gulnara|Гульнара, Jyldyz|Жылдыз, Kamila|Камила, Madina|Мадина, Nargiza|Наргиза, Saule|Сауле, Umida|Умида, Zarina|Зарина',
  'Abdullaev|Абдуллаев, Akhmetov|Ахметов, Dzhumabaev|Джумабаев, Ibragimov|Ибрагимов, Karimov|Каримов, Mamedov|Мамедов, Nazarov|Назаров, Rakhimov|Рахимов, Suleimanov|Сулейманов, Yusupov|Юсупов',
);

export const SOUTH_EAST_ASIAN = pool(
  'one-family',
  'Agus, Bayani, Dodong, Joko, Made, Rizal, Somchai, Surasak, Wayan, Jun',
  'Analyn, Cherry, Dewi, Ligaya, Malee, Marites, Nittaya, Rosalinda, Siti, Wati',
  'Bautista, Dela Cruz, Hidayat, Manalo, Pangilinan, Santoso, Saetang, Wibowo, Villanueva, Wongsa',
);

export const SRI_LANKAN = pool(
  'one-family',
  'Anura|අනුර, Chaminda|චමින්ද, Kasun|කසුන්, Lalith|ලලිත්, Nimal|නිමල්, Ruwan|රුවන්, Sunil|සුනිල්, Upul|උපුල්',
  'Chandani|චාන්දනී, Dilrukshi|දිල්රුක්ෂි, Kumari|කුමාරි, Malini|මාලිනී, Nadeesha|නදීෂා, Sandya|සන්ධ්‍යා, Shanthi|ශාන්ති, Thilini|තිලිනි',
  'Bandara|බණ්ඩාර, Dissanayake|දිසානායක, Fernando|ප්‍රනාන්දු, Gunawardena|ගුණවර්ධන, Jayasuriya|ජයසූරිය, Perera|පෙරේරා, Rathnayake|රත්නායක, Silva|සිල්වා',
);

export const HAITIAN = pool(
  'one-family',
  'Frantz, Jean-Robert, Jocelyn, Kervens, Louis-Jean, Makenson, Réginald, Wisler',
  'Darline, Guerda, Islande, Marie-Ange, Mirlande, Rose-Laure, Wideline, Yolette',
  'Augustin, Célestin, Désir, Estimé, Joseph, Louissaint, Pierre-Louis, Toussaint',
);
