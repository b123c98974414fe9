import type { Page } from 'playwright-core';
import { get, post, unlike, type Opened } from './casework.ts';

/** The same woman as two desks wrote her down, each in a case of her own. */
export interface EnteredTwice {
  readonly family: string;
  readonly first: Registered;
  readonly second: Registered;
}
export interface Registered extends Opened {
  readonly personId: string;
  readonly name: string;
}

const DAY_MS = 86_400_000;

/** Registers her twice; each desk heard her once, wherever a conversation is asked for. */
export async function enterTwice(page: Page, { heard = false } = {}): Promise<EnteredTwice> {
  const family = `Q${unlike()}`;
  const desk = async (givenNames: string, birthDate: string): Promise<Registered> => {
    const person = {
      ...{ names: [{ kind: 'primary', givenNames, familyName: family }], sex: 'female', nationalities: ['GE'] },
      ...{ birthDate, birthDatePrecision: 'day', duplicateReason: 'She says that she was never here.' },
    };
    const opened = await post<Opened>(page, 'cases', { members: [{ relation: 'principal', person }] });
    const [member] = (await get<{ members: { id: string; personId: string }[] }>(page, `cases/${opened.id}`)).members;
    if (heard)
      await post(page, `cases/${opened.id}/sessions`, {
        ...{ memberId: member!.id, mode: 'individual', language: 'ka', interpreterUsed: true },
        ...{ interpreterKind: 'professional', interpreterIsKin: false, alone: true, purpose: 'information' },
        ...{ heldAt: new Date(Date.now() - DAY_MS).toISOString(), durationMinutes: 45, topics: ['voluntariness'] },
        ...{ outcome: 'still-considering', notes: [] },
      });
    return { ...opened, personId: member!.personId, name: `${givenNames} ${family}` };
  };
  const given = `Nino${unlike()}`;
  const first = await desk(given, '1990-04-02');
  return { family, first, second: await desk(`${given}a`, '1990-04-20') };
}

/** Merges the second file into the first, and the second case too where that is asked for, as a supervisor does. */
export async function mergeBoth(page: Page, { first, second }: EnteredTwice, cases = false): Promise<string> {
  const versionOf = async (path: string): Promise<number> => (await get<{ version: number }>(page, path)).version;
  const merge = (what: 'persons' | 'cases', kept: string, otherId: string, version: number, otherVersion: number) =>
    post<{ id: string }>(page, `${what}/${kept}/merges`, {
      ...{ version, otherId, otherVersion, reason: 'The same passport.' },
      ...(what === 'persons' ? { choices: {} } : {}),
    });
  const [one, two] = [`persons/${first.personId}`, `persons/${second.personId}`] as const;
  const persons = await merge('persons', first.personId, second.personId, await versionOf(one), await versionOf(two));
  if (!cases) return persons.id;
  const [a, b] = await Promise.all([versionOf(`cases/${first.id}`), versionOf(`cases/${second.id}`)]);
  return (await merge('cases', first.id, second.id, a, b)).id;
}
