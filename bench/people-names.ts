/** A people's names as its papers write them: the first of a list are the commonest. */
interface Community {
  /** Parts of a hundred of everybody. */
  readonly share: number;
  readonly given: readonly string[];
  readonly family: readonly string[];
  /** Family names that few bear are put together from these. */
  readonly beginnings: readonly string[];
  readonly endings: readonly string[];
}

const words = (list: string): readonly string[] => list.split(' ');

export const COMMUNITIES: readonly Community[] = [
  {
    share: 22,
    given: words(
      'محمد أحمد علي حسن حسين عمر إبراهيم يوسف فاطمة خديجة زينب عائشة مريم نور ليلى مصطفى خالد سعيد صالح جمال طارق رشيد كريم هدى سلمى ياسين نبيل وليد رانيا حمزة',
    ),
    family: words(
      'حسن علي أحمد محمد إبراهيم العلي الحسن الأحمد خليل منصور سليمان يوسف صالح الجبوري التميمي العبيدي الدليمي السعدي المالكي الشمري بنعلي العلوي الإدريسي البكري المصري الحلبي الشامي العراقي قاسم رحماني',
    ),
    beginnings: words('الحر الزع المو السل الرف الغز البد الطح القر الشه الدر الجن'),
    endings: words('ايري بوني سوي ماني اوي راني يدي كاني لاوي شاني زاوي تاني'),
  },
  {
    share: 22,
    given: words(
      'Mohammed Mohamed Ahmed Ali Hassan Hussein Omar Ibrahim Youssef Fatima Khadija Zeinab Aisha Mariam Nour Leila Mustafa Khaled Said Saleh Jamal Tariq Rachid Karim Huda Salma Yassin Nabil Walid Hamza',
    ),
    family: words(
      'Hassan Ali Ahmed Mohammed Ibrahim Rahimi Ahmadi Hosseini Rezai Karimi Khan Mansour Suleiman Haidari Saleh Al-Jubouri Al-Tamimi Benali Alaoui Idrissi Diallo Barry Bah Sow Camara Bangoura Traore Keita Sylla Conde',
    ),
    beginnings: words('Hara Zaga Mou Sala Rafa Ghaz Bada Taha Qara Shaha Dara Jana'),
    endings: words('iri bouni saoui mani aoui rani yadi kani lawi shani zadeh tani'),
  },
  {
    share: 14,
    given: words(
      'Александр Сергей Дмитрий Андрей Алексей Максим Иван Михаил Николай Олег Тарас Анна Мария Елена Ольга Наталья Екатерина Татьяна Юлия Ирина Магомед Руслан Зелимхан Аслан Тимур',
    ),
    family: words(
      'Иванов Петров Шевченко Коваленко Бондаренко Ткаченко Кравченко Магомедов Ахмедов Алиев Исаев Кузнецов Попов Ковальчук Мельник Бойко Рахимов Каримов Юсупов Хасанов Цветков Жуков Щербаков Гончаренко Мороз',
    ),
    beginnings: words('Бара Гор Добро Зели Кала Лома Мура Нови Остро Пара Рого Сава'),
    endings: words('шенко вский нюк тов ребов ленко чук зин хидов якин мухин дзе'),
  },
  {
    share: 12,
    given: words(
      'გიორგი დავით ლევან ნიკა ლუკა ზურაბ თამაზ ირაკლი ვახტანგ ნინო თამარ მარიამ ანა ნათია ქეთევან ელენე სოფიო ლელა მაია ეკა',
    ),
    family: words(
      'ბერიძე კაპანაძე გელაშვილი მაისურაძე გიორგაძე ლომიძე წიკლაური ქავთარაძე ხუციშვილი კვარაცხელია ჯანელიძე თოდუა შენგელია გოგოლაძე აბაშიძე',
    ),
    beginnings: words('ბარ გურ დოლ ვარ ზარ კობ ლატ მეგ ნად ჩიტ'),
    endings: words('იშვილი აძე აური უა ელია იანი ავა ოიძე'),
  },
  {
    share: 10,
    given: words(
      'Հայկ Կարեն Գևորգ Արմեն Տիգրան Դավիթ Արամ Հովհաննես Նարեկ Վարդան Անահիտ Մարիամ Նարե Լիլիթ Աննա Սոնա Գայանե Հասմիկ',
    ),
    family: words(
      'Սարգսյան Հովհաննիսյան Հարությունյան Գրիգորյան Խաչատրյան Պետրոսյան Մկրտչյան Հակոբյան Մխիթարյան Վարդանյան Կարապետյան Մանուկյան',
    ),
    beginnings: words('Աբր Բաղ Գալ Դան Զաք Թադ Մելք Նազ Սիմ Ֆիլ'),
    endings: words('ամյան դասարյան ստյան իելյան արյան ևոսյան ոնյան իպոսյան'),
  },
  {
    share: 4,
    given: words('Γιώργος Γιάννης Κώστας Δημήτρης Νίκος Μαρία Ελένη Κατερίνα Βασιλική Σοφία Χρήστος Παναγιώτης'),
    family: words(
      'Παπαδόπουλος Παππάς Καραγιάννης Βλάχος Ιωαννίδης Οικονόμου Παπαγεωργίου Μακρής Δημητρίου Αγγελόπουλος',
    ),
    beginnings: words('Καλο Μαυρο Χατζη Κοντο Παλαιο Ξανθο'),
    endings: words('γιάννης πουλος δάκης ίδης κώστας θόδωρος'),
  },
  {
    share: 16,
    given: words(
      'Maria José João Ana Carlos Luis Pedro Nguyễn Trần Łukasz Piotr Ion Elena Arben Blerim Mehmet Ayşe Batbayar Selam Yonas Mamadou Fatou Amadou Mariama Ousmane Ibrahima Aissatou Tesfaye Chidi Ngozi',
    ),
    family: words(
      'Silva Santos Oliveira Souza García Rodríguez Hernández Nguyễn Trần Phạm Popescu Ionescu Hoxha Shehu Yılmaz Demir Çelik Dorj Gebre Tesfay Bekele Okafor Mensah Ndiaye Fall Diop Kowalski Wójcik Sánchez Núñez',
    ),
    beginnings: words('Alva Bren Cor Dum Esti Fer Gon Hol Mar Nav Oli Per Qui Rom Tor Val'),
    endings: words('reira escu enko oğlu ski ssen etti andez ardo quez ieri mann eaux inho'),
  },
];
