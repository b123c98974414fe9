/** The transaction's own connection; whoever keeps figures reads and writes through nothing else. */
export interface FiguresTransaction {
  query<T = unknown>(sql: string, parameters?: unknown[]): Promise<T>;
}

/**
 * Keeps with each step the facts that were true on its day. A room that writes many members at once says which, when
 * their rows stand; what is kept follows from the rows alone.
 */
export abstract class KeepFigures {
  /** Until the transaction ends the caller names everybody it wrote: nobody is noted as due. */
  abstract takeOver(manager: FiguresTransaction): Promise<void>;

  /** Also what stands is written again: what it was written from was wrong. */
  abstract correct(memberIds: readonly string[], manager: FiguresTransaction): Promise<void>;

  abstract keep(memberIds: readonly string[], manager: FiguresTransaction): Promise<void>;
}
