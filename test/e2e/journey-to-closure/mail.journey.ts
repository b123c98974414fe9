import { findSensitivePart } from '@homeward/notification';
import { CHILD_NAMES } from '../journey/children.ts';
import type { Voyage } from './voyage.ts';

const OF_COLLEAGUES = '@office.example';

/** What reached a real mail server in all that time. */
export function theMail(the: () => Voyage): void {
  describe('the mail that left the house', () => {
    it('should have reached each as they agreed, once, and hold no word that gives anybody away', async () => {
      await the().field.work();
      const { mails } = the().field.sink;
      const ids = mails.map(({ mail }) => mail.messageId);
      expect(new Set(ids).size).toBe(mails.length);
      const outside = mails.flatMap(({ recipients }) => recipients).filter((each) => !each.endsWith(OF_COLLEAGUES));
      expect([...new Set(outside)].sort()).toEqual(['haidar@mail.example', 'zaynab@mail.example']);
      const accepted = await the().field.rows<{ template: string }>(
        `select template from message_intent where state = 'accepted' and person_id is not null`,
      );
      expect(outside).toHaveLength(accepted.length);
      expect(accepted.filter(({ template }) => template === 'appointment-reminder')).toHaveLength(2);
      for (const { mail, raw } of mails) {
        const said = `${mail.subject}\n${mail.text}\n${JSON.stringify([...mail.headers])}`;
        expect(findSensitivePart(said)).toBeNull();
        for (const name of Object.values(CHILD_NAMES)) expect(`${said}${raw}`).not.toContain(name);
        expect(said).not.toMatch(/Baghdad|Embassy|Asthma|BE-FEDASIL|PRE_DEPARTURE/);
      }
    });

    it('should have been all that was due: nothing waits, and nothing was given up', async () => {
      const left = await the().field.rows(`select job, status from outbox where status in ('enqueued', 'dead')`);
      expect(left).toEqual([]);
    });
  });
}
