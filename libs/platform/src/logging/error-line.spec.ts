import { errorLine, sqlStateOf } from './error-line.ts';

const databaseError = (): Error =>
  Object.assign(new Error('invalid input syntax for type uuid: "Amina Yusuf"'), {
    severity: 'ERROR',
    code: '22P02',
    detail: 'Key (name)=(Amina Yusuf) exists.',
    routine: 'string_to_uuid',
  });

describe('errorLine', () => {
  it('should keep neither the message nor the parameters when the database refused a value', () => {
    const wrapped = Object.assign(new Error('invalid input syntax: "Amina Yusuf"'), {
      query: 'select * from person where id = $1',
      parameters: ['Amina Yusuf'],
      driverError: databaseError(),
    });
    const line = errorLine(wrapped);
    expect(JSON.stringify(line)).not.toContain('Amina');
    expect(line).toMatchObject({ code: '22P02', statement: 'select * from person where id = $1' });
    expect(JSON.stringify(errorLine(databaseError()))).not.toContain('Amina');
  });

  it('should keep message, frames and cause when the fault is our own', () => {
    const line = errorLine(new Error('no handler', { cause: new TypeError('not a function') }));
    expect(line).toMatchObject({ type: 'Error', message: 'no handler', cause: { message: 'not a function' } });
    expect(line['stack']).not.toHaveLength(0);
  });

  it('should read the state through the wrapping when an error came from PostgreSQL', () => {
    expect(sqlStateOf(Object.assign(new Error('x'), { driverError: databaseError() }))).toBe('22P02');
    expect(sqlStateOf(databaseError())).toBe('22P02');
    expect(sqlStateOf(new Error('x'))).toBeNull();
  });
});
