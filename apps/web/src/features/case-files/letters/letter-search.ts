import { LETTER_KINDS, type LetterKind } from '@homeward/contracts';
import { oneOf, present } from '../../../lib/search-params.ts';

export interface LetterSearch {
  readonly kind?: LetterKind;
  readonly memberId?: string;
}

const AN_ID = /^[0-9a-f-]{36}$/;

/** What is known of a letter where somebody came from, such as the decision it tells. */
export const asLetter = (search: Record<string, unknown>): LetterSearch =>
  present({
    kind: oneOf(LETTER_KINDS, search['kind']),
    memberId: typeof search['memberId'] === 'string' && AN_ID.test(search['memberId']) ? search['memberId'] : undefined,
  }) as LetterSearch;
