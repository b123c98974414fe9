import type { Home } from '@homeward/database';
import { DEMO_SIGN_INS } from '../demo/demo-staff.ts';
import type { BegunInstallation } from '../installation/begin-installation.ts';
import type { Terminal } from '../terminal.ts';
import { DEMO_PASSWORD } from '@homeward/access';

export interface Summary {
  readonly address: string;
  readonly home: Home;
  readonly begun: BegunInstallation;
  /** The database is one that DATABASE_URL names. */
  readonly external: boolean;
}

/** What a person needs once everything runs: where, as whom, where the data lie, how to stop. */
export function showSummary(terminal: Terminal, { address, home, begun, external }: Summary): void {
  const { mode, firstLink } = begun;
  const link = firstLink === null ? null : `${address}${firstLink}`;
  const signIns =
    mode === 'demo' ? DEMO_SIGN_INS.map(({ role, email, secondFactor }) => ({ role, email, secondFactor })) : [];
  const bold = (text: string): string => terminal.paint('bold', text);
  const dim = (text: string): string => terminal.paint('dim', text);
  // Since this process began: installing and building are in it.
  const seconds = Number((performance.now() / 1_000).toFixed(1));
  const lines = [
    '',
    `  ${terminal.paint('green', '●')} ${bold('Homeward is ready')}   ${terminal.paint('cyan', address)}   ${dim(`after ${seconds} s`)}`,
    `    ${dim('API and its documentation')}   ${address}/api/docs`,
    '',
    ...(mode === 'demo' ? demoLines(terminal) : []),
    ...(link === null
      ? []
      : [`  The first administrator sets a password here, once:`, `    ${terminal.paint('cyan', link)}`, '']),
    `  Data   ${external ? 'in the database of DATABASE_URL' : home.directory}`,
    `  Logs   ${home.logs}`,
    `  Stop   Ctrl-C`,
    '',
  ];
  terminal.answer(
    { ready: true, address, seconds, mode, home: home.directory, ...(link ? { firstLink: link } : {}), signIns },
    lines.join('\n'),
  );
}

function demoLines(terminal: Terminal): string[] {
  const width = Math.max(...DEMO_SIGN_INS.map(({ email }) => email.length));
  return [
    `  ${terminal.paint('yellow', 'Demonstration, made-up people. Do not register anyone real.')}`,
    '',
    `  Sign in with the password  ${terminal.paint('bold', DEMO_PASSWORD)}`,
    ...DEMO_SIGN_INS.map(
      ({ email, role, office, secondFactor }) =>
        `    ${email.padEnd(width)}  ${terminal.paint('dim', `${role}, ${office}${secondFactor ? ' *' : ''}`)}`,
    ),
    `  ${terminal.paint('dim', '* asks for a code as well:')} npx homeward demo code ${DEMO_SIGN_INS.find((each) => each.secondFactor)?.email ?? ''}`,
    '',
  ];
}
