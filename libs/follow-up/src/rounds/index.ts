export * from './rounds.module.ts';
