import type { Actor } from '@homeward/platform';

/**
 * The settings row policies read, set for one transaction. Every request and job opens its transaction with the acting
 * person's scope; a missing setting means nothing is seen.
 */
export const SCOPE_SETTINGS = [
  'app.user_id',
  'app.case_offices',
  'app.health_offices',
  'app.protection_offices',
  'app.sealed_reader',
  'app.audit_offices',
  'app.admin_offices',
  'app.mail_offices',
  'app.erase_offices',
  'app.system',
] as const;

/** One statement that sets the whole scope, local to the transaction; its parameters are {@link scopeValues}. */
export const SET_SCOPE_SQL = `select ${SCOPE_SETTINGS.map((name, i) => `set_config('${name}', $${i + 1}, true)`).join(', ')}`;

/** The values for {@link SET_SCOPE_SQL}, in its order. Sealed matter opens only to a session with a second factor. */
export function scopeValues(actor: Actor): string[] {
  const list = (ids: readonly string[] | undefined): string => (ids ?? []).join(',');
  const sealed = actor.secondFactor && actor.kind === 'person';
  return [
    actor.userId ?? '',
    list(actor.offices['case.read']),
    sealed ? list(actor.offices['sealed.read-health']) : '',
    sealed ? list(actor.offices['sealed.read-protection']) : '',
    sealed ? (actor.userId ?? '') : '',
    list(actor.offices['audit.read']),
    list(actor.offices['user.manage']),
    list(actor.offices['mail.read']),
    list(actor.offices['data.erase']),
    actor.kind === 'system' ? 'on' : '',
  ];
}
