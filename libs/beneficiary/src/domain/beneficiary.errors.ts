/** Refusals of the room that knows people. */
export type BeneficiaryErrorCode =
  | 'person.likely-duplicate'
  | 'person.merge-unsuitable'
  | 'person.merge-over'
  | 'person.name-wrong'
  | 'person.birth-date-wrong'
  | 'person.code-unknown'
  | 'person.contact-wrong'
  | 'person.document-wrong'
  | 'person.correction-empty'
  | 'person.office-unclear'
  | 'person.search-too-short';
