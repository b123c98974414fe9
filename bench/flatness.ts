import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const MIB = 1024 * 1024;
/** Rounds in which caches, plans and pools are filled. */
const WARMING = 10;
/** By how much what is still held after a collection may grow over all later rounds, in MiB. */
export const HELD_MIB = 4;

export interface Flatness {
  readonly rounds: number;
  readonly 'held MiB after warming': number;
  readonly 'held MiB at the end': number;
  readonly 'grew MiB': number;
  readonly 'resident MiB after warming and at the end': readonly [number, number];
}

/**
 * What is still held after each of many rounds, once all that is held by nobody was collected. Resident memory is told too,
 * but says little: a process keeps what it was once given.
 */
export async function flatness(rounds: number, round: () => Promise<unknown>): Promise<Flatness> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const [held, resident]: [number[], number[]] = [[], []];
  for (let done = 0; done < WARMING + rounds; done += 1) {
    await round();
    collect();
    held.push(process.memoryUsage().heapUsed / MIB);
    resident.push(process.memoryUsage().rss / MIB);
  }
  const after = held.slice(WARMING);
  const part = Math.max(1, Math.floor(after.length / 4));
  const [early, late] = [middle(after.slice(0, part)), middle(after.slice(-part))];
  return {
    rounds,
    'held MiB after warming': tenth(early),
    'held MiB at the end': tenth(late),
    'grew MiB': tenth(late - early),
    'resident MiB after warming and at the end': [tenth(resident[WARMING]!), tenth(resident.at(-1)!)],
  };
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
const middle = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)]!;
