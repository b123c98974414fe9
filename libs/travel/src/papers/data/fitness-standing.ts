import type { FitnessAnswer, SpecialService } from '@homeward/contracts';
import type { EntityManager } from 'typeorm';
import { addDays } from '../domain/document-validity.ts';
import { newbornOn } from '../domain/fitness-rules.ts';
import { findJourneys } from './journeys.ts';
import { settingsOn } from './settings.ts';

/** What everybody on the case sees. */
export interface FitnessRow {
  readonly memberId: string;
  readonly answer: FitnessAnswer;
  readonly consentedOn: string | null;
  readonly askedOn: string;
  readonly answeredOn: string | null;
  readonly until: string | null;
  readonly lookAgainOn: string | null;
  readonly services: readonly SpecialService[];
  readonly escort: boolean;
  readonly receivedBySomebody: boolean;
  readonly version: number;
}

export const FITNESS_COLUMNS = `f.member_id as "memberId", f.answer, f.consented_on::text as "consentedOn",
  f.asked_on::text as "askedOn", f.answered_on::text as "answeredOn", f.until::text, f.look_again_on::text as "lookAgainOn",
  f.services, f.escort, f.received_by_somebody as "receivedBySomebody", f.version`;

export type FitnessProblem =
  'not-asked' | 'requested' | 'may-not-travel' | 'runs-out' | 'newborn-ask' | 'newborn-too-young';

export interface FitnessJudged {
  readonly memberId: string;
  readonly problem: FitnessProblem | null;
  /** The leg's day the answer is not enough for, or from which a newborn travels. */
  readonly day: string | null;
}

interface Standing extends Pick<FitnessRow, 'memberId'> {
  readonly answer: FitnessAnswer | null;
  readonly until: string | null;
  readonly birthDate: string | null;
}

/** Whether health lets each of these members travel on each day of their journey. Nothing sealed is read for it. */
export async function judgeFitness(
  tx: EntityManager,
  memberIds: readonly string[],
  day: string,
): Promise<FitnessJudged[]> {
  const rows: Standing[] = await tx.query(
    `select m.id as "memberId", f.answer, f.until::text,
            case when p.birth_date_precision = 'day' then p.birth_date::text end as "birthDate"
       from case_member m join person p on p.id = m.person_id left join travel_fitness f on f.member_id = m.id
      where m.id = any ($1::uuid[])`,
    [memberIds],
  );
  const settings = await settingsOn(tx, day);
  const journeys = await findJourneys(tx, memberIds, day);
  return journeys.map(({ memberId, days, arrivesOn }) => {
    const row = rows.find((each) => each.memberId === memberId)!;
    return { memberId, ...judge(row, { days, arrivesOn }, settings) };
  });
}

function judge(
  { answer, until, birthDate }: Standing,
  { days, arrivesOn }: { readonly days: readonly string[]; readonly arrivesOn: string },
  settings: Awaited<ReturnType<typeof settingsOn>>,
): Pick<FitnessJudged, 'problem' | 'day'> {
  const first = [...days].sort()[0]!;
  const newborn = birthDate === null ? 'old-enough' : newbornOn(birthDate, first, settings);
  const from = birthDate === null ? null : addDays(birthDate, settings['newborn-from-day']);
  if (newborn === 'never') return { problem: 'newborn-too-young', day: from };
  if (newborn === 'with-physician' && answer !== 'may-travel') return { problem: 'newborn-ask', day: from };
  if (answer === null) return { problem: 'not-asked', day: null };
  if (answer === 'requested' || answer === 'may-not-travel') return { problem: answer, day: null };
  const late = until === null ? undefined : [...days, arrivesOn].sort().find((legDay) => legDay > until);
  return late ? { problem: 'runs-out', day: late } : { problem: null, day: null };
}
