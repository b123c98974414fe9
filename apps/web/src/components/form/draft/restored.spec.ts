import { restored } from './restored.ts';

describe('a draft laid over its form', () => {
  it('should win over what the form proposes, and keep what the form has gained since', () => {
    const opened = {
      hour: '10:00',
      gained: '',
      answers: { newcomer: { notes: [''] }, known: { notes: [''], mood: '' } },
    };
    const kept = { hour: '09:00', answers: { known: { notes: ['a', 'b'] } } };
    expect(restored(opened, kept)).toEqual({
      ...{ hour: '09:00', gained: '' },
      answers: { newcomer: { notes: [''] }, known: { notes: ['a', 'b'], mood: '' } },
    });
  });
});
