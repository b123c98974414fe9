import { Turns } from './turns.ts';

describe('turns', () => {
  it('should let so many work at once, and everybody in the end, also after one failed', async () => {
    const turns = new Turns(2);
    const order: number[] = [];
    let [working, most] = [0, 0];
    const work = (i: number) => async (): Promise<void> => {
      working += 1;
      most = Math.max(most, working);
      await new Promise((resolve) => setImmediate(resolve));
      working -= 1;
      order.push(i);
      if (i === 1) throw new Error('failed');
    };
    const ended = await Promise.allSettled([0, 1, 2, 3, 4].map((i) => turns.take(work(i))));
    expect(most).toBe(2);
    expect(order).toEqual([0, 1, 2, 3, 4]);
    expect(ended.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled', 'fulfilled']);
  });
});
