import { Injectable } from '@nestjs/common';
import type { MatterClass, MatterDecision, OpenMatterRoom, Permission } from '@homeward/contracts';
import type { EntityManager } from 'typeorm';
import { OpenMattersRegistry } from '../open-matters-registry.ts';

export interface DecidedMatter {
  readonly decision: MatterDecision;
  readonly words: string;
  readonly decidedBy: string | null;
  readonly decidedAt: Date;
}

/** A matter as a room told it, whole, with what was decided about it as it stands. */
export interface MatterToDecide {
  readonly room: OpenMatterRoom;
  readonly id: string;
  readonly kind: string;
  readonly memberId: string | null;
  readonly since: string;
  readonly state: string;
  readonly matterClass: MatterClass;
  readonly permission: Permission;
  readonly settleFirst: boolean;
  readonly decided: DecidedMatter | null;
}

interface Decision extends DecidedMatter {
  readonly room: OpenMatterRoom;
  readonly matterId: string;
  readonly matterState: string;
}

/** The last word on each matter since its member was last closed: what a case is opened for again is asked anew. */
const DECISIONS_SQL = `
  select distinct on (d.room, d.matter_id) d.room, d.matter_id as "matterId", d.matter_state as "matterState", d.decision,
         d.words, (select u.display_name from app_user u where u.id = d.author_id) as "decidedBy", d.decided_at as "decidedAt"
    from closure_decision d
   where d.member_id = any ($1::uuid[])
     and not exists (select 1 from case_closure k where k.member_id = d.member_id and k.taken_back_at is null
                        and k.closed_at >= d.decided_at)
   order by d.room, d.matter_id, d.decided_at desc, d.id`;

/** Gathers from every room what is open of some members, and sets beside it what was decided. */
@Injectable()
export class MattersToDecide {
  constructor(private readonly registry: OpenMattersRegistry) {}

  async find(tx: EntityManager, caseId: string, memberIds: readonly string[]): Promise<MatterToDecide[]> {
    if (memberIds.length === 0) return [];
    const decisions: Decision[] = await tx.query(DECISIONS_SQL, [memberIds]);
    const matters: MatterToDecide[] = [];
    for (const [room, source] of this.registry.rooms())
      for (const open of await source.find(caseId, memberIds, tx)) {
        const { id, kind, memberId, since, state = `${kind}/${since}`, matterClass = 'ordinary' } = open;
        const made = decisions.find((each) => each.room === room && each.matterId === id && each.matterState === state);
        matters.push({
          ...{ room, id, kind, memberId, since, state, matterClass },
          ...{ permission: open.permission ?? 'case.close', settleFirst: open.settleFirst ?? memberId === null },
          decided: made
            ? { decision: made.decision, words: made.words, decidedBy: made.decidedBy, decidedAt: made.decidedAt }
            : null,
        });
      }
    return matters;
  }

  /** Members of whom something is open that only an officer may see, and that no officer has decided about. */
  async sealed(tx: EntityManager, memberIds: readonly string[]): Promise<string[]> {
    const rows: { memberId: string }[] = await tx.query(
      `select distinct s.member_id as "memberId" from sealed_open_matter s
        where s.member_id = any ($1::uuid[]) and (s.answered_at is null
          or exists (select 1 from case_closure k where k.member_id = s.member_id and k.taken_back_at is null
                        and k.closed_at >= s.answered_at)) order by 1`,
      [memberIds],
    );
    return rows.map(({ memberId }) => memberId);
  }

  /** @returns the last day something happened to these members, by every room */
  async lastFactOn(tx: EntityManager, memberIds: readonly string[]): Promise<string | null> {
    let last: string | null = null;
    for (const [, source] of this.registry.rooms()) {
      const day = (await source.lastFactOn?.(memberIds, tx)) ?? null;
      if (day !== null && (last === null || day > last)) last = day;
    }
    return last;
  }
}
