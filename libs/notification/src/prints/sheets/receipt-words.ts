import type { AppLanguage } from '@homeward/contracts';

/**
 * The words of a receipt. It is signed at the airport and carried on the journey, so it names an amount and neither a
 * programme nor a reason.
 */
export interface ReceiptWords {
  readonly title: string;
  readonly number: string;
  readonly name: string;
  readonly amount: string;
  readonly what: string;
  readonly paidTo: string;
  readonly day: string;
  readonly signedOn: string;
  readonly cash: string;
  readonly help: string;
  readonly twoCopies: string;
  readonly own: string;
  readonly parent: string;
  readonly officer: string;
}

export const RECEIPT_WORDS: Readonly<Record<AppLanguage, ReceiptWords>> = {
  en: {
    ...{ title: 'Receipt', number: 'Number', name: 'Name', amount: 'Amount', what: 'For', paidTo: 'Paid to' },
    ...{ day: 'Day', signedOn: 'Signed on', cash: 'I have received this amount in cash.' },
    help: 'I have received what is named above, or it was paid for me as named above.',
    twoCopies: 'Two copies are signed. One stays with you.',
    ...{ own: 'Day and signature', parent: 'Day, name and signature of a parent or guardian' },
    officer: 'Signature of whoever handed it over',
  },
  fr: {
    ...{ title: 'Reçu', number: 'Numéro', name: 'Nom', amount: 'Montant', what: 'Pour', paidTo: 'Payé à' },
    ...{ day: 'Date', signedOn: 'Signé le', cash: 'J’ai reçu ce montant en espèces.' },
    help: 'J’ai reçu ce qui est indiqué ci-dessus, ou cela a été payé pour moi comme indiqué ci-dessus.',
    twoCopies: 'Deux exemplaires sont signés. L’un d’eux vous reste.',
    ...{ own: 'Date et signature', parent: 'Date, nom et signature d’un parent ou du tuteur' },
    officer: 'Signature de la personne qui l’a remis',
  },
  nl: {
    ...{ title: 'Ontvangstbewijs', number: 'Nummer', name: 'Naam', amount: 'Bedrag', what: 'Voor' },
    ...{ paidTo: 'Betaald aan', day: 'Datum', signedOn: 'Getekend op', cash: 'Ik heb dit bedrag contant ontvangen.' },
    help: 'Ik heb ontvangen wat hierboven staat, of het is voor mij betaald zoals hierboven staat.',
    twoCopies: 'Er worden twee exemplaren getekend. Eén ervan is voor u.',
    ...{ own: 'Datum en handtekening', parent: 'Datum, naam en handtekening van een ouder of de voogd' },
    officer: 'Handtekening van wie het overhandigde',
  },
  de: {
    ...{ title: 'Quittung', number: 'Nummer', name: 'Name', amount: 'Betrag', what: 'Für', paidTo: 'Bezahlt an' },
    ...{ day: 'Datum', signedOn: 'Unterschrieben am', cash: 'Ich habe diesen Betrag bar erhalten.' },
    help: 'Ich habe erhalten, was oben steht, oder es wurde für mich bezahlt, wie oben steht.',
    twoCopies: 'Unterschrieben werden zwei Exemplare. Eines bleibt bei Ihnen.',
    ...{ own: 'Datum und Unterschrift', parent: 'Datum, Name und Unterschrift eines Elternteils oder Vormunds' },
    officer: 'Unterschrift der übergebenden Person',
  },
  ar: {
    ...{ title: 'إيصال', number: 'الرقم', name: 'الاسم', amount: 'المبلغ', what: 'مقابل', paidTo: 'دُفع إلى' },
    ...{ day: 'التاريخ', signedOn: 'وُقّع في', cash: 'استلمت هذا المبلغ نقدًا.' },
    help: 'استلمت ما هو مذكور أعلاه، أو دُفع عني كما هو مذكور أعلاه.',
    twoCopies: 'تُوقَّع نسختان، وتبقى إحداهما معك.',
    ...{ own: 'التاريخ والتوقيع', parent: 'التاريخ واسم أحد الوالدين أو الوصي وتوقيعه' },
    officer: 'توقيع من قام بالتسليم',
  },
};
