import type { DeadlineKind, DeadlineStep } from '@homeward/contracts';
import type { StaffOfRun } from '../data/told-people.ts';
import type { TimesOfRun } from '../domain/step-times.ts';
import type { DueMattersOfKind, OfficeOfDeadlines } from '../sockets.ts';

export interface RaisedCount {
  /** Steps that stand as due, told of now or before. */
  readonly due: number;
  readonly raised: number;
  readonly over: number;
}

/** One kind of deadline looked at for one office. */
export interface KindRun {
  readonly kind: DeadlineKind;
  readonly matters: DueMattersOfKind;
  readonly office: OfficeOfDeadlines;
  readonly today: string;
  readonly steps: readonly DeadlineStep[];
  readonly staff: StaffOfRun;
  readonly times: TimesOfRun;
  /** Whether anything of the kind stands as told of. */
  readonly open: boolean;
}
