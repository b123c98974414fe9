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
  'app.merge_persons',
  'app.merge_cases',
  'app.match_offices',
  'app.figures_offices',
  'app.break_glass_offices',
  'app.programme_offices',
  'app.reception_offices',
  'app.complaint_offices',
  'app.integrity_offices',
  'app.payment_offices',
  'app.partner_offices',
  'app.system',
  'app.now',
  'app.correlation_id',
] as const;

/** One statement that sets the whole scope, local to the transaction; its parameters are {@link scopeValues}. */
export const SET_SCOPE_SQL = setSql(SCOPE_SETTINGS);

function setSql(names: readonly string[]): string {
  return `select ${names.map((name, i) => `set_config('${name}', $${i + 1}, true)`).join(', ')}`;
}

/**
 * The values for {@link SET_SCOPE_SQL}, in its order. Sealed matter and erasure open only to a session with a second
 * factor. Nobody begins as the eraser of a person, or as who merges two persons or two cases: those actions
 * name them themselves.
 * @param now by the installation's clock, on which a naming begins and ends
 */
export function scopeValues(actor: Actor, now: Date): string[] {
  return [...standingValues(actor), now.toISOString(), currentCorrelationId()];
}

/** What the actor alone decides: all but the last two settings. */
function standingValues(actor: Actor): string[] {
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
    ...['', '', ''],
    list(actor.offices['person.match']),
    list(actor.offices['figures.read']),
    list(actor.offices['sealed.break-glass']),
    list(actor.offices['rule.draft']),
    list(actor.offices['reception.read']),
    list(actor.offices['complaint.handle']),
    sealed ? list(outsideTheLine(actor)) : '',
    list(actor.offices['payment.approve']),
    list(actor.offices['service-referral.answer']),
    actor.kind === 'system' ? 'on' : '',
  ];
}

/**
 * Sensitive complaints are read past the line of management: whoever takes part in the casework of an office, or leads
 * those who do, handles none of that office, whatever else they hold.
 */
function outsideTheLine(actor: Actor): readonly string[] {
  const casework = actor.offices['case.read'] ?? [];
  return (actor.offices['complaint.handle-sensitive'] ?? []).filter((officeId) => !casework.includes(officeId));
}

/**
 * The actor's scope as a prelude of a read in one round trip. Such a read is a transaction of its own, in which nothing
 * was set before: what is empty need not be said, and most people's scope is a handful of settings.
 */
export function scopeOf(actor: Actor, now: Date): PreparedStatement {
  const { name, text, standing } = preludeOf(actor);
  return { name, text, values: [...standing, now.toISOString(), currentCorrelationId()] };
}

interface Prelude {
  readonly name: string;
  readonly text: string;
  readonly standing: readonly string[];
}

/** An actor stands for several seconds of requests. */
const preludes = new WeakMap<Actor, Prelude>();

function preludeOf(actor: Actor): Prelude {
  const known = preludes.get(actor);
  if (known) return known;
  const values = standingValues(actor);
  const text = setSql(SCOPE_SETTINGS.filter((_, i) => values[i] !== ''));
  const made = { name: nameOf(text), text, standing: values.filter((value) => value !== '') };
  preludes.set(actor, made);
  return made;
}

const names = new Map<string, string>();

/** One name for each set of settings; there are about as many as there are combinations of roles. */
function nameOf(text: string): string {
  const name = names.get(text) ?? `homeward_scope_${names.size}`;
  names.set(text, name);
  return name;
}

/** The scope that writes what several people have read: every other setting is missing, so that it sees nothing. */
export function traceScopeOf(userIds: readonly string[]): PreparedStatement {
  return {
    name: 'homeward_trace_scope',
    text: `select set_config('app.trace_actors', $1, true)`,
    values: [[...new Set(userIds)].join(',')],
  };
}
