import { given, type DepartedCase } from './case-days.ts';
import type { CaseloadService } from './caseload-row.ts';
import { dayOf } from './day-numbers.ts';
import type { Draws } from './draws.ts';

type Kind = readonly [service: string, weight: number, least: number, most: number];
/** Of grown-ups, with the least and most paid for one, in whole euros. Amounts are made up: none was published. */
const GROWN_UP: readonly Kind[] = [
  ['microbusiness', 42, 700, 2_200],
  ['material_assistance', 17, 150, 900],
  ['housing', 10, 300, 1_500],
  ['vocational_training', 7, 200, 900],
  ['medical', 7, 80, 1_400],
  ['job_placement', 4, 100, 700],
  ['psychosocial', 3, 50, 300],
  ['collective_project', 2, 500, 1_800],
  ['community_project', 1, 300, 900],
  ['cash_for_work', 2, 150, 600],
  ['immediate_cash', 2, 100, 400],
  ['legal', 1, 50, 350],
  ['social_protection', 2, 50, 300],
];
const CHILDS: readonly Kind[] = [
  ['education', 46, 80, 700],
  ['childcare', 14, 60, 400],
  ['material_assistance', 24, 80, 500],
  ['medical', 14, 50, 800],
  ['psychosocial', 2, 50, 250],
];
const MODALITIES: Readonly<Record<string, readonly (readonly [CaseloadService['modality'], number])[]>> = {
  immediate_cash: [['cash', 1]],
  cash_for_work: [['cash', 1]],
  psychosocial: [['service', 1]],
  legal: [['service', 1]],
  job_placement: [['service', 1]],
};
const USUALLY: readonly (readonly [CaseloadService['modality'], number])[] = [
  ['in_kind', 7],
  ['service', 2],
  ['voucher', 1],
];
const COUNSELLING_ONLY = 0.08;
const NEEDS_BEFORE_DEPARTURE = 0.015;
/** Partners in some countries bill in dollars. */
const DOLLARS = 0.05;

const countryNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });
const partners = new Map<string, string>();

/** A made-up organisation a country. */
function partnerIn(country: string): string {
  const known = partners.get(country) ?? `Reintegration partner in ${countryNames.of(country)}`;
  partners.set(country, known);
  return known;
}

export interface ServedMember {
  readonly caseRef: string;
  readonly personRef: string;
  readonly child: boolean;
  readonly destination: string;
}

/** What one member was given until `today`. @param helped by a reintegration project: then at least one service counts */
export function servicesOf(
  draws: Draws,
  member: ServedMember,
  days: DepartedCase,
  helped: boolean,
  today: number,
): CaseloadService[] {
  const services: CaseloadService[] = [];
  const add = (more: Omit<CaseloadService, 'service_ref' | 'case_ref' | 'person_ref'>): void => {
    services.push({
      service_ref: `${member.personRef}-${services.length + 1}`,
      ...{ case_ref: member.caseRef, person_ref: member.personRef },
      ...given(more),
    });
  };
  if (!helped) {
    // Counselling alone, and help to live on before the journey, make nobody a beneficiary of reintegration.
    if (draws.chance(COUNSELLING_ONLY)) add(counselling(days.approved, 'pre_departure'));
    else if (draws.chance(NEEDS_BEFORE_DEPARTURE))
      add({
        ...{ service: 'immediate_basic_needs', level: 'individual', phase: 'pre_departure', modality: 'in_kind' },
        ...{ delivered_on: dayOf(days.departed), ...sum(draws, 30, 150, false) },
      });
    return services;
  }
  if (days.reintegration === null) return services;
  const until = Math.min(today, days.closed ?? today);
  if (draws.chance(0.06)) add(counselling(days.reintegration, 'post_arrival'));
  const count = 1 + Number(draws.chance(0.24)) + Number(draws.chance(0.05));
  for (let i = 0; i < count; i++) {
    const [service, , least, most] = draws.weighted((member.child ? CHILDS : GROWN_UP).map((kind) => [kind, kind[1]]));
    const day = days.reintegration + Math.round((until - days.reintegration) * draws.roll() * 0.8);
    add({
      ...{ service, level: levelOf(service), phase: 'post_arrival' },
      ...{ modality: draws.weighted(MODALITIES[service] ?? USUALLY), delivered_on: dayOf(day) },
      ...(draws.chance(0.94) ? sum(draws, least, most, draws.chance(DOLLARS)) : {}),
      partner: draws.chance(0.9) ? partnerIn(member.destination) : undefined,
    });
  }
  return services;
}

const counselling = (
  day: number,
  phase: CaseloadService['phase'],
): Omit<CaseloadService, 'service_ref' | 'case_ref' | 'person_ref'> => ({
  ...{ service: 'reintegration_counselling', level: 'individual', phase, modality: 'service' },
  delivered_on: dayOf(day),
});

const levelOf = (service: string): CaseloadService['level'] =>
  service === 'collective_project' ? 'collective' : service === 'community_project' ? 'community' : 'individual';

/** In steps of ten, some with cents as a shop's receipt has them. */
function sum(draws: Draws, least: number, most: number, dollars: boolean): { amount: string; currency: string } {
  const whole = Math.round(draws.whole(least, most) / 10) * 10;
  const cents = draws.chance(0.2) ? draws.whole(1, 99) : 0;
  return { amount: `${whole}.${String(cents).padStart(2, '0')}`, currency: dollars ? 'USD' : 'EUR' };
}
