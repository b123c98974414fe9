import { DECLARED_WITH, STAGE_PROOFS } from '../domain/stage-of.ts';
import { STAGES } from '@homeward/contracts';

/** Where the house has words of its own for what the caseload file says. */
const CLOSING: readonly (readonly [file: string, house: string])[] = [
  ['no_longer_eligible', 'criteria-no-longer-met'],
  ['person_stopped', 'returnee-stops'],
  ['conduct', 'threatening-behaviour'],
  ['help_harmful', 'stigma'],
  ['fraud_decided', 'fraud'],
];
const ROLES: readonly (readonly [file: string, house: string])[] = [['non_relative', 'other']];
const SEXES: readonly (readonly [file: string, house: string])[] = [
  ['F', 'female'],
  ['M', 'male'],
];

/** The database writes codes with strokes, files and JSON with underscores. */
export const inHouse = (expression: string): string => `replace(${expression}, '_', '-')`;
export const inFile = (expression: string): string => `replace(${expression}, '-', '_')`;

const mapped = (expression: string, pairs: readonly (readonly [string, string])[], otherwise: string): string =>
  `case ${expression} ${pairs.map(([from, to]) => `when '${from}' then '${to}'`).join(' ')} else ${otherwise} end`;
const turned = (pairs: readonly (readonly [string, string])[]): [string, string][] =>
  pairs.map(([file, house]) => [house, file]);

export const closingInHouse = (value: string): string => mapped(value, CLOSING, inHouse(value));
export const closingInFile = (value: string): string => mapped(value, turned(CLOSING), inFile(value));
export const roleInHouse = (value: string): string => mapped(value, ROLES, inHouse(value));
export const roleInFile = (value: string): string => mapped(value, turned(ROLES), inFile(value));
export const sexInHouse = (value: string): string => mapped(value, SEXES, `'other'`);
export const sexInFile = (value: string): string => mapped(value, turned(SEXES), `'X'`);

export const STAGES_SQL = `'{${STAGES.join(',')}}'::text[]`;
export const PROFILE_OF = (status: string): string => `case
  when ${status} in ('asylum-pending', 'asylum-withdrawn') then 'applicant'
  when ${status} = 'asylum-rejected' then 'end-of-procedure'
  when ${status} in ('visa-overstay', 'irregular', 'stranded') then 'no-permit'
  when ${status} is not null then 'other' end`;

/**
 * What the columns `e` of a row prove, as `(position, stage, happened_on)`: the same table as `provedSteps`.
 * @param e an expression of type jsonb
 */
export const stepsOf = (e: string): string => `(
  select p.position, p.stage, p.day::date as happened_on from (values
    ${STAGE_PROOFS.map(([stage, column], i) =>
      stage === 'PRE_DEPARTURE'
        ? `(${i + 1}, '${stage}', case when ${e} ?| '{${DECLARED_WITH.join(',')}}' then ${e} ->> '${column}' end)`
        : `(${i + 1}, '${stage}', ${e} ->> '${column}')`,
    ).join(',\n    ')}) p (position, stage, day) where p.day is not null)`;

/** The earliest and the latest day of a row. */
export const DAY_COLUMNS = STAGE_PROOFS.map(([, column]) => column);
export const firstDay = (e: string): string =>
  `least(${DAY_COLUMNS.map((column) => `${e} ->> '${column}'`).join(', ')})::date`;

/** A digest that only this installation can make: it tells that a value is the same, and no value. */
export const digestSql = (key: string, column: string, value: string): string =>
  `left(encode(sha256(convert_to(${key} || chr(10) || ${column} || chr(10) || (${value}), 'UTF8')), 'base64'), 20)`;
