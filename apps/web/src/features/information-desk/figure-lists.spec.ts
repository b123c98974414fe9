import { listOfMonth, listOfYear } from './figure-lists.ts';

describe('the list a figure opens', () => {
  it('should hold the days of its month, whatever its length', () => {
    expect(listOfMonth('2028-02', '2027-06-15')).toEqual({ from: '2028-02-01', to: '2028-02-29' });
    expect(listOfMonth('2027-12', '2027-06-15')).toEqual({ from: '2027-12-01', to: '2027-12-31' });
  });

  it('should not be offered when it would hold fewer than were counted', () => {
    expect(listOfMonth('2027-06', '2027-06-15')).toBeNull();
    expect(listOfYear(2027, ['2027-05', '2027-08'], '2027-06-15')).toBeNull();
    expect(listOfYear(2027, ['2027-07', '2027-08'], '2027-06-15')).toEqual({ from: '2027-01-01', to: '2027-12-31' });
  });
});
