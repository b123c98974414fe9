import { Command } from 'commander';
import { takesPast, type PastOptions } from './beginning-options.ts';

describe('the option that leaves the earlier years out', () => {
  it.each([
    { typed: [], withoutPast: false },
    { typed: ['--without-past'], withoutPast: true },
  ])('should be read as it is written: $typed', ({ typed, withoutPast }) => {
    const command = takesPast(new Command('start'));
    const { withoutPast: left = false } = command.parse(typed, { from: 'user' }).opts<PastOptions>();
    expect(left).toBe(withoutPast);
  });
});
