import { currentCorrelationId, type Actor } from '@homeward/platform';
import type { PreparedStatement } from './scoped-query.ts';

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
  'app.erase_person',
  'app.match_offices',
  'app.figures_offices',
  'app.break_glass_offices',
  'app.programme_offices',
  'app.system',
  'app.now',
  'app.correlation_id',
] as const;

/** One statement that sets the whole scope, local to the transaction; its parameters are {@link scopeValues}. */
export const SET_SCOPE_SQL = `select ${SCOPE_SETTINGS.map((name, i) => `set_config('${name}', $${i + 1}, true)`).join(', ')}`;

/**
 * The values for {@link SET_SCOPE_SQL}, in its order. Sealed matter and erasure open only to a session with a second
 * factor. Nobody begins as the eraser of a person: the erase action names the one person itself.
 * @param now by the installation's clock, on which a naming begins and ends
 */
export function scopeValues(actor: Actor, now: Date): string[] {
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
    sealed ? list(actor.offices['data.erase']) : '',
    '',
    list(actor.offices['person.match']),
    list(actor.offices['figures.read']),
    list(actor.offices['sealed.break-glass']),
    list(actor.offices['rule.draft']),
    actor.kind === 'system' ? 'on' : '',
    now.toISOString(),
    currentCorrelationId(),
  ];
}

/** The actor's scope as a prelude of a read in one round trip. */
export function scopeOf(actor: Actor, now: Date): PreparedStatement {
  return { name: 'homeward_scope', text: SET_SCOPE_SQL, values: scopeValues(actor, now) };
}

/** The scope that writes what several people have read: every other setting is missing, so that it sees nothing. */
export function traceScopeOf(userIds: readonly string[]): PreparedStatement {
  return {
    name: 'homeward_trace_scope',
    text: `select set_config('app.trace_actors', $1, true)`,
    values: [[...new Set(userIds)].join(',')],
  };
}
