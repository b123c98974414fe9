import {
  CARE_LEVELS,
  END_STATES,
  STAGES,
  type CareLevel,
  type CaseListAge,
  type CaseListDue,
  type CaseListSort,
  type CaseListWhose,
  type CaseMatter,
  type MemberStage,
} from '@homeward/contracts';
import type { Actor, PageQuery } from '@homeward/platform';
import { TODAY_IN } from '../data/today.ts';
import type { CaseMatterPart } from './case-matter.ts';
import { TODAY_OF_CASE } from './case.matters.ts';

/** Codes, days and ids only: no word typed by a person stands in a URL or a saved view. */
export interface CaseFilters extends PageQuery {
  /** Without any filter of whose cases: the actor's own. */
  readonly whose?: CaseListWhose | null;
  readonly officeId?: string | null;
  readonly ownerId?: string | null;
  readonly unassigned?: boolean | null;
  readonly stage?: MemberStage | null;
  /** Members still under way somewhere; the default. */
  readonly state?: 'open' | 'ended' | 'all' | null;
  readonly due?: CaseListDue | null;
  /** Days, both included, between which the next due day lies. */
  readonly dueFrom?: string | null;
  readonly dueTo?: string | null;
  readonly matter?: CaseMatter | null;
  /** Only with a matter that tells rules apart. */
  readonly rule?: string | null;
  /** Of the member who needs most. */
  readonly careLevel?: CareLevel | null;
  readonly age?: CaseListAge | null;
  readonly number?: string | null;
  readonly personId?: string | null;
  readonly sort?: CaseListSort | null;
  readonly order?: 'asc' | 'desc' | null;
}

/** Which cases the filters mean, as SQL on a case `c`. */
export interface CaseChoice {
  /** Unique to the text: what is prepared once a connection is named by it. */
  readonly name: string;
  readonly where: string;
  /** Where one column decides whose cases they are: each of these ids has an index that gives its cases in order. */
  readonly each: { readonly column: 'owner_id' | 'office_id'; readonly ids: string } | null;
}

/** Colleagues who are away today and left their cases to the reader. */
export const DEPUTISED = `
  deputised as materialized (
    select s.user_id, s.office_id from staff_absence s join office o on o.id = s.office_id
     where s.deputy_id = nullif(current_setting('app.user_id', true), '')::uuid
       and ${TODAY_IN('o.time_zone')} between s.from_on and s.to_on)`;

export const UNDER_WAY = `('{${STAGES.join(',')}}'::text[])`;

/** Somebody of it is under way. */
export const OPEN_CASE = `c.stage = any ${UNDER_WAY}`;

/** No office is further than a day from it: by it an index finds those of which each is then asked by its own day. */
const NEAR_TODAY = TODAY_IN(`'UTC'`);

/** @param today an expression of the day it is in the office of a case `c` */
export const overdueBy = (today: string): string => `c.next_due_on < ${today}`;

export const DUE: Readonly<Record<CaseListDue, string>> = {
  overdue: `c.next_due_on <= ${NEAR_TODAY} and ${overdueBy(TODAY_OF_CASE)}`,
  today: `c.next_due_on between ${NEAR_TODAY} - 1 and ${NEAR_TODAY} + 1 and c.next_due_on = ${TODAY_OF_CASE}`,
  week: `c.next_due_on between ${NEAR_TODAY} - 1 and ${NEAR_TODAY} + 7
    and c.next_due_on between ${TODAY_OF_CASE} and ${TODAY_OF_CASE} + 6`,
  none: 'c.next_due_on is null',
};

/** The level of a member `m` as a number: the later in the list of levels, the closer they are accompanied. */
export const CARE_OF_MEMBER = `array_position('{${CARE_LEVELS.join(',')}}'::text[], m.care_level)`;

/** Of whoever needs most. */
export const CARE_OF_CASE = `(select coalesce(max(${CARE_OF_MEMBER}), 1) from case_member m where m.case_id = c.id)`;
export const careIs = (level: CareLevel): string => `${CARE_OF_CASE} = ${CARE_LEVELS.indexOf(level) + 1}`;

