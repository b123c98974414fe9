export type ExchangeErrorCode =
  | 'caseload.import-running'
  | 'caseload.file-broken'
  | 'caseload.state-wrong'
  | 'caseload.secret-missing'
  | 'caseload.too-large'
  | 'caseload.part-wrong'
  | 'caseload.file-gone'
  | 'caseload.offices-unopened'
  | 'caseload.office-not-yours'
  | 'caseload.reason-missing'
  | 'caseload.second-factor-needed';
