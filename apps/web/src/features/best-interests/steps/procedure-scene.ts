import type { Child, SealedRecord } from '../../case-children/data/children.queries.ts';
import type { ChildScene } from '../../case-children/parts/with-child.tsx';

/** The scene of a page about somebody who is a child. */
export interface ProcedureScene extends ChildScene {
  readonly child: Child;
}

export interface ProcedurePart {
  scene: ProcedureScene;
  /** The sealed words about this child that the reader may see. */
  records: readonly SealedRecord[];
}

export type StepState = 'done' | 'now' | 'later' | 'cannot' | 'none' | 'sealed';

/** How far each step is, by the state of the procedure; what is sealed says nothing to whoever may not read it. */
export function statesOf({ child }: ProcedureScene, records: readonly SealedRecord[], mayRead: boolean) {
  const { procedure } = child;
  const state = procedure?.state;
  const heard = child.hearings.some(
    ({ decision, heardOn }) => decision === 'best-interests' && procedure != null && heardOn >= procedure.openedOn,
  );
  const has = (kind: SealedRecord['kind']): boolean => records.some((record) => record.kind === kind);
  const sealed = (kind: SealedRecord['kind']): StepState => {
    if (!mayRead) return 'sealed';
    if (has(kind)) return 'done';
    if (state === 'closed') return 'none';
    return procedure ? 'now' : 'later';
  };
  const stands = (giver: Child['consents'][number]['giver']): boolean =>
    child.consents.some((consent) => consent.giver === giver && consent.withdrawnOn === null);
  const weighed = state === 'assessment' || state === 'determination' || state === 'closed';
  const handedOver = state === 'determination' || state === 'closed';
  const begun = (done: boolean): StepState => (done ? 'done' : procedure ? 'now' : 'later');
  return {
    open: procedure ? 'done' : 'now',
    tracing: sealed('family-tracing'),
    family: sealed('family-assessment'),
    heard: begun(heard),
    weigh: begun(weighed),
    consents: begun((['guardian', 'child', 'family'] as const).every(stands)),
    'hand-over': handedOver ? 'done' : weighed ? 'now' : 'later',
    determine: state === 'closed' ? 'done' : !handedOver ? 'later' : heard ? 'now' : 'cannot',
  } satisfies Record<string, StepState>;
}

export type ProcedureStep = keyof ReturnType<typeof statesOf>;
