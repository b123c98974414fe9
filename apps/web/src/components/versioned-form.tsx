import { useState, type ReactNode } from 'react';
import { isProblem } from '../lib/api/problem.ts';
import { Conflict, type Kept } from './conflict.tsx';
import { AppForm } from './form/app-form.tsx';
import type { AppForm as Form } from './form/use-app-form.ts';

/** A record as it was read, by the fields of a form. */
export interface ReadVersion<V extends object> {
  readonly version: number;
  readonly values: V;
}

export interface VersionedField<V extends object> {
  readonly name: keyof V & string;
  readonly label: string;
  readonly shown: (values: V) => ReactNode;
}

export interface VersionedFormProps<V extends object> {
  form: Form<V>;
  /** As the form began with; the page may learn of another version meanwhile, but nobody has decided about that yet. */
  read: ReadVersion<V>;
  /** What both versions are compared by. */
  fields: readonly VersionedField<V>[];
  /** @param read what the record held at that version */
  onSend: (values: V, version: number, read: V) => Promise<unknown>;
  /** The record as it stands now. */
  readNow: () => Promise<ReadVersion<V>>;
  children: ReactNode;
  gap?: string;
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** A form that changes a record: when somebody else changed it first, both versions are shown, and each line chosen (ux 22). */
export function VersionedForm<V extends object>({ form, read, fields, ...rest }: VersionedFormProps<V>) {
  const [base, setBase] = useState(read);
  const [now, setNow] = useState<ReadVersion<V> | null>(null);
  const send = async (values: V, of: ReadVersion<V>): Promise<void> => {
    try {
      await rest.onSend(values, of.version, of.values);
    } catch (error) {
      if (!isProblem(error) || error.code !== 'record.version-stale') throw error;
      setNow(await rest.readNow());
    }
  };
  if (now === null)
    return (
      <AppForm form={form} onSend={(values) => send(values, base)} {...(rest.gap ? { gap: rest.gap } : {})}>
        {rest.children}
      </AppForm>
    );
  const mine = form.getValues();
  const differing = fields.filter(({ name }) => !same(mine[name], now.values[name]));
  // What only one of the two touched is offered as that one wrote it.
  const touched = differing.filter(({ name }) => same(base.values[name], now.values[name]));
  const goOn = (kept: Kept): void => {
    const theirs = differing.filter(({ name }) => kept[name] !== 'mine');
    form.setValues(Object.fromEntries(theirs.map(({ name }) => [name, now.values[name]])) as Partial<V>);
    setBase(now);
    setNow(null);
    form.send((values) => send(values, now))();
  };
  return (
    <Conflict
      fields={differing.map(({ name, label, shown }) => ({
        ...{ name, label, choosable: true },
        mine: shown(mine),
        theirs: shown(now.values),
      }))}
      begunWith={Object.fromEntries(touched.map(({ name }) => [name, 'mine' as const]))}
      sending={form.sending}
      onGoOn={goOn}
      onLeave={() => setNow(null)}
    />
  );
}
