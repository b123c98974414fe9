/** Refusals of the case room. */
export type CaseErrorCode =
  | 'case.member-moved'
  | 'case.no-member-at-stage'
  | 'case.requirement-missing'
  | 'case.person-has-open-case'
  | 'case.members-wrong'
  | 'case.owner-unsuitable'
  | 'appointment.in-the-past'
  | 'appointment.not-open'
  | 'appointment.unsuitable'
  | 'sealed.second-factor-needed'
  | 'sealed.reader-unsuitable';
