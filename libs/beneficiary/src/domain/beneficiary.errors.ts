/** Refusals of the room that knows people. */
export type BeneficiaryErrorCode =
  | 'person.likely-duplicate'
  | 'person.name-wrong'
  | 'person.birth-date-wrong'
  | 'person.code-unknown'
  | 'person.contact-wrong'
  | 'person.office-unclear'
  | 'person.search-too-short';
