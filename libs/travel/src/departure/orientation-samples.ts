import { ORIENTATION_TOPICS, type AppLanguage, type OrientationAudience } from '@homeward/contracts';
import type { OrientationItem } from './domain/orientation-items.ts';

/** In the order of the topics: journey, airport, rights, money, after arrival, whom to call, what the office tells whom. */
type Told = readonly [string, string, string, string, string, string, string];

const ADULT: Readonly<Record<AppLanguage, Told>> = {
  en: [
    'Your way from the door to the last place: days, hours, changes and what you may carry.',
    'Where we meet, at what hour, and what happens at the desk and at the border.',
    'You may decide not to leave until you board, and you need not say why. Nothing is held against you.',
    'What you are given in cash and when. You sign for what you receive, and for nothing else.',
    'What waits for you: who meets you, where you sleep the first nights, and what help begins when.',
    'Whom you can call on the way and after, day and night, and in which languages.',
    'What we tell the carrier, and that we tell the authorities of your country nothing of what you said here.',
  ],
  fr: [
    'Votre trajet de la porte à la destination finale : jours, heures, correspondances et bagages autorisés.',
    'Où nous nous retrouvons, à quelle heure, et ce qui se passe au comptoir et à la frontière.',
    'Vous pouvez décider de ne pas partir jusqu’à l’embarquement, sans dire pourquoi. Rien ne vous sera reproché.',
    'Ce qui vous est remis en espèces et quand. Vous signez pour ce que vous recevez, et pour rien d’autre.',
    'Ce qui vous attend : qui vous accueille, où vous dormez les premières nuits, quelle aide commence quand.',
    'Qui appeler pendant le voyage et après, jour et nuit, et dans quelles langues.',
    'Ce que nous disons au transporteur, et que nous ne disons rien aux autorités de votre pays de ce que vous avez confié ici.',
  ],
  nl: [
    'Uw weg van de deur tot de eindbestemming: dagen, uren, overstappen en wat u mag meenemen.',
    'Waar we elkaar ontmoeten, hoe laat, en wat er aan de balie en de grens gebeurt.',
    'U mag tot het instappen beslissen om niet te vertrekken, zonder te zeggen waarom. Niets wordt u aangerekend.',
    'Wat u contant krijgt en wanneer. U tekent voor wat u ontvangt, en voor niets anders.',
    'Wat u wacht: wie u ontvangt, waar u de eerste nachten slaapt en welke hulp wanneer begint.',
    'Wie u onderweg en daarna kunt bellen, dag en nacht, en in welke talen.',
    'Wat wij de vervoerder zeggen, en dat wij de autoriteiten van uw land niets zeggen van wat u hier vertelde.',
  ],
  de: [
    'Ihr Weg von der Tür bis zum Ziel: Tage, Uhrzeiten, Umstiege und was Sie mitnehmen dürfen.',
    'Wo wir uns treffen, wann, und was am Schalter und an der Grenze geschieht.',
    'Sie dürfen sich bis zum Einsteigen gegen die Reise entscheiden, ohne Grund. Es wird Ihnen nicht vorgehalten.',
    'Was Sie in bar erhalten und wann. Sie unterschreiben für das, was Sie bekommen, und für nichts anderes.',
    'Was Sie erwartet: wer Sie empfängt, wo Sie die ersten Nächte schlafen und welche Hilfe wann beginnt.',
    'Wen Sie unterwegs und danach anrufen können, Tag und Nacht, und in welchen Sprachen.',
    'Was wir dem Beförderer sagen, und dass wir den Behörden Ihres Landes nichts von dem sagen, was Sie hier erzählt haben.',
  ],
  ar: [
    'طريقك من الباب إلى الوجهة الأخيرة: الأيام والساعات ومحطات التبديل وما يمكنك حمله.',
    'أين نلتقي، وفي أي ساعة، وماذا يحدث عند المكتب وعند الحدود.',
    'يمكنك أن تقرر عدم السفر حتى لحظة الصعود، دون ذكر السبب. ولن يُحسب عليك شيء.',
    'ما تتسلّمه نقدًا ومتى. توقّع على ما تتسلّمه فقط، ولا على شيء آخر.',
    'ما ينتظرك: من يستقبلك، وأين تنام في الليالي الأولى، وأي مساعدة تبدأ ومتى.',
    'بمن يمكنك الاتصال في الطريق وبعده، ليلًا ونهارًا، وبأي لغات.',
    'ما نقوله لشركة النقل، وأننا لا نقول لسلطات بلدك شيئًا مما قلته هنا.',
  ],
};

