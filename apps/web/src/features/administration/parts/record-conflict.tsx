import { Conflict, type ConflictField } from '../../../components/conflict.tsx';
import { Content } from '../../../components/content.tsx';
import type { RecordForm } from './use-record-form.ts';

/** A field of the record: its name, its label, and how a value of it is written. */
export type ShownField<T> = readonly [name: keyof T & string, label: string, shown: (value: unknown) => string];

/** Both versions of a record that two people changed, field by field, each to be kept or taken. */
export function RecordConflict<T extends object>({
  record,
  fields,
}: {
  record: RecordForm<T>;
  fields: readonly ShownField<T>[];
}) {
  const { mine, theirs } = record.conflict!;
  const differing: ConflictField[] = fields.flatMap(([name, label, shown]) => {
    const [own, other] = [shown(mine[name]), shown(theirs[name])];
    if (own === other) return [];
    return [{ name, label, choosable: true, mine: <Content>{own}</Content>, theirs: <Content>{other}</Content> }];
  });
  return <Conflict fields={differing} onGoOn={record.keep} onLeave={record.leave} sending={record.sending} />;
}
