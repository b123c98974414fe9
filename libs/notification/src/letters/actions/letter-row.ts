import type { LetterKind, LetterState, MatterClass } from '@homeward/contracts';
import { DomainError, notFound, staleVersion } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { LetterErrorCode } from '../domain/letter.errors.ts';

export interface StandingLetter {
  readonly id: string;
  readonly caseId: string;
  readonly officeId: string;
  readonly memberId: string;
  readonly matterClass: MatterClass;
  readonly kind: LetterKind;
  readonly title: string;
  readonly body: string;
  readonly sample: boolean;
  readonly state: LetterState;
  readonly version: number;
}

/**
 * Holds a letter at the version and in the state its change begins from.
 * @throws DomainError `record.not-found`, `record.version-stale`, `letter.not-a-draft`, `letter.not-filed`
 */
export async function holdLetter(
  tx: EntityManager,
  id: string,
  version: number,
  state: 'draft' | 'filed',
): Promise<StandingLetter> {
  const [letter]: StandingLetter[] = await tx.query(
    `select id, case_id as "caseId", office_id as "officeId", member_id as "memberId", matter_class as "matterClass", kind,
            title, body, sample, state, version from letter where id = $1 for update`,
    [id],
  );
  if (!letter) throw notFound('letter');
  if (letter.version !== version) throw staleVersion('letter', version, letter.version);
  if (letter.state !== state)
    throw new DomainError<LetterErrorCode>(
      state === 'draft' ? 'letter.not-a-draft' : 'letter.not-filed',
      state === 'draft'
        ? 'A filed letter stands as it was given. Write another one.'
        : 'Only a filed letter that nobody has signed yet can be signed. File it first.',
      { extra: { state: letter.state } },
    );
  return letter;
}