/** How long a case has stood at its stage. @param today as in {@link overdueBy} */
export const agesBy = (today: string): Readonly<Record<CaseListAge, string>> => {
  const days = `(${today} - c.stage_since)`;
  return {
    week: `${days} <= 7`,
    month: `${days} between 8 and 30`,
    quarter: `${days} between 31 and 90`,
    longer: `${days} > 90`,
  };
};
const AGES = agesBy(TODAY_OF_CASE);

/** @param next binds a value and gives its place, such as `$1` */
export function chooseCases(
  actor: Pick<Actor, 'userId' | 'offices'>,
  filters: CaseFilters,
  matters: ReadonlyMap<CaseMatter, CaseMatterPart>,
  next: (value: unknown) => string,
): CaseChoice {
  const conditions: string[] = [];
  const names: string[] = [];
  const add = (name: string, condition: string): void => {
    names.push(name);
    conditions.push(condition);
  };
  const addMatter = (part: CaseMatterPart, code: CaseMatter, rule: string | null): void => {
    if (rule && part.ofRule) add(`${code}_rule`, part.ofRule(next(rule)));
    else add(code, part.condition);
  };
  const { officeId, ownerId, unassigned, stage, due, matter, number, personId } = filters;
  if (officeId) add('office', `c.office_id = ${next(officeId)}::uuid`);
  if (ownerId) add('owner', `c.owner_id = ${next(ownerId)}::uuid`);
  if (unassigned) add('free', 'c.owner_id is null');
  if (number) add('number', `c.number = ${next(number)}`);
  if (personId)
    add('person', `c.id in (select m.case_id from case_member m where m.person_id = ${next(personId)}::uuid)`);
  const whose = filters.whose ?? (names.length === 0 ? 'mine' : null);
  if (whose) names.push(whose);
  const each = whose === null || (whose === 'anyone' && names.length > 1) ? null : eachOf(actor, whose, next);
  if (stage) add('stage', `c.stage = ${next(stage)}`);
  else if (filters.state === 'ended') add('ended', `c.stage <> all ${UNDER_WAY}`);
  else if (filters.state !== 'all' && !number) add('open', OPEN_CASE);
  if (due) add(`due-${due}`, DUE[due]);
  if (filters.dueFrom) add('due-from', `c.next_due_on >= ${next(filters.dueFrom)}::date`);
  if (filters.dueTo) add('due-to', `c.next_due_on <= ${next(filters.dueTo)}::date`);
  if (matter) addMatter(matters.get(matter)!, matter, filters.rule ?? null);
  if (filters.careLevel) add(`care-${filters.careLevel}`, careIs(filters.careLevel));
  if (filters.age) add(`aged-${filters.age}`, AGES[filters.age]);
  return { name: names.join('_'), where: conditions.join(' and ') || 'true', each };
}

function eachOf(
  actor: Pick<Actor, 'userId' | 'offices'>,
  whose: CaseListWhose,
  next: (value: unknown) => string,
): CaseChoice['each'] {
  if (whose === 'anyone')
    return { column: 'office_id', ids: `(select unnest(${next(actor.offices['case.read'] ?? [])}::uuid[]) as id)` };
  const deputised = 'select user_id as id from deputised';
  if (whose === 'deputy') return { column: 'owner_id', ids: `(select distinct id from (${deputised}) d)` };
  return { column: 'owner_id', ids: `(select ${next(actor.userId)}::uuid as id union ${deputised})` };
}

/** The condition of a choice, whole. */
export const meant = ({ each, where }: CaseChoice): string =>
  each ? `c.${each.column} = any (array${each.ids}) and ${where}` : where;

const KEYS: Readonly<Record<CaseListSort, string>> = {
  updatedAt: 'c.updated_at',
  number: 'c.number',
  openedOn: 'c.opened_on',
  nextDueOn: 'c.next_due_on',
  // In the order of the process, not of the alphabet.
  stage: `array_position('{${[...STAGES, ...END_STATES].join(',')}}'::text[], c.stage)`,
};

/** What is soonest due is asked for first; everything else is looked at newest first. */
export function orderOf({ sort, order }: CaseFilters): { name: string; by: string } {
  const key = sort ?? 'updatedAt';
  const direction = order ?? (key === 'updatedAt' || key === 'openedOn' ? 'desc' : 'asc');
  return {
    name: `${key}_${direction}`,
    by: `${KEYS[key]} ${direction}${key === 'nextDueOn' ? ' nulls last' : ''}, c.id`,
  };
}
