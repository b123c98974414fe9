import { unreadShown } from './unread-shown.ts';

describe('the count on the bell', () => {
  it.each([
    [0, '0'],
    [99, '99'],
    [100, '99+'],
    [12_345, '99+'],
  ])('should tell %d as %s', (unread, shown) => {
    expect(unreadShown(unread, String)).toBe(shown);
  });
});
