import { ReconfirmDeclarationAction } from '@homeward/counselling';
import {
  ConfirmArrivalAction,
  GiveOrientationAction,
  OpenReceptionAction,
  RecordBriefingAction,
} from '@homeward/travel';
import type { CaseAtHand, Doing } from './case-at-hand.ts';
import { destinationOf, languageOf } from './destinations.ts';
import type { WorkOf } from './story-work.ts';

const MISSION = 'Georgia mission';

const idsOf = (the: CaseAtHand, places: readonly number[]): string[] => places.map((place) => the.member(place).id);

export const DO_TRAVEL: {
  readonly [What in 'reconfirm' | 'tell-journey' | 'await' | 'brief' | 'arrived']: Doing<WorkOf<What>>;
} = {
  reconfirm: async (the, { member }) => {
    const declaration = await the.find<{ id: string; version: number }>(
      'declaration',
      `select id, version from declaration where member_id = $1 order by signed_at desc limit 1`,
      the.member(member).id,
    );
    return () =>
      the.do(ReconfirmDeclarationAction).execute(the.actor, declaration!.id, { version: declaration!.version });
  },

  'tell-journey': async (the, { members, audience }) => {
    const language = languageOf(the);
    const text = await the.find<{ id: string }>(
      'orientation_text',
      `select id from orientation_text
        where audience = $3 and state = 'published' and programme_code is null and language = any ($1::text[])
        order by language = $2 desc, number desc limit 1`,
      [language, 'en'],
      language,
      audience,
    );
    return () =>
      the.do(GiveOrientationAction).execute(the.actor, the.id, {
        ...{ memberIds: idsOf(the, members), textId: text!.id, mode: 'individual' },
        ...{ language, interpreterUsed: true },
      });
  },

  await:
    (the, { members }) =>
    () =>
      the.do(OpenReceptionAction).execute(the.actor, the.id, {
        ...{ memberIds: idsOf(the, members), receivingOfficeId: the.offices.get(MISSION)!, basis: 'own-mission' },
      }),

  brief:
    (the, { member }) =>
    () =>
      the.do(RecordBriefingAction).execute(the.actor, the.id, {
        ...{ memberId: the.member(member).id, answer: 'yes', language: languageOf(the), interpreterUsed: true },
      }),

  arrived:
    (the, { members, on }) =>
    () =>
      the.do(ConfirmArrivalAction).execute(the.actor, {
        ...{ memberIds: idsOf(the, members), arrivedOn: on, evidence: 'met-on-arrival' },
        place: destinationOf(the)[1],
      }),
};
