import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { SuspectGate } from './suspect-gate.ts';

describe('the gate for suspect work', () => {
  it('should let nothing run beside a suspect, and everything run once, in whatever order they come', async () => {
    const visitors = fc.array(fc.record({ alone: fc.boolean(), after: fc.nat(3), lasts: fc.nat(3) }), {
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(visitors, async (list) => {
        const gate = new SuspectGate();
        let inside = 0;
        let suspects = 0;
        let served = 0;
        await Promise.all(
          list.map(async ({ alone, after, lasts }) => {
            await sleep(after);
            await gate[alone ? 'alone' : 'beside'](async () => {
              inside += 1;
              suspects += alone ? 1 : 0;
              expect(suspects === 0 || inside === 1).toBe(true);
              await sleep(lasts);
              inside -= 1;
              suspects -= alone ? 1 : 0;
              served += 1;
            });
          }),
        );
        expect(served).toBe(list.length);
      }),
      { numRuns: 60 },
    );
  });

  it('should go on when work throws', async () => {
    const gate = new SuspectGate();
    await expect(gate.alone(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    await expect(gate.beside(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await gate.alone(() => Promise.resolve(1))).toBe(1);
    expect(await gate.beside(() => Promise.resolve(2))).toBe(2);
  });
});
