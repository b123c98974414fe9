import type { FiguresAsked } from '../data/key-figures.query.ts';
import type { FiguresAskedDto } from './key-figures.dto.ts';

/** Addresses hold ids of offices; reports name them by their codes. */
export function askedOf({ from, to, asOf, officeId, ...codes }: FiguresAskedDto): FiguresAsked {
  const { programme = [], host = [], returnType = [], channel = [] } = codes;
  return { from, to, asOf, office: officeId ?? [], programme, host, returnType, channel };
}
