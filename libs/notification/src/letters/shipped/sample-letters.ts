import { LANGUAGES_OF_THE_APP, type AppLanguage, type LetterKind } from '@homeward/contracts';

export interface SampleLetter {
  readonly kind: LetterKind;
  readonly language: AppLanguage;
  readonly title: string;
  readonly body: string;
}

/** Lines of one paragraph stand together; an empty line parts paragraphs. */
const text = (...paragraphs: readonly string[]): string => paragraphs.join('\n\n');

const SIGNED: Readonly<Record<AppLanguage, string>> = {
  en: 'Signature: ______________________   Day: ______________',
  fr: 'Signature : ______________________   Date : ______________',
  nl: 'Handtekening: ______________________   Datum: ______________',
  de: 'Unterschrift: ______________________   Datum: ______________',
  ar: 'التوقيع: ______________________   التاريخ: ______________',
};

/**
 * Texts that show how a letter is made. Ours, unreviewed, and marked so on every print: an office has its own written,
 * translated and reviewed before anybody signs. None names asylum, health or the programme where a stranger may read.
 */
export const SAMPLE_LETTERS: readonly SampleLetter[] = [
  {
    kind: 'appointment',
    language: 'en',
    title: 'Your appointment',
    body: text(
      'Dear {{person.name}},',
      'We expect you on {{appointment.day}} at {{appointment.hour}}.\nPlace: {{appointment.place}}\nYou will meet: {{appointment.with}}',
      'If you cannot come, please tell us. You may bring somebody you trust. Nothing happens to you if you do not come.',
      '{{office.name}}, {{letter.day}}\n{{author.name}}',
    ),
  },
  {
    kind: 'appointment',
    language: 'fr',
    title: 'Votre rendez-vous',
    body: text(
      'Bonjour {{person.name}},',
      'Nous vous attendons le {{appointment.day}} à {{appointment.hour}}.\nLieu : {{appointment.place}}\nVous rencontrerez : {{appointment.with}}',
      'Si vous ne pouvez pas venir, prévenez-nous. Vous pouvez venir avec une personne de confiance. Votre absence n’a aucune conséquence pour vous.',
      '{{office.name}}, {{letter.day}}\n{{author.name}}',
    ),
  },
  {
    kind: 'appointment',
    language: 'nl',
    title: 'Uw afspraak',
    body: text(
      'Beste {{person.name}},',
      'Wij verwachten u op {{appointment.day}} om {{appointment.hour}}.\nPlaats: {{appointment.place}}\nU spreekt met: {{appointment.with}}',
      'Kunt u niet komen, laat het ons dan weten. U mag iemand meebrengen die u vertrouwt. Niet komen heeft voor u geen gevolgen.',
      '{{office.name}}, {{letter.day}}\n{{author.name}}',
    ),
  },
  {
    kind: 'appointment',
    language: 'de',
    title: 'Ihr Termin',
    body: text(
      'Guten Tag {{person.name}},',
      'wir erwarten Sie am {{appointment.day}} um {{appointment.hour}} Uhr.\nOrt: {{appointment.place}}\nSie sprechen mit: {{appointment.with}}',
      'Wenn Sie nicht kommen können, sagen Sie uns bitte Bescheid. Sie dürfen jemanden mitbringen, dem Sie vertrauen. Es hat für Sie keine Folgen, wenn Sie nicht kommen.',
      '{{office.name}}, {{letter.day}}\n{{author.name}}',
    ),
  },
  {
    kind: 'appointment',
    language: 'ar',
    title: 'موعدكم',
    body: text(
      'تحية طيبة {{person.name}}،',
      'ننتظركم يوم {{appointment.day}} الساعة {{appointment.hour}}.\nالمكان: {{appointment.place}}\nستقابلون: {{appointment.with}}',
      'إذا لم تتمكنوا من الحضور فأخبرونا من فضلكم. يمكنكم اصطحاب شخص تثقون به. لا يترتب على عدم حضوركم أي شيء.',
      '{{office.name}}، {{letter.day}}\n{{author.name}}',
    ),
  },
  {
    kind: 'decision',
    language: 'en',
    title: 'Our answer to your application',
    body: text(
      'Dear {{person.name}},',
      'Your application {{case.number}} was {{decision.outcome}} on {{decision.day}}.',
      'Why: {{decision.reason}}',
      'If you do not agree: {{decision.complaint}}',
      'You may change your mind at any time.',
      '{{office.name}}, {{letter.day}}\n{{author.name}}',
    ),
  },
  {
    kind: 'decision',
    language: 'fr',
    title: 'Notre réponse à votre demande',
    body: text(
      'Bonjour {{person.name}},',
      'Votre demande {{case.number}} a été {{decision.outcome}} le {{decision.day}}.',
      'Motif : {{decision.reason}}',
      'Si vous n’êtes pas d’accord : {{decision.complaint}}',
      'Vous pouvez changer d’avis à tout moment.',
      '{{office.name}}, {{letter.day}}\n{{author.name}}',
    ),
  },
  {
    kind: 'decision',
    language: 'nl',
    title: 'Ons antwoord op uw aanvraag',
    body: text(
      'Beste {{person.name}},',
      'Uw aanvraag {{case.number}} werd {{decision.outcome}} op {{decision.day}}.',
      'Waarom: {{decision.reason}}',
      'Bent u het niet eens: {{decision.complaint}}',
      'U kunt op elk moment van gedachten veranderen.',
      '{{office.name}}, {{letter.day}}\n{{author.name}}',
    ),
  },
  {
    kind: 'decision',
    language: 'de',
    title: 'Unsere Antwort auf Ihren Antrag',
    body: text(
      'Guten Tag {{person.name}},',
      'Ihr Antrag {{case.number}} wurde am {{decision.day}} {{decision.outcome}}.',
      'Grund: {{decision.reason}}',
      'Wenn Sie nicht einverstanden sind: {{decision.complaint}}',
      'Sie können Ihre Meinung jederzeit ändern.',
      '{{office.name}}, {{letter.day}}\n{{author.name}}',
    ),
  },
  {
    kind: 'decision',
    language: 'ar',
    title: 'ردّنا على طلبكم',
    body: text(
      'تحية طيبة {{person.name}}،',
      'طلبكم رقم {{case.number}} {{decision.outcome}} بتاريخ {{decision.day}}.',
      'السبب: {{decision.reason}}',
      'إذا لم توافقوا على ذلك: {{decision.complaint}}',
      'يمكنكم تغيير رأيكم في أي وقت.',
      '{{office.name}}، {{letter.day}}\n{{author.name}}',
    ),
  },
  ...LANGUAGES_OF_THE_APP.map((language): SampleLetter => ({
    kind: 'declaration',
    language,
    title: { en: 'My declaration', fr: 'Ma déclaration', nl: 'Mijn verklaring', de: 'Meine Erklärung', ar: 'إقراري' }[
      language
    ],
    body: text(
      '{{person.name}} ({{case.number}})',
      '{{declaration.text}}',
      '{{office.name}}, {{letter.day}}',
      SIGNED[language],
    ),
  })),
  {
    kind: 'consent',
    language: 'en',
    title: 'What I agree to',
    body: text(
      'I, {{person.name}}, agree since {{consent.day}} to this: {{consent.purpose}}.',
      'The office may share what is needed for it with: {{consent.recipient}}',
      'I can take this back at any time, without giving a reason and without losing help.',
      '{{office.name}}, {{letter.day}}',
      SIGNED.en,
    ),
  },
  {
    kind: 'consent',
    language: 'fr',
    title: 'Ce que j’accepte',
    body: text(
      'Moi, {{person.name}}, j’accepte depuis le {{consent.day}} : {{consent.purpose}}.',
      'Le bureau peut transmettre ce qui est nécessaire à : {{consent.recipient}}',
      'Je peux revenir sur cet accord à tout moment, sans motif et sans perdre l’aide.',
      '{{office.name}}, {{letter.day}}',
      SIGNED.fr,
    ),
  },
  {
    kind: 'consent',
    language: 'nl',
    title: 'Waarmee ik instem',
    body: text(
      'Ik, {{person.name}}, stem sinds {{consent.day}} in met: {{consent.purpose}}.',
      'Het kantoor mag wat daarvoor nodig is delen met: {{consent.recipient}}',
      'Ik kan dit op elk moment intrekken, zonder reden en zonder hulp te verliezen.',
      '{{office.name}}, {{letter.day}}',
      SIGNED.nl,
    ),
  },
  {
    kind: 'consent',
    language: 'de',
    title: 'Womit ich einverstanden bin',
    body: text(
      'Ich, {{person.name}}, bin seit dem {{consent.day}} einverstanden mit: {{consent.purpose}}.',
      'Die Stelle darf das, was dafür nötig ist, weitergeben an: {{consent.recipient}}',
      'Ich kann das jederzeit zurücknehmen, ohne Grund und ohne dass ich dadurch Hilfe verliere.',
      '{{office.name}}, {{letter.day}}',
      SIGNED.de,
    ),
  },
  {
    kind: 'consent',
    language: 'ar',
    title: 'ما أوافق عليه',
    body: text(
      'أنا {{person.name}} أوافق منذ {{consent.day}} على ما يلي: {{consent.purpose}}.',
      'يجوز للمكتب أن يشارك ما يلزم لذلك مع: {{consent.recipient}}',
      'يمكنني سحب موافقتي في أي وقت دون إبداء سبب ودون أن أفقد المساعدة.',
      '{{office.name}}، {{letter.day}}',
      SIGNED.ar,
    ),
  },
  {
    kind: 'referral',
    language: 'en',
    title: 'Referral',
    body: text(
      'To: {{referral.to}}',
      'With their agreement we send you {{person.name}} and ask you to receive them.',
      'Please answer to {{author.name}}, {{office.name}}, and name only the number {{case.number}}.',
      '{{letter.day}}',
    ),
  },
  {
    kind: 'referral',
    language: 'fr',
    title: 'Orientation',
    body: text(
      'À : {{referral.to}}',
      'Avec son accord, nous vous adressons {{person.name}} et vous prions de l’accueillir.',
      'Merci de répondre à {{author.name}}, {{office.name}}, en ne citant que le numéro {{case.number}}.',
      '{{letter.day}}',
    ),
  },
  {
    kind: 'referral',
    language: 'nl',
    title: 'Doorverwijzing',
    body: text(
      'Aan: {{referral.to}}',
      'Met hun instemming verwijzen wij {{person.name}} naar u door, met de vraag hen te ontvangen.',
      'Antwoord aan {{author.name}}, {{office.name}}, en noem enkel het nummer {{case.number}}.',
      '{{letter.day}}',
    ),
  },
  {
    kind: 'referral',
    language: 'de',
    title: 'Vermittlung',
    body: text(
      'An: {{referral.to}}',
      'Mit Einverständnis der Person vermitteln wir Ihnen {{person.name}} und bitten Sie, sie zu empfangen.',
      'Bitte antworten Sie an {{author.name}}, {{office.name}}, und nennen Sie nur die Nummer {{case.number}}.',
      '{{letter.day}}',
    ),
  },
  {
    kind: 'referral',
    language: 'ar',
    title: 'إحالة',
    body: text(
      'إلى: {{referral.to}}',
      'بموافقة الشخص المعني نحيل إليكم {{person.name}} ونرجو منكم استقباله.',
      'يرجى الرد على {{author.name}}، {{office.name}}، مع ذكر الرقم {{case.number}} فقط.',
      '{{letter.day}}',
    ),
  },
];
