import { namesSomebody } from './names-somebody.ts';

describe('a reason that names somebody', () => {
  const words = ['Zoë', 'Al', 'Mansour', 'زهرة', 'zoe@example.org', '+32 470 12 34 56'];

  it.each(['asked by ZOE herself', 'request of Mansour, by letter', 'رسالة من زهرة', 'wrote from zoe@example.org'])(
    'should be found: %s',
    (reason) => expect(namesSomebody(reason, words)).toBe(true),
  );

  it.each(['its time is over', 'also asked by letter', 'a zoological reason', 'mansouri street office'])(
    'should not be seen in other words: %s',
    (reason) => expect(namesSomebody(reason, words)).toBe(false),
  );
});
