import type { INestApplicationContext } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import { systemActor } from '@homeward/platform';
import type { Terminal } from '../terminal.ts';
import { meetColleagues } from './demo-colleagues.ts';
import { demoStories } from './stories.ts';
import { StoryTeller, type ToldSoFar } from './story-teller.ts';
import type { Story } from './story.ts';
import type { ToldClock } from './told-clock.ts';

export interface TellingOptions {
  readonly application: INestApplicationContext;
  readonly clock: ToldClock;
  readonly terminal: Pick<Terminal, 'progress'>;
  /** Office ids by name. */
  readonly offices: ReadonlyMap<string, string>;
  readonly signal?: AbortSignal | undefined;
}

/** Enough to keep two cores and the pool of connections busy. */
const FILES_IN_HAND = 6;

/**
 * Tells the stories that do not stand yet. Files are opened one after the other, because their numbers follow the days;
 * what happens in a file goes on beside that, a few files at a time, so that the same people get the same numbers every
 * time and an interruption leaves few files half told.
 * @returns how many people were registered
 */
export async function tellStories(options: TellingOptions): Promise<number> {
  const { application, clock, terminal, offices, signal } = options;
  const standing = await readStanding(application, offices);
  const stories = demoStories(clock.now());
  const untold = stories.filter((story) => !standing.get(principalOf(story))?.hasCase);
  if (untold.length === 0) return 0;
  const teller = new StoryTeller(application, clock, await meetColleagues(application), offices);
  const total = untold.reduce((sum, { household }) => sum + household.members.length, 0);
  const inHand = new Set<Promise<void>>();
  let failed: { readonly reason: unknown } | null = null;
  let registered = 0;
  for (const story of untold) {
    if (inHand.size >= FILES_IN_HAND) await Promise.race(inHand);
    if (failed || signal?.aborted) break;
    const told = begin(story, standing.get(principalOf(story))?.id ?? null);
    const opens = story.steps.findIndex(({ does }) => does === 'open');
    for (const step of story.steps.slice(0, opens + 1))
      if (step.does !== 'ask' || told.principalId === null) await teller.tell(told, step);
    const rest: Promise<void> = tellRest(teller, told, opens + 1)
      .catch((reason: unknown) => void (failed ??= { reason }))
      .finally(() => inHand.delete(rest));
    inHand.add(rest);
    registered += story.household.members.length;
    terminal.progress('Registering made-up people', registered, total);
  }
  await Promise.all(inHand);
  if (failed) throw (failed as { reason: unknown }).reason;
  signal?.throwIfAborted();
  return registered;
}

const begin = (story: Story, principalId: string | null): ToldSoFar => ({
  ...{ story, principalId, opened: null, appointment: null, consents: new Map() },
});

async function tellRest(teller: StoryTeller, told: ToldSoFar, from: number): Promise<void> {
  for (const step of told.story.steps.slice(from)) await teller.tell(told, step);
}

/** Principals of one desk bear different names, so a name says who is there. */
function principalOf({ household }: Story): string {
  const { givenNames, familyName } = household.members[0]!;
  const latin = (name: string): string => name.split('|')[0]!;
  return `${household.desk.office}/${latin(givenNames)} ${latin(familyName)}`;
}

async function readStanding(
  application: INestApplicationContext,
  offices: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, { id: string; hasCase: boolean }>> {
  const rows = await application
    .get(Transactions)
    .read<{ id: string; who: string; hasCase: boolean }>(systemActor([...offices.values()]), {
      name: 'demo_people',
      text: `select p.id, o.name || '/' || concat_ws(' ', n.given_names, n.family_name) as who,
                    exists (select 1 from case_member m where m.person_id = p.id and m.principal) as "hasCase"
               from person p join office o on o.id = p.office_id join person_name n on n.person_id = p.id
              where n.script = 'Latn'
                and not exists (select 1 from case_member m where m.person_id = p.id and not m.principal)`,
      values: [],
    });
  return new Map(rows.map(({ who, ...standing }) => [who, standing]));
}
