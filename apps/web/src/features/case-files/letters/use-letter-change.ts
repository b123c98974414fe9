import { useState } from 'react';
import { client } from '../../../lib/api/client.ts';
import { isProblem } from '../../../lib/api/problem.ts';
import { useCaseChanged } from '../../case/case-queries.ts';
import type { Letter } from '../data/files.queries.ts';

export interface LetterChange {
  /** The letter as it stands now, when somebody else changed it meanwhile. */
  readonly now: Letter | null;
  /** Sends a change; a stale one fetches what stands now, and is refused like any other. */
  send(change: () => Promise<{ error?: unknown }>): Promise<void>;
  settle(): void;
}

export function useLetterChange(id: string): LetterChange {
  const changed = useCaseChanged();
  const [now, setNow] = useState<Letter | null>(null);
  return {
    now,
    settle: () => setNow(null),
    send: async (change) => {
      const { error } = await change();
      if (!error) {
        setNow(null);
        return changed();
      }
      if (isProblem(error) && error.code === 'record.version-stale') {
        const { data } = await client.GET('/api/letters/{id}', { params: { path: { id } } });
        setNow(data ?? null);
      }
      throw error;
    },
  };
}
