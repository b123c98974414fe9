/** Refusals of the case room. */
export type CaseErrorCode =
  | 'case.member-moved'
  | 'case.no-member-at-stage'
  | 'case.requirement-missing'
  | 'case.person-has-open-case'
  | 'case.members-wrong'
  | 'case.host-country-wrong'
  | 'case.staff-unsuitable'
  | 'appointment.time-wrong'
  | 'appointment.not-open'
  | 'appointment.code-unknown'
  | 'sealed.second-factor-needed'
  | 'sealed.already-named';
