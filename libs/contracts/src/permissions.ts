/**
 * Every permission there is, named `noun.verb`. A route or an action names one of these; row security decides
 * separately which rows the holder may see.
 */
export const PERMISSIONS = [
  'person.read',
  'person.register',
  'person.match',
  'case.read',
  'case.open',
  'case.assign',
  'session.record',
  'appointment.make',
  'consent.record',
  'sealed.write',
  'sealed.read-health',
  'sealed.read-protection',
  'sealed.name-reader',
  'sealed.break-glass',
  'notice.read',
  'mail.read',
  'figures.read',
  'reference.read',
  'office.read',
  'office.manage',
  'user.manage',
  'api-key.manage',
  'queue.manage',
  'audit.read',
  'audit.verify',
  'data.erase',
] as const;

export type Permission = (typeof PERMISSIONS)[number];
