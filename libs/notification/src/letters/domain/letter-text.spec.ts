import { checkTemplate, factsIn, fillText } from './letter-text.ts';

describe('the text of a letter', () => {
  it('should be filled with what is known and keep what is not to be written by hand', () => {
    const filled = fillText('{{person.name}}, on {{ appointment.day }} at {{appointment.place}}.', {
      'person.name': 'Rania {{case.number}}',
      'appointment.day': 'Monday',
    });
    expect(filled).toBe('Rania {{case.number}}, on Monday at {{appointment.place}}.');
    expect(factsIn(filled)).toEqual(['case.number', 'appointment.place']);
  });

  it('should be refused when it names what its kind does not know', () => {
    expect(() => checkTemplate('consent', 'Consent', '{{consent.purpose}} {{decision.reason}}')).toThrow(
      expect.objectContaining({
        code: 'letter-template.unsuitable',
        fields: { body: expect.stringContaining('{{decision.reason}}') },
      }),
    );
  });

  it('should be refused when it lacks what its kind is about', () => {
    expect(() => checkTemplate('appointment', 'Your appointment', 'Come on {{appointment.day}}.')).toThrow(
      expect.objectContaining({ fields: { body: 'must name {{appointment.hour}}, {{appointment.place}}' } }),
    );
    expect(() => checkTemplate('referral', 'Referral', 'To {{referral.to}}')).not.toThrow();
  });
});
