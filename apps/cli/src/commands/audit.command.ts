import type { Command } from 'commander';
import { FINDINGS, VerifyAuditTrail, type AuditReport } from '@homeward/audit';
import { withInstallation } from '../installation/with-installation.ts';
import type { Terminal } from '../terminal.ts';
import { keptHeadOf, keptHeadsIn } from './kept-heads.ts';
import { runs, takesJson } from './run-command.ts';

export function addAuditCommand(program: Command): void {
  const audit = program.command('audit').description('the trail of who changed and read what');
  takesJson(
    audit
      .command('verify')
      .description('prove that the trail was not rewritten')
      .option(
        '--kept-head <month:digest>',
        'a head you kept outside the database, may be repeated: finds a trail that was cut together with its signed heads',
        (typed: string, before: string[] | undefined) => [...(before ?? []), typed],
      )
      .option('--kept-heads <file>', 'the same from a file: one head a line, or a copy of the worker’s log'),
  ).action(runs<VerifyCommandOptions>(verifyCommand));
}

interface VerifyCommandOptions {
  readonly keptHead?: string[];
  readonly keptHeads?: string;
}

async function verifyCommand(terminal: Terminal, options: VerifyCommandOptions): Promise<void> {
  const keptHeads = [
    ...(options.keptHead ?? []).map(keptHeadOf),
    ...(options.keptHeads === undefined ? [] : await keptHeadsIn(options.keptHeads)),
  ];
  const report = await withInstallation(terminal, 'audit verify', (application) =>
    application.get(VerifyAuditTrail).execute({
      keptHeads,
      onProgress: (checked, total) => terminal.progress('Events checked', checked, total),
    }),
  );
  terminal.answer(report, inWords(report));
  if (!report.ok) process.exitCode = 1;
}

function inWords(report: AuditReport): string {
  const events = report.months.reduce((sum, month) => sum + month.events, 0);
  const heads = report.months.reduce((sum, month) => sum + month.heads, 0);
  const counted = `${events} events in ${report.months.length} months, ${heads} signed heads, ${report.waiting} not yet linked`;
  const last = report.months.findLast(({ head }) => head !== null);
  const keep = last ? `\nKeep this head outside the database: ${last.month.slice(0, 7)}:${last.head!.digest}` : '';
  if (report.ok) return `The trail stands as it was written: ${counted}.${keep}`;
  const listed = report.findings.map(({ kind, month, seq, eventId, field }) => {
    const place = [seq === undefined ? '' : `link ${seq}`, eventId ? `event ${eventId}` : '', field ?? ''];
    return `  ${month}  ${FINDINGS[kind]} ${place.filter(Boolean).join(', ')}`;
  });
  return [`The trail does not stand: ${report.found} findings in ${counted}.`, ...listed].join('\n');
}
