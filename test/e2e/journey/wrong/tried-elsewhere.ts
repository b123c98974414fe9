export type WrongKind = 'member of another case' | 'stale version' | 'day to come';

const A_CASE = 'test/integration/case';
const BENEFICIARY = 'test/integration/beneficiary';
const COUNSELLING = 'test/integration/counselling';
const PROGRAMME = 'test/integration/programme';
const LETTERS = 'test/integration/notification/letters.int-spec.ts';

/**
 * What the journeys do not try because a test of the room does, by the file that does; and where it is not wrong, by
 * why. An operation that stands in no list fails test/access/wrong-tried.spec.ts, so that none is forgotten.
 */
export const TRIED_ELSEWHERE: Readonly<Record<WrongKind, Readonly<Record<string, readonly string[]>>>> = {
  'member of another case': {
    [`${COUNSELLING}/bad-input-over-http.int-spec.ts`]: [
      ...['/api/cases/{id}/care-levels', '/api/cases/{id}/parental-answers'],
    ],
    [`${COUNSELLING}/statistical-vulnerability.int-spec.ts`]: ['/api/cases/{id}/statistical-vulnerabilities'],
    [`${PROGRAMME}/eligibility.int-spec.ts`]: ['/api/evaluations/{id}/decisions', '/api/evaluations/{id}/exceptions'],
    [`${PROGRAMME}/paper-decisions.int-spec.ts`]: ['/api/evaluations/{id}/paper-decisions'],
    'test/integration/notification/prints.int-spec.ts': ['/api/cases/{id}/prints'],
    'test/integration/closure/closing.int-spec.ts': ['/api/cases/{id}/closure'],
  },
  'stale version': {
    [`${BENEFICIARY}/register-person.int-spec.ts`]: ['/api/persons/{id}/contact-channels'],
    [`${BENEFICIARY}/person-particulars.int-spec.ts`]: [
      ...['/api/contact-channels/{id}/change', '/api/contact-channels/{id}/end', '/api/persons/{id}/correct'],
      ...['/api/identity-documents/{id}/change', '/api/persons/{id}/identity-documents'],
    ],
    [`${A_CASE}/assignment.int-spec.ts`]: ['/api/absences/{id}/end'],
    [`${A_CASE}/rooms.int-spec.ts`]: ['/api/appointments/{id}/interpreter', '/api/rooms/{id}/close'],
    [`${A_CASE}/family-changes.int-spec.ts`]: ['/api/cases/{id}/steps/{stepNumber}/correction'],
    [`${A_CASE}/merging.int-spec.ts`]: ['/api/cases/{id}/merges', '/api/persons/{id}/merges'],
    [`${A_CASE}/drafts.int-spec.ts`]: ['/api/drafts/{kind}'],
    [`${A_CASE}/notes-and-flags.int-spec.ts`]: ['/api/flags/{id}/lower'],
    [`${A_CASE}/duty-queue.int-spec.ts`]: ['case', 'close', 'take'].map((what) => `/api/referral-forms/{id}/${what}`),
    [`${A_CASE}/transfers.int-spec.ts`]: ['accept', 'refuse', 'withdraw'].map((what) => `/api/transfers/{id}/${what}`),
    'test/integration/closure/closing.int-spec.ts': ['/api/cases/{id}/closure'],
    [`${COUNSELLING}/care-level.int-spec.ts`]: ['/api/cases/{id}/care-levels'],
    [`${COUNSELLING}/statistical-vulnerability.int-spec.ts`]: ['/api/statistical-vulnerabilities/{id}/end'],
    [`${COUNSELLING}/guardians.int-spec.ts`]: ['/api/cases/{id}/guardianships'],
    [`${COUNSELLING}/best-interests.int-spec.ts`]: ['/api/child-consents/{id}/withdraw'],
    [`${COUNSELLING}/parents.int-spec.ts`]: ['/api/child-tasks/{id}/finish', '/api/parental-holders/{id}/answer'],
    [`${COUNSELLING}/declaration-templates.int-spec.ts`]: ['/api/declaration-templates/{id}/publish'],
    [`${COUNSELLING}/information-desk.int-spec.ts`]: ['/api/information-contacts/{id}/case'],
    [`${COUNSELLING}/voluntariness.int-spec.ts`]: [
      ...['/api/declarations/{id}/reconfirm', '/api/declarations/{id}/revoke'],
    ],
    [`${COUNSELLING}/missing-child.int-spec.ts`]: [
      ...['/api/missing-child-alerts/{id}/close', '/api/missing-child-alerts/{id}/guardian-reached'],
      '/api/offices/{id}/protocol',
    ],
    [`${COUNSELLING}/screening.int-spec.ts`]: ['/api/protection-flags/{id}/referral'],
    [`${PROGRAMME}/paper-decisions.int-spec.ts`]: ['/api/evaluations/{id}/paper-decisions'],
    [`${PROGRAMME}/reckonings.int-spec.ts`]: ['/api/evaluations/{id}/reckoning'],
    [`${PROGRAMME}/eligibility.int-spec.ts`]: ['/api/exceptions/{id}/answer'],
    [`${PROGRAMME}/rules.int-spec.ts`]: ['/api/local-figures/{id}/confirm', '/api/rule-versions/{id}/publish'],
    [`${PROGRAMME}/programme-records.int-spec.ts`]: ['/api/programmes/{code}'],
    [LETTERS]: ['/api/letter-templates/{id}/publish'],
  },
  'day to come': {
    [`${BENEFICIARY}/register-person.int-spec.ts`]: [
      ...['/api/cases', '/api/cases/{id}/members', '/api/referral-forms/{id}/case', '/api/persons'],
      '/api/information-contacts/{id}/case',
    ],
    [`${BENEFICIARY}/person-particulars.int-spec.ts`]: [
      ...['/api/identity-documents/{id}/change', '/api/persons/{id}/correct', '/api/persons/{id}/identity-documents'],
    ],
    [`${COUNSELLING}/information-desk.int-spec.ts`]: ['/api/information-contacts'],
    'test/integration/closure/closing.int-spec.ts': ['/api/cases/{id}/closure'],
    [`${COUNSELLING}/best-interests.int-spec.ts`]: ['/api/best-interests/{id}/consents'],
    [`${COUNSELLING}/bad-input-over-http.int-spec.ts`]: [
      ...['/api/cases/{id}/care-levels', '/api/cases/{id}/parental-answers'],
    ],
    [`${COUNSELLING}/statistical-vulnerability.int-spec.ts`]: [
      ...['/api/cases/{id}/statistical-vulnerabilities', '/api/statistical-vulnerabilities/{id}/end'],
    ],
    [`${COUNSELLING}/missing-child.int-spec.ts`]: [
      ...['/api/cases/{id}/missing-child-alerts', '/api/missing-child-alerts/{id}/guardian-reached'],
    ],
    [`${COUNSELLING}/firewall.int-spec.ts`]: ['/api/cases/{id}/sharings'],
    [`${COUNSELLING}/voluntariness.int-spec.ts`]: ['/api/declarations/{id}/reconfirm'],
    [`${COUNSELLING}/parents.int-spec.ts`]: ['/api/parental-holders/{id}/answer'],
    [`${COUNSELLING}/consents.int-spec.ts`]: ['/api/persons/{id}/consents'],
    [`${COUNSELLING}/screening.int-spec.ts`]: ['/api/protection-flags/{id}/referral'],
    [`${PROGRAMME}/paper-decisions.int-spec.ts`]: ['/api/evaluations/{id}/paper-decisions'],
    [LETTERS]: ['/api/letters/{id}/sign'],
    'is meant to lie ahead': [
      ...['/api/absences', '/api/appointments/{id}/move', '/api/cases/{id}/appointments', '/api/cases/{id}/transfers'],
      ...['/api/declaration-templates/{id}/publish', '/api/letter-templates/{id}/publish'],
      ...['/api/guardianships/{id}/end', '/api/programmes', '/api/programmes/{code}', '/api/programmes/{code}/funds'],
      ...['/api/programmes/{code}/local-figures', '/api/programmes/{code}/rules'],
      // Which cases are due between two days.
      ...['/api/case-exports', '/api/case-views'],
    ],
    'is about a family that is made up': ['/api/rule-versions/{id}/try'],
    'only asks who is known, and keeps nothing': ['/api/persons/duplicates', '/api/persons/match'],
  },
};
