import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ErasureModule } from '@homeward/audit';
import { CASELOAD_PERSON_COLUMNS, CASELOAD_SERVICE_COLUMNS, type CaseloadColumn } from '@homeward/contracts';
import {
  ExportCaseloadAction,
  ImportCaseloadAction,
  openCaseload,
  type ExportOptions,
  type ImportOptions,
} from '@homeward/exchange';
import { loadConfig, systemActor, type Actor } from '@homeward/platform';
import type { ModuleMetadata } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { rooms } from '../../support/rooms.ts';
import { TestClock } from '../../support/test-clock.ts';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';
import type { Row, WrittenCaseload } from './caseload-file.arbitrary.ts';

export const PERSON_COLUMNS =
  'case_ref,person_ref,role,family_name,given_names,sex,birth_date,nationality,host_country,destination,office,programme,return_type,legal_status';
export const PERSON = 'C1,P1,principal,Nikolić,Ana,F,1990-05-01,RS,BE,RS,BRU,BE-FEDASIL,avrr,asylum_rejected';

const PLAINLY: ImportOptions = {
  ...{ dryRun: false, onlyValid: false, overwrite: false, createOffices: false },
  ...{ pastRetention: null, offices: null },
};

export interface WorldOptions {
  readonly at?: string;
  readonly imports?: NonNullable<ModuleMetadata['imports']>;
}

/** An installation without anybody, into which caseloads are brought as the command line does. */
export class ExchangeWorld {
  private constructor(
    readonly database: TestDatabase,
    readonly module: TestingModule,
    public actor: Actor,
    private readonly folder: string,
    readonly clock: TestClock,
  ) {}

  /** @param imports beside the rooms */
  static async open({ at = '2026-11-30T10:00:00Z', imports = [] }: WorldOptions = {}): Promise<ExchangeWorld> {
    const database = await createTestDatabase();
    const [{ office, who }] = (await database.asOwner<{ office: string; who: string }>(`
      with o as (insert into office (kind, name, code, country_code, time_zone, calendar, languages)
        values ('desk', 'Brussels', 'BRU', 'BE', 'Europe/Brussels', 'BE', '{en}'), ('desk', 'Ghent', 'GNT', 'BE', 'Europe/Brussels', 'BE', '{en}')
        returning id, code)
      insert into app_user (office_id, kind, email, email_key, display_name, status)
        select id, 'service', 'import@x.invalid', 'import@x.invalid', 'Import', 'disabled' from o where code = 'BRU'
        returning id as who, office_id as office`)) as [{ office: string; who: string }];
    const offices = await database.asOwner<{ id: string }>('select id from office');
    const config = loadConfig({ LOG_LEVEL: 'silent', HOMEWARD_SECRET: 'a'.repeat(64) });
    const clock = new TestClock(at);
    const module = await Test.createTestingModule({
      imports: [...rooms(database, clock, config), ErasureModule, ...imports],
    }).compile();
    await module.init();
    const actor = { ...systemActor(offices.map(({ id }) => id)), userId: who };
    expect(office).toBeDefined();
    return new ExchangeWorld(database, module, actor, await mkdtemp(path.join(tmpdir(), 'exchange-')), clock);
  }

  /** @returns their codes */
  async addOffices(codes: readonly string[]): Promise<readonly string[]> {
    const rows = await this.database.asOwner<{ id: string }>(
      `insert into office (kind, name, code, country_code, time_zone, calendar, languages)
       select 'desk', code, code, 'BE', 'Europe/Brussels', 'BE', '{en}' from unnest($1::text[]) code returning id`,
      [codes],
    );
    this.actor = {
      ...systemActor([...this.actor.offices['case.read']!, ...rows.map(({ id }) => id)]),
      userId: this.actor.userId,
    };
    return codes;
  }

  async addProgrammes(codes: readonly string[]): Promise<void> {
    await this.database.asOwner(
      `insert into programme (code, name, host_countries, currency, means_of_complaint, agency, source, origin, version)
       select code, code, '{BE,LU}', 'EUR', 'by letter', 'an agency', 'told', 'shipped', 1 from unnest($1::text[]) code`,
      [codes],
    );
  }

  /** Whoever may count what was brought. */
  get counting(): Actor {
    return { ...this.actor, offices: { ...this.actor.offices, 'figures.read': this.actor.offices['case.read']! } };
  }

  async bringRows({ persons, services }: WrittenCaseload, options: Partial<ImportOptions> = {}) {
    return this.bring(
      sheetOf(CASELOAD_PERSON_COLUMNS, persons),
      services.length === 0 ? undefined : sheetOf(CASELOAD_SERVICE_COLUMNS, services),
      options,
    );
  }

  async bring(persons: string, services?: string, options: Partial<ImportOptions> = {}) {
    const files = [this.at('persons.csv'), this.at('services.csv')];
    await writeFile(files[0]!, persons);
    if (services !== undefined) await writeFile(files[1]!, services);
    return this.bringFiles(services === undefined ? [files[0]!] : files, options);
  }

  async bringFiles(files: readonly string[], options: Partial<ImportOptions> = {}) {
    const caseload = await openCaseload(files);
    try {
      return await this.module.get(ImportCaseloadAction).execute(this.actor, caseload, { ...PLAINLY, ...options });
    } finally {
      await caseload.close();
    }
  }

  /** @param codes the offices; all when absent */
  async send(
    to: string,
    { codes, sensitive }: { codes?: readonly string[]; sensitive?: ExportOptions['sensitive'] } = {},
  ) {
    const offices = await this.database.asOwner<{ id: string }>(
      'select id from office where $1::text[] is null or code = any ($1)',
      [codes ?? null],
    );
    return this.module.get(ExportCaseloadAction).execute(this.actor, {
      ...{ to: this.at(to), officeIds: offices.map(({ id }) => id) },
      ...(sensitive ? { sensitive } : {}),
    });
  }

  at(name: string): string {
    return path.join(this.folder, name);
  }

  async close(): Promise<void> {
    await this.module.close();
    await this.database.drop();
    await rm(this.folder, { recursive: true });
  }
}

/** By RFC 4180, with the mark before what a spreadsheet would run. */
function sheetOf(columns: readonly CaseloadColumn[], rows: readonly Row[]): string {
  const cell = (text = ''): string => `"${(/^[=+\-@]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  return [columns, ...rows.map((row) => columns.map((column) => row[column]))]
    .map((cells) => `${cells.map(cell).join(',')}\r\n`)
    .join('');
}
