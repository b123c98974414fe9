import type { AppLanguage } from '@homeward/contracts';

/** The words of a reminder in one language. They say when and where, and never what about. */
export interface ReminderWords {
  /** The locale days and times are written in; digits are the ones on tickets and clocks everywhere. */
  readonly locale: string;
  readonly rightToLeft: boolean;
  readonly subject: string;
  readonly greeting: (name: string | null) => string;
  readonly opening: string;
  /** Opens the announcement of a call. */
  readonly call: string;
  /** Asks for a call of theirs, today; says nothing of why. */
  readonly pleaseCallSubject: string;
  readonly pleaseCall: string;
  readonly day: string;
  readonly time: string;
  readonly place: string;
  /** Stands for a place whose name would give away what the appointment is about. */
  readonly agreedPlace: string;
  readonly change: string;
  readonly stop: string;
  readonly automatic: string;
}

export const REMINDER_WORDS: Readonly<Record<AppLanguage, ReminderWords>> = {
  en: {
    locale: 'en-GB',
    rightToLeft: false,
    subject: 'Your appointment',
    greeting: (name) => (name ? `Hello ${name},` : 'Hello,'),
    opening: 'This is a reminder of your appointment.',
    call: 'We would like to speak with you by telephone on this day. Please keep your telephone near you.',
    pleaseCallSubject: 'Please call us',
    pleaseCall: 'Please call us today, on the number you have of us. It is important that we speak with you.',
    day: 'Day',
    time: 'Time',
    place: 'Place',
    agreedPlace: 'the place we agreed',
    change:
      'If you cannot come, or would like another day or time, please tell the person you made the appointment with.',
    stop: 'You agreed to receive this reminder. If you do not want any more, tell the same person.',
    automatic: 'This message was sent automatically. Please do not answer it.',
  },
  fr: {
    locale: 'fr',
    rightToLeft: false,
    subject: 'Votre rendez-vous',
    greeting: (name) => (name ? `Bonjour ${name},` : 'Bonjour,'),
    opening: 'Voici un rappel de votre rendez-vous.',
    call: 'Nous souhaitons vous parler par téléphone ce jour-là. Gardez votre téléphone près de vous, s’il vous plaît.',
    pleaseCallSubject: 'Merci de nous appeler',
    pleaseCall:
      'Merci de nous appeler aujourd’hui, au numéro que vous avez de nous. Il est important que nous puissions vous parler.',
    day: 'Jour',
    time: 'Heure',
    place: 'Lieu',
    agreedPlace: 'le lieu convenu',
    change:
      'Si vous ne pouvez pas venir, ou si vous souhaitez un autre jour ou une autre heure, prévenez la personne avec qui vous avez pris rendez-vous.',
    stop: 'Vous avez accepté de recevoir ce rappel. Pour ne plus en recevoir, dites-le à cette même personne.',
    automatic: 'Ce message est envoyé automatiquement. Merci de ne pas y répondre.',
  },
  nl: {
    locale: 'nl',
    rightToLeft: false,
    subject: 'Uw afspraak',
    greeting: (name) => (name ? `Dag ${name},` : 'Dag,'),
    opening: 'Dit is een herinnering aan uw afspraak.',
    call: 'Wij willen u die dag graag telefonisch spreken. Houd uw telefoon bij de hand.',
    pleaseCallSubject: 'Wilt u ons bellen?',
    pleaseCall: 'Wilt u ons vandaag bellen op het nummer dat u van ons hebt? Het is belangrijk dat wij u spreken.',
    day: 'Dag',
    time: 'Uur',
    place: 'Plaats',
    agreedPlace: 'de afgesproken plaats',
    change:
      'Kunt u niet komen, of wilt u een andere dag of een ander uur? Zeg het aan de persoon met wie u de afspraak maakte.',
    stop: 'U bent akkoord gegaan met deze herinnering. Wilt u er geen meer krijgen? Zeg het aan dezelfde persoon.',
    automatic: 'Dit bericht is automatisch verstuurd. U hoeft niet te antwoorden.',
  },
  de: {
    locale: 'de',
    rightToLeft: false,
    subject: 'Ihr Termin',
    greeting: (name) => (name ? `Guten Tag ${name},` : 'Guten Tag,'),
    opening: 'wir erinnern Sie an Ihren Termin.',
    call: 'Wir möchten an diesem Tag mit Ihnen telefonieren. Bitte haben Sie Ihr Telefon bei sich.',
    pleaseCallSubject: 'Bitte rufen Sie uns an',
    pleaseCall:
      'bitte rufen Sie uns heute unter der Nummer an, die Sie von uns haben. Es ist wichtig, dass wir mit Ihnen sprechen.',
    day: 'Tag',
    time: 'Uhrzeit',
    place: 'Ort',
    agreedPlace: 'der vereinbarte Ort',
    change:
      'Wenn Sie nicht kommen können oder einen anderen Tag oder eine andere Uhrzeit wünschen, sagen Sie es bitte der Person, mit der Sie den Termin vereinbart haben.',
    stop: 'Sie haben dieser Erinnerung zugestimmt. Wenn Sie keine mehr erhalten möchten, sagen Sie es derselben Person.',
    automatic: 'Diese Nachricht wurde automatisch gesendet. Bitte antworten Sie nicht darauf.',
  },
  ar: {
    locale: 'ar',
    rightToLeft: true,
    subject: 'موعدك',
    greeting: (name) => (name ? `مرحبًا ${name}،` : 'مرحبًا،'),
    opening: 'هذا تذكير بموعدك.',
    call: 'نود التحدث إليك هاتفيًا في هذا اليوم. يُرجى إبقاء هاتفك قريبًا منك.',
    pleaseCallSubject: 'يُرجى الاتصال بنا',
    pleaseCall: 'يُرجى الاتصال بنا اليوم على الرقم الذي لديك. من المهم أن نتحدث إليك.',
    day: 'اليوم',
    time: 'الساعة',
    place: 'المكان',
    agreedPlace: 'المكان المتفق عليه',
    change: 'إذا لم تتمكن من الحضور أو أردت يومًا أو وقتًا آخر، فأخبر من فضلك الشخص الذي اتفقت معه على الموعد.',
    stop: 'لقد وافقت على تلقي هذا التذكير. إذا لم ترغب في تلقي المزيد، فأخبر الشخص نفسه.',
    automatic: 'أُرسلت هذه الرسالة تلقائيًا، يُرجى عدم الرد عليها.',
  },
};
