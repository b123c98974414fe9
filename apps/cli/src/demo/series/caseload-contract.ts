import type { CaseloadCase, CaseloadPerson, CaseloadService } from './caseload-row.ts';

/*
 * The rules of docs/caseload-format.md, written from that page alone and apart from the importer, so that a caseload we
 * make ourselves is held to the page and not to our own reading of it.
 */

const SERVICES =
  /^(reintegration_counselling|microbusiness|collective_project|community_project|job_placement|vocational_training|education|housing|medical|psychosocial|legal|childcare|social_protection|material_assistance|cash_for_work|immediate_cash|immediate_basic_needs)$/;
const VULNERABILITIES =
  /^(umc|vot|health|disability|elderly|single_parent|pregnant|survivor_of_violence|mental_health|other)$/;
const CLOSINGS =
  /^(plan_completed|support_period_ended|entitlement_lapsed|no_longer_eligible|person_stopped|left_the_area|re_migrated|lost_to_follow_up|died|help_unsuitable|help_harmful|conduct|funding_ended|security|never_departed|fraud_decided|duplicate|other)$/;
const STATUSES = /^(asylum_pending|asylum_withdrawn|asylum_rejected|visa_overstay|irregular|regular|stranded|other)$/;
const ROLES = /^(principal|spouse|partner|child|parent|sibling|grandparent|other_relative|non_relative)$/;
const COUNTRY = /^[A-Z]{2}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const CONTROL = /\p{Cc}/u;
const ORDERED = [
  ...(['first_counselled_on', 'applied_on', 'approved_on', 'departed_on', 'arrived_on'] as const),
  ...(['reintegration_from', 'closed_on'] as const),
];
const ENDS = ['rejected_on', 'withdrawn_on', 'cancelled_on'] as const;
const OF_THE_CASE = [
  ...(['host_country', 'office', 'programme', 'return_type', 'return_channel', 'case_worker'] as const),
];
/** Enough to see what is wrong. */
const MOST = 20;

/** What the rules refuse of these cases, each by its rule and reference; at most twenty. */
export function faultsOf(cases: Iterable<CaseloadCase>, today: string): string[] {
  const faults: string[] = [];
  const seen = { cases: new Set<string>(), persons: new Set<string>(), services: new Set<string>() };
  const fault = (rule: string, where: string, holds: boolean): void => {
    if (!holds && faults.length < MOST) faults.push(`${rule} ${where}`);
  };
  for (const each of cases) {
    const [first] = each.persons;
    fault('R14', first!.case_ref, !seen.cases.has(first!.case_ref) && first!.case_ref.length <= 40);
    seen.cases.add(first!.case_ref);
    fault('R16', first!.case_ref, each.persons.filter(({ role }) => role === 'principal').length === 1);
    for (const person of each.persons) {
      fault('R15', person.person_ref, !seen.persons.has(person.person_ref) && person.person_ref.length <= 40);
      seen.persons.add(person.person_ref);
      for (const key of OF_THE_CASE) fault(`one ${key} a case`, person.person_ref, person[key] === first![key]);
      checkPerson(person, today, fault);
    }
    for (const service of each.services) {
      fault('R37', service.service_ref, !seen.services.has(service.service_ref) && service.service_ref.length <= 40);
      seen.services.add(service.service_ref);
      const person = each.persons.find(
        ({ case_ref, person_ref }) => case_ref === service.case_ref && person_ref === service.person_ref,
      );
      fault('R38', service.service_ref, person !== undefined);
      if (person) checkService(service, person, today, fault);
    }
  }
  return faults;
}

type Fault = (rule: string, where: string, holds: boolean) => void;

