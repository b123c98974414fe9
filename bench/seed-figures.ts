import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type pg from 'pg';
import type { OwnDay, ToldCaseload, ToldDeparture, ToldService, ToldStep } from './key-figures.reference.ts';
import { diceOf } from './dice.ts';

export const OFFICES = 20;
export const PROGRAMMES = ['BE-AVRR', 'BE-VHR', 'NL-REAB', 'AT-RETURN', 'FR-ARV', 'DE-REAG'];
/** An office works in one country, by the programmes of that country. */
const HOSTS = ['BE', 'BE', 'BE', 'NL', 'AT', 'FR'];
const PROGRAMMES_OF: Readonly<Record<string, readonly string[]>> = {
  ...{ BE: ['BE-AVRR', 'BE-VHR'], NL: ['NL-REAB'], AT: ['AT-RETURN', 'DE-REAG'], FR: ['FR-ARV'] },
};
const COUNTRIES = [
  'BR',
  'UA',
  'SV',
  'MN',
  'MD',
  'GE',
  'IQ',
  'AF',
  'RO',
  'RU',
  'AM',
  'AL',
  'MA',
  'GN',
  'TR',
  'PK',
  'IN',
];
const STATUSES = ['asylum_pending', 'asylum_rejected', 'irregular', 'visa_overstay', 'regular', 'other'];
const SERVICES = [
  'reintegration_counselling',
  'microbusiness',
  'housing',
  'medical',
  'education',
  'material_assistance',
];
const REASONS = ['plan_completed', 'support_period_ended', 'lost_to_follow_up', 're_migrated'];
const FIRST_DAY = Date.UTC(2011, 0, 1);
const YEARS = 15;
const DAY = 86_400_000;

interface Desk {
  readonly officeIds: readonly string[];
  readonly userId: string;
}

/** Where rows go: to a file that PostgreSQL copies, and into memory where they are to be counted naively too. */
class Copied {
  private readonly files = new Map<string, { columns: string; stream: WriteStream; file: string }>();
  constructor(
    private readonly directory: string,
    readonly told: { steps: ToldStep[]; departures: ToldDeparture[]; services: ToldService[] } | null,
  ) {}

  async add(table: string, row: Readonly<Record<string, unknown>>): Promise<void> {
    let open = this.files.get(table);
    if (!open) {
      const file = path.join(this.directory, `${table}.csv`);
      open = {
        file,
        columns: Object.keys(row)
          .map((name) => `"${name}"`)
          .join(', '),
        stream: createWriteStream(file),
      };
      this.files.set(table, open);
    }
    const line = Object.values(row)
      .map((value) => (value === null ? '' : String(value as string | number)))
      .join(',');
    if (!open.stream.write(`${line}\n`)) await once(open.stream, 'drain');
  }

  async copyInto(client: pg.Client): Promise<void> {
    for (const { stream } of this.files.values()) await new Promise<void>((done) => stream.end(done));
    // Rows of a made-up caseload refer to one another rightly, so nothing is checked row by row and nothing is kept twice.
    await client.query(`set session_replication_role = replica`);
    for (const [table, { columns, file }] of this.files)
      await client.query(`copy "${table}" (${columns}) from '${file}' (format csv)`);
    await client.query(`set session_replication_role = default`);
    await client.query('vacuum analyze');
  }
}

/**
 * Fills a migrated database with the figures of so many people over fifteen years, made and copied.
 * @param kept whether the rows are given back, to be counted naively
 */
