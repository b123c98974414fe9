/**
 * SQL for the ids of an office and of whatever lies under it, as `uuid[]`. Joined into a larger statement, so that
 * unfolding a role costs no round trip of its own.
 * @param root an SQL expression of type uuid, never a value typed by a person
 */
export function officeSubtreeSql(root: string): string {
  return `(with recursive under (id) as (
      select office.id from office where office.id = ${root}
      union
      select office.id from office join under on office.parent_id = under.id)
    select coalesce(array_agg(under.id order by under.id), '{}') from under)::uuid[]`;
}