function checkPerson(person: CaseloadPerson, today: string, fault: Fault): void {
  const check = (rule: string, holds: boolean): void => fault(rule, person.person_ref, holds);
  const days = [...ORDERED, ...ENDS, 'declared_on' as const].flatMap((key) => person[key] ?? []);
  for (const value of Object.values(person)) {
    check('R3', typeof value === 'string' && value.trim() === value && value !== '' && !CONTROL.test(value));
    check('R3', value === value.normalize('NFC') && !/\s\s/.test(value));
  }
  for (const day of days) check('R4', realDay(day) && day <= today);
  check('R16', ROLES.test(person.role));
  for (const name of [person.family_name, person.given_names]) check('R17', name.length >= 1 && name.length <= 120);
  check('R18', /^[FMX]$/.test(person.sex));
  checkBirth(person.birth_date, days, today, check);
  check('R20', COUNTRY.test(person.nationality));
  check('R21', COUNTRY.test(person.host_country));
  check('R22', COUNTRY.test(person.destination) && person.destination !== person.host_country);
  check('R25', /^(avrr|vhr)$/.test(person.return_type));
  check('R26', /^(avrr_programme|immigration_office|dublin_transfer)$/.test(person.return_channel));
  check('R27', STATUSES.test(person.legal_status));
  const codes = person.vulnerabilities?.split(';') ?? [];
  check(
    'R28',
    codes.every((code) => VULNERABILITIES.test(code)),
  );
  const of = person.departed_on ?? person.applied_on ?? person.first_counselled_on;
  if (codes.includes('umc') && of) check('R29', ageOn(person.birth_date, of) < 18);
  check('R30', person.language === undefined || /^[a-z]{2}$/.test(person.language));
  check('R31', person.phone === undefined || /^\+[1-9]\d{7,14}$/.test(person.phone));
  check('R31', person.email === undefined || /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(person.email));
  const ordered = ORDERED.flatMap((key) => person[key] ?? []);
  check('R33', ordered.join() === ordered.toSorted().join());
  const { declared_on: declared, applied_on: applied, departed_on: departed } = person;
  if (declared) check('R34', (!applied || declared >= applied) && (!departed || declared <= departed));
  const ends = ENDS.flatMap((key) => person[key] ?? []);
  check('R35', ends.length <= 1 && (ends.length === 0 || departed === undefined));
  check(
    'R35',
    ends.every((end) => !applied || end >= applied),
  );
  check('R35', (person.cancel_reason === undefined) === (person.cancelled_on === undefined));
  check('R36', (person.closing_reason === undefined) === (person.closed_on === undefined));
  check('R36', person.closing_reason === undefined || CLOSINGS.test(person.closing_reason));
}

function checkBirth(
  birth: string,
  days: readonly string[],
  today: string,
  check: (rule: string, holds: boolean) => void,
): void {
  const yearOnly = /^\d{4}$/.test(birth);
  check('R19', yearOnly ? birth <= today.slice(0, 4) : realDay(birth) && birth <= today);
  check('R19', Number(birth.slice(0, 4)) > Number(today.slice(0, 4)) - 120);
  check(
    'R19',
    days.every((day) => (yearOnly ? birth <= day.slice(0, 4) : birth <= day)),
  );
}

function checkService(service: CaseloadService, person: CaseloadPerson, today: string, fault: Fault): void {
  const check = (rule: string, holds: boolean): void => fault(rule, service.service_ref, holds);
  check('R39', SERVICES.test(service.service));
  check('R40', /^(individual|collective|community)$/.test(service.level));
  check('R41', /^(pre_departure|post_arrival)$/.test(service.phase));
  if (service.phase === 'post_arrival')
    check('R41', person.departed_on !== undefined && service.delivered_on >= person.departed_on);
  check('R42', /^(cash|in_kind|voucher|service)$/.test(service.modality));
  check('R43', realDay(service.delivered_on) && service.delivered_on <= today);
  check('R44', (service.amount === undefined) === (service.currency === undefined));
  check('R44', service.amount === undefined || /^\d+\.\d{2}$/.test(service.amount));
  check('R44', service.currency === undefined || /^[A-Z]{3}$/.test(service.currency));
  check('R45', service.partner === undefined || (service.partner.length >= 1 && service.partner.length <= 120));
}

const realDay = (day: string): boolean =>
  DAY.test(day) && new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10) === day;

/** In completed years; a year alone counts as its 1 July. */
function ageOn(birth: string, day: string): number {
  const born = birth.length === 4 ? `${birth}-07-01` : birth;
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4));
  return Math.max(0, day.slice(5) < born.slice(5) ? years - 1 : years);
}
