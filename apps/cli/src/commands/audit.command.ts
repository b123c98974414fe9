import type { Command } from 'commander';
import { FINDINGS, VerifyAuditTrail, type AuditReport } from '@homeward/audit';
import { withInstallation } from '../installation/with-installation.ts';
import type { Terminal } from '../terminal.ts';
import { runs, takesJson } from './run-command.ts';

export function addAuditCommand(program: Command): void {
  const audit = program.command('audit').description('the trail of who changed and read what');
  takesJson(audit.command('verify').description('prove that the trail was not rewritten')).action(runs(verifyCommand));
}

async function verifyCommand(terminal: Terminal): Promise<void> {
  const report = await withInstallation(terminal, 'audit verify', (application) =>
    application.get(VerifyAuditTrail).execute({
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
  if (report.ok) return `The trail stands as it was written: ${counted}.`;
  const listed = report.findings.map(({ kind, month, seq, eventId, field }) => {
    const place = [seq === undefined ? '' : `link ${seq}`, eventId ? `event ${eventId}` : '', field ?? ''];
    return `  ${month}  ${FINDINGS[kind]} ${place.filter(Boolean).join(', ')}`;
  });
  return [`The trail does not stand: ${report.found} findings in ${counted}.`, ...listed].join('\n');
}
