import { digestOfSecret, newReceipt, plainOf, receiptFrom } from './receipt.ts';

describe('a receipt', () => {
  it('should be the same for the same sending and another for another', () => {
    expect(receiptFrom('one')).toEqual(receiptFrom('one'));
    expect(receiptFrom('one')).not.toEqual(receiptFrom('two'));
    expect(newReceipt()).not.toEqual(newReceipt());
  });

  it('should be written in groups that can be read out', () => {
    const { number, secret } = newReceipt();
    expect(number).toMatch(/^[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}$/);
    expect(secret).toMatch(/^([2-9A-HJKMNP-TV-Z]{4}-){3}[2-9A-HJKMNP-TV-Z]{4}$/);
  });

  it('should forgive how it is typed', () => {
    const { secret } = newReceipt();
    const typed = ` ${secret.toLowerCase().replaceAll('-', ' ')} `;
    expect(plainOf(typed)).toBe(secret);
    expect(digestOfSecret(typed)).toEqual(digestOfSecret(secret));
  });
});
