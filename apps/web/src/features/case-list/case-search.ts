import {
  CARE_LEVELS,
  CASE_LIST_AGES,
  CASE_LIST_COLUMNS,
  CASE_LIST_DUE,
  CASE_LIST_SIZES,
  CASE_LIST_SORTS,
  CASE_LIST_WHOSE,
  CASE_MATTERS,
  END_STATES,
  STAGES,
  type CareLevel,
  type CaseListAge,
  type CaseListColumn,
  type CaseListDue,
  type CaseListSort,
  type CaseListWhose,
  type CaseMatter,
  type MemberStage,
} from '@homeward/contracts';
import { isDay } from '../../lib/format/typed-day.ts';
import { oneOf, present, wholeNumber, type PageSearch } from '../../lib/search-params.ts';

export const CASE_STATES = ['open', 'ended', 'all'] as const;
export type CaseState = (typeof CASE_STATES)[number];
export const ORDERS = ['asc', 'desc'] as const;
export type Order = (typeof ORDERS)[number];
export const MEMBER_STAGES: readonly MemberStage[] = [...STAGES, ...END_STATES];

/** What of the list can be filtered, as it stands in its address. */
export interface CaseFilterSearch {
  readonly whose?: CaseListWhose;
  readonly officeId?: string;
  readonly ownerId?: string;
  readonly unassigned?: true;
  readonly stage?: MemberStage;
  readonly state?: CaseState;
  readonly due?: CaseListDue;
  readonly dueFrom?: string;
  readonly dueTo?: string;
  readonly matter?: CaseMatter;
  /** The code of a requirement: which of the cases refused. */
  readonly rule?: string;
  readonly careLevel?: CareLevel;
  readonly age?: CaseListAge;
}

export interface CaseSearch extends PageSearch, CaseFilterSearch {
  readonly sort?: CaseListSort;
  readonly order?: Order;
  readonly size?: number;
  /** Codes of the columns shown, joined by full stops, which an address leaves as they are. */
  readonly columns?: string;
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const id = (value: unknown): string | undefined => (typeof value === 'string' && ID.test(value) ? value : undefined);

const day = (value: unknown): string | undefined => (typeof value === 'string' && isDay(value) ? value : undefined);

const RULE = /^[a-z0-9-]{1,80}$/;

const FILTERS = [
  ...(['whose', 'officeId', 'ownerId', 'unassigned', 'stage', 'state', 'due', 'dueFrom', 'dueTo'] as const),
  ...(['matter', 'rule', 'careLevel', 'age'] as const),
] as const;
export type CaseFilterName = (typeof FILTERS)[number];

export const asCaseSearch = (search: Record<string, unknown>): CaseSearch => {
  const columns = String(search['columns'] ?? '')
    .split('.')
    .filter((code) => oneOf(CASE_LIST_COLUMNS, code));
  return present({
    whose: oneOf(CASE_LIST_WHOSE, search['whose']),
    officeId: id(search['officeId']),
    ownerId: id(search['ownerId']),
    unassigned: search['unassigned'] === true || search['unassigned'] === 'true' ? (true as const) : undefined,
    stage: oneOf(MEMBER_STAGES, search['stage']),
    state: oneOf(CASE_STATES, search['state']),
    due: oneOf(CASE_LIST_DUE, search['due']),
    dueFrom: day(search['dueFrom']),
    dueTo: day(search['dueTo']),
    matter: oneOf(CASE_MATTERS, search['matter']),
    rule: RULE.test(String(search['rule'] ?? '')) ? String(search['rule']) : undefined,
    careLevel: oneOf(CARE_LEVELS, search['careLevel']),
    age: oneOf(CASE_LIST_AGES, search['age']),
    sort: oneOf(CASE_LIST_SORTS, search['sort']),
    order: oneOf(ORDERS, search['order']),
    page: wholeNumber(search['page']),
    size: CASE_LIST_SIZES.slice(1).find((size) => size === Number(search['size'])),
    columns: columns.length > 0 ? columns.join('.') : undefined,
  }) as CaseSearch;
};

export const filtersOf = (search: CaseSearch): CaseFilterSearch =>
  present(Object.fromEntries(FILTERS.map((name) => [name, search[name]]))) as CaseFilterSearch;

export const activeFilters = (search: CaseSearch): CaseFilterName[] =>
  FILTERS.filter((name) => search[name] !== undefined);

/** What everybody sees first; who reads cases of several offices adds the office. */
export const USUAL_COLUMNS: readonly CaseListColumn[] = [
  'number',
  'principalName',
  'stage',
  'ownerName',
  'nextDueOn',
  'updatedAt',
];

export const columnsOf = ({ columns }: CaseSearch): readonly CaseListColumn[] =>
  columns === undefined ? USUAL_COLUMNS : CASE_LIST_COLUMNS.filter((code) => columns.split('.').includes(code));

export const sortOf = ({ sort = 'updatedAt', order }: CaseSearch): { by: CaseListSort; descending: boolean } => ({
  by: sort,
  descending: (order ?? (sort === 'updatedAt' || sort === 'openedOn' ? 'desc' : 'asc')) === 'desc',
});
