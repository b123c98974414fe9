export * from './catalogue.ts';
export * from './actions/outbox.ts';
