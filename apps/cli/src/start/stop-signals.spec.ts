import { jest } from '@jest/globals';
import { Interrupted, StopSignals } from './stop-signals.ts';

const NAMES = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

describe('being asked to stop', () => {
  let asked: string[];
  let insisted: number;
  let signals: StopSignals;

  beforeEach(() => {
    jest.useFakeTimers({ now: 1_000_000 });
    [asked, insisted] = [[], 0];
    signals = new StopSignals((name) => void asked.push(name));
    signals.onInsisted(() => (insisted += 1));
  });
  afterEach(() => {
    for (const name of NAMES) process.removeAllListeners(name);
    jest.useRealTimers();
  });

  it.each(NAMES)('should be taken once from %s, whoever sends it', (name) => {
    process.emit(name);
    expect(asked).toEqual([name]);
    expect(signals.signal.aborted).toBe(true);
    expect(signals.signal.reason).toBeInstanceOf(Interrupted);
  });

  it('should count as one when npm hands on the signal the terminal gave already', () => {
    process.emit('SIGINT');
    jest.setSystemTime(1_000_900);
    process.emit('SIGINT');
    expect([asked, insisted]).toEqual([['SIGINT'], 0]);
  });

  it('should count as insisting when Ctrl-C is pressed again, or the terminal is closed on a slow stop', () => {
    process.emit('SIGINT');
    jest.setSystemTime(1_001_500);
    process.emit('SIGHUP');
    process.emit('SIGINT');
    expect([asked, insisted]).toEqual([['SIGINT'], 1]);
  });
});
