import type { Colleague } from '../../support/http-client.ts';
import { refused, type CaseFile, type Refusal } from './case-file.ts';
import { day, type CastName, type Field } from './field.ts';

/** A grown man or woman who speaks Arabic and goes home to Iraq. */
export function adult(givenNames: string, familyName: string, more: object = {}): object {
  return {
    ...{ names: [{ kind: 'primary', givenNames, familyName }], sex: 'male', birthDate: '1990-05-02' },
    ...{ birthDatePrecision: 'day', nationalities: ['IQ'], preferredLanguage: 'ar', ...more },
  };
}

export const principal = (person: object): object => ({ relation: 'principal', person });

/** What a programme asks of somebody whom nothing stands in the way. */
const HELPED_AS_A_RULE = {
  ...{ legalStatus: 'asylum-rejected', asylumLodgedOn: '2023-02-01', lackOfMeans: true, previousAssistanceOn: null },
};

export async function recordFacts(
  who: Colleague,
  file: CaseFile,
  more: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const facts = { ...HELPED_AS_A_RULE, applicationOn: day(-10), departureOn: day(40), ...more };
  await file.post(who, 'facts', {
    facts: file.members.flatMap(({ id: memberId }) =>
      Object.entries(facts).map(([fact, value]) => ({ memberId, fact, value })),
    ),
  });
}

export interface Evaluation {
  readonly id: string;
  readonly version: number;
  readonly results: readonly {
    readonly memberId: string;
    readonly outcome: string;
    readonly checks: readonly { readonly code: string; readonly answer: string; readonly explanation: string }[];
    readonly components: readonly { readonly code: string; readonly amount: { readonly amountMinor: number } | null }[];
  }[];
}

export async function evaluate(who: Colleague, file: CaseFile): Promise<Evaluation> {
  return (await file.post<Evaluation>(who, 'evaluations', { programmeCode: 'BE-FEDASIL' })).body;
}

/** A decision as it is sent: on everybody of the evaluation unless somebody is named. */
export function decision(
  { version, results }: Evaluation,
  more: object = {},
): { version: number; decision: string; memberIds: string[]; reason: string } {
  const memberIds = results.map(({ memberId }) => memberId);
  return { version, decision: 'approve', memberIds, reason: 'Every condition of the programme is met.', ...more };
}

export async function decide(who: Colleague, evaluation: Evaluation, more: object = {}): Promise<void> {
  await who.expect(200, who.post(`evaluations/${evaluation.id}/decisions`, decision(evaluation, more)));
}

/** From the first conversation to the desk of whoever decides, for a family about whom nothing is special. */
export async function bringToReview(
  { cast }: Pick<Field, 'cast'>,
  file: CaseFile,
  {
    by = 'counsellor',
    facts = {},
    children = [],
  }: { by?: CastName; facts?: Readonly<Record<string, unknown>>; children?: readonly number[] } = {},
): Promise<void> {
  const who = cast[by];
  const places = file.members.map((_, place) => place);
  for (const place of places) await file.listen(who, place);
  await file.giveNotice(who, places);
  for (const child of children) await file.hearChild(who, child, 'application', day(-11));
  await file.step(who, 'submit-application', { happenedOn: day(-10) });
  await file.planJourney(who);
  await file.step(who, 'start-screening');
  for (const place of places) await file.screen(who, place);
  await file.step(who, 'complete-screening');
  for (const child of children) await file.hearChild(who, child, 'eligibility', day(-5));
  await recordFacts(who, file, facts);
}

interface Template {
  readonly id: string;
  readonly language: string;
  readonly sample: boolean;
}

export async function declarationText(who: Colleague, sample: boolean): Promise<string> {
  const { body } = await who.expect<{ rows: Template[] }>(200, who.get('declaration-templates'));
  return body.rows.find((row) => row.language === 'ar' && row.sample === sample)!.id;
}

/** The text the programme answers for in law: drafted by one colleague, reviewed and published by another. */
export const REVIEWED_TEXT = {
  ...{ language: 'ar', legalOwner: 'Fedasil, legal service', translator: 'Sworn translator' },
  text: 'أعود بمحض إرادتي، ويمكنني أن أغيّر رأيي حتى يوم السفر.',
};

export async function declare(who: Colleague, file: CaseFile, place = 0): Promise<{ id: string }> {
  const templateId = await declarationText(who, false);
  return (await file.post(who, 'declarations', { memberId: file.member(place).id, templateId })).body;
}

export async function refusedDeclaration(
  who: Colleague,
  file: CaseFile,
  status: number,
  { place = 0, sample = false } = {},
): Promise<Refusal> {
  const body = { memberId: file.member(place).id, templateId: await declarationText(who, sample) };
  return refused(status, who.post(`cases/${file.id}/declarations`, body));
}

interface Trail {
  readonly rows: readonly { readonly action: string; readonly actorName: string | null }[];
  readonly page: { readonly total: number };
}

/** The trail of a case as the data-protection officer reads it, oldest first: `who: what`. */
export async function trailOf(
  { cast: { dataOfficer, counsellor, strangeCounsellor } }: Pick<Field, 'cast'>,
  file: CaseFile,
): Promise<string[]> {
  const lines: string[] = [];
  for (const colleague of [counsellor, strangeCounsellor])
    await refused(403, colleague.get(`audit/events?recordType=case&recordId=${file.id}`));
  for (let page = 1, total = 1; lines.length < total; page += 1) {
    const asked = `audit/events?recordType=case&recordId=${file.id}&size=100&page=${page}`;
    const { body } = await dataOfficer.expect<Trail>(200, dataOfficer.get(asked));
    total = body.page.total;
    lines.push(...body.rows.map(({ action, actorName }) => `${actorName ?? 'system'}: ${action}`));
  }
  return lines.reverse();
}

/** What was done with the case, without who looked at it. */
export async function storyOf(field: Pick<Field, 'cast'>, file: CaseFile): Promise<string[]> {
  return (await trailOf(field, file)).filter((line) => !/: (read|list|search)-/.test(line));
}

/** Who asked for a record that is not theirs, or for what they may not do with it, but for who only passed by: `who: refused what`. */
export async function triesOf({ cast: { dataOfficer } }: Pick<Field, 'cast'>, recordId: string): Promise<string[]> {
  const { body } = await dataOfficer.expect<Trail>(
    200,
    dataOfficer.get(`audit/events?recordType=refusal&recordId=${recordId}&size=100`),
  );
  return body.rows
    .filter(({ actorName }) => !actorName?.startsWith('passerBy'))
    .map(({ action, actorName }) => `${actorName}: ${action.replace('/api/', '')}`);
}
