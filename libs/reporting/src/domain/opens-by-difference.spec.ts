import fc from 'fast-check';
import type { CountedBox } from './counted-box.ts';
import { opensByDifference, opensByOverlap, opensByParts, type Remembered } from './opens-by-difference.ts';

const numRuns = 300;

describe('an export beside earlier ones', () => {
  const box = (more: Partial<CountedBox> = {}): CountedBox => ({
    ...{ from: '2024-01-01', to: '2024-12-31', offices: ['a', 'b', 'c'], programmes: null, hosts: null },
    ...{ returnTypes: null, channels: ['avrr_programme'], ...more },
  });
  const exported = (id: string, total: number, more: Partial<CountedBox> = {}): Remembered => ({
    ...{ id, box: box(more) },
    figures: {
      ...{ funnel: {}, departures: { total, bySex: { F: total, M: 0 } }, flows: [], services: {}, amounts: [] },
      ...{ closed: {}, waitingDays: {} },
    },
  });

  it('should be refused when it leaves a small number of an earlier one', () => {
    const earlier = [exported('year', 60)];
    expect(opensByDifference(exported('', 57, { offices: ['a', 'b'] }), earlier)).toEqual({
      ...{ exports: ['year'], place: 'departures.total' },
    });
    expect(opensByDifference(exported('', 40, { offices: ['a', 'b'] }), earlier)).toBeNull();
  });

  it('should be refused when several earlier ones together leave a small number', () => {
    const earlier = [exported('a', 30, { offices: ['a'] }), exported('year', 62)];
    const fresh = exported('', 30, { offices: ['b'] });
    expect(opensByDifference(fresh, [earlier[0]!])).toBeNull();
    expect(opensByDifference(fresh, earlier)).toEqual({ exports: ['year', 'a'], place: 'departures.total' });
    const parts = [exported('a', 30, { offices: ['a'] }), exported('b', 30, { offices: ['b'] })];
    expect(opensByDifference(exported('', 62), parts)).toMatchObject({ exports: ['a', 'b'] });
  });

  const MONTHS = Array.from({ length: 12 }, (_, i) => `2024-${String(i + 1).padStart(2, '0')}`);
  const month = (at: string): Partial<CountedBox> => ({ from: `${at}-01`, to: `${at}-28` });

  it('should be refused when more than eight earlier ones together leave a small number, in whatever order', () => {
    const earlier = MONTHS.slice(0, 11).map((at) => exported(at, 20, month(at)));
    expect(opensByDifference(exported('', 222), earlier)).toMatchObject({ place: 'departures.total' });
    expect(opensByDifference(exported('', 222), earlier)!.exports).toHaveLength(11);
    expect(opensByDifference(exported('', 240), earlier)).toBeNull();
    const year = exported('year', 222);
    expect(
      opensByDifference(exported('', 20, month('2024-06')), [year, ...earlier.filter(({ id }) => id !== '2024-06')]),
    ).toMatchObject({ place: 'departures.total' });
  });

  it('should look through years of months of several offices beside their sums, and find only what is there', () => {
    const offices = ['a', 'b', 'c'];
    const earlier = MONTHS.flatMap((at) => [
      exported(at, 60, month(at)),
      ...offices.map((office) => exported(`${at} ${office}`, 20, { ...month(at), offices: [office] })),
    ]);
    const ofOffices = offices.map((office) => exported(office, 240, { offices: [office] }));
    expect(opensByDifference(exported('', 720), [...earlier, ...ofOffices])).toBeNull();
    expect(opensByDifference(exported('', 723), [...earlier, ...ofOffices])).not.toBeNull();
  });

  it('should find the same as whoever tries every set of parts that share nothing', () => {
    const told = fc.record({
      from: fc.integer({ min: 1, max: 9 }),
      long: fc.integer({ min: 0, max: 4 }),
      office: fc.constantFrom(['a'], ['b'], ['a', 'b']),
      value: fc.oneof(fc.integer({ min: 0, max: 30 }), fc.constant(null)),
    });
    fc.assert(
      fc.property(fc.array(told, { maxLength: 9 }), fc.integer({ min: 0, max: 90 }), (parts, total) => {
        const day = (n: number): string => `2024-03-${String(n).padStart(2, '0')}`;
        const exports = parts.map(({ from, long, office, value }, i) => ({
          ...exported(String(i), 0, { from: day(from), to: day(from + long), offices: office }),
          figures: { ...exported('', 0).figures, departures: { total: value } },
        }));
        const whole = {
          ...exported('', 0, { from: day(1), to: day(31) }),
          figures: { ...exported('', 0).figures, departures: { total } },
        };
        const apart = (a: CountedBox, b: CountedBox): boolean =>
          a.to < b.from || b.to < a.from || !a.offices.some((office) => b.offices.includes(office));
        const opens = Array.from({ length: 2 ** exports.length - 1 }, (_, set) =>
          exports.filter((_one, i) => (((set + 1) >> i) & 1) === 1),
        )
          .filter((set) => set.every((one, i) => set.slice(i + 1).every((other) => apart(one.box, other.box))))
          .some((set) => {
            const values = set.map(({ figures }) => figures.departures.total).filter((value) => value !== 0);
            const hidden = values.filter((value) => value === null).length;
            const left = total - values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
            if (values.length === 0) return false;
            return hidden > 0 ? left < 10 * hidden : left !== 0 && left < 5;
          });
        expect(opensByParts(whole, exports) !== null).toBe(opens);
      }),
      { numRuns },
    );
  });

  it('should be refused when exports that overlap in part leave a small number of what they share, or beside it', () => {
    const [early, late] = [{ to: '2024-06-30' }, { from: '2024-04-01', to: '2024-09-30' }];
    const long = { to: '2024-09-30' };
    const both = [exported('early', 40, early), exported('late', 50, late)];
    // April to June are 3, 20; from July to September are 2.
    expect(opensByDifference(exported('', 87, long), both)).toMatchObject({ exports: ['early', 'late'] });
    expect(opensByDifference(exported('', 70, long), both)).toBeNull();
    expect(opensByOverlap(exported('', 50, late), [exported('early', 60, early), exported('long', 62, long)])).toEqual({
      ...{ exports: ['early', 'long'], place: 'departures.total' },
    });
    const offices = [exported('ab', 40, { offices: ['a', 'b'] }), exported('bc', 50, { offices: ['b', 'c'] })];
    expect(opensByDifference(exported('', 88), offices)).toMatchObject({ place: 'departures.total' });
    // Whoever is told of neither part of it cannot tell what is shared.
    expect(opensByDifference(exported('', 50, late), [exported('early', 40, early)])).toBeNull();
  });

  it('should find the same of what two exports share as whoever adds them up by every small weight', () => {
    const row = fc.record({
      from: fc.integer({ min: 1, max: 6 }),
      long: fc.integer({ min: 0, max: 5 }),
      offices: fc.constantFrom<string[]>(['a'], ['b'], ['c'], ['a', 'b'], ['b', 'c'], ['a', 'b', 'c']),
      told: fc.boolean(),
    });
    const counts = fc.array(fc.constantFrom<number>(0, 1, 3, 6, 9, 20), { minLength: 18, maxLength: 18 });
    const day = (n: number): string => `2024-03-0${n}`;
    let found = 0;
    fc.assert(
      fc.property(fc.array(row, { minLength: 3, maxLength: 5 }), counts, (asked, cells) => {
        const held = asked.map(({ from, long, offices }) =>
          cells.map((_count, i) => {
            const [on, office] = [1 + Math.floor(i / 3), 'abc'[i % 3]!];
            return on >= from && on <= from + long && offices.includes(office) ? 1 : 0;
          }),
        );
        const sum = (of: readonly number[]): number => cells.reduce((all, count, i) => all + count * of[i]!, 0);
        const exports = asked.map(({ from, long, offices, told }, i) => ({
          ...exported(String(i), 0, { from: day(from), to: day(Math.min(6, from + long)), offices }),
          figures: {
            ...exported('', 0).figures,
            departures: { total: told || i === asked.length - 1 ? sum(held[i]!) : null },
          },
        }));
        const telling = held.filter((_rows, i) => exports[i]!.figures.departures.total !== null);
        const weights = Array.from({ length: 5 ** telling.length }, (_, n) =>
          telling.map((_rows, i) => (Math.floor(n / 5 ** i) % 5) - 2),
        );
        const reckoned = new Map<string, boolean>();
        for (const each of weights) {
          const rows = cells.map((_count, i) => telling.reduce((all, of, at) => all + each[at]! * of[i]!, 0)).join();
          reckoned.set(rows, (reckoned.get(rows) ?? true) && each.at(-1) !== 0);
        }
        const opens = telling.some((one, i) =>
          telling.slice(i + 1).some((other) => {
            const shared = one.map((of, cell) => of * other[cell]!);
            const beside = [one, other].map((rows) => rows.map((of, cell) => of - shared[cell]!));
            if (![shared, ...beside].every((rows) => rows.includes(1))) return false;
            return (
              reckoned.get(shared.join()) === true &&
              [shared, ...beside].map(sum).some((count) => count >= 1 && count <= 4)
            );
          }),
        );
        if (opens) found += 1;
        const { id: _id, ...fresh } = exports.at(-1)!;
        expect(opensByOverlap(fresh, exports.slice(0, -1)) !== null).toBe(opens);
      }),
      { numRuns },
    );
    expect(found).toBeGreaterThan(0);
  });

  it('should be refused when as many people waited otherwise than was told before', () => {
    const waited = (id: string, n: number, median: number, more: Partial<CountedBox> = {}): Remembered => ({
      ...exported(id, 60, more),
      figures: { ...exported('', 60).figures, waitingDays: { applicationToDeparture: { n, median, p90: 90 } } },
    });
    const earlier = [waited('year', 40, 30)];
    expect(opensByDifference(waited('', 40, 31), earlier)).toEqual({
      ...{ exports: ['year'], place: 'waits.applicationToDeparture' },
    });
    expect(opensByDifference(waited('', 40, 30), earlier)).toBeNull();
    expect(opensByDifference(waited('', 40, 31, { from: '2024-02-01' }), earlier)).not.toBeNull();
    expect(opensByDifference(waited('', 20, 12, { from: '2024-07-01' }), earlier)).toBeNull();
  });

  it('should be refused when the same was counted anew after a correction, and allowed when nothing changed', () => {
    expect(opensByDifference(exported('', 61), [exported('year', 60)])).not.toBeNull();
    expect(opensByDifference(exported('', 60), [exported('year', 60)])).toBeNull();
  });

  it('should be refused when a part tells what the whole withholds, and allowed when a whole hides its small parts', () => {
    const sexes = (F: number | null, M: number | null, more: Partial<CountedBox> = {}): Remembered => ({
      ...exported('sexes', 90, more),
      figures: { ...exported('', 90).figures, departures: { bySex: { F, M } } },
    });
    const month = { from: '2024-02-01', to: '2024-02-29' };
    expect(opensByDifference(sexes(6, 40, month), [sexes(null, null)])).toMatchObject({ place: 'departures.bySex.F' });
    expect(opensByDifference(sexes(null, null, month), [sexes(45, 45)])).toBeNull();
    expect(opensByDifference(sexes(null, null, month), [sexes(7, 83)])).toMatchObject({ place: 'departures.bySex.F' });
  });

  it('should be allowed beside what it shares no row with', () => {
    const earlier = [
      exported('2023', 60, { from: '2023-01-01', to: '2023-12-31' }),
      exported('own', 58, { channels: ['own_means'] }),
    ];
    expect(opensByDifference(exported('', 57), earlier)).toBeNull();
  });
});
