import { weekOf } from './board-days.ts';
import { asBoard } from './board-search.ts';

describe('the week of a departures board', () => {
  it('should begin on a Monday and hold the day, over months and years', () => {
    expect(weekOf('2026-03-05')).toEqual({ from: '2026-03-02', to: '2026-03-08' });
    expect(weekOf('2026-03-08')).toEqual({ from: '2026-03-02', to: '2026-03-08' });
    expect(weekOf('2027-01-01')).toEqual({ from: '2026-12-28', to: '2027-01-03' });
  });

  it('should be read from an address with nothing in it but a day and a view', () => {
    expect(asBoard({ day: '2026-03-05', view: 'list', name: 'Rania' })).toEqual({ day: '2026-03-05', view: 'list' });
    expect(asBoard({ day: '5 March', view: 'wall' })).toEqual({});
  });
});
