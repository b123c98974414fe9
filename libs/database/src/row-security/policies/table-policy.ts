export type Privilege = 'select' | 'insert' | 'update' | 'delete';

export interface TablePolicy {
  /** What the application's role may do to the table at all. */
  readonly grants: readonly Privilege[];
  /** The only columns an update may set; all of them when absent. */
  readonly updates?: readonly string[];
  /** A row is seen when this holds; `true` only with a reason for being public. */
  readonly sees: string;
  /** A row may stand so after an insert or an update when this holds; the same as `sees` when absent. */
  readonly writes?: string;
  /** A row may be added when this holds; the same as `writes` when absent. */
  readonly adds?: string;
  /** A row that stands may be changed when this holds; seen and writable as it stands, when absent. */
  readonly changes?: string;
  /** A row may be removed when this holds; the same as `changes` when absent. */
  readonly removes?: string;
  /** Why every signed-in person may see every row. */
  readonly publicBecause?: string;
  /** Why a row of another office may be added by somebody who will not see it. */
  readonly addedForOthersBecause?: string;
}

/** When a row that stands may be changed. */
export function changesOf({ changes, sees, writes = sees }: TablePolicy): string {
  return changes ?? (writes === sees ? sees : `(${sees}) and (${writes})`);
}

/** What becomes of each kind of statement when the policies of a table are written out. */
export function policyClauses(policy: TablePolicy): Readonly<Record<Privilege, string>> {
  const writes = policy.writes ?? policy.sees;
  const changes = changesOf(policy);
  return {
    select: `using (${policy.sees})`,
    insert: `with check (${policy.adds ?? writes})`,
    update: `using (${changes}) with check (${writes})`,
    delete: `using (${policy.removes ?? changes})`,
  };
}
