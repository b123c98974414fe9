import { DateTime } from 'luxon';
import type { PackedFile } from './packed-file.ts';
import { readWholeXml } from './xml-parts.ts';

/** Formats every spreadsheet program knows by number, and that show a day. */
const BUILT_IN_DAYS = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

/** A format shows a day when it has a year or a day outside of quoted words, colours and conditions. */
const showsDay = (format: string): boolean =>
  /[dy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')) && !/^general$/i.test(format);

/** Which cell styles show a number as a day. */
export async function dayStyles(file: PackedFile): Promise<ReadonlySet<number>> {
  const part = 'xl/styles.xml';
  const days = new Set<number>();
  if (!file.has(part)) return days;
  const formats = new Map<number, string>();
  let inCells = false;
  let style = 0;
  await readWholeXml(file.read(part), {
    open(name, attributes) {
      if (name === 'numFmt') formats.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      if (name === 'cellXfs') inCells = true;
      if (name !== 'xf' || !inCells) return;
      const format = Number(attributes['numFmtId'] ?? 0);
      const own = formats.get(format);
      if (own === undefined ? BUILT_IN_DAYS.has(format) : showsDay(own)) days.add(style);
      style += 1;
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return days;
}

/**
 * The day a spreadsheet's number stands for. In the first of its two reckonings 1900 wrongly has a 29 February, so that
 * days up to then count one less.
 */
export function dayOfSerial(serial: number, from1904: boolean): string | null {
  const whole = Math.floor(serial);
  if (!(whole >= 1 && whole < 2_958_466)) return null;
  const epoch = from1904 ? DateTime.utc(1904, 1, 1) : DateTime.utc(1899, 12, whole < 60 ? 31 : 30);
  return epoch.plus({ days: whole }).toISODate();
}

/** A number as the spreadsheet shows it: fifteen digits, without the noise behind them. */
export function shownNumber(value: string): string {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return value;
  const shown = String(Number(number.toPrecision(15)));
  return shown.includes('e') ? number.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 15 }) : shown;
}
