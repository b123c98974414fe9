import { listOfSpan, SPANS } from './due-spans.ts';

describe('the list behind a span of due days', () => {
  it('should part the days ahead as the report does, without a gap or a day in two', () => {
    const lists = SPANS.map((span) => listOfSpan(span, '2026-02-27'));
    expect(lists).toEqual([
      { due: 'overdue', sort: 'nextDueOn' },
      { due: 'today', sort: 'nextDueOn' },
      { dueFrom: '2026-02-28', dueTo: '2026-03-06', sort: 'nextDueOn' },
      { dueFrom: '2026-03-07', dueTo: '2026-03-29', sort: 'nextDueOn' },
      { dueFrom: '2026-03-30', dueTo: '2026-05-28', sort: 'nextDueOn' },
      { dueFrom: '2026-05-29', sort: 'nextDueOn' },
      { due: 'none' },
    ]);
  });
});
