import { CASELOAD_SERVICE_COLUMNS, type CaseloadColumn } from '@homeward/contracts';
import { readAmount, writtenAmount } from './amount.ts';
import type { Cells } from './fault.ts';
import { KNOWN } from './known-for-tests.ts';
import { readServiceRow } from './service-row.ts';
import { checkDelivered, ServiceReferences } from './services-together.ts';

const GOOD: Cells = {
  service_ref: 'S1',
  case_ref: 'C1',
  person_ref: 'P1',
  service: 'microbusiness',
  level: 'individual',
  phase: 'post_arrival',
  modality: 'in_kind',
  delivered_on: '2024-05-01',
  amount: '1234.50',
  currency: 'EUR',
  partner: 'Partner Ltd',
};
const ALL: ReadonlySet<CaseloadColumn> = new Set(CASELOAD_SERVICE_COLUMNS);
const read = (change: Cells) => readServiceRow({ ...GOOD, ...change }, KNOWN, ALL);
const faultsOf = (change: Cells): string[] => read(change).faults.map(({ column, code }) => `${column} ${code}`);
const none: string[] = [];

describe('rules of the sheet services', () => {
  it('R6 should read amounts by their last separator and guess none', () => {
    const minor = (text: string, digits = 2): unknown => {
      const found = readAmount(text, digits);
      return 'minor' in found ? found.minor : found.wrong;
    };
    expect(minor('1.234,56')).toBe(123456);
    expect(minor('1,234.5')).toBe(123450);
    expect(minor('1234,5')).toBe(123450);
    expect(minor('12')).toBe(1200);
    expect(minor('1 234,50')).toBe(123450);
    expect(minor('1.234.567')).toBe(123456700);
    expect(minor('1,234,567.89')).toBe(123456789);
    expect(minor('1.234')).toBe('ambiguous');
    expect(minor('25,000')).toBe('ambiguous');
    expect(minor('1.234', 3)).toBe(1234);
    expect(minor('1,234', 0)).toBe('ambiguous');
    expect(minor('1.5', 0)).toBe('unreadable');
    for (const text of ['-5', '+5', '1.2345', '1.23.456', '12,34,567', '1.234.56', '1.234,567.8', '5-', '', '.', '1.'])
      expect([text, minor(text)]).toEqual([text, 'unreadable']);
    const said = readAmount('1.234', 2);
    expect('message' in said && said.message).toContain('write 1234.00 or 1.23');
    expect(faultsOf({ amount: '1.234' })).toEqual(['amount amount.ambiguous']);
    expect(writtenAmount(123450, 2)).toBe('1234.50');
    expect(writtenAmount(5, 3)).toBe('0.005');
  });

  it('R37 should want each service_ref once in the file', () => {
    const references = new ServiceReferences();
    expect(references.add({ service_ref: 'S1' })).toEqual([]);
    expect(references.add({})).toEqual([]);
    expect(references.add({ service_ref: 'S1' }).map(({ column }) => column)).toEqual(['service_ref']);
    expect(faultsOf({ service_ref: 'x'.repeat(41) })).toEqual(['service_ref text.too-long']);
  });

  it('R38 should want a pair that stands somewhere', () => {
    expect(checkDelivered(GOOD, '2024-05-01')).toEqual([]);
    expect(checkDelivered(GOOD, undefined).map(({ column }) => column)).toEqual(['person_ref']);
    expect(faultsOf({ case_ref: '' })).toEqual(['case_ref value.missing']);
  });

  it('R39 should want a known service', () => {
    expect(read({ service: 'Immediate_Cash' }).values.service).toBe('immediate_cash');
    expect(faultsOf({ service: 'ticket' })).toEqual(['service code.unknown']);
  });

  it('R40 should want a known level', () => {
    expect(faultsOf({ level: 'community' })).toEqual(none);
    expect(faultsOf({ level: 'structural' })).toEqual(['level code.unknown']);
  });

  it('R41 should want a departure before whatever is given after the arrival', () => {
    expect(checkDelivered({ ...GOOD, phase: 'pre_departure' }, '')).toEqual([]);
    expect(checkDelivered(GOOD, '').map(({ column }) => column)).toEqual(['phase']);
    expect(checkDelivered(GOOD, '2024-05-02').map(({ column }) => column)).toEqual(['delivered_on']);
    expect(faultsOf({ phase: 'later' })).toEqual(['phase code.unknown']);
  });

  it('R42 should want a known modality', () => {
    expect(faultsOf({ modality: 'VOUCHER' })).toEqual(none);
    expect(faultsOf({ modality: 'bank' })).toEqual(['modality code.unknown']);
  });

  it('R43 should want the day of delivery', () => {
    expect(faultsOf({ delivered_on: '01/05/2024' })).toEqual(none);
    expect(faultsOf({ delivered_on: '2024-05' })).toEqual(['delivered_on day.unreadable']);
    expect(faultsOf({ delivered_on: '' })).toEqual(['delivered_on value.missing']);
  });

  it('R44 should want amount and currency together, and the amount not negative', () => {
    expect(read({ amount: '0' }).amountMinor).toBe(0);
    expect(faultsOf({ amount: '', currency: '' })).toEqual(none);
    expect(faultsOf({ amount: '' })).toEqual(['currency amount.without-currency']);
    expect(faultsOf({ currency: '' })).toEqual(['currency amount.without-currency']);
    expect(faultsOf({ amount: '-5' })).toEqual(['amount amount.unreadable']);
    expect(faultsOf({ currency: 'EURO' })).toEqual(['currency currency.unknown']);
  });

  it('R45 should take the name of a partner of at most 120 characters', () => {
    expect(faultsOf({ partner: '' })).toEqual(none);
    expect(faultsOf({ partner: 'x'.repeat(121) })).toEqual(['partner text.too-long']);
  });
});
