import type { components } from '../../lib/api/schema.ts';

type Figure = components['schemas']['InformationFigureDto'];

export interface Sum {
  readonly code: string;
  readonly contacts: number;
  readonly heads: number;
}

/** Counts each contact once; a language counts those held in it, so that languages add up to more. */
export function sumBy(figures: readonly Figure[], by: 'month' | 'channel' | 'topic' | 'language'): Sum[] {
  const sums = new Map<string, Sum>();
  for (const figure of figures) {
    if ((figure.language === 'all') === (by === 'language')) continue;
    const code = figure[by];
    const before = sums.get(code) ?? { code, contacts: 0, heads: 0 };
    sums.set(code, {
      code,
      contacts: before.contacts + figure.contacts,
      heads: before.heads + figure.heads,
    });
  }
  const all = [...sums.values()];
  return by === 'month'
    ? all.sort((one, other) => one.code.localeCompare(other.code))
    : all.sort((one, other) => other.contacts - one.contacts || one.code.localeCompare(other.code));
}
