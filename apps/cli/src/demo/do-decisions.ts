import { FileLetterAction, WriteLetterAction } from '@homeward/notification';
import {
  AnswerExceptionAction,
  DecideEligibilityAction,
  EvaluateEligibilityAction,
  ProposeExceptionAction,
  RecordFactsAction,
  type FactInput,
} from '@homeward/programme';
import type { CaseAtHand, Doing } from './case-at-hand.ts';
import { Dice } from './dice.ts';
import type { WorkOf } from './story-work.ts';

/** By the host country of the desk. */
const PROGRAMMES: Readonly<Record<string, string>> = { BE: 'BE-FEDASIL', LU: 'EU-EURP' };
const STATUSES = ['asylum-rejected', 'asylum-rejected', 'irregular', 'asylum-pending'] as const;

const REASONS = {
  approve: 'Every condition of the programme is met.',
  reject: 'Was helped to return less than five years ago.',
} as const;

interface Evaluated {
  readonly id: string;
  readonly version: number;
  readonly eligible: readonly string[];
  readonly excluded: readonly string[];
  readonly inTheWay: readonly string[];
}

/** The latest evaluation, with whom it found eligible, whom not, and which rules stand in the principal's way. */
async function evaluated(the: CaseAtHand): Promise<Evaluated> {
  const found = await the.find<Evaluated>(
    'evaluation',
    `select e.id, e.version,
            coalesce(array_agg(r.member_id) filter (where r.outcome = 'eligible' and not exists (
              select 1 from jsonb_array_elements(r.components) c where c ->> 'answer' = 'open')), '{}') as eligible,
            coalesce(array_agg(r.member_id) filter (where r.outcome = 'excluded'), '{}') as excluded,
            coalesce((select array_agg(c ->> 'code') from evaluation_result p, jsonb_array_elements(p.checks) c
                       where p.evaluation_id = e.id and p.member_id = $2 and c ->> 'answer' = 'not-met'), '{}') as "inTheWay"
       from eligibility_evaluation e join evaluation_result r on r.evaluation_id = e.id
      where e.case_id = $1 group by e.id order by e.number desc limit 1`,
    the.id,
    the.member(0).id,
  );
  return found!;
}

export const DO_DECISIONS: {
  readonly [
    What in 'facts' | 'evaluate' | 'decide' | 'propose-exception' | 'approve-exception' | 'letter' | 'file-letter'
  ]: Doing<WorkOf<What>>;
} = {
  facts: (the, { helpedBeforeOn, departureOn }) => {
    const legalStatus = new Dice(the.told.story.household.key).pick('status', STATUSES);
    const facts: Partial<Record<FactInput['fact'], unknown>> = {
      // Voluntary humanitarian return is of people stranded in a crisis, and from none of these desks.
      ...{ returnType: 'avrr', legalStatus, lackOfMeans: true, previousAssistanceOn: helpedBeforeOn, departureOn },
    };
    const known = the.members.flatMap(({ id: memberId }) =>
      Object.entries(facts).map(([fact, value]) => ({ memberId, fact: fact as FactInput['fact'], value })),
    );
    return () => the.do(RecordFactsAction).execute(the.actor, the.id, known);
  },

  evaluate: (the) => () =>
    the.do(EvaluateEligibilityAction).execute(the.actor, {
      caseId: the.id,
      programmeCode: PROGRAMMES[the.told.story.household.desk.office === 'Luxembourg desk' ? 'LU' : 'BE']!,
    }),

  decide: async (the, { decision }) => {
    const { id: evaluationId, version, eligible, excluded } = await evaluated(the);
    const memberIds = decision === 'approve' ? eligible : excluded;
    if (memberIds.length === 0) return null;
    const decided = { evaluationId, version, decision, memberIds, reason: REASONS[decision] };
    return () => the.do(DecideEligibilityAction).execute(the.actor, decided);
  },

  'propose-exception': async (the) => {
    const { id: evaluationId, version, inTheWay: ruleCodes } = await evaluated(the);
    const reason = 'Came back only to bury a parent, and has nobody here.';
    const proposal = { evaluationId, version, memberId: the.member(0).id, ruleCodes, reason };
    return () => the.do(ProposeExceptionAction).execute(the.actor, proposal);
  },

  'approve-exception': async (the) => {
    const proposed = await the.find<{ id: string; version: number }>(
      'exception',
      `select id, version from eligibility_exception where case_id = $1 and state = 'proposed'`,
      the.id,
    );
    return () =>
      the.do(AnswerExceptionAction).execute(the.actor, {
        ...{ exceptionId: proposed!.id, version: proposed!.version, answer: 'approve' },
        reason: 'The circumstances are those the rule foresees.',
      });
  },

  letter:
    (the, { kind }) =>
    () =>
      the.do(WriteLetterAction).execute(the.actor, the.id, {
        ...{ memberId: the.member(0).id, kind, matterClass: 'ordinary' },
      }),

  'file-letter': async (the) => {
    const letter = await the.find<{ id: string; version: number }>(
      'letter',
      `select id, version from letter where case_id = $1 and state = 'draft' order by created_at desc limit 1`,
      the.id,
    );
    return () => the.do(FileLetterAction).execute(the.actor, letter!.id, letter!.version);
  },
};
