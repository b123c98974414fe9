import type { INestApplicationContext } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import { newContext, personOf as userIdOf, runInContext, systemActor, type Actor } from '@homeward/platform';
import { nameOf, type Story } from './story.ts';

/** What the answers of the demonstration's steps are kept under, beside those of requests. */
const ROUTE = 'demo';

/** Does one step unless it was done before; then it answers what that answered. */
export interface OnlyOnce {
  <T>(act: () => Promise<T>): Promise<T>;
  readonly isTold: boolean;
  /** For a step that is done to several members, each by itself. */
  of<T>(member: number, act: () => Promise<T>): Promise<T>;
}

/**
 * Which steps of the stories stand. A step is done under an idempotency key, as a request is: key and answer are
 * committed with what it did or not at all, so a load that was killed is gone on with exactly where it was.
 */
export class ToldBefore {
  private constructor(private readonly answers: ReadonlyMap<string, unknown>) {}

  static async read(application: INestApplicationContext): Promise<ToldBefore> {
    const rows = await application.get(Transactions).read<{ key: string; answer: unknown }>(systemActor(), {
      name: 'demo_told',
      text: 'select key, answer from idempotency_answer where route = $1',
      values: [ROUTE],
    });
    return new ToldBefore(new Map(rows.map(({ key, answer }) => [key, answer])));
  }

  /** Whether nothing of a story is left to tell. */
  whole(story: Story): boolean {
    return story.steps.every((step) => {
      const key = nameOf(story, step);
      return step.does === 'counsel'
        ? step.members.every((member) => this.answers.has(keyOf(key, member)))
        : this.answers.has(key);
    });
  }

  onlyOnce(actor: Actor, key: string): OnlyOnce {
    const under = async <T>(key: string, act: () => Promise<T>): Promise<T> => {
      if (this.answers.has(key)) return this.answers.get(key) as T;
      const claim = { userId: userIdOf(actor), key, route: ROUTE, bodyDigest: '', stored: false };
      return runInContext({ ...newContext(actor), idempotency: claim }, act);
    };
    return Object.assign(<T>(act: () => Promise<T>) => under(key, act), {
      isTold: this.answers.has(key),
      of: <T>(member: number, act: () => Promise<T>) => under(keyOf(key, member), act),
    });
  }
}

const keyOf = (step: string, member: number): string => `${step}, member ${member}`;
