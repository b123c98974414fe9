import type { Command } from 'commander';
import { findInstallation, modesDoNotMix } from '@homeward/database';
import { demoCode } from '../demo/demo-code.ts';
import { DEMO_SIGN_INS } from '../demo/demo-staff.ts';
import { beginInstallation } from '../installation/begin-installation.ts';
import { bringUpToDate } from '../installation/bring-up-to-date.ts';
import { demandOwner, installationSecret, reachDatabase } from '../installation/reach-database.ts';
import { readConfig } from '../installation/read-config.ts';
import { withInstallation } from '../installation/with-installation.ts';
import type { Terminal } from '../terminal.ts';
import { runs, takesJson } from './run-command.ts';

export function addDemoCommand(program: Command): void {
  const demo = takesJson(
    program.command('demo').description('load the demonstration, made-up people, into an empty home'),
  ).action(runs(demoCommand));
  takesJson(
    demo
      .command('code <email>')
      .description('the code a demonstration sign-in is asked for beside its password, as an app would show it'),
  ).action(runs(codeCommand));
}

async function demoCommand(terminal: Terminal): Promise<void> {
  const config = readConfig();
  const database = await reachDatabase(config, terminal, 'demo');
  try {
    const urls = demandOwner(database.urls);
    terminal.step('Bringing the database to this version …');
    await bringUpToDate(urls);
    if ((await findInstallation(urls.owner))?.mode === 'live') throw modesDoNotMix('live');
    const secret = installationSecret(config);
    await beginInstallation({ config, urls, secret, terminal, beginning: { mode: 'demo' } });
    terminal.answer(
      { loaded: true, signIns: DEMO_SIGN_INS },
      `The demonstration is loaded. ${DEMO_SIGN_INS.length} people can sign in; \`npm start\` shows them.`,
    );
  } finally {
    await database.close();
  }
}

async function codeCommand(terminal: Terminal, _options: object, [email]: string[]): Promise<void> {
  const answer = await withInstallation(terminal, 'demo code', (application) => demoCode(application, email!));
  terminal.answer(answer, answer.code);
  if (!terminal.json) terminal.say(`valid for ${answer.validForSeconds} s`);
}
