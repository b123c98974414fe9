import { BadRequestException, HttpException, NotFoundException } from '@nestjs/common';
import { DomainError, notFound } from '@homeward/platform';
import { problemOf } from './problem.filter.ts';
import { refusalOf } from './refusal-of.ts';

const raised = (code: string): Error => Object.assign(new Error('value "Amina"'), { severity: 'ERROR', code });
const withCode = (code: string): Error => Object.assign(new Error('Amina'), { code });

describe('refusalOf', () => {
  it.each([
    [notFound('case'), 'record.not-found'],
    [raised('22P02'), 'input.invalid'],
    [raised('23505'), 'record.exists'],
    [raised('57014'), 'request.timed-out'],
    [raised('57P01'), 'service.unavailable'],
    [raised('08006'), 'service.unavailable'],
    [Object.assign(new Error('x'), { driverError: raised('23503') }), 'input.invalid'],
    [withCode('ECONNREFUSED'), 'service.unavailable'],
    [new Error('Connection terminated unexpectedly'), 'service.unavailable'],
    [new HttpException('Amina', 413, { cause: withCode('FST_ERR_CTP_BODY_TOO_LARGE') }), 'request.too-large'],
    [new NotFoundException('Cannot GET /cases/Amina'), 'route.not-found'],
    [new BadRequestException('Amina'), 'request.malformed'],
    [Object.assign(new SyntaxError('Amina'), { statusCode: 400 }), 'request.malformed'],
  ])('should be a refusal in our own words: %p', (error, code) => {
    const refusal = refusalOf(error);
    expect(refusal?.code).toBe(code);
    expect(refusal?.message).not.toContain('Amina');
  });

  it.each([[new TypeError('x')], [raised('42883')], ['text'], [undefined], [new DomainError('no.such-code', 'x')]])(
    'should be nothing when the fault is ours: %p',
    (error) => expect(refusalOf(error)).toBeNull(),
  );

  it('should not let what a refusal carries replace what the document says', () => {
    const refusal = new DomainError('record.not-found' as const, 'Gone.', {
      extra: { status: 200, hint: 1 },
      fields: { id: 'x' },
    });
    expect(problemOf(refusal, 'c')).toEqual({
      type: 'urn:homeward:problem:record.not-found',
      title: 'Not Found',
      status: 404,
      detail: 'Gone.',
      code: 'record.not-found',
      correlationId: 'c',
      hint: 1,
      fields: [{ field: 'id', problem: 'x' }],
    });
  });
});
