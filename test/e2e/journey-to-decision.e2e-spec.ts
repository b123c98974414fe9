import { findSensitivePart } from '@homeward/contracts';
import { badInput } from './journey/bad-input.journey.ts';
import { CHILD_NAMES } from './journey/children.ts';
import { aCoupleOfWhomOneFears } from './journey/couple.journey.ts';
import { anException } from './journey/exception.journey.ts';
import { aFamilyWithACousin } from './journey/family.journey.ts';
import { Field } from './journey/field.ts';
import { theLetters } from './journey/letters.journey.ts';
import { somebodyHelpedBefore } from './journey/returning-before.journey.ts';
import { aRuleThatChanges } from './journey/rule-change.journey.ts';
import { aSingleMan } from './journey/single-man.journey.ts';
import { aTransfer } from './journey/transfer.journey.ts';

const queues = [
  { name: 'PostgreSQL', env: {} },
  ...(process.env['REDIS_URL'] ? [{ name: 'Redis', env: { REDIS_URL: process.env['REDIS_URL'] } }] : []),
];

describe.each(queues)('the way to a free decision, with the queue on $name', ({ env }) => {
  let field: Field | undefined;
  const the = (): Field => field!;

  beforeAll(async () => {
    field = await Field.open(env);
  }, 180_000);
  afterAll(() => field?.close());

  aSingleMan(the);
  aFamilyWithACousin(the);
  aCoupleOfWhomOneFears(the);
  anException(the);
  somebodyHelpedBefore(the);
  aTransfer(the);
  theLetters(the);
  aRuleThatChanges(the);
  badInput(the);

  describe('each step of these stories', () => {
    it('should have been refused, in the same test, to the wrong person', () => {
      const { wrongTries } = the();
      expect(wrongTries.untried()).toEqual([]);
      expect(new Set(wrongTries.done.map(({ operation }) => operation)).size).toBeGreaterThan(40);
    });
  });

  describe('the mail that left the house', () => {
    it('should have reached those who agreed, in their language, and hold no word that gives anybody away', async () => {
      const mails = await the().sink.received(3, 30_000);
      expect(mails.flatMap(({ recipients }) => recipients).sort()).toEqual([
        ...['haidar@mail.example', 'nour@mail.example', 'zaynab@mail.example'],
      ]);
      expect(mails.some(({ mail }) => mail.text?.includes('Rue des Chartreux 21, room 4'))).toBe(true);
      for (const { mail, raw } of mails) {
        const said = `${mail.subject}\n${mail.text}\n${JSON.stringify([...mail.headers])}`;
        expect(findSensitivePart(said)).toBeNull();
        for (const name of Object.values(CHILD_NAMES)) expect(`${said}${raw}`).not.toContain(name);
        expect(said).not.toMatch(/جدتي|grandmother|savings|aunt|brothers|Griet|PRE_DEPARTURE|BE-FEDASIL/);
      }
    });

    it('should not be found in the log either', () => {
      expect(the().log).not.toMatch(/حيدر|haidar@|جدتي|grandmother|Griet/);
    });
  });
});
