import { useRef, useState } from 'react';
import { problemOf, type Problem } from '../../../lib/api/problem.ts';
import type { CaseListed } from '../case-columns.tsx';

export interface BulkResult {
  readonly row: CaseListed;
  readonly problem: Problem | null;
}

export interface BulkRun {
  readonly state: 'idle' | 'running' | 'done';
  readonly results: readonly BulkResult[];
  readonly total: number;
  start(rows: readonly CaseListed[], work: (row: CaseListed) => Promise<{ error?: unknown }>): Promise<void>;
}

const AT_ONCE = 4;

/** Does one thing to each case, a few at a time, and keeps what came of each: one refusal stops no other. */
export function useBulkRun(): BulkRun {
  const [state, setState] = useState<BulkRun['state']>('idle');
  const [results, setResults] = useState<readonly BulkResult[]>([]);
  const [total, setTotal] = useState(0);
  const running = useRef(false);
  return {
    state,
    results,
    total,
    async start(rows, work) {
      if (running.current) return;
      running.current = true;
      setState('running');
      setTotal(rows.length);
      const waiting = [...rows];
      const lane = async (): Promise<void> => {
        for (let row = waiting.shift(); row; row = waiting.shift()) {
          const { error } = await work(row);
          const result = { row, problem: error === undefined ? null : problemOf(error) };
          setResults((before) => [...before, result]);
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, lane));
      running.current = false;
      setState('done');
    },
  };
}
