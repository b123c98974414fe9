import {
  PlanJourneyAction,
  RaiseFlagAction,
  StateKinshipAction,
  TakeStepAction,
  WriteNoteAction,
} from '@homeward/case';
import { ProposeTransferAction } from '@homeward/case';
import { SESSION_TOPICS, type SealedClass } from '@homeward/contracts';
import {
  GiveDataNoticeAction,
  RecordDeclarationAction,
  RecordScreeningAction,
  RecordSessionAction,
  RecordSharingAction,
  type RecordSessionInput,
} from '@homeward/counselling';
import type { CaseAtHand, Doing } from './case-at-hand.ts';
import type { ScreeningFound, WorkOf } from './story-work.ts';

const NOTICE_VERSION = '2025-1';
/** What is told to everybody before they decide. */
const TOLD = SESSION_TOPICS;

function conversation(the: CaseAtHand, heldAt: Date): Omit<RecordSessionInput, 'memberId' | 'mode' | 'notes'> {
  const { language } = the.told.story.household.origin;
  return {
    ...{ purpose: 'pre-decision', language, heldAt, durationMinutes: 45, topics: TOLD, outcome: 'wants-to-apply' },
    ...{ interpreterUsed: true, interpreterKind: 'professional', interpreterIsKin: false },
  };
}

const FACTOR: Readonly<Record<SealedClass, string>> = {
  health: 'Treatment is needed without a gap.',
  protection: 'Nobody waits for them on arrival.',
};

function factorsOf({ health, protection }: ScreeningFound) {
  const factor = (matterClass: SealedClass) => ({
    ...({ kind: 'risk', level: 'individual', matterClass, text: FACTOR[matterClass] } as const),
  });
  return [
    ...(health === 'low' ? [] : [factor('health')]),
    ...(protection === 'low' ? [] : [factor('protection')]),
    ...([
      { kind: 'protective', level: 'household', matterClass: 'protection', text: 'Is in touch with kin at home.' },
    ] as const),
  ];
}

export const DO_COUNSELLING: {
  readonly [
    What in
      | 'kinship'
      | 'talk'
      | 'hear-alone'
      | 'notice'
      | 'step'
      | 'journey'
      | 'screen'
      | 'declare'
      | 'flag'
      | 'note'
      | 'share'
      | 'offer'
  ]: Doing<WorkOf<What>>;
} = {
  kinship:
    (the, { member, of, kind }) =>
    () =>
      the.do(StateKinshipAction).execute(the.actor, {
        ...{ caseId: the.id, memberId: the.member(member).id, ofPersonId: the.member(of).personId, kind, holds: true },
      }),

  talk:
    (the, { heldAt }) =>
    () =>
      the.do(RecordSessionAction).execute(the.actor, the.id, {
        ...{ ...conversation(the, heldAt), memberId: the.member(0).id, mode: 'family', alone: false, notes: [] },
        together: the.members.slice(1).map(({ id: memberId }) => ({ memberId, notes: [] })),
      }),

  'hear-alone':
    (the, { member, heldAt, fears }) =>
    () =>
      the.do(RecordSessionAction).execute(the.actor, the.id, {
        ...{ ...conversation(the, heldAt), memberId: the.member(member).id, mode: 'individual', alone: true },
        ...{ fearOfReturn: fears ? 'yes' : 'no', notes: [] },
      }),

  notice: (the) => () =>
    the.do(GiveDataNoticeAction).execute(the.actor, the.id, {
      memberIds: the.members.map(({ id }) => id),
      ...{ language: the.told.story.household.origin.language, noticeVersion: NOTICE_VERSION },
    }),

  step: async (the, { action, details }) => {
    const version = await the.version();
    return () => the.do(TakeStepAction).execute(the.actor, { action, caseId: the.id, version, ...details });
  },

  journey: async (the, { member }) => {
    const { version } = await the.standing(member);
    return () =>
      the.do(PlanJourneyAction).execute(the.actor, {
        ...{ caseId: the.id, memberId: the.member(member).id, version, travelling: true },
        destinationCountryCode: the.told.story.household.origin.nationality,
      });
  },

  screen:
    (the, { member, kind, on, found }) =>
    () =>
      the.do(RecordScreeningAction).execute(the.actor, the.id, {
        ...{ memberId: the.member(member).id, kind, heldOn: on, reassessOn: null, fullNeeded: false },
        ...{ indicators: found.indicators, levels: { health: found.health, protection: found.protection } },
        factors: kind === 'full' ? factorsOf(found) : [],
      }),

  declare: async (the, { member }) => {
    const { language } = the.told.story.household.origin;
    const template = await the.find<{ id: string }>(
      'declaration_text',
      `select id from declaration_template where language = any ($1::text[]) and valid_to is null
        order by language = $2 desc, language = 'en' desc, number desc limit 1`,
      [language, 'en'],
      language,
    );
    return () =>
      the.do(RecordDeclarationAction).execute(the.actor, the.id, {
        ...{ memberId: the.member(member).id, templateId: template!.id },
        ...{ interpreterKind: 'professional', interpreterIsKin: false },
      });
  },

  flag:
    (the, { member, code, reason }) =>
    () =>
      the.do(RaiseFlagAction).execute(the.actor, { caseId: the.id, memberId: the.member(member).id, code, reason }),

  note:
    (the, { member, matterClass, text }) =>
    () =>
      the
        .do(WriteNoteAction)
        .execute(the.actor, { caseId: the.id, memberId: the.member(member).id, matterClass, text }),

  share:
    (the, { on }) =>
    () =>
      the.do(RecordSharingAction).execute(the.actor, the.id, {
        ...{ memberId: the.member(0).id, recipientKind: 'receiving-office', recipientName: 'Receiving office' },
        ...{ categories: ['contact', 'family', 'reintegration-needs'], basis: 'agreement', sharedOn: on },
        legalReference: 'Agreement on reception and reintegration',
      }),

  offer: async (the, { to, note }) => {
    const version = await the.version();
    return () =>
      the.do(ProposeTransferAction).execute(the.actor, {
        ...{ caseId: the.id, version, toOfficeId: the.offices.get(to)!, reason: 'person-moved', note },
      });
  },
};
