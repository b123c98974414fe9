import type { CaseloadColumn } from '@homeward/contracts';
import { CASELOAD_PERSON_COLUMNS } from '@homeward/contracts';
import { KNOWN } from './known-for-tests.ts';
import type { Cells } from './fault.ts';
import { readPersonRow } from './person-row.ts';
import { PersonsTogether } from './persons-together.ts';
import { stageOf } from './stage-of.ts';

const GOOD: Cells = {
  case_ref: 'C1',
  person_ref: 'P1',
  role: 'principal',
  family_name: 'Nikolić',
  given_names: 'Ana',
  sex: 'F',
  birth_date: '1990-05-01',
  nationality: 'RS',
  host_country: 'BE',
  destination: 'RS',
  office: 'BRU',
  programme: 'BE-REABELGIUM',
  return_type: 'avrr',
  legal_status: 'asylum_rejected',
};
const ALL: ReadonlySet<CaseloadColumn> = new Set(CASELOAD_PERSON_COLUMNS);
const read = (change: Cells) => readPersonRow({ ...GOOD, ...change }, KNOWN, ALL);
const faultsOf = (change: Cells): string[] => read(change).faults.map(({ column, code }) => `${column} ${code}`);
const none: string[] = [];

/** The rows together; each starts from the good one. */
const together = (...rows: Cells[]): string[] => {
  const book = new PersonsTogether();
  const found = rows.flatMap((change, i) =>
    book.add(i + 2, read(change).values).map(({ column, code }) => `${i + 2} ${column} ${code}`),
  );
  return [...found, ...[...book.withoutPrincipal()].map(({ row, fault }) => `${row} ${fault.column} ${fault.code}`)];
};
const child: Cells = { person_ref: 'P2', role: 'child', given_names: 'Mila', birth_date: '2015-01-01' };

