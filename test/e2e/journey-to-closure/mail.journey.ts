import { findSensitivePart } from '@homeward/contracts';
import { CHILD_NAMES } from '../journey/children.ts';
import type { Voyage } from './voyage.ts';

const OF_COLLEAGUES = '@office.example';
/** Colleagues of this journey are called by their roles. */
const ADDRESS = /\w+@office\.example/g;
const FAMILY_NAMES = ['الساعدي', 'الجبوري', 'العزاوي', 'الدليمي'];

interface Intent extends Record<string, unknown> {
  readonly template: string;
  readonly state: string;
  readonly reason: string | null;
  readonly messageId: string | null;
  readonly handOvers: number;
  readonly ofPerson: boolean;
}

/** What reached a real mail server in all that time. */
export function theMail(the: () => Voyage): void {
  const intents = (): Promise<Intent[]> =>
    the().field.rows<Intent>(
      `select template, state, reason, message_id as "messageId", hand_overs as "handOvers",
              person_id is not null as "ofPerson" from message_intent order by created_at, key`,
    );
  const ofPeople = (accepted: readonly Intent[], template: string): number =>
    accepted.filter((intent) => intent.ofPerson && intent.template === template).length;

  describe('the mail that left the house', () => {
    it('should be exactly what was due: nothing twice, nothing missing', async () => {
      await the().field.work();
      const { mails } = the().field.sink;
      const ids = mails.map(({ mail }) => mail.messageId);
      expect(new Set(ids).size).toBe(mails.length);
      const accepted = (await intents()).filter(({ state, messageId }) => state === 'accepted' && messageId);
      expect(accepted.map(({ messageId }) => `<${messageId}>`).sort()).toEqual(ids.sort());
      expect(accepted.filter(({ handOvers }) => handOvers !== 1)).toEqual([]);
      expect(ofPeople(accepted, 'appointment-reminder')).toBe(2);
      // Two who agreed fly, and one of them twice.
      for (const template of ['call-announced', 'check-in']) expect(ofPeople(accepted, template)).toBe(3);
      const written = await the().field.rows(`select 1 from morning_digest`);
      expect(accepted.filter(({ template }) => template === 'morning-digest')).toHaveLength(written.length);
    });

    it('should have been kept back only from whoever did not agree, or has no safe address', async () => {
      const ofPerson = (await intents()).filter((intent) => intent.ofPerson);
      const unsent = ofPerson.filter(({ state }) => !['accepted', 'cancelled'].includes(state));
      expect(unsent.filter(({ reason }) => !['no-consent', 'no-safe-channel'].includes(reason!))).toEqual([]);
    });

    it('should have reached each as they agreed, and hold no word that gives anybody away', () => {
      const { mails } = the().field.sink;
      const outside = mails.flatMap(({ recipients }) => recipients).filter((each) => !each.endsWith(OF_COLLEAGUES));
      expect([...new Set(outside)].sort()).toEqual(['haidar@mail.example', 'zaynab@mail.example']);
      for (const { mail, raw, recipients } of mails) {
        const envelope = `${mail.subject}\n${JSON.stringify([...mail.headers])}`;
        const ofColleague = recipients.every((each) => each.endsWith(OF_COLLEAGUES));
        // A colleague is told of which work something is due, and never whose.
        const said = ofColleague ? envelope : `${envelope}\n${mail.text}`;
        expect(findSensitivePart(said.replaceAll(ADDRESS, ''))).toBeNull();
        expect(said).not.toMatch(/workshop|Homecoming|weld|complain/i);
        const whole = `${said}${mail.text}${raw}`;
        for (const name of [...Object.values(CHILD_NAMES), ...FAMILY_NAMES]) expect(whole).not.toContain(name);
        expect(whole).not.toMatch(/Baghdad|Embassy|Asthma|BE-FEDASIL|PRE_DEPARTURE/);
      }
    });

    it('should leave nothing that waits, and nothing that was given up', async () => {
      const left = await the().field.rows(`select job, status from outbox where status in ('enqueued', 'dead')`);
      expect(left).toEqual([]);
      const unsettled = (await intents()).filter(({ state }) => ['handing-over', 'unknown', 'refused'].includes(state));
      expect(unsettled).toEqual([]);
    });
  });
}
