/**
 * The reports of how things stand, counted one by one as `docs/reports.md` defines them and knowing nothing of the
 * database.
 */
export interface ToldCase {
  readonly office: string;
  readonly stage: string;
  /** The day it reached that stage. */
  readonly since: string;
  readonly onHold: boolean;
  readonly owner: string | null;
  readonly due: string | null;
}

export interface ToldContact {
  readonly office: string;
  readonly day: string;
  readonly channel: string;
  readonly topic: string;
  readonly languages: readonly string[];
  readonly contacts: number;
  readonly heads: number;
}

const UNDER_WAY = [
  ...['INQUIRY', 'COUNSELLING', 'APPLIED', 'SCREENING', 'ELIGIBILITY_REVIEW', 'APPROVED', 'PRE_DEPARTURE'],
  ...['READY_TO_TRAVEL', 'BOOKED', 'DEPARTED', 'ARRIVED', 'REINTEGRATION', 'MONITORING'],
];
const SPANS = ['overdue', 'today', 'week', 'month', 'quarter', 'later', 'none'];
const CHANNELS = ['desk', 'phone', 'email', 'online', 'outreach', 'group-session'];
const TOPICS = ['personal_situation', 'host_country', 'country_of_origin', 'return', 'asylum', 'health', 'other'];

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
const open = (cases: readonly ToldCase[], offices: readonly string[]): ToldCase[] =>
  cases.filter(({ office, stage }) => offices.includes(office) && UNDER_WAY.includes(stage));
const each = <T>(codes: readonly string[], of: (code: string) => T): Record<string, T> =>
  Object.fromEntries(codes.map((code) => [code, of(code)]));

function ageOf({ since }: ToldCase, today: string): string {
  const days = daysBetween(since, today);
  if (days <= 7) return 'week';
  if (days <= 30) return 'month';
  return days <= 90 ? 'quarter' : 'longer';
}

export function countStages(cases: readonly ToldCase[], offices: readonly string[], today: string): unknown {
  const counted = open(cases, offices);
  return {
    open: counted.length,
    byStage: each(UNDER_WAY, (stage) => {
      const here = counted.filter((one) => one.stage === stage);
      const days = here.map(({ since }) => daysBetween(since, today)).sort((a, b) => a - b);
      return {
        total: here.length,
        onHold: here.filter(({ onHold }) => onHold).length,
        byAge: each(
          ['week', 'month', 'quarter', 'longer'],
          (age) => here.filter((one) => ageOf(one, today) === age).length,
        ),
        medianDays: days.length === 0 ? null : days[Math.ceil(days.length / 2) - 1],
      };
    }),
  };
}

export function countCaseload(cases: readonly ToldCase[], offices: readonly string[], today: string): unknown {
  const counted = open(cases, offices);
  const owners = [...new Set(counted.flatMap(({ owner }) => (owner === null ? [] : [owner])))];
  return {
    open: counted.length,
    unassigned: counted.filter(({ owner }) => owner === null).length,
    workers: owners
      .map((owner) => {
        const theirs = counted.filter((one) => one.owner === owner);
        return {
          userId: owner,
          open: theirs.length,
          onHold: theirs.filter(({ onHold }) => onHold).length,
          overdue: theirs.filter(({ due }) => due !== null && due < today).length,
          byStage: each(UNDER_WAY, (stage) => theirs.filter((one) => one.stage === stage).length),
        };
      })
      .sort((a, b) => b.open - a.open || (a.userId < b.userId ? -1 : 1)),
  };
}

function spanOf(due: string | null, today: string): string {
  if (due === null) return 'none';
  const days = daysBetween(today, due);
  if (days < 0) return 'overdue';
  if (days === 0) return 'today';
  if (days <= 7) return 'week';
  if (days <= 30) return 'month';
  return days <= 90 ? 'quarter' : 'later';
}

export function countDeadlines(cases: readonly ToldCase[], offices: readonly string[], today: string): unknown {
  const counted = open(cases, offices);
  const spans = (of: readonly ToldCase[]): Record<string, number> =>
    each(SPANS, (span) => of.filter(({ due }) => spanOf(due, today) === span).length);
  const soon = counted.filter(
    ({ due }) => due !== null && daysBetween(today, due) >= 0 && daysBetween(today, due) < 30,
  );
  return {
    open: counted.length,
    bySpan: spans(counted),
    byDay: each([...new Set(soon.map(({ due }) => due!))], (day) => soon.filter(({ due }) => due === day).length),
    byOffice: each([...new Set(counted.map(({ office }) => office))], (office) =>
      spans(counted.filter((one) => one.office === office)),
    ),
  };
}

/** @param from the first month and `to` the last, `YYYY-MM` */
export function countContacts(
  contacts: readonly ToldContact[],
  offices: readonly string[],
  { from, to }: { readonly from: string; readonly to: string },
): unknown {
  const told = contacts.filter(
    ({ office, day }) => offices.includes(office) && day.slice(0, 7) >= from && day.slice(0, 7) <= to,
  );
  const both = (of: readonly ToldContact[]): unknown => ({
    contacts: of.reduce((sum, one) => sum + one.contacts, 0),
    heads: of.reduce((sum, one) => sum + one.heads, 0),
  });
  return {
    ...(both(told) as object),
    byChannel: each(CHANNELS, (channel) => both(told.filter((one) => one.channel === channel))),
    byTopic: each(TOPICS, (topic) => both(told.filter((one) => one.topic === topic))),
    byLanguage: each([...new Set(told.flatMap(({ languages }) => languages))], (language) =>
      both(told.filter(({ languages }) => languages.includes(language))),
    ),
    byMonth: each([...new Set(told.map(({ day }) => day.slice(0, 7)))], (month) =>
      both(told.filter(({ day }) => day.startsWith(month))),
    ),
  };
}
