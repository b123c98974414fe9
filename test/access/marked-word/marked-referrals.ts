import type { Role } from '@homeward/contracts';
import type { TestDatabase } from '../../support/test-database.ts';
import type { Reader } from './readers.ts';
import { wordOf } from './sealed-fields.ts';

type Post = (reader: Reader, url: string, payload: object) => Promise<{ readonly id: string }>;

const health = (field: string): string => wordOf(field, 'health');
const today = (): string => new Date().toISOString().slice(0, 10);

/** Somebody who is back is sent to a partner for their health, and proposed to a service that protects them. */
export async function writeReferrals(
  database: TestDatabase,
  post: Post,
  { author, 'partner sent to': partner }: Readonly<Record<Role | 'author' | 'partner sent to', Reader>>,
  { caseId, memberId }: { readonly caseId: string; readonly memberId: string },
): Promise<{ sendingId: string }> {
  const at = `/api/cases/${caseId}/service-referrals`;
  const about = { memberId, serviceKind: 'medical-care', categories: ['contact'] };
  await post(author, at, {
    ...{
      ...about,
      matterClass: 'protection',
      recipientKind: 'outside-service',
      reason: 'Is afraid.',
      asked: 'A place.',
    },
    recipientName: wordOf('service_referral.recipient_name', 'protection'),
  });
  const { id } = await post(author, at, {
    ...{ ...about, matterClass: 'health', recipientKind: 'partner' },
    ...{ recipientOfficeId: partner.offices['service-referral.answer']![0] },
    ...{ reason: `Has ${health('service_referral.reason')}.`, asked: `Give ${health('service_referral.asked')}.` },
  });
  await post(author, `/api/service-referrals/${id}/consent`, {
    ...{ version: 1, consentedOn: today(), givenBy: 'person', language: 'ar' },
    textShown: `We would tell them of ${health('service_referral.text_shown')}.`,
  });
  const sent = await post(author, `/api/service-referrals/${id}/send`, { version: 2, agreementReference: 'DPA' });
  const { sendingId } = sent as unknown as { sendingId: string };
  await database.asOwner(
    `insert into arrival (case_id, office_id, member_id, arrived_on, place, evidence, confirmed_by, confirmed_at, confirmed_in)
     select case_id, office_id, id, current_date - 1, 'Tbilisi', 'came-to-office', $2, now(), office_id
       from case_member where id = $1`,
    [memberId, author.userId],
  );
  await receive(database, memberId, partner.offices['reception.read']![0]!, author.userId!);
  const desk = `/api/partner-desk/referrals/${sendingId}`;
  await post(partner, `${desk}/answer`, { version: 1, answer: 'accepted', note: health('referral_sheet.answer_note') });
  await post(partner, `${desk}/services`, {
    ...{ serviceKind: 'medical-care', dimension: 'social', level: 'individual', givenOn: today(), quantity: 1 },
    ...{ unit: 'sessions', place: 'A clinic', note: `Took ${health('reintegration_service.note')}.` },
  });
  return { sendingId };
}

/** Who is awaited where the partner works, with a plan that was agreed: all that is shown of a case to who receives. */
async function receive(
  database: TestDatabase,
  memberId: string,
  receivingOfficeId: string,
  userId: string,
): Promise<void> {
  await database.asOwner(
    `insert into case_reception (case_id, office_id, member_id, person_id, receiving_office_id, case_number, from_on,
       basis, opened_by, created_at)
     select m.case_id, m.office_id, m.id, m.person_id, $2, c.number, current_date - 3, 'own-mission', $3, now()
       from case_member m join "case" c on c.id = m.case_id where m.id = $1`,
    [memberId, receivingOfficeId, userId],
  );
  await database.asOwner(
    `with plan as (
       insert into reintegration_plan (case_id, office_id, member_id, created_by, created_at)
       select case_id, office_id, id, $2, now() from case_member where id = $1 returning *)
     insert into plan_version (plan_id, case_id, office_id, member_id, number, state, goal, drafted_by, drafted_at,
       signed_on, signed_by, language, agreed_with, agreed_at)
     select id, case_id, office_id, member_id, 1, 'agreed', 'To open a bakery', $2, now(), current_date, 'self', 'ka', $2,
            now() from plan`,
    [memberId, userId],
  );
}
