import type { Command } from 'commander';
import { FIGURE_CHANNELS, FIGURE_RETURN_TYPES, type FigureChannel, type FigureReturnType } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { DomainError, isCalendarDay, type Actor } from '@homeward/platform';
import {
  InformationContactsQuery,
  KeyFiguresQuery,
  ReportingModule,
  StandingReportsQuery,
  type FiguresAsked,
  type ReportingErrorCode,
} from '@homeward/reporting';
import type { INestApplicationContext } from '@nestjs/common';
import { withInstallation } from '../installation/with-installation.ts';
import { countingActor } from '../reports/counting-actor.ts';
import { keyFiguresInWords } from '../reports/key-figures-in-words.ts';
import { reportInWords } from '../reports/report-in-words.ts';
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
  takesJson(
    report
      .command('information-contacts')
      .description('who asked without a case, by month, channel, topic and language')
      .requiredOption('--from <month>', 'the first month, YYYY-MM')
      .requiredOption('--to <month>', 'the last month, included')
      .option('--office <code>', 'this office with all under it, may be repeated', several),
  ).action(runs<MonthsOptions>(contactsCommand));
  for (const [name, { about, ask }] of Object.entries(STANDING))
    takesJson(
      report
        .command(name)
        .description(about)
        .option('--office <code>', 'this office with all under it, may be repeated', several),
    ).action(
      runs<OfficeOptions>(async (terminal, { office = [] }) => {
        const found = await counted(terminal, name, (application, actor) =>
          ask(application.get(StandingReportsQuery), actor, office),
        );
        terminal.answer(found, reportInWords(found));
      }),
    );
}

interface OfficeOptions {
  readonly office?: string[];
}

interface MonthsOptions extends OfficeOptions {
  readonly from: string;
  readonly to: string;
}

/** How things stand today. */
const STANDING: Readonly<
  Record<
    string,
    { about: string; ask: (reports: StandingReportsQuery, actor: Actor, offices: readonly string[]) => Promise<object> }
  >
> = {
  'cases-by-stage': {
    about: 'open cases by stage, and how long they have stood there',
    ask: (reports, actor, offices) => reports.casesByStage(actor, offices),
  },
  'caseload-per-worker': {
    about: 'open cases by the colleague who answers for them',
    ask: (reports, actor, offices) => reports.caseloadPerWorker(actor, offices),
  },
  'deadlines-ahead': {
    about: 'open cases by their next due day',
    ask: (reports, actor, offices) => reports.deadlinesAhead(actor, offices),
  },
};

async function contactsCommand(terminal: Terminal, { from, to, office = [] }: MonthsOptions): Promise<void> {
  for (const [name, month] of Object.entries({ from, to }))
    if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) throw wrong(name, `"${month}" is no month; write it as 2024-01`);
  const found = await counted(terminal, 'information-contacts', (application, actor) =>
    application.get(InformationContactsQuery).execute(actor, { from, to }, office),
  );
  terminal.answer(found, reportInWords(found));
}

async function counted<Report>(
  terminal: Terminal,
  name: string,
  count: (application: INestApplicationContext, actor: Actor) => Promise<Report>,
): Promise<Report> {
  return withInstallation(
    terminal,
    `report ${name}`,
    async (application) => count(application, await countingActor(application.get(Transactions))),
    [ReportingModule],
  );
}

async function keyFiguresCommand(terminal: Terminal, options: KeyFiguresOptions): Promise<void> {
  const asked = askedOf(options);
  const figures = await counted(terminal, 'key-figures', (application, actor) =>
    application.get(KeyFiguresQuery).execute(actor, asked),
  );
  terminal.answer(figures, keyFiguresInWords(figures));
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
  for (const [name, day] of Object.entries<string | undefined>({ from, to, 'as-of': asOf }))
    if (day !== undefined && !isCalendarDay(day))
      throw wrong(name, `"${String(day)}" is no day; write it as 2024-01-31`);
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
