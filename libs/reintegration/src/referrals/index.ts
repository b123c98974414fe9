export * from './referrals.module.ts';
