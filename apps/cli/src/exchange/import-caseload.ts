import type { INestApplicationContext } from '@nestjs/common';
import { ImportCaseloadAction, type ImportOutcome, type OpenCaseload } from '@homeward/exchange';
import { InstallationProblem, Transactions } from '@homeward/database';
import { systemActor, type Actor } from '@homeward/platform';
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
  const actor = await importingActor(application);
  return application.get(ImportCaseloadAction).execute(
    actor,
    caseload,
    {
      ...{ dryRun: options.dryRun === true, onlyValid: options.onlyValid === true },
      ...{ overwrite: options.overwrite === true, createOffices: options.createOffices === true },
      ...{ pastRetention: options.pastRetention ?? null, offices: null },
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

export async function importingActor(application: INestApplicationContext): Promise<Actor> {
  const [found] = await application.get(Transactions).run(systemActor(), async (tx) => {
    const offices: { id: string }[] = await tx.query(
      'select id from office order by parent_id nulls first, created_at',
    );
    if (offices.length === 0)
      await tx.query(
        `insert into office (kind, name, country_code, host_countries, time_zone, calendar, languages)
         values ('country-office', 'Head office', 'BE', '{}', 'Europe/Brussels', 'BE', '{en}')`,
      );
    await tx.query(
      `insert into app_user (office_id, kind, email, email_key, display_name, status)
       select o.id, 'service', $1, $1, 'Caseload import', 'disabled' from office o
        order by o.parent_id nulls first, o.created_at limit 1
       on conflict on constraint app_user_email_key do nothing`,
      [ACCOUNT],
    );
    return tx.query(`select u.id, array(select o.id from office o) as offices from app_user u where u.email_key = $1`, [
      ACCOUNT,
    ]) as Promise<{ id: string; offices: string[] }[]>;
  });
  return { ...systemActor(found!.offices), userId: found!.id };
}
