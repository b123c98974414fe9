import { AddIdentityDocumentAction } from '@homeward/beneficiary';
import { RecordConsentAction } from '@homeward/counselling';
import {
  AskFitnessAction,
  AskReceptionAction,
  AssessFitnessAction,
  CheckDocumentAction,
  OpenConsularRequestAction,
  RecordConsularStepAction,
} from '@homeward/travel';
import type { CaseAtHand, Doing } from './case-at-hand.ts';
import { destinationOf, languageOf } from './destinations.ts';
import { Dice } from './dice.ts';
import type { WorkOf } from './story-work.ts';

/** What was read to somebody before their country learned of them, as a caseworker keeps it. */
const TEXT_SHOWN =
  'We ask your consulate for a travel document. It learns your name and that you are here, and nothing else.';

const consulateOf = (the: CaseAtHand): Promise<{ id: string; name: string } | undefined> =>
  the.find(
    'consulate',
    `select id, name from consulate where country_code = $1 order by name limit 1`,
    the.told.story.household.origin.nationality,
  );

const requestOf = (the: CaseAtHand, member: number): Promise<{ id: string; version: number } | undefined> =>
  the.find(
    'consular_request',
    `select id, version from consular_request where member_id = $1 order by created_at desc limit 1`,
    the.member(member).id,
  );

export const DO_PAPERS: {
  readonly [
    What in
      | 'new-passport'
      | 'check-papers'
      | 'ask-health'
      | 'answer-health'
      | 'met-there'
      | 'agree-consulate'
      | 'turn-to-consulate'
      | 'consulate-appoints'
      | 'consulate-identified'
  ]: Doing<WorkOf<What>>;
} = {
  'new-passport': async (the, { member, issuedOn, expiresOn }) => {
    const { personId } = the.member(member);
    const person = await the.find<{ version: number; held: boolean }>(
      'person_papers',
      `select p.version, exists (select 1 from identity_document d where d.person_id = p.id and d.kind = 'passport'
                and d.original_at = 'with-applicant' and d.expires_on > $2::date) as held
         from person p where p.id = $1`,
      personId,
      issuedOn,
    );
    if (person!.held) return null;
    const number = new Dice(`${the.told.story.household.key} ${member}`).whole('passport', 1_000_000, 9_999_999);
    return () =>
      the.do(AddIdentityDocumentAction).execute(the.actor, {
        ...{ personId, version: person!.version, kind: 'passport', number: `N${number}`, issuedOn, expiresOn },
        ...{ issuingCountryCode: the.told.story.household.origin.nationality, originalAt: 'with-applicant' },
      });
  },

  'check-papers': async (the, { member }) => {
    const { id: memberId, personId } = the.member(member);
    const passport = await the.find<{ id: string; version: number }>(
      'passport',
      `select id, version from identity_document
        where person_id = $1 and kind = 'passport' and original_at = 'with-applicant' order by expires_on desc limit 1`,
      personId,
    );
    if (!passport) return null;
    return () =>
      the.do(CheckDocumentAction).execute(the.actor, the.id, {
        ...{ memberId, documentId: passport.id, version: passport.version, method: 'seen', decision: 'usable' },
      });
  },

  // Of somebody who needs more care only the medical officer says that nobody need look; the question waits for their answer.
  'ask-health': async (the, { member, on, unsure = false }) => {
    const { id: memberId } = the.member(member);
    const found = await the.find<{ careful: boolean }>(
      'care_level',
      `select care_level <> 'standard' as careful from case_member where id = $1`,
      memberId,
    );
    const asks = unsure || found!.careful;
    return () =>
      the.do(AskFitnessAction).execute(the.actor, the.id, {
        ...{ memberId, answer: asks ? 'requested' : 'not-required', consentedOn: asks ? on : null, version: 0 },
      });
  },

  'answer-health': async (the, { member, on, until }) => {
    const { id: memberId } = the.member(member);
    const asked = await the.find<{ version: number }>(
      'travel_fitness',
      `select version from travel_fitness where member_id = $1 and answer = 'requested'`,
      memberId,
    );
    if (!asked) return null;
    return () =>
      the.do(AssessFitnessAction).execute(the.actor, the.id, {
        ...{ memberId, version: asked.version, services: [], outcome: 'fit', conditions: [], assessedOn: on },
        ...{ validUntil: until, reviewOn: null, physician: 'Dr N. Peeters', medifReference: null, pregnancy: null },
        ...{ medication: null, medicationDays: null, vaccinations: null, summary: null },
        ...{ handOverTo: null, handOverContact: null },
      });
  },

  'met-there':
    (the, { member, on }) =>
    () =>
      the.do(AskReceptionAction).execute(the.actor, the.id, {
        ...{
          memberId: the.member(member).id,
          kind: 'family',
          place: destinationOf(the)[1],
          askedOn: on,
          acceptedOn: on,
        },
        ...{ contactName: 'A cousin', contact: 'cousin@mail.example' },
      }),

  // Only where a consulate is asked for: a consent names the one that it is for.
  'agree-consulate': async (the, { member, on }) => {
    const consulate = await consulateOf(the);
    if (!consulate) return null;
    return () =>
      the.do(RecordConsentAction).execute(the.actor, the.member(member).personId, {
        ...{ purpose: 'consulate-contact', channelId: null, grantedOn: on },
        ...{ recipientKind: 'consulate', recipientName: consulate.name },
      });
  },

  'turn-to-consulate': async (the, { member, on }) => {
    const { id: memberId, personId } = the.member(member);
    const consulate = await consulateOf(the);
    const consent = await the.find<{ id: string }>(
      'consulate_consent',
      `select id from consent where person_id = $1 and purpose = 'consulate-contact' order by granted_on desc limit 1`,
      personId,
    );
    if (!consulate || !consent) return null;
    return () =>
      the.do(OpenConsularRequestAction).execute(the.actor, the.id, {
        ...{ memberId, consulateId: consulate.id, consentId: consent.id, documentKind: 'emergency-travel-document' },
        ...{ begins: 'identification-asked', askedOn: on, asylumToldOn: on },
        ...{ textShown: TEXT_SHOWN, textLanguage: languageOf(the) },
      });
  },

  'consulate-appoints': async (the, { member, on, at }) => {
    const request = await requestOf(the, member);
    if (!request) return null;
    return () =>
      the.do(RecordConsularStepAction).execute(the.actor, request.id, {
        ...{ version: request.version, what: 'appointment', happenedOn: on, appointmentAt: at },
        attended: ['person', 'caseworker'],
      });
  },

  'consulate-identified': async (the, { member, on }) => {
    const request = await requestOf(the, member);
    if (!request) return null;
    return () =>
      the.do(RecordConsularStepAction).execute(the.actor, request.id, {
        ...{ version: request.version, what: 'identified', happenedOn: on, attended: ['person'] },
      });
  },
};
