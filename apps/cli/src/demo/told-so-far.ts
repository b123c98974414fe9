import type { OpenedCase } from '@homeward/case';
import type { Story } from './story.ts';

/** How far a story has come. */
export interface ToldSoFar {
  readonly story: Story;
  /** Set when the principal was registered before the file was opened. */
  principalId: string | null;
  opened: OpenedCase | null;
  appointment: { readonly id: string; readonly version: number } | null;
  /** Consents by the member's place. */
  readonly consents: Map<number, { readonly id: string; readonly version: number }>;
  /** An action refused: the case did not go on. */
  refused: boolean;
}
