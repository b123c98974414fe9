export type ClosureErrorCode =
  'matter.not-open' | 'matter.changed' | 'matter.decided' | 'matter.settle-first' | 'closure.needs-more';
