export * from './payments.module.ts';
