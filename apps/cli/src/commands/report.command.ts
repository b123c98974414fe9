import type { Command } from 'commander';
import { FIGURE_CHANNELS, FIGURE_RETURN_TYPES, type FigureChannel, type FigureReturnType } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { DomainError, isCalendarDay, systemActor, type Actor } from '@homeward/platform';
import { KeyFiguresQuery, ReportingModule, type FiguresAsked, type ReportingErrorCode } from '@homeward/reporting';
import { withInstallation } from '../installation/with-installation.ts';
import { keyFiguresInWords } from '../reports/key-figures-in-words.ts';
import type { Terminal } from '../terminal.ts';
import { runs, takesJson } from './run-command.ts';

interface KeyFiguresOptions {
  readonly from: string;
  readonly to: string;
  readonly asOf?: string;
  readonly office?: string[];
  readonly programme?: string[];
  readonly host?: string[];
  readonly returnType?: string[];
  readonly channel?: string[];
}

const several = (typed: string, before: string[] | undefined): string[] => [...(before ?? []), typed];

export function addReportCommand(program: Command): void {
  const report = program.command('report').description('count what the caseload holds');
  takesJson(
    report
      .command('key-figures')
      .description('departures, the way to them, and the services given, in a period')
      .requiredOption('--from <day>', 'the first day, YYYY-MM-DD')
      .requiredOption('--to <day>', 'the last day, included')
      .option('--as-of <day>', 'an event on a later day does not count; today when absent')
      .option('--office <code>', 'this office with all under it, may be repeated', several)
      .option('--programme <code>', 'may be repeated', several)
      .option('--host <country>', 'a host country such as BE, may be repeated', several)
      .option('--return-type <type>', FIGURE_RETURN_TYPES.join(' or '), several)
      .option('--channel <code>', `${FIGURE_CHANNELS.join(', ')}, or all; avrr_programme when absent`, several),
  ).action(runs<KeyFiguresOptions>(keyFiguresCommand));
}

async function keyFiguresCommand(terminal: Terminal, options: KeyFiguresOptions): Promise<void> {
  const asked = askedOf(options);
  const figures = await withInstallation(
    terminal,
    'report key-figures',
    async (application) => {
      const actor = await countingActor(application.get(Transactions));
      return application.get(KeyFiguresQuery).execute(actor, asked);
    },
    [ReportingModule],
  );
  terminal.answer(figures, keyFiguresInWords(figures));
}

/** Whoever runs the command has the installation in their hands: it counts every office, and sees no row. */
async function countingActor(transactions: Transactions): Promise<Actor> {
  const offices = await transactions.read<{ id: string }>(systemActor(), {
    ...{ name: 'cli_offices', text: 'select id from office', values: [] },
  });
  return { ...systemActor(), offices: { 'figures.read': offices.map(({ id }) => id) } };
}

function askedOf({
  from,
  to,
  asOf,
  office = [],
  programme = [],
  host = [],
  ...typed
}: KeyFiguresOptions): FiguresAsked {
  for (const [name, day] of Object.entries({ from, to, 'as-of': asOf }))
    if (day !== undefined && !isCalendarDay(day)) throw wrong(name, `"${day}" is no day; write it as 2024-01-31`);
  const country = host.find((code) => !/^[a-z]{2}$/i.test(code));
  if (country !== undefined) throw wrong('host', `"${country}" is no country; write its two letters, such as BE`);
  const channels = (typed.channel ?? []).map((code) => code.toLowerCase());
  return {
    ...{ from, to, asOf, office, programme, host: host.map((code) => code.toUpperCase()) },
    returnType: (typed.returnType ?? []).map((code) =>
      oneOf<FigureReturnType>('return-type', FIGURE_RETURN_TYPES, code),
    ),
    channel: channels.includes('all')
      ? FIGURE_CHANNELS
      : channels.map((code) => oneOf<FigureChannel>('channel', FIGURE_CHANNELS, code)),
  };
}

function oneOf<Code extends string>(option: string, codes: readonly Code[], typed: string): Code {
  const found = codes.find((code) => code === typed.toLowerCase());
  if (found === undefined) throw wrong(option, `"${typed}" is none of: ${codes.join(', ')}`);
  return found;
}

const wrong = (option: string, mend: string): DomainError<ReportingErrorCode> =>
  new DomainError('report.period-wrong', 'The report cannot be made as it was asked for.', {
    fields: { [`--${option}`]: mend },
  });
