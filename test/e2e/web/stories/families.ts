import { SESSION_TOPICS } from '@homeward/contracts';
import type { Page } from 'playwright-core';
import { get, post, unlike, type Opened } from '../casework.ts';
import { day, evaluate } from '../review.ts';

/** Somebody of a family as it is written down. */
export interface Kin {
  readonly givenNames: string;
  readonly relation: string;
  readonly sex: string;
  readonly age: number;
}

export interface Family {
  readonly id: string;
  readonly number: string;
  readonly members: readonly { readonly id: string; readonly personId: string; readonly name: string }[];
}

/** A family from Iraq who speak Arabic, in the order in which they are named. */
export async function openFamily(page: Page, kin: readonly Kin[]): Promise<Family> {
  const familyName = `Q${unlike()}`;
  const year = Number(day(0).slice(0, 4));
  const { id, number } = await post<Opened>(page, 'cases', {
    members: kin.map(({ givenNames, relation, sex, age }) => ({
      relation,
      person: {
        ...{ names: [{ kind: 'primary', givenNames, familyName }], sex, nationalities: ['IQ'] },
        ...{ birthDate: `${year - age}-01-01`, birthDatePrecision: 'day', preferredLanguage: 'ar' },
      },
    })),
  });
  const { members } = await get<{ members: { id: string; personId: string; givenNames: string }[] }>(
    page,
    `cases/${id}`,
  );
  return {
    ...{ id, number },
    members: kin.map(({ givenNames }) => {
      const member = members.find((each) => each.givenNames === givenNames)!;
      return { id: member.id, personId: member.personId, name: givenNames };
    }),
  };
}

/** What of the way the story of the single man shows on the screens, done for whoever is meant. */
export class Casework {
  constructor(
    private readonly page: Page,
    private readonly family: Family,
  ) {}

  send<T>(what: string, body: object): Promise<T> {
    return post<T>(this.page, `cases/${this.family.id}/${what}`, body);
  }

  async hear(memberId: string, daysAgo: number, more: object = {}): Promise<void> {
    await this.send('sessions', {
      ...{ memberId, mode: 'individual', language: 'ar', interpreterUsed: true, interpreterKind: 'professional' },
      ...{ heldAt: new Date(Date.now() - daysAgo * 86_400_000).toISOString(), durationMinutes: 45, alone: true },
      ...{ purpose: 'information', topics: SESSION_TOPICS, outcome: 'wants-to-apply', interpreterIsKin: false },
      ...{ notes: [], ...more },
    });
  }

  /** Each child says how they see what is decided; a baby is too young. */
  async hearChildren(about: string, children: readonly string[], babies: readonly string[] = []): Promise<void> {
    for (const memberId of [...children, ...babies])
      await this.send('hearings', {
        ...{ memberId, decision: about, heardOn: day(0), language: 'ar' },
        ...(babies.includes(memberId)
          ? { outcome: 'too-young' }
          : { outcome: 'heard', words: 'I want to see my grandmother.' }),
      });
  }

  async giveNotice(memberIds: readonly string[]): Promise<void> {
    await this.send('data-notices', { memberIds, givenOn: day(-11), language: 'ar', noticeVersion: '2026-1' });
  }

  async step(action: string): Promise<void> {
    const { version } = await get<{ version: number }>(this.page, `cases/${this.family.id}`);
    await this.send('steps', { version, action });
  }

  async planJourneys(): Promise<void> {
    const { members } = await get<{ members: { id: string; version: number }[] }>(this.page, `cases/${this.family.id}`);
    for (const { id, version } of members)
      await this.send(`members/${id}/journey`, { version, travelling: true, destinationCountryCode: 'IQ' });
  }

  async screen(memberId: string, more: object = {}): Promise<void> {
    await this.send('screenings', {
      ...{ memberId, kind: 'rapid', heldOn: day(-9), indicators: [], factors: [] },
      ...{ levels: { health: 'low', protection: 'low' }, ...more },
    });
  }

  /** Records what stands in nobody’s way, and asks the rules about all of them. */
  async askTheRules(): Promise<{ id: string; version: number }> {
    const facts = {
      ...{ legalStatus: 'asylum-rejected', asylumLodgedOn: '2023-02-01', lackOfMeans: true },
      ...{ previousAssistanceOn: null, applicationOn: day(-10), departureOn: day(40) },
    };
    await this.send('facts', {
      facts: this.family.members.flatMap(({ id: memberId }) =>
        Object.entries(facts).map(([fact, value]) => ({ memberId, fact, value })),
      ),
    });
    return evaluate(this.page, this.family.id);
  }

  async declare(memberId: string): Promise<void> {
    const { rows } = await get<{ rows: { id: string; language: string }[] }>(this.page, 'declaration-templates');
    await this.send('declarations', { memberId, templateId: rows.find(({ language }) => language === 'ar')!.id });
  }
}

/** Approves everybody of a family, at the desk of a colleague who did not counsel them. */
export async function approve(
  decider: Page,
  { id, version }: { id: string; version: number },
  { members }: Family,
): Promise<void> {
  await post(decider, `evaluations/${id}/decisions`, {
    ...{ version, memberIds: members.map((member) => member.id), decision: 'approve' },
    reason: 'Every condition is met.',
  });
}