export async function seedFigures(
  client: pg.Client,
  desk: Desk,
  persons: number,
  kept: boolean,
): Promise<ToldCaseload> {
  const directory = await mkdtemp(path.join(tmpdir(), 'homeward-figures-'));
  const copied = new Copied(directory, kept ? { steps: [], departures: [], services: [] } : null);
  try {
    const dice = diceOf(20_261_130);
    for (let i = 0; i < persons;) i += await addFamily(copied, desk, dice, i, Math.min(sizeOf(dice), persons - i));
    await copied.copyInto(client);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
  return { steps: [], departures: [], services: [], ...copied.told, vulnerabilities: [] };
}

const sizeOf = (dice: () => number): number => (dice() < 0.6 ? 1 : 2 + Math.floor(dice() * 4));

async function addFamily(
  copied: Copied,
  { officeIds, userId }: Desk,
  dice: () => number,
  first: number,
  size: number,
): Promise<number> {
  const any = <T>(list: readonly T[]): T => list[Math.floor(dice() * list.length)]!;
  const at = Math.floor(dice() * officeIds.length);
  const [caseId, officeId, host] = [idOf(dice), officeIds[at]!, HOSTS[at % HOSTS.length]!];
  const programme = any(PROGRAMMES_OF[host]!);
  const returnType = dice() < 0.8 ? 'avrr' : 'vhr';
  const channel = dice() < 0.92 ? 'avrr_programme' : dice() < 0.5 ? 'immigration_office' : 'dublin_transfer';
  const begun = FIRST_DAY + Math.floor(dice() * YEARS * 365) * DAY;
  const [gone, reached] = [dice(), dice()];
  const now = '2026-01-01T00:00:00Z';
  await copied.add('case', {
    ...{
      id: caseId,
      office_id: officeId,
      number: `BE-2000-${String(first).padStart(9, '0')}`,
      host_country_code: host,
    },
    ...{
      stage: 'INQUIRY',
      stage_since: dayOf(begun),
      opened_on: dayOf(begun),
      created_by: userId,
      created_at: now,
      updated_at: now,
    },
  });
  for (let i = first; i < first + size; i += 1) {
    const [personId, memberId, destination] = [idOf(dice), idOf(dice), any(COUNTRIES)];
    const sex = any(['F', 'M', 'M']);
    const age = Math.floor(dice() * 60);
    await copied.add('person', {
      ...{ id: personId, office_id: officeId, sex: sex === 'F' ? 'female' : 'male', birth_date: '1990-01-01' },
      ...{ birth_date_precision: 'day', created_by: userId, created_at: now },
    });
    await copied.add('case_member', {
      ...{ id: memberId, case_id: caseId, office_id: officeId, person_id: personId, relation: 'principal' },
      ...{ principal: i === first, stage: 'INQUIRY', created_at: now },
    });
    const own: OwnDay = { office: officeId, programme, host, destination, returnType, channel };
    const whose = { member: memberId, person: personId, case: caseId };
    const row = {
      ...{
        case_id: caseId,
        office_id: officeId,
        member_id: memberId,
        person_id: personId,
        counted_office_id: officeId,
      },
      ...{ programme_code: programme, host_country_code: host, destination_country_code: destination },
      ...{ return_type: returnType, channel },
    };
    const step = async (kind: string, day: string, more: Readonly<Record<string, unknown>> = {}): Promise<void> => {
      const columns = { reason_code: null, sex: null, age: null, legal_status: null, nationality_code: null };
      await copied.add('figure_event', {
        ...{ ...row, counted_case_id: caseId, kind, happened_on: day, record_id: idOf(dice), ...columns },
        ...{ unaccompanied: null, applied_on: null, approved_on: null, ...more },
      });
      if (kind !== 'departed')
        copied.told?.steps.push({ ...own, ...whose, kind, day, reason: (more['reason_code'] as string) ?? null });
    };
    const day = (days: number): string => dayOf(begun + Math.floor(days) * DAY);
    await step('counselled', day(0));
    if (gone > 0.7) continue;
    const applied = 5 + dice() * 30;
    await step('applied', day(applied));
    if (reached > 0.8) {
      await step(any(['rejected', 'withdrawn', 'cancelled']), day(applied + 20));
      continue;
    }
    const approved = applied + dice() * 40;
    await step('approved', day(approved));
    await step('declared', day(approved + 3));
    const left = approved + 5 + Math.floor(dice() * 60);
    const [legalStatus, departed] = [any(STATUSES), day(left)];
    await step('departed', departed, {
      ...{ sex, age, legal_status: legalStatus, nationality_code: destination, unaccompanied: 'false' },
      ...{ applied_on: day(applied), approved_on: day(approved) },
    });
    copied.told?.departures.push({
      ...{ ...own, ...whose, day: departed, sex: sex as 'F' | 'M', nationality: destination, legalStatus },
      ...{ unaccompanied: false, born: bornOf(departed, age) },
    });
    await step('arrived', day(left + 1));
    if (dice() < 0.8) await step('closed', day(left + 400), { reason_code: any(REASONS) });
    for (let n = 0; n < 6; n += 1) await addService(copied, dice, { row, own, whose }, day(left + dice() * 400));
  }
  return size;
}

let serviceId = 0;
async function addService(
  copied: Copied,
  dice: () => number,
  {
    row,
    own,
    whose,
  }: { row: Readonly<Record<string, unknown>>; own: OwnDay; whose: Pick<ToldStep, 'member' | 'person' | 'case'> },
  given: string,
): Promise<void> {
  const service = SERVICES[Math.floor(dice() * SERVICES.length)]!;
  const kinds = { service, level: 'individual', phase: 'post_arrival', modality: 'in_kind' };
  serviceId += 1;
  await copied.add('figure_service', {
    ...{ id: serviceId, ...row, matter_class: 'ordinary', source: 'recorded', source_id: idOf(dice), given_on: given },
    ...kinds,
  });
  const paid =
    dice() < 0.4 ? { day: given, minor: Math.floor(dice() * 200_000), currency: dice() < 0.8 ? 'EUR' : 'USD' } : null;
  copied.told?.services.push({ ...own, ...whose, ...kinds, day: given, payments: paid ? [paid] : [] });
  if (!paid) return;
  const { person_id: _, ...counted } = row;
  await copied.add('figure_payment', {
    ...{ service_id: serviceId, ...counted, matter_class: 'ordinary', record_id: idOf(dice), given_on: given },
    ...{ paid_on: given, amount_minor: paid.minor, currency: paid.currency },
  });
}

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);
const bornOf = (day: string, age: number): string => `${Number(day.slice(0, 4)) - age}-01-01`;
const hex = (dice: () => number, digits: number): string =>
  Math.floor(dice() * 16 ** digits)
    .toString(16)
    .padStart(digits, '0');
const idOf = (dice: () => number): string =>
  `${hex(dice, 8)}-${hex(dice, 4)}-4${hex(dice, 3)}-a${hex(dice, 3)}-${hex(dice, 8)}${hex(dice, 4)}`;
