import { FIGURE_AGE_GROUPS, FIGURE_DIMENSION_OF, FIGURE_PROFILE_OF, FUNNEL_STEPS, WAITS } from '@homeward/contracts';
import type { KeyFigures } from './key-figures.ts';

/** Which rows a number of the report counts. `code` and `more` stand for the codes it is asked with. */
export interface FigureNumber {
  readonly from: 'figure_event' | 'figure_service';
  /** A condition on row `e`, beside the period and the filters. */
  readonly where: string;
  /** What is counted once. */
  readonly once: string;
  /** Whether it is one of a breakdown, and so asked for with a code. */
  readonly coded: boolean;
}

const event = (kind: string, more = '', once = 'e.member_id'): FigureNumber => ({
  ...{ from: 'figure_event', where: `e.kind = '${kind}'${more}`, once, coded: more.includes('$code') },
});
const departed = (more = '', once = 'e.id'): FigureNumber => event('departed', more && ` and ${more}`, once);
const given = (more = 'true', once = 'e.id'): FigureNumber => ({
  ...{ from: 'figure_service', where: more, once, coded: more.includes('$code') },
});
const listed = (pairs: Readonly<Record<string, string>>, column: string): string =>
  `(case ${column} ${Object.entries(pairs)
    .map(([code, group]) => `when '${code}' then '${group}'`)
    .join(' ')} end) = $code`;
const AGE_GROUP = `(array['${FIGURE_AGE_GROUPS.join("','")}'])[width_bucket(e.age, array[5, 12, 18, 25, 35, 50, 65]) + 1]`;
const BENEFITED = `exists (select 1 from figure_service s where s.member_id = e.member_id and s.given_on <= $asOf::date
  and s.service <> 'reintegration_counselling'
  and not (s.service in ('immediate_cash', 'immediate_basic_needs') and s.phase = 'pre_departure'))`;
const VULNERABLE = `(case $code when 'umc' then e.unaccompanied else exists (
  select 1 from statistical_vulnerability v where v.member_id = e.member_id and v.kind = $code
     and v.true_from <= e.happened_on and (v.true_until is null or v.true_until > e.happened_on)) end)`;
const FUNNEL = Object.fromEntries(
  FUNNEL_STEPS.filter((step) => step !== 'departed').map((step) => [
    `funnel.${step}`,
    step === 'noShow'
      ? event('no_show', '', 'e.id')
      : event(step, '', step === 'counselled' ? 'e.person_id' : 'e.member_id'),
  ]),
);
const DAYS_OF = {
  applicationToApproval: 'e.applied_on is not null and e.approved_on is not null',
  approvalToDeparture: 'e.approved_on is not null',
  applicationToDeparture: 'e.applied_on is not null',
} as const satisfies Readonly<Record<(typeof WAITS)[number], string>>;

/** Every number of the report, by its place in it. */
export const FIGURE_NUMBERS: Readonly<Record<string, FigureNumber>> = {
  ...FUNNEL,
  'funnel.departed': departed(),
  'departures.total': departed(),
  'departures.persons': departed('', 'e.person_id'),
  'departures.cases': departed('', 'e.counted_case_id'),
  'departures.inFamilies': departed('e.of_case > 1'),
  'departures.withReintegration': departed(BENEFITED),
  'departures.bySex': departed('e.sex = $code'),
  'departures.byAge': departed(`(case when e.age < 18 then 'child' when e.age >= 18 then 'adult' end) = $code`),
  'departures.byAgeGroup': departed(`${AGE_GROUP} = $code`),
  'departures.byAgeSex': departed(`${AGE_GROUP} = $code and e.sex = $more`),
  'departures.byLegalStatus': departed('e.legal_status = $code'),
  'departures.byProfile': departed(listed(FIGURE_PROFILE_OF, 'e.legal_status')),
  'departures.byReturnType': departed('e.return_type = $code'),
  'departures.byVulnerability': departed(VULNERABLE),
  'departures.byNationality': departed(`coalesce(e.nationality_code, 'ZZ') = $code`),
  'departures.byDestination': departed(`coalesce(e.destination_country_code, 'ZZ') = $code`),
  'departures.byHost': departed('e.host_country_code = $code'),
  'departures.byOffice': departed(
    'e.counted_office_id = (select o.id from office o where $code in (o.id::text, coalesce(o.code, o.name)))',
  ),
  'departures.byProgramme': departed(`coalesce(e.programme_code, 'none') = $code`),
  'departures.byMonth': departed(`to_char(e.happened_on, 'YYYY-MM') = $code`),
  'departures.hostToDestination': departed(
    `e.host_country_code = $code and coalesce(e.destination_country_code, 'ZZ') = $more`,
  ),
  'services.total': given(),
  'services.persons': given('true', 'e.person_id'),
  'services.byService': given('e.service = $code'),
  'services.byDimension': given(listed(FIGURE_DIMENSION_OF, 'e.service')),
  'services.byLevel': given('e.level = $code'),
  'services.byPhase': given('e.phase = $code'),
  'services.byModality': given('e.modality = $code'),
  'closed.byClosingReason': event('closed', ' and e.reason_code = $code'),
  ...Object.fromEntries(WAITS.map((wait) => [`waitingDays.${wait}`, departed(DAYS_OF[wait])])),
};
export const FIGURE_NUMBER_CODES = Object.keys(FIGURE_NUMBERS);

/** The number that stands at a place of the report; 0 for a code that nobody was found under. */
export function numberAt(figures: KeyFigures, place: string, code: string | null, more: string | null): number {
  const [part, name] = place.split('.') as ['funnel', string];
  const found = (figures[part] as Readonly<Record<string, unknown>>)[name];
  if (place === 'departures.hostToDestination')
    return figures.departures.hostToDestination.find((f) => f.host === code && f.destination === more)?.departures ?? 0;
  if (typeof found === 'number') return found;
  if (place.startsWith('waitingDays.')) return (found as { n: number }).n;
  return (found as Readonly<Record<string, number>>)[code!] ?? 0;
}
