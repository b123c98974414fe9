import { chooseDeadline } from './transfer-deadline.ts';

describe('the deadline of a transfer', () => {
  it('should be a week away when nobody says otherwise, over the end of a month and a year', () => {
    expect(chooseDeadline('2026-03-02')).toBe('2026-03-09');
    expect(chooseDeadline('2026-12-28')).toBe('2027-01-04');
  });

  it('should be any day from tomorrow to thirty days away', () => {
    expect(chooseDeadline('2026-03-02', '2026-03-03')).toBe('2026-03-03');
    expect(chooseDeadline('2026-03-02', '2026-04-01')).toBe('2026-04-01');
  });

  it.each(['2026-03-01', '2026-03-02', '2026-04-02'])('should be refused, naming the field, when it is %s', (day) => {
    expect(() => chooseDeadline('2026-03-02', day)).toThrow(
      expect.objectContaining({ code: 'transfer.deadline-wrong', fields: { answerBy: expect.any(String) } }),
    );
  });
});
