/**
 * The same sending keeps its idempotency key until it is answered for good, so that a double click, or sending again
 * after the line broke, creates nothing twice. Once answered, the same content is a new wish and gets a new key.
 */
export class SameKeyUntilAnswered {
  private readonly keys = new Map<string, string>();

  keyOf(sending: string): string {
    const kept = this.keys.get(sending) ?? randomKey();
    this.keys.set(sending, kept);
    return kept;
  }

  /** A refusal (4xx) is an answer too; a server that is in trouble (5xx) may have done the work. */
  answered(sending: string, status: number): void {
    if (status < 500) this.keys.delete(sending);
  }
}

/** crypto.randomUUID is absent where a page is not served securely, as on an office's own network. */
function randomKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
