import type { DocumentAnswer } from './document-validity.ts';

/** What is missing, as a caseworker can act on it; days are told, names and numbers are not. */
export function problemWords({ problem, expiresOn, neededUntil }: DocumentAnswer): string {
  switch (problem) {
    case 'not-checked':
      return 'Look at the travel document of each traveller and record whether it can be used.';
    case 'held-elsewhere':
      return 'A travel document is held by somebody else: ask for it, and record when it is handed over.';
    case 'not-in-hand':
      return 'The original of a travel document is in nobody’s hand: find it, or ask for a new one.';
    case 'no-expiry':
      return 'Record until which day each travel document is valid.';
    case 'expires-too-early':
      return `A travel document expires on ${expiresOn}; it must be valid until ${neededUntil}.`;
    case 'not-usable':
      return 'A travel document was found not to be usable: ask for another one.';
    default:
      return 'Each traveller needs a passport or a laissez-passer.';
  }
}
