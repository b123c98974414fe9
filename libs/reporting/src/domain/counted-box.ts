/** Which rows an export counts, dimension by dimension; none of a list where it asks for all there is. */
export interface CountedBox {
  /** Days, both included; events later than the day it was counted as of are not in it. */
  readonly from: string;
  readonly to: string;
  /** Every office counted, by id. */
  readonly offices: readonly string[];
  readonly programmes: readonly string[] | null;
  readonly hosts: readonly string[] | null;
  readonly returnTypes: readonly string[] | null;
  readonly channels: readonly string[];
}
