export * from './data/figure-cases.query.ts';
export * from './data/keep-figures.ts';
export * from './data/key-figures.query.ts';
export * from './domain/key-figures.ts';
export * from './domain/reporting.errors.ts';
export * from './reporting.http.module.ts';
export * from './reporting.module.ts';
