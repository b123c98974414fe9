import type { Colleague } from '../../support/http-client.ts';
import type { CaseFile } from '../journey/case-file.ts';

interface Round {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly state: string;
  readonly callOn: string;
  readonly attempts: readonly object[];
  readonly satisfaction: readonly { readonly grades: Readonly<Record<string, number | null>> }[];
}

interface FollowUp {
  readonly id: string;
  readonly version: number;
  readonly memberId: string;
  readonly state: string;
  readonly rounds: readonly Round[];
}

/** How contact stands with a member, as the case shows it. */
export async function contactWith(who: Colleague, file: CaseFile, place = 0): Promise<FollowUp> {
  const answer = who.get(`cases/${file.id}/follow-up`);
  const { members } = (await who.expect<{ members: FollowUp[] }>(200, answer)).body;
  return members.find(({ memberId }) => memberId === file.member(place).id)!;
}

export async function roundOf(who: Colleague, file: CaseFile, code: string, place = 0): Promise<Round> {
  return (await contactWith(who, file, place)).rounds.find((round) => round.code === code)!;
}

export interface Call {
  readonly caseId: string;
  readonly memberId: string;
  readonly code: string;
  readonly child: boolean;
  readonly attempts: number;
}

/** Whom to call today. */
export async function callsOf(who: Colleague, file?: CaseFile): Promise<readonly Call[]> {
  const { rows } = (await who.expect<{ rows: Call[] }>(200, who.get('calls?size=100'))).body;
  return file ? rows.filter(({ caseId }) => caseId === file.id) : rows;
}

/** Writes one visit to the whole family down, whatever came of it. @returns the state of each of their rounds */
export async function visit(who: Colleague, file: CaseFile, code: string, told: object): Promise<readonly string[]> {
  const rounds = await Promise.all(file.members.map((_, place) => roundOf(who, file, code, place)));
  const [{ id, version }, ...others] = rounds as [Round, ...Round[]];
  const alsoRounds = others.map((round) => ({ id: round.id, version: round.version }));
  const answer = who.post(`follow-up-rounds/${id}/attempts`, { version, channel: 'visit', alsoRounds, ...told });
  const { body } = await who.expect<{ rounds: { state: string }[] }>(200, answer);
  return body.rounds.map(({ state }) => state);
}
