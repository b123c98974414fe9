/**
 * Work that was in hand when a worker died is done alone: if it is what kills workers, nothing else dies with it and is
 * taken for the culprit.
 */
export class SuspectGate {
  private besides = 0;
  private turn: Promise<void> = Promise.resolve();
  private whenEmpty: () => void = () => undefined;

  async beside<T>(work: () => Promise<T>): Promise<T> {
    await this.myTurn();
    this.besides += 1;
    try {
      return await work();
    } finally {
      this.besides -= 1;
      if (this.besides === 0) this.whenEmpty();
    }
  }

  async alone<T>(work: () => Promise<T>): Promise<T> {
    const before = this.turn;
    let release: () => void = () => undefined;
    this.turn = new Promise((resolve) => {
      release = resolve;
    });
    await before;
    try {
      if (this.besides > 0) await new Promise<void>((resolve) => (this.whenEmpty = resolve));
      return await work();
    } finally {
      release();
    }
  }

  /** A turn taken while this one was waited for comes first as well. */
  private async myTurn(): Promise<void> {
    for (let turn: Promise<void> | undefined; turn !== this.turn;) {
      turn = this.turn;
      await turn;
    }
  }
}
