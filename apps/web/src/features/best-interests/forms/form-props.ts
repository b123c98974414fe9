import type { Procedure } from '../../case-children/data/children.queries.ts';
import type { ProcedureScene } from '../steps/procedure-scene.ts';

export interface StepFormProps {
  scene: ProcedureScene;
  /** The step as the address names it. */
  step: string;
}

export interface StandingFormProps extends StepFormProps {
  procedure: Procedure;
}
