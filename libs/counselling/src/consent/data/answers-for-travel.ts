import type { ConsulateConsent, ConsulateSharing, CounsellingAnswers } from '@homeward/contracts';
import type { Actor } from '@homeward/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { childFacts, childrenAlone } from '../../children/data/child-facts.ts';
import { SharingLog } from '../actions/sharing-log.ts';
import { hasDecided } from './sharing-grounds.ts';

/** All that the room of travel learns of counselling: yes, no, or an id; never a word that was said. */
@Injectable()
export class AnswersForTravel implements CounsellingAnswers<EntityManager, Actor> {
  constructor(private readonly log: SharingLog) {}

  async decided(
    tx: EntityManager,
    caseId: string,
    memberIds: readonly string[],
    day: string,
  ): Promise<readonly string[]> {
    const decided: string[] = [];
    for (const memberId of memberIds) if (await hasDecided(tx, caseId, memberId, day)) decided.push(memberId);
    return decided;
  }

  childrenAlone(tx: EntityManager, memberIds: readonly string[], day: string): Promise<readonly string[]> {
    const members = memberIds.map((id) => ({ id }));
    return childrenAlone(tx, members, day);
  }

  async children(tx: EntityManager, memberIds: readonly string[], day: string): Promise<readonly string[]> {
    const facts = await childFacts(tx, memberIds, day);
    return facts.filter(({ situation }) => situation !== null).map(({ memberId }) => memberId);
  }

  async consulateConsents(
    tx: EntityManager,
    memberIds: readonly string[],
    day: string,
  ): Promise<readonly ConsulateConsent[]> {
    return tx.query(
      `select k.id, m.id as "memberId", k.recipient_name as "recipientName", k.granted_on::text as "grantedOn"
         from consent k join case_member m on m.person_id = k.person_id
        where m.id = any ($1::uuid[]) and k.purpose = 'consulate-contact' and k.recipient_kind = 'consulate'
          and k.granted_on <= $2::date and (k.withdrawn_on is null or k.withdrawn_on > $2::date)
        order by k.granted_on desc, k.id`,
      [memberIds, day],
    );
  }

  share(
    tx: EntityManager,
    actor: Actor,
    { caseId, officeId, ...sharing }: ConsulateSharing,
  ): Promise<readonly string[]> {
    return this.log.add(tx, actor, { caseId, officeId }, { ...sharing, basis: 'consent' });
  }
}
