import type { ChildScene } from '../parts/with-child.tsx';

export interface FormProps {
  scene: ChildScene;
  /** The row the form is about, or what it begins with, as the address names it; empty when it needs none. */
  recordId: string;
}
