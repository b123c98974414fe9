import {
  CASELOAD_LEVELS,
  CASELOAD_MODALITIES,
  CASELOAD_PHASES,
  CASELOAD_REQUIRED,
  CASELOAD_SERVICES,
  type CaseloadColumn,
  type CaseloadServiceColumn,
} from '@homeward/contracts';
import { readAmount, writtenAmount } from './amount.ts';
import { fault, type Cells, type Fault } from './fault.ts';
import type { CaseloadKnowledge } from './knowledge.ts';
import { readCells, type Readers } from './read-cells.ts';
import { code, day, text, type Reader } from './read-value.ts';

const currency: Reader = (typed, { currencies }) => {
  const value = typed.toUpperCase();
  return currencies.has(value)
    ? { value }
    : { code: 'currency.unknown', message: 'This is no currency code; write three letters of ISO 4217 such as EUR.' };
};

/** R37–R45: what each cell of a service's row may hold. */
export const SERVICE_READERS: Readers<CaseloadServiceColumn> = {
  service_ref: text(40),
  case_ref: text(40),
  person_ref: text(40),
  service: code(CASELOAD_SERVICES),
  level: code(CASELOAD_LEVELS),
  phase: code(CASELOAD_PHASES),
  modality: code(CASELOAD_MODALITIES),
  delivered_on: day,
  amount: text(40),
  currency,
  partner: text(120),
};

export interface ReadServiceRow {
  readonly values: Cells;
  readonly typed: Cells;
  readonly faults: readonly Fault[];
  /** In minor units of the currency. */
  readonly amountMinor: number | null;
}

/** R6, R37–R45 as far as one row tells. */
export function readServiceRow(
  cells: Cells,
  known: CaseloadKnowledge,
  present: ReadonlySet<CaseloadColumn>,
): ReadServiceRow {
  const required = [...CASELOAD_REQUIRED.services];
  const { values, typed, faults } = readCells(cells, { readers: SERVICE_READERS, required, present }, known);
  const money = readMoney(values, typed, known);
  return {
    typed,
    values: money.written === null ? without(values, 'amount') : { ...values, amount: money.written },
    faults: [...faults, ...money.faults],
    amountMinor: money.minor,
  };
}

interface Money {
  readonly minor: number | null;
  readonly written: string | null;
  readonly faults: readonly Fault[];
}

/** R44: an amount and its currency stand together. */
function readMoney(values: Cells, typed: Cells, { currencies }: CaseloadKnowledge): Money {
  const none = (...faults: Fault[]): Money => ({ minor: null, written: null, faults });
  if ((typed.amount === undefined) !== (typed.currency === undefined))
    return none(
      fault('currency', 'amount.without-currency', 'An amount and its currency stand together; fill in both.'),
    );
  if (values.amount === undefined) return none();
  // Two digits are most currencies': what is no number in them is none in any.
  const digits = values.currency === undefined ? 2 : currencies.get(values.currency)!;
  const read = readAmount(values.amount, digits);
  if ('wrong' in read)
    return values.currency === undefined ? none() : none(fault('amount', `amount.${read.wrong}`, read.message));
  return { minor: read.minor, written: writtenAmount(read.minor, digits), faults: [] };
}

function without(values: Cells, column: CaseloadColumn): Cells {
  const { [column]: _, ...rest } = values;
  return rest;
}
