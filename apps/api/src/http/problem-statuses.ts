import type { AccessErrorCode } from '@homeward/access';
import type { AuditErrorCode } from '@homeward/audit';
import type { BeneficiaryErrorCode } from '@homeward/beneficiary';
import type { CaseErrorCode } from '@homeward/case';
import type { CounsellingErrorCode } from '@homeward/counselling';
import type { JobsErrorCode } from '@homeward/jobs';
import type { OrganisationErrorCode } from '@homeward/organisation';
import type { PlatformErrorCode } from '@homeward/platform';
import type { ProgrammeErrorCode } from '@homeward/programme';
import type { ReferenceErrorCode } from '@homeward/reference';
import type { HttpErrorCode } from './http.errors.ts';

/** Every code a room may refuse with. A room's own union is added here, and the record below does not compile without it. */
export type ErrorCode =
  | PlatformErrorCode
  | HttpErrorCode
  | JobsErrorCode
  | ReferenceErrorCode
  | AuditErrorCode
  | OrganisationErrorCode
  | AccessErrorCode
  | BeneficiaryErrorCode
  | CaseErrorCode
  | CounsellingErrorCode
  | ProgrammeErrorCode;

/**
 * What each refusal is over HTTP, the one place where codes become statuses (RFC 9110): 400 cannot be read, 422 was
 * read and makes no sense, 409 makes no sense any more because of what stands now.
 */
export const PROBLEM_STATUSES: Readonly<Record<ErrorCode, number>> = {
  'record.not-found': 404,
  'record.version-stale': 409,
  'record.exists': 409,
  'permission.missing': 403,
  'input.invalid': 400,
  'idempotency.body-differs': 422,
  'idempotency.key-missing': 400,
  'request.too-large': 413,
  'request.malformed': 400,
  'request.timed-out': 503,
  'request.too-many': 429,
  'request.cross-site': 403,
  'request.url-too-long': 414,
  'request.media-unsupported': 415,
  'route.not-found': 404,
  'route.method-not-allowed': 405,
  'service.unavailable': 503,
  'session.required': 401,
  'csrf.token-missing': 403,
  'error.internal': 500,

  'job.not-dead': 409,
  'calendar.not-covered': 422,
  'erasure.already-done': 409,
  'erasure.case-under-way': 409,
  'erasure.reason-names-person': 422,
  'audit.secret-missing': 503,
  'office.cycle': 409,
  'office.name-taken': 409,
  'donor.name-taken': 409,
  'project.unsuitable': 422,

  'sign-in.refused': 401,
  'sign-in.too-many': 429,
  'second-factor.needed': 403,
  'second-factor.refused': 401,
  'second-factor.not-begun': 409,
  'password.refused': 422,
  'password.needed': 403,
  'link.refused': 410,
  'user.email-taken': 409,
  'user.out-of-reach': 403,
  'user.is-yourself': 403,
  'user.demo-refused': 409,
  'user.disabled': 409,
  'user.needs-service': 422,
  'user.needs-person': 422,
  'role.needs-person': 422,
  'role.already-held': 409,
  'administrator.last': 409,
  'installation.begun': 409,

  'person.likely-duplicate': 409,
  'person.name-wrong': 422,
  'person.birth-date-wrong': 422,
  'person.code-unknown': 422,
  'person.contact-wrong': 422,
  'person.office-unclear': 422,
  'person.search-too-short': 422,

  'case.member-moved': 409,
  'case.member-on-hold': 409,
  'case.step-input-wrong': 422,
  'case.step-not-alone': 422,
  'case.step-not-last': 409,
  'case.split-unsuitable': 422,
  'case.relation-wrong': 422,
  'case.destination-unknown': 422,
  'case.no-member-at-stage': 409,
  'case.requirement-missing': 409,
  'case.person-has-open-case': 409,
  'case.members-wrong': 422,
  'case.host-country-wrong': 422,
  'case.staff-unsuitable': 422,
  'appointment.time-wrong': 422,
  'appointment.not-begun': 409,
  'appointment.not-open': 409,
  'appointment.code-unknown': 422,
  'sealed.second-factor-needed': 403,
  'sealed.already-named': 409,

  'counselling-session.in-the-future': 422,
  'counselling-session.too-long-ago': 422,
  'counselling-session.language-unknown': 422,
  'note.unsuitable': 422,
  'consent.in-the-future': 422,
  'consent.channel-unsuitable': 422,
  'consent.already-given': 409,
  'consent.already-withdrawn': 409,

  'rule.definition-wrong': 422,
  'rule.own-draft': 403,
  'rule.not-a-draft': 409,
  'rule.overlaps': 409,
  'figure.unsuitable': 422,
  'figure.own': 403,
  'figure.already-confirmed': 409,
  'figure.overlaps': 409,
  'fund.unsuitable': 422,
  'fact.unsuitable': 422,
  'evaluation.unsuitable': 422,
  'evaluation.outdated': 409,
  'exception.not-possible': 409,
  'exception.own': 403,
  'exception.already-answered': 409,
};

export function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(PROBLEM_STATUSES, code);
}
