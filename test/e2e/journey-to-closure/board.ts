import type { Colleague } from '../../support/http-client.ts';
import type { CaseFile } from '../journey/case-file.ts';

interface OnBoard {
  readonly passengerId: string;
  readonly version: number;
  readonly memberId: string;
  readonly caseId: string;
  readonly state: string;
  readonly lacks: readonly string[];
  readonly toPayMinor: number;
}

export interface Outcome {
  readonly passengerId: string;
  readonly recorded: boolean;
  readonly code: string | null;
  readonly alsoStopped: readonly string[];
  readonly requirements: readonly string[];
}

/** Everybody who leaves on a day, as the departures board shows them. */
export async function boardOf(who: Colleague, on: string): Promise<readonly OnBoard[]> {
  const answer = who.get(`departures?from=${on}&to=${on}`);
  const { rows } = (await who.expect<{ rows: { travellers: OnBoard[] }[] }>(200, answer)).body;
  return rows.flatMap(({ travellers }) => travellers);
}

/** Records on the board what became of some of a case. */
export async function settle(
  who: Colleague,
  on: string,
  file: CaseFile,
  { outcome, places }: { readonly outcome: string; readonly places: readonly number[] },
): Promise<readonly Outcome[]> {
  const board = await boardOf(who, on);
  const seats = places.map((place) => {
    const { passengerId, version } = board.find(({ memberId }) => memberId === file.member(place).id)!;
    return { passengerId, version, documentsHandedOver: true, baggagePieces: 1 };
  });
  const answer = who.post('departures/outcomes', { outcome, happenedOn: on, seats });
  return (await who.expect<{ results: Outcome[] }>(200, answer)).body.results;
}

interface DeskTraveller {
  readonly memberId: string;
  readonly due: readonly {
    readonly entitlementId: string;
    readonly ceilingMinor: number | null;
    readonly paidMinor: number;
  }[];
  readonly payments: readonly {
    readonly id: string;
    readonly version: number;
    readonly receiptKind: string | null;
    readonly receiptNumber: string;
  }[];
}

/** What is due to a traveller and was paid, as the desk at the airport shows it. */
export async function deskOf(who: Colleague, file: CaseFile, place = 0): Promise<DeskTraveller> {
  const answer = who.get(`cases/${file.id}/departure-desk`);
  const { travellers } = (await who.expect<{ travellers: DeskTraveller[] }>(200, answer)).body;
  return travellers.find(({ memberId }) => memberId === file.member(place).id)!;
}
