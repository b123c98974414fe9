export type ExchangeErrorCode =
  'caseload.import-running' | 'caseload.file-broken' | 'caseload.state-wrong' | 'caseload.secret-missing';
