/** Changing it makes another caseload. */
const SEED = 'homeward series 1';
/** The standard normal distribution's 90th percentile. */
const Z90 = 1.2816;

/**
 * Choices about one case that are the same every time. Tens of thousands of cases are drawn while somebody waits, so it
 * runs on from the hash of the case's own name and not, as `Dice`, from a digest for each choice: a choice added to one
 * case changes that case and no other.
 */
export class Draws {
  private state: number;

  constructor(about: string) {
    this.state = hashOf(`${SEED}/${about}`);
  }

  /** @returns a fraction from 0 up to 1 (mulberry32) */
  roll(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  /** @returns a whole number from `least` to `most`, both included */
  whole(least: number, most: number): number {
    return least + Math.floor(this.roll() * (most - least + 1));
  }

  chance(probability: number): boolean {
    return this.roll() < probability;
  }

  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.roll() * list.length)]!;
  }

  /** One of the pairs' first, each as often as its second says. */
  weighted<T>(list: readonly (readonly [T, number])[]): T {
    let left = this.roll() * list.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [each, weight] of list) if ((left -= weight) < 0) return each;
    return list.at(-1)![0];
  }

  /** Whole days as waiting times lie: most near the median, one in ten longer than `p90`. */
  days(median: number, p90: number): number {
    const normal = Math.sqrt(-2 * Math.log(1 - this.roll())) * Math.cos(2 * Math.PI * this.roll());
    const days = Math.exp(Math.log(median) + (normal * Math.log(p90 / median)) / Z90);
    return Math.min(Math.round(days), 3 * p90);
  }

  shuffled<T>(list: readonly T[]): T[] {
    const all = [...list];
    for (let i = all.length - 1; i > 0; i--) {
      const j = this.whole(0, i);
      [all[i], all[j]] = [all[j]!, all[i]!];
    }
    return all;
  }
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  // Names that differ in their last digit only would begin alike.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}
