import { Conflict, type ConflictField } from '../../../components/conflict.tsx';
import { Content } from '../../../components/content.tsx';
import type { Case } from '../case-queries.ts';
import { useCaseFacts } from './use-case-facts.ts';

export interface StepConflictProps {
  /** The case as it was when the step was begun, and as it stands now. */
  read: Case;
  now: Case;
  sending: boolean;
  onGoOn: () => void;
  onLeave: () => void;
}

/** What somebody else did to the case meanwhile; whoever takes the step says whether it still holds. */
export function StepConflict({ read, now, ...rest }: StepConflictProps) {
  const shown = useCaseFacts();
  const [before, after] = [shown(read), shown(now)];
  const fields: ConflictField[] = after.flatMap(({ name, label, value }) => {
    const was = before.find((each) => each.name === name)?.value ?? '';
    return was === value ? [] : [{ name, label, mine: <Content>{was}</Content>, theirs: <Content>{value}</Content> }];
  });
  return <Conflict fields={fields} {...rest} />;
}
