import { LANGUAGES_OF_THE_APP } from './code-lists.ts';
import { findSensitivePart, findTellingPart, SENSITIVE_WORDS } from './sensitive-words.ts';

describe('words that tell what a journey is about', () => {
  it.each(LANGUAGES_OF_THE_APP)('should be found in a booking as in a mail, in %s', (language) => {
    const told = SENSITIVE_WORDS[language].filter((word) => findTellingPart(`Seats, ${word}, please`) === null);
    expect(told.every((word) => ['depart', 'départ', 'vertrekc', 'مغادرة', 'visa'].includes(word))).toBe(true);
  });

  it('should be found whoever writes them, and a case number with them', () => {
    for (const [text, part] of [
      ['Voluntary RETURN of a family', 'return'],
      ['Demandeur d’asile', 'asile'],
      ['Mit ärztlicher Begleitung in die Klinik', 'klinik'],
      ['مقعد لطالب لجوء', 'لجوء'],
      ['For BE-2026-000123', 'be-2026-000123'],
    ] as const)
      expect(findTellingPart(text)?.toLowerCase()).toBe(part);
  });

  it.each([
    'Departure after noon, seats beside each other',
    'Départ le matin',
    'Transit visa is held',
    'مغادرة صباحًا',
    'Window seat; 30 kg of baggage',
  ])('should not be found in what is said of any journey: %s', (text) => {
    expect(findTellingPart(text)).toBeNull();
  });

  it('should still be none that a mail may carry', () => {
    expect(findSensitivePart('Departure after noon')).not.toBeNull();
  });
});
