import {
  SERVICES_FOR,
  type FitnessCondition,
  type FitnessOutcome,
  type SpecialService,
  type TravelSetting,
} from '@homeward/contracts';
import { addDays } from './document-validity.ts';

/** Settings as they stand on a day. */
export type SettingsOfDay = Readonly<Record<TravelSetting, number>>;

export interface Pregnancy {
  /** The day the child is expected, `YYYY-MM-DD`. */
  readonly dueOn: string;
  readonly multiple: boolean;
  readonly certificateHeld: boolean;
}

export interface AssessmentTold {
  readonly outcome: FitnessOutcome;
  readonly conditions: readonly FitnessCondition[];
  readonly services: readonly SpecialService[];
  readonly assessedOn: string;
  readonly validUntil: string | null;
  readonly reviewOn: string | null;
  readonly pregnancy: Pregnancy | null;
  readonly medication: string | null;
  readonly medicationDays: number | null;
}

/** Pregnancy is reckoned as 40 weeks up to the day the child is expected (280 days, Naegele). */
const DAYS_OF_PREGNANCY = 280;

/** @returns the first day of a week of pregnancy that many weeks have passed on */
export function dayOfWeek(dueOn: string, week: number): string {
  return addDays(dueOn, week * 7 - DAYS_OF_PREGNANCY);
}

/**
 * The last day on which carriers take somebody who is pregnant. Limits differ by carrier; these are background, not rules.
 */
export function lastDayPregnant({ dueOn, multiple, certificateHeld }: Pregnancy, settings: SettingsOfDay): string {
  const week = settings[multiple ? 'pregnancy-multiple-last-week' : 'pregnancy-single-last-week'];
  const limit = dayOfWeek(dueOn, week);
  if (certificateHeld) return limit;
  const uncertified = addDays(dayOfWeek(dueOn, settings['pregnancy-certificate-from-week']), -1);
  return uncertified < limit ? uncertified : limit;
}

/** The last day of a finding that lets somebody travel; null when it does not. */
export function lastDayOf(told: AssessmentTold, settings: SettingsOfDay): string | null {
  if (told.validUntil === null) return null;
  if (told.pregnancy === null) return told.validUntil;
  const limit = lastDayPregnant(told.pregnancy, settings);
  return limit < told.validUntil ? limit : told.validUntil;
}

/** What is wrong with an assessment, by field. */
export function assessmentProblems(
  told: AssessmentTold,
  today: string,
  settings: SettingsOfDay,
): Readonly<Record<string, string>> {
  const mayTravel = told.outcome === 'fit' || told.outcome === 'fit-with-conditions';
  const last = lastDayOf(told, settings);
  const unserved = told.conditions.filter(
    (condition) => !SERVICES_FOR[condition].some((service) => told.services.includes(service)),
  );
  const problems: Readonly<Record<string, string | false>> = {
    assessedOn: told.assessedOn > today && `lies after ${today}; write the day of the examination`,
    validUntil: validityProblem(told, mayTravel, last),
    reviewOn:
      told.outcome === 'temporarily-unfit' &&
      (told.reviewOn === null || told.reviewOn <= told.assessedOn) &&
      'must name the day on which somebody looks again, after the examination',
    conditions:
      (told.outcome === 'fit-with-conditions') !== told.conditions.length > 0 &&
      (told.conditions.length > 0
        ? 'belong to "fit with conditions"; choose that, or leave them out'
        : 'are missing; say with which conditions the journey is possible'),
    services: mayTravel && unserved.length > 0 && servicesMend(unserved),
    medicationDays:
      told.medicationDays !== null && told.medication === null && 'says for how long; name the medication too',
  };
  return Object.fromEntries(Object.entries(problems).filter((each): each is [string, string] => each[1] !== false));
}

function validityProblem(
  { validUntil, assessedOn }: AssessmentTold,
  mayTravel: boolean,
  last: string | null,
): string | false {
  if (!mayTravel) return validUntil !== null && 'is for somebody who may travel; leave it out';
  if (validUntil === null) return 'must name the last day on which the person may travel';
  if (validUntil < assessedOn) return 'lies before the examination; check both days';
  return (
    last !== null && last < assessedOn && `is beyond what carriers accept: by the due day the last one was ${last}`
  );
}

function servicesMend(conditions: readonly FitnessCondition[]): string {
  const wanted = conditions.map((condition) => `${condition}: ${SERVICES_FOR[condition].join(' or ')}`);
  return `must hold what the carrier is asked for (${wanted.join('; ')})`;
}

/** Whether a baby is too young for a leg, and whether a physician's word could change that. */
export function newbornOn(
  birthDate: string,
  legOn: string,
  settings: SettingsOfDay,
): 'old-enough' | 'with-physician' | 'never' {
  if (legOn >= addDays(birthDate, settings['newborn-from-day'])) return 'old-enough';
  return legOn >= addDays(birthDate, settings['newborn-never-before-day']) ? 'with-physician' : 'never';
}
