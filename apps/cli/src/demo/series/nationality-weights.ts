import { NATIONALS } from './nationals.ts';

const ANCHORS = [2013, 2015, 2018, 2021, 2024] as const;

/**
 * How many of a hundred returned to where in the anchor years. Made up around the few figures that are published, after
 * which countries are named most in the yearly reports; a year between two anchors lies between them.
 */
const WEIGHTS: Readonly<Record<string, readonly [number, number, number, number, number]>> = {
  BR: [8, 6, 13, 12, 30],
  RO: [17, 15, 10, 4, 2.6],
  UA: [9, 8, 9, 12, 3],
  RU: [9, 6, 3, 2.4, 1.5],
  IQ: [4, 25.7, 6, 3.4, 2.5],
  AF: [3, 4, 4, 2.5, 2],
  GE: [2, 1.5, 5, 4.5, 6],
  AM: [4, 3, 5, 3, 2.5],
  MA: [4, 2.5, 3, 3, 3],
  MN: [3, 2.5, 3, 8.4, 3],
  SV: [0.2, 0.3, 3, 11.3, 6],
  MD: [0.6, 0.7, 3.5, 6.1, 6.5],
  AL: [2, 2.5, 4, 4, 3],
  XK: [6, 2.5, 1.5, 1, 1],
  MK: [4, 2, 2, 1.6, 2],
  RS: [4, 1.5, 2, 1.5, 1.5],
  BG: [3, 2.4, 2, 1, 0.7],
  SK: [2, 1.4, 0.9, 0.5, 0.3],
  TR: [1, 1, 1.5, 2, 6.5],
  GN: [1.6, 1, 2, 1.5, 1.2],
  CM: [1.2, 1, 2, 2, 1.5],
  SN: [0.7, 0.6, 1, 1, 1],
  CD: [1.2, 1, 1.2, 1, 1],
  DZ: [1, 0.7, 1.3, 1.2, 1],
  TN: [0.7, 0.5, 0.8, 0.8, 0.8],
  CO: [0.3, 0.3, 1, 3, 4],
  HN: [0.2, 0.2, 1, 2, 1.6],
  NI: [0.2, 0.2, 1, 1.8, 1],
  ET: [0.4, 0.4, 0.5, 0.4, 0.5],
  GH: [0.8, 0.6, 0.6, 0.5, 0.6],
  NG: [0.7, 0.5, 0.6, 0.5, 0.5],
  IN: [0.9, 0.7, 0.7, 0.6, 0.6],
  PK: [0.8, 0.9, 0.6, 0.5, 0.5],
  NP: [0.8, 0.4, 0.3, 0.3, 0.3],
  IR: [0.5, 0.6, 0.5, 0.3, 0.4],
  CN: [0.6, 0.5, 0.6, 0.4, 0.5],
  VN: [0.3, 0.3, 0.4, 0.4, 0.4],
  SO: [0.2, 0.2, 0.2, 0.1, 0.2],
  PE: [0.2, 0.2, 0.3, 0.5, 0.9],
};
const RARE = 0.16;

/** Of a hundred returns in a year, to each country somebody may return to; the most frequent first. */
export function weightsOf(year: number): [code: string, weight: number][] {
  const upper = Math.max(
    1,
    ANCHORS.findIndex((anchor) => anchor >= year),
  );
  const after = year > ANCHORS.at(-1)! ? ANCHORS.length - 1 : upper;
  const [from, to] = [ANCHORS[after - 1]!, ANCHORS[after]!];
  const way = Math.min(1, Math.max(0, (year - from) / (to - from)));
  return [...NATIONALS.keys()]
    .map((code, i): [string, number] => {
      const given = WEIGHTS[code];
      // Countries of a few people a year differ a little, so that the same ones are not the last each time.
      if (!given) return [code, RARE * (0.6 + ((i * 7 + year * 13) % 17) / 20)];
      return [code, given[after - 1]! * (1 - way) + given[after]! * way];
    })
    .sort(([, one], [, other]) => other - one);
}
