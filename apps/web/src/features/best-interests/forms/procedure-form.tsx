import type { Procedure } from '../../case-children/data/children.queries.ts';
import { ChildForm, type ChildFormProps } from '../../case-children/parts/child-form.tsx';
import { useChangedProcedure } from './use-changed-procedure.ts';

export interface ProcedureFormProps extends Omit<ChildFormProps, 'from' | 'changes'> {
  procedure: Procedure;
}

/** A form of the procedure, sent for the version of it that was read. */
export function ProcedureForm({ procedure, ...form }: ProcedureFormProps) {
  const changed = useChangedProcedure();
  return <ChildForm {...form} from="best-interests" changes={changed(procedure)} />;
}
