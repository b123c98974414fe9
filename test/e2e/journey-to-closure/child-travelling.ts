import type { Colleague } from '../../support/http-client.ts';
import { CaseFile, refused } from '../journey/case-file.ts';
import { weighBestInterests } from '../journey/children.ts';
import { day } from '../journey/days.ts';
import { adult, decide, evaluate, principal, recordFacts } from '../journey/paperwork.ts';
import type { MovedField } from './moved-field.ts';
import { documentOf, readinessOf } from './readiness.ts';

const YEARS_13 = 13 * 366;

export const GUARDIAN = { authority: 'Guardianship Service', contact: '+32 470 11 22 33' };

/** A boy of thirteen without anybody, who holds a passport. */
export async function openChildFile(who: Colleague): Promise<CaseFile> {
  const passport = { kind: 'passport', issuingCountryCode: 'IQ', number: 'A10000007', expiresOn: '2034-06-30' };
  return CaseFile.open(who, [
    principal(
      adult('يوسف', 'الراوي', {
        ...{ birthDate: day(-YEARS_13), identityDocuments: [{ ...passport, originalAt: 'with-applicant' }] },
      }),
    ),
  ]);
}

/** The whole procedure of a child alone, as the journey to the decision proves it step by step. */
export async function bringChildToPreparation(
  field: MovedField,
  file: CaseFile,
  { guardianshipId, departureOn }: { readonly guardianshipId: string; readonly departureOn: string },
): Promise<void> {
  const { counsellor, protection, caseworker } = field.cast;
  const child = file.member();
  const flagged = { indicators: ['unaccompanied-child'], levels: { health: 'low', protection: 'medium' } };
  await file.planJourney(counsellor);
  await file.step(counsellor, 'start-screening');
  await file.screen(counsellor, 0, flagged);
  const kin = { kind: 'protective', level: 'household', matterClass: 'protection', text: 'An aunt who waits for him.' };
  await file.screen(protection, 0, { ...flagged, kind: 'full', heldOn: day(-8), factors: [kin] });
  await file.post(protection, 'best-interests', { memberId: child.id, openedOn: day(-8) });
  await file.step(counsellor, 'complete-screening');
  await recordFacts(counsellor, file, { departureOn });
  await file.hearChild(counsellor, 0, 'eligibility', day(-5));
  await decide(caseworker, await evaluate(counsellor, file));
  await file.hearChild(counsellor, 0, 'return', day(-2));
  await file.hearChild(counsellor, 0, 'best-interests', day(-2));
  await weighBestInterests(field, file, child, guardianshipId);
  await file.step(counsellor, 'start-preparation');
}

/** His passport was looked at; of a child who needs more care a doctor says whether it may fly. */
export async function settlePapers({ cast: { movement: who, medical } }: MovedField, file: CaseFile): Promise<void> {
  const memberId = file.member().id;
  const { id: documentId, version } = await documentOf(who, file, 0);
  await file.post(who, 'document-checks', { memberId, documentId, version, method: 'seen', decision: 'usable' });
  const none = { memberId, answer: 'not-required', version: 0 };
  expect((await refused(422, who.post(`cases/${file.id}/fitness-requests`, none))).code).toBe('fitness.care-needed');
  const asked = { memberId, answer: 'requested', consentedOn: day(0), version: 0 };
  await file.post(who, 'fitness-requests', asked);
  await file.post(medical, 'fitness-assessments', {
    ...{ memberId, version: (await readinessOf(medical, file)).fitness!.version, outcome: 'fit', assessedOn: day(0) },
    ...{ conditions: [], services: [], validUntil: day(7), physician: 'Dr Janssens' },
  });
}
