import type { INestApplicationContext } from '@nestjs/common';
import { ExportCaseloadAction, type ExportResult } from '@homeward/exchange';
import { InstallationProblem, Transactions } from '@homeward/database';
import { systemActor } from '@homeward/platform';
import type { Terminal } from '../terminal.ts';

export interface ExportCommandOptions {
  readonly to: string;
  readonly office: string[];
  readonly withSensitive?: boolean;
  readonly reason?: string;
}

interface OfficeRow {
  readonly id: string;
  readonly parentId: string | null;
  readonly code: string;
}

/** Exports in the name of the installation. @throws InstallationProblem for an office that is not known */
export async function exportCaseload(
  application: INestApplicationContext,
  terminal: Terminal,
  { to, office, reason }: ExportCommandOptions,
  password: string | undefined,
): Promise<ExportResult> {
  const all = await application.get(Transactions).read<OfficeRow>(systemActor(), {
    name: 'cli_export_offices',
    text: 'select id, parent_id as "parentId", coalesce(code, name) as code from office order by name',
    values: [],
  });
  const officeIds = office.length === 0 ? all.map(({ id }) => id) : office.flatMap((code) => withUnder(all, code));
  return application.get(ExportCaseloadAction).execute(
    systemActor(officeIds),
    {
      ...{ to, officeIds: [...new Set(officeIds)] },
      ...(password === undefined ? {} : { sensitive: { password, reason: reason!.trim() } }),
    },
    (done, total) => terminal.progress('Writing persons', done, total),
  );
}

function withUnder(all: readonly OfficeRow[], code: string): string[] {
  const found = all.find((each) => each.code.toLowerCase() === code.toLowerCase());
  if (!found)
    throw new InstallationProblem(
      `There is no office "${code}".`,
      `Give one of these with --office: ${all.map((each) => each.code).join(', ')}.`,
    );
  const under = (id: string): string[] => [
    id,
    ...all.filter(({ parentId }) => parentId === id).flatMap((each) => under(each.id)),
  ];
  return under(found.id);
}
