/** The name of the constraint a statement broke, when that is why it failed: some rules only the database can keep at once. */
export function violatedConstraint(error: unknown): string | null {
  const inner = error instanceof Error && 'driverError' in error ? error.driverError : error;
  return inner instanceof Error && 'constraint' in inner && typeof inner.constraint === 'string'
    ? inner.constraint
    : null;
}
