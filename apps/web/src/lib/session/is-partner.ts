import type { Permission } from '@homeward/contracts';

/** Whoever helps people whom others send to them, and works on no case of their own. */
export const isPartner = (may: (permission: Permission) => boolean): boolean =>
  may('service-referral.answer') && !may('note.write');
