import type { INestApplicationContext } from '@nestjs/common';
import type { Terminal } from '../terminal.ts';
import { meetColleagues } from './demo-colleagues.ts';
import { demoStories } from './stories.ts';
import { StoryTeller } from './story-teller.ts';
import type { ToldSoFar } from './told-so-far.ts';
import type { Story } from './story.ts';
import { ToldBefore } from './told-before.ts';
import { fundProgrammes } from './fund-programmes.ts';
import { listConsulates } from './list-consulates.ts';
import { tellComplaints } from './tell-complaints.ts';
import { tellDesks } from './tell-desks.ts';
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
 * Tells what was not told yet of every story. Files are opened one after the other, because their numbers follow the
 * days; what happens in a file goes on beside that, a few files at a time, so that the same people get the same numbers
 * every time.
 * @returns how many people were registered
 */
export async function tellStories(options: TellingOptions): Promise<number> {
  const { application, clock, terminal, offices, signal } = options;
  const toldBefore = await ToldBefore.read(application);
  const untold = demoStories(clock.now()).filter((story) => !toldBefore.whole(story));
  if (untold.length === 0) return 0;
  const colleagues = await meetColleagues(application, clock);
  // Before the files: while one is untold, an interrupted load comes by here again.
  await tellDesks({ application, clock, colleagues, offices, signal });
  await fundProgrammes({ application, clock, colleagues, offices, toldBefore });
  await listConsulates({ application, clock, colleagues, offices, toldBefore });
  await tellComplaints({ application, clock, colleagues, offices });
  const teller = new StoryTeller(application, clock, colleagues, offices, toldBefore);
  const total = untold.reduce((sum, { household }) => sum + household.members.length, 0);
  const inHand = new Set<Promise<void>>();
  let failed: { readonly reason: unknown } | null = null;
  let registered = 0;
  for (const story of untold) {
    if (inHand.size >= FILES_IN_HAND) await Promise.race(inHand);
    if (failed || signal?.aborted) break;
    const told = begin(story);
    const opens = story.steps.findIndex(({ does }) => does === 'open');
    for (const step of story.steps.slice(0, opens + 1)) await teller.tell(told, step);
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

const begin = (story: Story): ToldSoFar => ({
  ...{ story, principalId: null, opened: null, appointment: null, consents: new Map(), refused: false },
});

async function tellRest(teller: StoryTeller, told: ToldSoFar, from: number): Promise<void> {
  for (const step of told.story.steps.slice(from)) await teller.tell(told, step);
}
