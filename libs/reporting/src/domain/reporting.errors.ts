export type ReportingErrorCode =
  | 'report.period-wrong'
  | 'report.office-unknown'
  | 'report.programme-unknown'
  | 'report.number-unknown'
  | 'figure-export.opens-another'
  | 'figure-export.unexplained';
