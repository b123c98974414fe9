import { MovedField } from './journey-to-closure/moved-field.ts';
import { DateTime } from 'luxon';
import { day } from './journey/days.ts';

describe('the way from a free decision to a closed case', () => {
  let field: MovedField | undefined;

  beforeAll(async () => {
    field = await MovedField.open();
  }, 180_000);
  afterAll(() => field?.close());

  it('should stand', async () => {
    expect(DateTime.now().isValid).toBe(true);
    await field!.goTo(`${day(3)}T09:00`);
    await field!.cast.medical.expect(200, field!.cast.medical.get('notices'));
  });
});
