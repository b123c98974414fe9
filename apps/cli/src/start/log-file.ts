import { appendFileSync, existsSync, renameSync, statSync } from 'node:fs';

const LARGEST_BYTES = 10 * 1024 * 1024;

/** A log that keeps at most twice {@link LARGEST_BYTES}: this file and the one before it. */
export class LogFile {
  private size: number;

  constructor(private readonly file: string) {
    this.size = existsSync(file) ? statSync(file).size : 0;
  }

  append(line: string): void {
    try {
      if (this.size > LARGEST_BYTES) {
        renameSync(this.file, `${this.file}.1`);
        this.size = 0;
      }
      appendFileSync(this.file, `${line}\n`, { mode: 0o600 });
      this.size += Buffer.byteLength(line) + 1;
    } catch {
      // On a full disk the terminal still shows what matters; a log that cannot be written must not stop casework.
    }
  }
}