const CHILD: Readonly<Record<AppLanguage, Told>> = {
  en: [
    'We look at the map together: how you travel, and who sits beside you.',
    'What an airport looks like, who takes your bag, and where you wait.',
    'You can ask everything. You can say what you think of the journey, and we write it down in your words.',
    'The grown-up who goes with you keeps the money and the papers safe.',
    'Who meets you, where you will sleep, and when you can go to school.',
    'Whom you can call when something frightens you.',
    'What you tell us stays with us, unless somebody must know it to keep you safe.',
  ],
  fr: [
    'Nous regardons la carte ensemble : comment tu voyages et qui est assis à côté de toi.',
    'À quoi ressemble un aéroport, qui prend ton sac et où tu attends.',
    'Tu peux tout demander. Tu peux dire ce que tu penses du voyage, et nous l’écrivons avec tes mots.',
    'L’adulte qui part avec toi garde l’argent et les papiers.',
    'Qui t’accueille, où tu dormiras et quand tu pourras aller à l’école.',
    'Qui tu peux appeler quand quelque chose te fait peur.',
    'Ce que tu nous dis reste chez nous, sauf si quelqu’un doit le savoir pour te protéger.',
  ],
  nl: [
    'We kijken samen op de kaart: hoe je reist en wie naast je zit.',
    'Hoe een luchthaven eruitziet, wie je tas neemt en waar je wacht.',
    'Je mag alles vragen. Je mag zeggen wat je van de reis vindt, en we schrijven het op in jouw woorden.',
    'De volwassene die met je meegaat bewaart het geld en de papieren.',
    'Wie je ontvangt, waar je slaapt en wanneer je naar school kunt.',
    'Wie je kunt bellen als iets je bang maakt.',
    'Wat je ons vertelt blijft bij ons, tenzij iemand het moet weten om je te beschermen.',
  ],
  de: [
    'Wir schauen zusammen auf die Karte: wie du reist und wer neben dir sitzt.',
    'Wie ein Flughafen aussieht, wer deine Tasche nimmt und wo du wartest.',
    'Du darfst alles fragen. Du darfst sagen, was du von der Reise denkst, und wir schreiben es mit deinen Worten auf.',
    'Der Erwachsene, der mitgeht, passt auf das Geld und die Papiere auf.',
    'Wer dich empfängt, wo du schläfst und wann du zur Schule gehen kannst.',
    'Wen du anrufen kannst, wenn dir etwas Angst macht.',
    'Was du uns sagst, bleibt bei uns, außer jemand muss es wissen, um dich zu schützen.',
  ],
  ar: [
    'ننظر معًا إلى الخريطة: كيف تسافر ومن يجلس بجانبك.',
    'كيف يبدو المطار، ومن يأخذ حقيبتك، وأين تنتظر.',
    'يمكنك أن تسأل عن كل شيء. ويمكنك أن تقول رأيك في السفر، ونكتبه بكلماتك.',
    'الشخص الكبير الذي يسافر معك يحفظ المال والأوراق.',
    'من يستقبلك، وأين تنام، ومتى تذهب إلى المدرسة.',
    'بمن تتصل إذا أخافك شيء.',
    'ما تقوله لنا يبقى عندنا، إلا إذا وجب أن يعرفه أحد لحمايتك.',
  ],
};

const itemsOf = (told: Told): OrientationItem[] => ORIENTATION_TOPICS.map((topic, i) => ({ topic, text: told[i]! }));

/** Texts reviewed by nobody, to show what a checklist looks like; a live installation tells nobody by them. */
export const ORIENTATION_SAMPLES: readonly {
  readonly audience: OrientationAudience;
  readonly language: AppLanguage;
  readonly items: readonly OrientationItem[];
}[] = [
  ...Object.entries(ADULT).map(([language, told]) => ({ audience: 'adult' as const, language, told })),
  ...Object.entries(CHILD).map(([language, told]) => ({ audience: 'child' as const, language, told })),
].map(({ audience, language, told }) => ({ audience, language: language as AppLanguage, items: itemsOf(told) }));