describe('rules of the sheet persons', () => {
  it('R3 should refuse a control character and keep a format character when a name holds one', () => {
    expect(faultsOf({ family_name: 'Ni\u0007kolić' })).toEqual(['family_name text.control-character']);
    expect(read({ family_name: 'علي\u200f ' }).values.family_name).toBe('علي\u200f');
  });

  it('R4 should read both spellings of a day and refuse others, days that are none, and the future', () => {
    expect(read({ applied_on: '29/02/2024' }).values.applied_on).toBe('2024-02-29');
    expect(faultsOf({ applied_on: '2023-02-29' })).toEqual(['applied_on day.unreadable']);
    expect(faultsOf({ applied_on: '5/1/2024' })).toEqual(['applied_on day.unreadable']);
    expect(faultsOf({ applied_on: '2026-12-01' })).toEqual(['applied_on day.future']);
  });

  it('R8 should want a person once in a case, with the same particulars in each of their cases', () => {
    expect(together({}, { case_ref: 'C2' })).toEqual(none);
    expect(together({}, { role: 'child' })).toEqual(['3 person_ref person.twice']);
    expect(together({}, { case_ref: 'C2', sex: 'M' })).toEqual(['3 sex person.differs']);
  });

  it('R14 should refuse a case_ref that is missing or longer than 40 characters', () => {
    expect(faultsOf({ case_ref: 'x'.repeat(40) })).toEqual(none);
    expect(faultsOf({ case_ref: 'x'.repeat(41) })).toEqual(['case_ref text.too-long']);
    expect(faultsOf({ case_ref: '' })).toEqual(['case_ref value.missing']);
  });

  it('R15 should refuse a person_ref that is missing or longer than 40 characters', () => {
    expect(faultsOf({ person_ref: 'ب'.repeat(40) })).toEqual(none);
    expect(faultsOf({ person_ref: 'ب'.repeat(41) })).toEqual(['person_ref text.too-long']);
    expect(faultsOf({ person_ref: ' ' })).toEqual(['person_ref value.missing']);
  });

  it('R16 should want a known role, and exactly one principal in a case', () => {
    expect(read({ role: 'Other_Relative' }).values.role).toBe('other_relative');
    expect(faultsOf({ role: 'aunt' })).toEqual(['role code.unknown']);
    expect(together({}, child)).toEqual(none);
    expect(together({}, { person_ref: 'P2' })).toEqual(['3 role case.second-principal']);
    expect(together({ ...child }, { ...child, person_ref: 'P3' })).toEqual(['2 role case.no-principal']);
  });

  it('R17 should want one of the two names, each of at most 120 characters', () => {
    expect(faultsOf({ family_name: '' })).toEqual(none);
    expect(faultsOf({ family_name: '', given_names: '' })).toEqual(['given_names value.missing']);
    expect(faultsOf({ family_name: 'я'.repeat(121) })).toEqual(['family_name text.too-long']);
  });

  it('R18 should read F, M and X in any letter case', () => {
    expect(read({ sex: 'x' }).values.sex).toBe('X');
    expect(faultsOf({ sex: 'Q' })).toEqual(['sex code.unknown']);
  });

  it('R19 should read a day or a year of birth that is plausible and before every other day', () => {
    expect(faultsOf({ birth_date: '1990' })).toEqual(none);
    expect(faultsOf({ birth_date: '2026' })).toEqual(none);
    expect(faultsOf({ birth_date: '2027' })).toEqual(['birth_date day.future']);
    expect(faultsOf({ birth_date: '1906-11-29' })).toEqual(['birth_date birth.too-old']);
    expect(faultsOf({ birth_date: '1906-11-30' })).toEqual(none);
    expect(faultsOf({ birth_date: '1905' })).toEqual(['birth_date birth.too-old']);
    expect(faultsOf({ birth_date: '2020-02-01', applied_on: '2020-01-31' })).toEqual(['applied_on birth.after-day']);
    expect(faultsOf({ birth_date: '2020', applied_on: '2020-01-01' })).toEqual(none);
    expect(faultsOf({ birth_date: '2021', applied_on: '2020-12-31', approved_on: '2020-12-31' })).toEqual([
      'approved_on birth.after-day',
    ]);
  });

  it('R20 should read a nationality, also Kosovo, stateless and unknown', () => {
    for (const code of ['xk', 'XX', 'ZZ', 'BR']) expect(faultsOf({ nationality: code })).toEqual(none);
    expect(faultsOf({ nationality: 'BRA' })).toEqual(['nationality country.unknown']);
  });

  it('R21 should want a host country, one for the case', () => {
    expect(faultsOf({ host_country: 'XX' })).toEqual(['host_country country.unknown']);
    expect(together({}, { ...child, host_country: 'LU' })).toEqual(['3 host_country case.differs']);
    expect(together({}, { ...child, host_country: 'be' })).toEqual(none);
  });

  it('R22 should want a destination of the member’s own that is not the host country', () => {
    expect(together({}, { ...child, destination: 'AL' })).toEqual(none);
    expect(faultsOf({ destination: 'BE' })).toEqual(['destination country.same-as-host']);
    expect(faultsOf({ destination: 'ZZ' })).toEqual(['destination country.unknown']);
  });

  it('R23 should want a known office, one for the case', () => {
    expect(read({ office: 'bru' }).values.office).toBe('BRU');
    expect(faultsOf({ office: 'NOWHERE' })).toEqual(['office office.unknown']);
    expect(readPersonRow({ ...GOOD, office: 'New' }, { ...KNOWN, createsOffices: true }, ALL).faults).toEqual([]);
    expect(together({}, { ...child, office: 'GNT' })).toEqual(['3 office case.differs']);
  });

  it('R24 should want a known programme, one for the case', () => {
    expect(faultsOf({ programme: 'BE-NOTHING' })).toEqual(['programme programme.unknown']);
    expect(together({}, { ...child, programme: 'DE-REAG' })).toEqual(['3 programme case.differs']);
  });

  it('R25 should want a return type, one for the case', () => {
    expect(faultsOf({ return_type: 'forced' })).toEqual(['return_type code.unknown']);
    expect(together({}, { ...child, return_type: 'VHR' })).toEqual(['3 return_type case.differs']);
  });

  it('R26 should take a return channel or none, one for the case', () => {
    expect(faultsOf({ return_channel: 'Dublin_Transfer' })).toEqual(none);
    expect(faultsOf({ return_channel: 'airline' })).toEqual(['return_channel code.unknown']);
    const dublin = { return_channel: 'dublin_transfer' };
    expect(together(dublin, { ...child, return_channel: 'immigration_office' })).toEqual([
      '3 return_channel case.differs',
    ]);
  });

  it('R27 should want a legal status of the member’s own', () => {
    expect(together({}, { ...child, legal_status: 'visa_overstay' })).toEqual(none);
    expect(faultsOf({ legal_status: 'illegal' })).toEqual(['legal_status code.unknown']);
  });

  it('R28 should read vulnerabilities apart by semicolon or stroke', () => {
    expect(read({ vulnerabilities: ' VOT | health;vot ' }).values.vulnerabilities).toBe('vot;health');
    expect(faultsOf({ vulnerabilities: 'health, vot' })).toEqual(['vulnerabilities code.unknown']);
  });

  it('R29 should want an unaccompanied child to be one on the day that counts', () => {
    const of = (days: Cells) => faultsOf({ birth_date: '2004-02-29', vulnerabilities: 'umc', ...days });
    expect(of({ departed_on: '2022-02-28' })).toEqual(none);
    expect(of({ departed_on: '2022-03-01' })).toEqual(['departed_on vulnerability.of-age']);
    expect(of({ applied_on: '2022-02-01', departed_on: '2022-03-01' })).toEqual(['departed_on vulnerability.of-age']);
    expect(of({ applied_on: '2023-01-01' })).toEqual(['applied_on vulnerability.of-age']);
    expect(of({ first_counselled_on: '2023-01-01' })).toEqual(['first_counselled_on vulnerability.of-age']);
    expect(of({})).toEqual(none);
  });

  it('R30 should want a language of two letters', () => {
    expect(read({ language: 'SR' }).values.language).toBe('sr');
    expect(faultsOf({ language: 'srp' })).toEqual(['language language.unknown']);
  });

  it('R31 should read a telephone of the host country, and keep what it cannot read with a warning', () => {
    expect(read({ phone: '0470 12 34 56' }).values.phone).toBe('+32 470 12 34 56');
    expect(read({ phone: '+381 61 2345678', email: 'ana@example.org' }).warnings).toEqual([]);
    const unread = read({ phone: 'ask neighbour', email: 'ana at example' });
    expect(unread.faults).toEqual([]);
    expect(unread.warnings.map(({ column }) => column)).toEqual(['phone', 'email']);
    expect(unread.values.phone).toBe('ask neighbour');
  });

  it('R32 should take one case worker for the case', () => {
    expect(together({ case_worker: 'ann@example.org' }, { ...child, case_worker: 'ANN@example.org' })).toEqual(none);
    expect(together({ case_worker: 'ann@example.org' }, { ...child, case_worker: 'bob@example.org' })).toEqual([
      '3 case_worker case.differs',
    ]);
  });

  it('R33 should want the days of the way in their order, where they are given', () => {
    expect(faultsOf({ applied_on: '2024-01-01', approved_on: '2024-01-01', arrived_on: '2024-02-01' })).toEqual(none);
    expect(faultsOf({ applied_on: '2024-02-01', departed_on: '2024-01-01' })).toEqual(['departed_on day.order']);
  });

  it('R34 should want a declaration between application and departure', () => {
    expect(faultsOf({ applied_on: '2024-01-01', declared_on: '2024-01-01', departed_on: '2024-01-01' })).toEqual(none);
    expect(faultsOf({ applied_on: '2024-01-02', declared_on: '2024-01-01' })).toEqual(['declared_on day.order']);
    expect(faultsOf({ declared_on: '2024-01-03', departed_on: '2024-01-02' })).toEqual(['declared_on day.order']);
  });

  it('R35 should want one end at most, after the application and without a departure', () => {
    expect(faultsOf({ applied_on: '2024-01-01', withdrawn_on: '2024-01-01' })).toEqual(none);
    expect(faultsOf({ rejected_on: '2024-01-01', withdrawn_on: '2024-01-02' })).toEqual(['withdrawn_on end.second']);
    expect(faultsOf({ applied_on: '2024-01-02', rejected_on: '2024-01-01' })).toEqual(['rejected_on day.order']);
    expect(faultsOf({ departed_on: '2024-01-01', withdrawn_on: '2024-01-02' })).toEqual([
      'withdrawn_on end.after-departure',
    ]);
    expect(faultsOf({ cancelled_on: '2024-01-01', cancel_reason: 'moved away' })).toEqual(none);
    expect(faultsOf({ cancelled_on: '2024-01-01' })).toEqual(['cancel_reason value.missing']);
    expect(faultsOf({ cancel_reason: 'moved away' })).toEqual(['cancel_reason reason.alone']);
    expect(faultsOf({ cancelled_on: '2024-01-01', cancel_reason: 'x'.repeat(201) })).toEqual([
      'cancel_reason text.too-long',
    ]);
  });

  it('R36 should want a closing reason with the day of closing and only with it', () => {
    expect(faultsOf({ closed_on: '2024-01-01', closing_reason: 'Re_migrated' })).toEqual(none);
    expect(faultsOf({ closed_on: '2024-01-01' })).toEqual(['closing_reason value.missing']);
    expect(faultsOf({ closing_reason: 'other' })).toEqual(['closing_reason reason.alone']);
    expect(faultsOf({ closed_on: '2024-01-01', closing_reason: 'done' })).toEqual(['closing_reason code.unknown']);
  });

  it('R12 should prove the stage by the last of the days when there are several', () => {
    const stage = (days: Cells) => stageOf(read(days).values);
    expect(stage({})).toBe('INQUIRY');
    expect(stage({ first_counselled_on: '2024-01-01' })).toBe('COUNSELLING');
    expect(stage({ applied_on: '2024-01-01' })).toBe('APPLIED');
    expect(stage({ applied_on: '2024-01-01', declared_on: '2024-01-02' })).toBe('APPLIED');
    expect(stage({ approved_on: '2024-01-01' })).toBe('APPROVED');
    expect(stage({ approved_on: '2024-01-01', declared_on: '2024-01-02' })).toBe('PRE_DEPARTURE');
    expect(stage({ departed_on: '2024-01-01', declared_on: '2024-01-01' })).toBe('DEPARTED');
    expect(stage({ arrived_on: '2024-01-01' })).toBe('ARRIVED');
    expect(stage({ reintegration_from: '2024-01-01' })).toBe('REINTEGRATION');
    expect(stage({ arrived_on: '2024-01-01', closed_on: '2024-01-01' })).toBe('CLOSED');
    expect(stage({ rejected_on: '2024-01-01' })).toBe('INELIGIBLE');
    expect(stage({ applied_on: '2024-01-01', withdrawn_on: '2024-01-01' })).toBe('WITHDRAWN');
    expect(stage({ cancelled_on: '2024-01-01', cancel_reason: 'moved' })).toBe('CANCELLED');
  });
});
