export * from './domain/exchange.errors.ts';
export * from './domain/fault.ts';
export * from './domain/import-result.ts';
export * from './exchange.module.ts';
export * from './reading/caseload-file.ts';
export * from './reading/open-caseload.ts';
export * from './saving/import-caseload.action.ts';
export * from './writing/csv-line.ts';
