import type { AppLanguage, ConsentPurpose } from '@homeward/contracts';

/** What somebody consents to, in the words of the letter they sign: a code of ours is understood by nobody. */
export const CONSENT_PURPOSE_WORDS: Readonly<Record<AppLanguage, Readonly<Record<ConsentPurpose, string>>>> = {
  en: {
    'appointment-reminder': 'Reminders of appointments',
    'sharing-with-partner': 'Sharing with a partner',
    'consulate-contact': 'Contact with the consulate',
    'medical-transfer': 'Handing over medical papers',
    'picture-or-story': 'Picture or story',
  },
  fr: {
    'appointment-reminder': 'Rappels de rendez-vous',
    'sharing-with-partner': 'Partage avec un partenaire',
    'consulate-contact': 'Contact avec le consulat',
    'medical-transfer': 'Transmission de documents médicaux',
    'picture-or-story': 'Image ou témoignage',
  },
  nl: {
    'appointment-reminder': 'Herinneringen aan afspraken',
    'sharing-with-partner': 'Delen met een partner',
    'consulate-contact': 'Contact met het consulaat',
    'medical-transfer': 'Overdracht van medische stukken',
    'picture-or-story': 'Beeld of verhaal',
  },
  de: {
    'appointment-reminder': 'Terminerinnerungen',
    'sharing-with-partner': 'Weitergabe an einen Partner',
    'consulate-contact': 'Kontakt mit dem Konsulat',
    'medical-transfer': 'Weitergabe ärztlicher Unterlagen',
    'picture-or-story': 'Bild oder Geschichte',
  },
  ar: {
    'appointment-reminder': 'التذكير بالمواعيد',
    'sharing-with-partner': 'المشاركة مع شريك',
    'consulate-contact': 'الاتصال بالقنصلية',
    'medical-transfer': 'تسليم الأوراق الطبية',
    'picture-or-story': 'صورة أو قصة',
  },
};
