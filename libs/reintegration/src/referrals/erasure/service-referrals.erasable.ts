import { Erases, type Erasable, type Erased, type Erasing } from '@homeward/audit';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** That help was given, when and of which kind stays for figures; why, to whom and in which words goes. */
@Injectable()
@Erases('service-referrals')
export class ServiceReferralsErasable implements Erasable {
  async erase(tx: EntityManager, { personId }: Erasing): Promise<Erased> {
    const [sheets]: [{ id: string }[], number] = await tx.query(
      `delete from referral_sheet h using case_member m
        where m.id = h.member_id and m.person_id = $1 returning h.sending_id as id`,
      [personId],
    );
    const [referrals]: [{ id: string }[], number] = await tx.query(
      `update service_referral r set reason = 'erased', asked = 'erased',
              recipient_name = case when r.recipient_name is not null then 'erased' end,
              text_shown = case when r.text_shown is not null then 'erased' end
         from case_member m where m.id = r.member_id and m.person_id = $1 returning r.id`,
      [personId],
    );
    const [services]: [{ id: string }[], number] = await tx.query(
      `update reintegration_service v set place = 'erased', note = null
         from case_member m where m.id = v.member_id and m.person_id = $1 returning v.id`,
      [personId],
    );
    const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);
    return {
      counts: { serviceReferrals: referrals.length, referralSheets: sheets.length, serviceNotes: services.length },
      records: {
        service_referral: idsOf(referrals),
        referral_sending: idsOf(sheets),
        reintegration_service: idsOf(services),
      },
    };
  }
}
