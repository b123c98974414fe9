import {
  AnswerForChildAction,
  AppointGuardianAction,
  GiveChildConsentAction,
  HearChildAction,
  NameAuthorityHolderAction,
  OpenProcedureAction,
  PlaceChildAction,
  RecordFamilyAction,
  WeighBestInterestsAction,
} from '@homeward/counselling';
import type { CaseAtHand, Doing } from './case-at-hand.ts';
import type { WorkOf } from './story-work.ts';

interface Versioned {
  readonly id: string;
  readonly version: number;
}

async function procedureOf(the: CaseAtHand, member: number): Promise<Versioned> {
  const text = 'select id, version from best_interests_procedure where member_id = $1';
  return (await the.find<Versioned>('procedure', text, the.member(member).id))!;
}

async function guardianOf(the: CaseAtHand, member: number): Promise<string> {
  const text = 'select id from guardianship where member_id = $1 order by valid_from desc limit 1';
  return (await the.find<{ id: string }>('guardian', text, the.member(member).id))!.id;
}

export const DO_CHILDREN: {
  readonly [
    What in
      | 'guardian'
      | 'place-child'
      | 'open-best-interests'
      | 'trace-family'
      | 'assess-best-interests'
      | 'hand-over-best-interests'
      | 'determine-best-interests'
      | 'child-consent'
      | 'name-holder'
      | 'holder-agrees'
      | 'hear-child'
  ]: Doing<WorkOf<What>>;
} = {
  guardian:
    (the, { member, on }) =>
    () =>
      the.do(AppointGuardianAction).execute(the.actor, the.id, {
        ...{ memberId: the.member(member).id, authority: 'Guardianship Service', act: 'GS/2026/0217', appointedOn: on },
        ...{ guardianName: 'Els Vermeulen', contact: 'guardian@mail.example', validFrom: on, validTo: null },
        replaces: null,
      }),

  'place-child':
    (the, { member, on }) =>
    () =>
      the.do(PlaceChildAction).execute(the.actor, the.id, {
        ...{ memberId: the.member(member).id, kind: 'with-kin', place: 'With the relatives of this case' },
        ...{ contactName: 'Els Vermeulen', contact: 'guardian@mail.example', contactSafe: true, placedOn: on },
      }),

  'open-best-interests':
    (the, { member, on }) =>
    () =>
      the.do(OpenProcedureAction).execute(the.actor, the.id, {
        ...{ memberId: the.member(member).id, openedOn: on },
      }),

  'trace-family': async (the, { member, on, status }) => {
    const { id } = await procedureOf(the, member);
    return () =>
      the.do(RecordFamilyAction).tracing(the.actor, id, {
        ...{ status, happenedOn: on, words: 'Through the mission, by telephone.' },
      });
  },

  'assess-best-interests': async (the, { member, on }) => {
    const { id, version } = await procedureOf(the, member);
    return () =>
      the.do(WeighBestInterestsAction).assess(the.actor, id, {
        ...{ version, assessedOn: on },
        solutions: {
          return: 'The grandparents have room and a school nearby.',
          localIntegration: 'The relatives here would keep the child.',
          thirdCountry: 'Nobody is known anywhere else.',
        },
      });
  },

  'hand-over-best-interests': async (the, { member }) => {
    const { id, version } = await procedureOf(the, member);
    return () => the.do(WeighBestInterestsAction).handOver(the.actor, id, { version });
  },

  'determine-best-interests': async (the, { member, on }) => {
    const { id, version } = await procedureOf(the, member);
    return () =>
      the.do(WeighBestInterestsAction).determine(the.actor, id, {
        ...{ version, outcome: 'return', decidedBy: 'Guardianship Service', decidedOn: on, nextReviewOn: null },
        grounds: 'The grandparents can care for the child.',
      });
  },

  'child-consent': async (the, { member, giver, on: givenOn }) => {
    const { id } = await procedureOf(the, member);
    const guardianshipId = giver === 'guardian' ? await guardianOf(the, member) : null;
    return () => the.do(GiveChildConsentAction).execute(the.actor, id, { giver, givenOn, guardianshipId });
  },

  'name-holder':
    (the, { member, holder, only }) =>
    () =>
      the.do(NameAuthorityHolderAction).execute(the.actor, the.id, {
        ...{ memberId: the.member(member).id, basis: 'parent', contact: null },
        onlyBecause: only ? 'other-parent-died' : null,
        ...(holder === null
          ? { personId: null, holderName: 'The other parent, in the country of origin' }
          : { personId: the.member(holder).personId, holderName: null }),
      }),

  'holder-agrees': async (the, { member, on: answeredOn }) => {
    const holder = await the.find<Versioned>(
      'holder',
      `select id, version from parental_authority where member_id = $1 and consented_on is null
        order by created_at, id limit 1`,
      the.member(member).id,
    );
    const answer = { answer: 'yes', answeredOn, words: null } as const;
    return () => the.do(AnswerForChildAction).execute(the.actor, holder!.id, { version: holder!.version, ...answer });
  },

  'hear-child':
    (the, { member, decision, on, tooYoung }) =>
    () =>
      the.do(HearChildAction).execute(the.actor, the.id, {
        ...{ memberId: the.member(member).id, decision, heardOn: on },
        ...{ language: the.told.story.household.origin.language, outcome: tooYoung ? 'too-young' : 'heard' },
        words: tooYoung ? '' : 'I want to see my grandmother and to go to school there.',
      }),
};
