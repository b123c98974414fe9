/** What the installation knows and a file is held against. Keys of offices and programmes are upper-case. */
export interface CaseloadKnowledge {
  /** `YYYY-MM-DD` in the installation's zone. */
  readonly today: string;
  /** ISO 3166-1 alpha-2 and XK. */
  readonly countries: ReadonlySet<string>;
  /** ISO 639-1. */
  readonly languages: ReadonlySet<string>;
  /** Minor digits by ISO 4217 code. */
  readonly currencies: ReadonlyMap<string, number>;
  /** Code as written here, by the code in capitals. */
  readonly offices: ReadonlyMap<string, string>;
  readonly programmes: ReadonlyMap<string, string>;
  /** An office that is not known is opened and no fault. */
  readonly createsOffices: boolean;
}
