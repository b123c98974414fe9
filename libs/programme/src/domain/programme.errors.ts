/** Refusals of the programme room. */
export type ProgrammeErrorCode =
  | 'rule.definition-wrong'
  | 'rule.own-draft'
  | 'rule.not-a-draft'
  | 'rule.overlaps'
  | 'figure.unsuitable'
  | 'figure.own'
  | 'figure.already-confirmed'
  | 'figure.overlaps'
  | 'fund.unsuitable'
  | 'fact.unsuitable'
  | 'evaluation.unsuitable'
  | 'evaluation.outdated'
  | 'exception.not-possible'
  | 'exception.own'
  | 'exception.already-answered';
