import { SESSION_TOPICS } from '@homeward/contracts';
import type { Answer, Colleague } from '../../support/http-client.ts';
import { at, day } from './field.ts';

export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly missing?: readonly string[];
  readonly fields?: readonly { readonly field: string; readonly problem: string }[];
}

/** What was answered instead of what was asked for. @throws Error when it was not refused with that status */
export async function refused(status: number, answering: Promise<Answer>): Promise<Refusal> {
  const { status: got, body } = await answering;
  if (got !== status) throw new Error(`Expected a refusal ${status}, got ${got}: ${JSON.stringify(body)}`);
  return body as unknown as Refusal;
}

export interface Member {
  readonly id: string;
  readonly personId: string;
}

export interface MemberView extends Member {
  readonly version: number;
  readonly stage: string;
  readonly queuedOn: string | null;
  readonly stepsStopped: boolean;
  readonly careLevel: string;
}

export interface CaseView {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly stage: string;
  readonly stageInWords: string;
  readonly ownerId: string | null;
  readonly officeName: string;
  readonly members: readonly MemberView[];
}

export interface Entitlement {
  readonly id: string;
  readonly memberId: string;
  readonly component: string;
  readonly amount: { readonly amountMinor: number; readonly currency: string } | null;
  readonly endedAt: string | null;
}

export interface Eligibility {
  readonly facts: readonly { readonly fact: string; readonly value: unknown }[];
  readonly evaluations: readonly { readonly id: string }[];
  readonly exceptions: readonly { readonly id: string; readonly state: string }[];
  readonly decisions: readonly { readonly decision: string; readonly meansOfComplaint: string | null }[];
  readonly entitlements: readonly Entitlement[];
}

interface Action {
  readonly action: string;
  readonly allowed: boolean;
  readonly missing: readonly { readonly requirement: string; readonly words: string }[];
}

export interface WrongPeople {
  readonly strangeCounsellor: Colleague;
  readonly manager: Colleague;
}

/** One family's file as colleagues reach it: everything over HTTP, at the version it stands at now. */
export class CaseFile {
  private constructor(
    readonly id: string,
    readonly number: string,
    readonly members: readonly Member[],
  ) {}

  static async open(who: Colleague, members: readonly object[]): Promise<CaseFile> {
    const { body } = await who.expect<{ id: string; number: string; members: Member[] }>(
      200,
      who.post('cases', { members }),
    );
    return new CaseFile(body.id, body.number, body.members);
  }

  /** The only member, or the one at that place when the family was written down. */
  member(place = 0): Member {
    return this.members[place]!;
  }

  async read(who: Colleague): Promise<CaseView> {
    return (await who.expect<CaseView>(200, who.get(`cases/${this.id}`))).body;
  }

  async standing(who: Colleague, place = 0): Promise<MemberView> {
    return (await this.read(who)).members.find(({ id }) => id === this.member(place).id)!;
  }

  async stages(who: Colleague): Promise<string[]> {
    const { members } = await this.read(who);
    return this.members.map(({ id }) => members.find((member) => member.id === id)!.stage);
  }

  post<Body = { id: string; version: number }>(who: Colleague, what: string, body: object): Promise<Answer<Body>> {
    return who.expect<Body>(200, who.post(`cases/${this.id}/${what}`, body));
  }

  async step(who: Colleague, action: string, more: object = {}): Promise<CaseView> {
    const { version } = await this.read(who);
    await this.post(who, 'steps', { version, action, ...more });
    return this.read(who);
  }

  /** @param status 409 for what is missing, 403 for somebody whose step it is not */
  async refusedStep(who: Colleague, status: number, action: string, more: object = {}): Promise<Refusal> {
    const { version } = await this.read(who);
    return refused(status, who.post(`cases/${this.id}/steps`, { version, action, ...more }));
  }

  /**
   * The wrong people try the same: for somebody of another office there is no such case, and a colleague whose work it
   * is not is refused.
   */
  async refuses({ strangeCounsellor, manager }: WrongPeople, what: string, body: object): Promise<void> {
    await refused(404, strangeCounsellor.post(`cases/${this.id}/${what}`, body));
    await refused(403, manager.post(`cases/${this.id}/${what}`, body));
  }

  async refusesStep({ counsellor, ...wrong }: WrongPeople & { counsellor: Colleague }, action: string): Promise<void> {
    const { version } = await this.read(counsellor);
    await this.refuses(wrong, 'steps', { version, action });
  }

  /** What the screen shows beside a step that cannot be taken yet. */
  async missing(who: Colleague, action: string): Promise<readonly string[]> {
    return (await this.actions(who)).find((row) => row.action === action)!.missing.map(({ words }) => words);
  }

  async actions(who: Colleague): Promise<readonly Action[]> {
    return (await who.expect<{ rows: Action[] }>(200, who.get(`cases/${this.id}/actions`))).body.rows;
  }

  async timeline(who: Colleague): Promise<readonly { readonly what: string; readonly more: object | null }[]> {
    const answer = who.get(`cases/${this.id}/timeline?size=100`);
    return (await who.expect<{ rows: { what: string; more: object | null }[] }>(200, answer)).body.rows;
  }

  async eligibility(who: Colleague): Promise<Eligibility> {
    return (await who.expect<Eligibility>(200, who.get(`cases/${this.id}/eligibility`))).body;
  }

  /** A session with one member, alone unless something else is said. */
  async listen(who: Colleague, place = 0, more: object = {}): Promise<void> {
    await this.post(who, 'sessions', this.session(place, more));
  }

  session(place = 0, more: object = {}): object {
    const room = { mode: 'individual', language: 'ar', interpreterUsed: true, interpreterKind: 'professional' };
    const when = { heldAt: at(-12), durationMinutes: 45, purpose: 'information' };
    const told = { topics: SESSION_TOPICS, outcome: 'wants-to-apply' };
    const alone = { interpreterIsKin: false, alone: true };
    return { memberId: this.member(place).id, ...room, ...when, ...told, ...alone, notes: [], ...more };
  }

  /** A child says how they see what is decided; a baby is too young. */
  async hearChild(who: Colleague, place: number, about: string, heardOn: string, tooYoung = false): Promise<void> {
    await this.post(who, 'hearings', {
      ...{ memberId: this.member(place).id, decision: about, heardOn, language: 'ar' },
      ...(tooYoung ? { outcome: 'too-young' } : { outcome: 'heard', words: 'أريد أن أرى جدتي' }),
    });
  }

  /** The data-protection notice is read and given. */
  async giveNotice(who: Colleague, places: readonly number[] = [0]): Promise<void> {
    const memberIds = places.map((place) => this.member(place).id);
    await this.post(who, 'data-notices', { memberIds, givenOn: day(-11), language: 'ar', noticeVersion: '2026-1' });
  }

  /** Where everybody wishes to go. */
  async planJourney(who: Colleague, destinationCountryCode = 'IQ'): Promise<void> {
    for (const { id, version } of (await this.read(who)).members)
      await this.post(who, `members/${id}/journey`, { version, travelling: true, destinationCountryCode });
  }

  /** A rapid screening that finds nothing, or what is said. */
  async screen(who: Colleague, place = 0, more: object = {}): Promise<{ id: string; fullNeeded: boolean }> {
    const { body } = await this.post<{ id: string; fullNeeded: boolean }>(who, 'screenings', {
      ...{ memberId: this.member(place).id, kind: 'rapid', heldOn: day(-9), indicators: [], factors: [] },
      ...{ levels: { health: 'low', protection: 'low' } },
      ...more,
    });
    return body;
  }
}
