/**
 * The texts of a workbook, which cells name by their place. A caseload has a million of them: kept as bytes in one
 * place they take a third of what as many strings would.
 */
export class SharedTexts {
  private bytes = Buffer.alloc(1024 * 1024);
  private used = 0;
  private ends = new Uint32Array(64 * 1024);
  private count = 0;

  add(text: string): void {
    const length = Buffer.byteLength(text);
    if (this.used + length > this.bytes.length) {
      const larger = Buffer.alloc(Math.max(this.bytes.length * 2, this.used + length));
      this.bytes.copy(larger, 0, 0, this.used);
      this.bytes = larger;
    }
    this.used += this.bytes.write(text, this.used);
    if (this.count === this.ends.length) {
      const larger = new Uint32Array(this.ends.length * 2);
      larger.set(this.ends);
      this.ends = larger;
    }
    this.ends[this.count] = this.used;
    this.count += 1;
  }

  /** @returns empty for a place that there is not */
  at(place: number): string {
    if (!(place >= 0 && place < this.count)) return '';
    return this.bytes.toString('utf8', place === 0 ? 0 : this.ends[place - 1], this.ends[place]);
  }
}
