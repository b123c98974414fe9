import {
  ProposeServiceReferralAction,
  RecordReferralConsentAction,
  RecordServiceAction,
  SendServiceReferralAction,
  type ProposeServiceReferralInput,
  type ServiceTold,
} from '@homeward/reintegration';
import type { MatterClass } from '@homeward/contracts';
import { saveCase, type SavedCase } from '../../support/factories/case.factory.ts';
import { markInstallation } from '../../support/factories/counselling.factory.ts';
import { saveActor, saveOffice, type OfficeRow } from '../../support/factories/organisation.factory.ts';
import type { TestClock } from '../../support/test-clock.ts';
import { openCaseWorld, type CaseWorld, type Staff } from '../case/rooms.ts';

export { refusalOf } from '../case/rooms.ts';
export type { Staff };

/** Noon in Tbilisi, ten days after an arrival on 1 March. */
export const NOON = '2026-03-11T08:00:00Z';
export const TODAY = '2026-03-11';
export const ARRIVED = '2026-03-01';
export const TEXT = 'We would like to ask the partner to help you with a training. They would learn your name.';

export interface ReferralWorld extends CaseWorld {
  readonly clock: TestClock;
  readonly reintegration: Staff;
  /** With a second factor. */
  readonly medical: Staff;
  readonly partnerOffice: OfficeRow;
  /** With a second factor. */
  readonly partner: Staff;
  /** The same person, signed in with a password only. */
  readonly partnerWithPassword: Staff;
  readonly otherPartner: Staff;
  /** Somebody who is there since 1 March. */
  arrived(): Promise<SavedCase>;
  propose(file: SavedCase, over?: Partial<ProposeServiceReferralInput>, by?: Staff): Promise<string>;
  consent(referralId: string, by?: Staff): Promise<void>;
  /** Proposed, agreed to and sent. @returns the sending */
  sent(
    file: SavedCase,
    over?: Partial<ProposeServiceReferralInput>,
    by?: Staff,
  ): Promise<{ referralId: string; sendingId: string }>;
  serve(sendingId: string, over?: Partial<ServiceTold>, by?: Staff): Promise<{ id: string; version: number }>;
  noticesOf(userId: string): Promise<{ template: string; case_id: string | null }[]>;
}

export const SERVICE: ServiceTold = {
  ...{ serviceKind: 'vocational-training', dimension: 'economic', level: 'individual', givenOn: '2026-03-09' },
  ...{ quantity: 6, unit: 'hours', place: 'Training centre' },
};

export async function openReferralWorld(clock: TestClock): Promise<ReferralWorld> {
  const world = await openCaseWorld(clock);
  const { database, module, office, counsellor } = world;
  await module.init();
  await markInstallation(database, 'demo');
  const partnerAt = () =>
    saveOffice(database, { kind: 'partner-organisation', countryCode: 'GE', timeZone: 'Asia/Tbilisi' });
  const [partnerOffice, otherOffice] = [await partnerAt(), await partnerAt()];
  const reintegration = await saveActor(database, 'reintegration-officer', office);
  const partner = await saveActor(database, 'partner', partnerOffice, { secondFactor: true });
  const propose: ReferralWorld['propose'] = async (file, over = {}, by = reintegration) => {
    const { id } = await module.get(ProposeServiceReferralAction).execute(by, file.id, {
      ...{ memberId: file.members[0]!.id, matterClass: 'ordinary', serviceKind: 'vocational-training' },
      ...{ recipientKind: 'partner', recipientOfficeId: partnerOffice.id, categories: ['contact'] },
      ...{ reason: 'Wants to work as a welder again.', asked: 'A welding course and its certificate.' },
      ...over,
    });
    return id;
  };
  const consent: ReferralWorld['consent'] = async (referralId, by = reintegration) => {
    await module.get(RecordReferralConsentAction).execute(by, referralId, {
      ...{ version: 1, consentedOn: '2026-03-10', givenBy: 'person', language: 'ka', textShown: TEXT },
    });
  };
  return {
    ...world,
    ...{ clock, reintegration, partnerOffice, partner, propose, consent },
    partnerWithPassword: { ...partner, secondFactor: false },
    medical: await saveActor(database, 'medical-officer', office, { secondFactor: true }),
    otherPartner: await saveActor(database, 'partner', otherOffice, { secondFactor: true }),
    arrived: async () => {
      const file = await saveCase(database, office, counsellor.userId, { stage: 'ARRIVED' });
      await database.asOwner(
        `update person set birth_date = '1988-05-04', birth_date_precision = 'day' where id = $1`,
        [file.members[0]!.personId],
      );
      await database.asOwner(
        `insert into arrival (case_id, office_id, member_id, arrived_on, place, contact, evidence, confirmed_by,
           confirmed_at, confirmed_in)
         values ($1, $2, $3, '${ARRIVED}', 'Kutaisi', '+995 555 000 000', 'came-to-office', $4, now(), $2)`,
        [file.id, file.officeId, file.members[0]!.id, counsellor.userId],
      );
      return file;
    },
    sent: async (file, over = {}, by = reintegration) => {
      const referralId = await propose(file, over, by);
      await consent(referralId, by);
      const { sendingId } = await module
        .get(SendServiceReferralAction)
        .execute(by, referralId, { version: 2, agreementReference: 'DPA 2025/14' });
      return { referralId, sendingId };
    },
    serve: (sendingId, over = {}, by = partner) =>
      module.get(RecordServiceAction).ofSending(by, sendingId, 'partner', { ...SERVICE, ...over }),
    noticesOf: (userId) =>
      database.asOwner(
        `select template, case_id from message_intent where user_id = $1 and template like 'service-referral-%'
          order by created_at, template`,
        [userId],
      ),
  };
}

/** What a channel looks like that somebody may be reached by, or not. */
export async function addChannel(
  { database }: CaseWorld,
  file: SavedCase,
  value: string,
  safety: 'safe' | 'unsafe' | 'unknown',
): Promise<void> {
  await database.asOwner(
    `insert into contact_channel (person_id, office_id, kind, value, safety, created_at)
     values ($1, $2, 'phone', $3, $4, now())`,
    [file.members[0]!.personId, file.officeId, value, safety],
  );
}

export const SEALED: readonly MatterClass[] = ['health', 'protection'];
