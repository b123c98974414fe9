import type { BirthDatePrecision, LetterKind, LetterState, MemberRelation, MemberStage } from '@homeward/contracts';
import type { Paper } from '../domain/paper.ts';
import type { PaperFormat } from '../domain/paper-format.ts';
import { filled, type PaperWords } from '../words/paper-words.ts';

/** What a print of a case holds; ordinary matter only, because paper lies on desks. */
export interface CaseFacts {
  readonly number: string;
  readonly officeName: string;
  readonly ownerName: string | null;
  readonly openedOn: string;
  readonly stage: MemberStage;
  readonly members: readonly {
    readonly name: string;
    readonly relation: MemberRelation;
    readonly birthDate: string | null;
    readonly birthDatePrecision: BirthDatePrecision | null;
    readonly nationalities: readonly string[];
    readonly stage: MemberStage;
  }[];
  readonly steps: readonly { readonly day: string; readonly who: string; readonly stage: MemberStage }[];
  readonly sessions: readonly { readonly at: string; readonly who: string; readonly purpose: string }[];
  readonly appointments: readonly {
    readonly at: string;
    readonly who: string;
    readonly place: string;
    readonly state: string;
  }[];
  readonly declarations: readonly {
    readonly who: string;
    readonly signedOn: string;
    readonly lapsedOn: string | null;
  }[];
  readonly decisions: readonly {
    readonly at: string;
    readonly who: string;
    readonly decision: string;
    readonly reason: string | null;
  }[];
  readonly entitlements: readonly EntitlementFacts[];
  readonly letters: readonly {
    readonly at: string;
    readonly who: string;
    readonly kind: LetterKind;
    readonly title: string;
    readonly state: LetterState;
  }[];
  readonly files: readonly { readonly at: string; readonly who: string; readonly name: string }[];
  readonly notes: readonly { readonly at: string; readonly by: string | null; readonly text: string }[];
}

export interface EntitlementFacts {
  readonly who: string;
  readonly title: string;
  readonly amountMinor: number | null;
  readonly amountKind: 'fixed' | 'up-to';
  readonly currency: string;
}

export function casePaper(file: CaseFacts, words: PaperWords, format: PaperFormat): Paper {
  const { column } = words;
  return {
    title: words.case.title,
    subtitle: file.members.map(({ name }) => name).join(', '),
    sections: [
      {
        heading: words.case.facts,
        facts: [
          [words.case.office, file.officeName],
          [words.case.owner, file.ownerName ?? words.value.unknown],
          [words.case.openedOn, format.day(file.openedOn)],
          [words.case.stage, words.stage[file.stage]],
        ],
      },
      {
        heading: words.case.family,
        head: [column.name, column.relation, column.born, column.nationality, column.stage],
        rows: file.members.map((member) => [
          ...[member.name, words.relation[member.relation], bornIn(member, words, format)],
          ...[member.nationalities.map(format.country).join(', ') || words.value.unknown, words.stage[member.stage]],
        ]),
      },
      {
        heading: words.case.way,
        head: [column.day, column.who, column.stage],
        rows: together(file.steps).map(({ day, who, stage }) => [format.day(day), who, words.stage[stage]]),
      },
      {
        heading: words.case.sessions,
        head: [column.hour, column.who, column.what],
        rows: file.sessions.map(({ at, who, purpose }) => [
          format.hour(at),
          who,
          wordsOf(words.sessionPurpose, purpose),
        ]),
      },
      {
        heading: words.case.appointments,
        head: [column.hour, column.who, column.place, column.state],
        rows: file.appointments.map(({ at, who, place, state }) => [
          ...[format.hour(at), who, place, wordsOf(words.appointmentState, state)],
        ]),
      },
      ...papersOf(file, words, format),
      {
        heading: words.case.notes,
        facts: file.notes.map(({ at, by, text }) => [[format.dayOf(at), by].filter(Boolean).join('\n'), text]),
      },
    ],
  };
}

/** A family mostly goes together: whoever reached a stage on the same day stands in one line. */
function together(steps: CaseFacts['steps']): CaseFacts['steps'] {
  const lines = new Map<string, CaseFacts['steps'][number]>();
  for (const step of steps) {
    const key = `${step.day} ${step.stage}`;
    const line = lines.get(key);
    lines.set(key, line ? { ...line, who: `${line.who}, ${step.who}` } : step);
  }
  return [...lines.values()];
}

function papersOf(file: CaseFacts, words: PaperWords, format: PaperFormat): Paper['sections'] {
  const { column } = words;
  return [
    {
      heading: words.case.declarations,
      head: [column.who, column.signed, column.state],
      rows: file.declarations.map(({ who, signedOn, lapsedOn }) => [
        ...[who, format.day(signedOn), lapsedOn ? `${words.declaration.lapsed} ${format.day(lapsedOn)}` : ''],
      ]),
    },
    {
      heading: words.case.decisions,
      head: [column.day, column.who, column.decision, column.why],
      rows: file.decisions.map(({ at, who, decision, reason }) => [
        ...[format.dayOf(at), who, wordsOf(words.outcome, decision), reason ?? words.value.erased],
      ]),
    },
    {
      heading: words.case.entitlements,
      head: [column.who, column.what, column.amount],
      rows: file.entitlements.map((each) => [each.who, each.title, amountOf(each, words, format)]),
    },
    {
      heading: words.case.letters,
      head: [column.day, column.who, column.what, column.state],
      rows: file.letters.map(({ at, who, kind, title, state }) => [
        ...[format.dayOf(at), who, `${words.letterKind[kind]}\n${title}`, words.letterState[state]],
      ]),
    },
    {
      heading: words.case.files,
      head: [column.day, column.who, column.what],
      rows: file.files.map(({ at, who, name }) => [format.dayOf(at), who, name]),
    },
  ];
}

/** As precisely as it is known, and no more. */
function bornIn(
  { birthDate, birthDatePrecision }: CaseFacts['members'][number],
  words: PaperWords,
  format: PaperFormat,
): string {
  if (!birthDate) return words.value.unknown;
  const [year, month] = birthDate.split('-');
  if (birthDatePrecision === 'estimated') return filled(words.value.about, { year: year! });
  if (birthDatePrecision === 'year') return year!;
  return birthDatePrecision === 'month' ? `${month}/${year}` : format.day(birthDate);
}

export function amountOf(
  { amountMinor, amountKind, currency }: EntitlementFacts,
  words: PaperWords,
  format: PaperFormat,
): string {
  if (amountMinor === null) return words.value.amountUnknown;
  const amount = format.money(amountMinor, currency);
  return amountKind === 'up-to' ? filled(words.value.upTo, { amount }) : amount;
}

/** A code no list knows yet is shown as it is, and never hidden. */
export const wordsOf = (list: Readonly<Record<string, string>>, code: string): string => list[code] ?? code;
