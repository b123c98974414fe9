import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { ImportCaseloadAction, type ImportOutcome, type OpenCaseload } from '@homeward/exchange';
import { InstallationProblem, Transactions } from '@homeward/database';
import { systemActor, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { Terminal } from '../terminal.ts';

export interface ImportCommandOptions {
  readonly dryRun?: boolean;
  readonly onlyValid?: boolean;
  readonly overwrite?: boolean;
  readonly createOffices?: boolean;
  readonly encoding?: string;
  readonly errors?: string;
  readonly pastRetention?: 'keep' | 'anonymise';
  readonly intoDemo?: boolean;
  readonly json?: boolean;
}

/** Imports in the name of the installation. @throws InstallationProblem */
export async function importCaseload(
  application: INestApplicationContext,
  terminal: Terminal,
  caseload: OpenCaseload,
  options: ImportCommandOptions,
): Promise<ImportOutcome> {
  await demandRealHome(application, options.intoDemo === true);
  const { actor, begin } = await theInstallation(application);
  return application.get(ImportCaseloadAction).execute(
    actor,
    caseload,
    {
      ...{ dryRun: options.dryRun === true, onlyValid: options.onlyValid === true },
      ...{ overwrite: options.overwrite === true, createOffices: options.createOffices === true },
      ...{ pastRetention: options.pastRetention ?? null, offices: null, begin },
    },
    (what, done, total) => terminal.progress(what === 'saving' ? 'Saving, step' : `Reading ${what}`, done, total),
  );
}

/** Real people do not belong among made-up ones. */
async function demandRealHome(application: INestApplicationContext, intoDemo: boolean): Promise<void> {
  const [row] = await application.get(Transactions).read<{ mode: string }>(systemActor(), {
    ...{ name: 'cli_import_mode', text: 'select mode from installation', values: [] },
  });
  if (row?.mode !== 'demo' || intoDemo) return;
  throw new InstallationProblem(
    'This is a demonstration, with made-up people; real people do not belong among them.',
    'Begin an installation of your own (npx homeward start --empty), or try a made-up caseload with --into-demo.',
  );
}

/** An account nobody signs in with: rows written by the installation name it as their writer. */
const ACCOUNT = 'caseload-import@homeward.invalid';

interface Importing {
  readonly actor: Actor;
  /** Makes what is missing of it, within the import: a trial leaves nothing behind. */
  readonly begin: (tx: EntityManager) => Promise<void>;
}

async function theInstallation(application: INestApplicationContext): Promise<Importing> {
  const [found] = await application
    .get(Transactions)
    .read<{ userId: string | null; offices: string[] }>(systemActor(), {
      name: 'cli_the_installation',
      text: `select (select id from app_user where email_key = $1) as "userId",
                  array(select id from office order by parent_id nulls first, created_at) as offices`,
      values: [ACCOUNT],
    });
  const officeId = found!.offices[0] ?? randomUUID();
  const userId = found!.userId ?? randomUUID();
  return {
    actor: { ...systemActor([...new Set([...found!.offices, officeId])]), userId },
    begin: async (tx) => {
      if (found!.offices.length === 0)
        await tx.query(
          `insert into office (id, kind, name, country_code, host_countries, time_zone, calendar, languages)
           values ($1, 'country-office', 'Head office', 'BE', '{}', 'Europe/Brussels', 'BE', '{en}')`,
          [officeId],
        );
      if (found!.userId === null)
        await tx.query(
          `insert into app_user (id, office_id, kind, email, email_key, display_name, status)
           values ($1, $2, 'service', $3, $3, 'Caseload import', 'disabled')`,
          [userId, officeId, ACCOUNT],
        );
    },
  };
}

/** The same for whoever imports something made up, beside which the account may stay. */
export async function importingActor(application: INestApplicationContext): Promise<Actor> {
  const { actor, begin } = await theInstallation(application);
  await application.get(Transactions).run(actor, begin);
  return actor;
}
