import { createHash } from 'node:crypto';

/** Changing it makes another demonstration. */
const SEED = 'homeward demonstration 1';

/**
 * Choices that are the same every time. Each is drawn from its own name and not from a sequence, so that a choice added
 * to one person changes nobody else.
 */
export class Dice {
  constructor(private readonly about: string) {}

  /** @returns a fraction from 0 up to 1 */
  roll(what: string): number {
    return createHash('sha256').update(`${SEED}/${this.about}/${what}`).digest().readUIntBE(0, 6) / 2 ** 48;
  }

  /** @returns a whole number from `least` to `most`, both included */
  whole(what: string, least: number, most: number): number {
    return least + Math.floor(this.roll(what) * (most - least + 1));
  }

  /** @param probability 0 to 1 */
  chance(what: string, probability: number): boolean {
    return this.roll(what) < probability;
  }

  pick<T>(what: string, list: readonly T[]): T {
    return list[this.whole(what, 0, list.length - 1)]!;
  }

  /** One of the list, each as often as its weight says. */
  pickWeighted<T>(what: string, list: readonly T[], weightOf: (each: T) => number): T {
    const sum = list.reduce((total, each) => total + weightOf(each), 0);
    let left = this.roll(what) * sum;
    return list.find((each) => (left -= weightOf(each)) < 0) ?? list.at(-1)!;
  }

  shuffled<T>(what: string, list: readonly T[]): T[] {
    return list
      .map((each, i) => ({ each, order: this.roll(`${what}/${i}`) }))
      .sort((a, b) => a.order - b.order)
      .map(({ each }) => each);
  }
}
