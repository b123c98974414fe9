import { useState } from 'react';
import type { Kept } from '../../../components/conflict.tsx';
import type { AppForm } from '../../../components/form/use-app-form.ts';
import { isProblem } from '../../../lib/api/problem.ts';

interface Versioned {
  readonly version: number;
}

export interface RecordForm<T extends object> {
  readonly sending: boolean;
  /** What was typed and what stands there by now, when somebody else was faster. */
  readonly conflict: { readonly mine: T; readonly theirs: T } | null;
  send(values: T): Promise<void>;
  /** Back to the form, with what was chosen of both versions, to be looked at and sent. */
  keep(kept: Kept): void;
  leave(): void;
}

export interface RecordFormOptions<T extends object, R extends Versioned> {
  form: AppForm<T>;
  /** The record as it stands now; asked for anew by `changed`. */
  read: R;
  valuesOf: (record: R) => T;
  /** @returns the version it has now */
  save: (values: T, version: number) => Promise<number>;
  changed: () => Promise<void>;
}

/** A change of a record that somebody else may change at the same time: a stale save shows both versions (ux 22). */
export function useRecordForm<T extends object, R extends Versioned>(options: RecordFormOptions<T, R>): RecordForm<T> {
  const { form, read, valuesOf, save, changed } = options;
  const [begun, setBegun] = useState(read.version);
  const [mine, setMine] = useState<T | null>(null);
  const goOn = (values: T): void => {
    form.setValues(values);
    setBegun(read.version);
    setMine(null);
  };
  return {
    sending: form.sending,
    conflict: mine && { mine, theirs: valuesOf(read) },
    send: async (values) => {
      try {
        setBegun(await save(values, begun));
        form.resetDirty(values);
        await changed();
      } catch (error) {
        if (!isProblem(error) || error.code !== 'record.version-stale') throw error;
        await changed();
        setMine(values);
      }
    },
    keep: (kept) => {
      const theirs = valuesOf(read);
      const chosen = Object.fromEntries(
        Object.keys(theirs).map((name) => [
          name,
          kept[name] === 'mine' ? mine![name as keyof T] : theirs[name as keyof T],
        ]),
      );
      goOn(chosen as T);
    },
    leave: () => goOn(mine!),
  };
}
