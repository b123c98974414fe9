import { randomBytes } from 'node:crypto';
import type { Colleague } from '../../support/http-client.ts';
import { refused } from '../journey/case-file.ts';
import type { Voyage } from './voyage.ts';

const SAID = 'أحدٌ لم يتصل بي منذ أسابيع.';
const ANSWER = 'معك حق. سنتصل بك كل أسبوع.';

interface Complaint {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly anonymous: boolean;
  readonly caseId: string | null;
  readonly status: string;
}

/** Whoever is not content says so without a name, and hears the answer by a receipt; nothing else is told by it. */
export function theComplaint(the: () => Voyage): void {
  describe('a complaint without a name', () => {
    let receipt: { number: string; secret: string };
    const listed = async (who: Colleague): Promise<readonly Complaint[]> =>
      (await who.expect<{ rows: Complaint[] }>(200, who.get('complaints'))).body.rows;
    const answered = async (): Promise<object> => {
      const { anybody } = the().field;
      return (await anybody.expect(200, anybody.post('public/complaint-answers', receipt))).body;
    };

    it('should be made by anybody, who is given a receipt once', async () => {
      const { anybody, offices } = the().field;
      const open = await anybody.expect<{ rows: { id: string }[] }>(200, anybody.get('public/complaint-offices'));
      expect(open.body.rows.map(({ id }) => id)).toContain(offices.brussels);
      const sendingKey = randomBytes(32).toString('hex');
      const said = { officeId: offices.brussels, category: 'delay', statement: SAID, safeWays: [], sendingKey };
      await refused(400, anybody.post('public/complaints', { ...said, statement: ' ' }));
      const send = anybody.post<{ number: string; secret: string }>('public/complaints', said);
      receipt = (await anybody.expect<typeof receipt>(200, send)).body;
      const sentTwice = await anybody.expect(200, anybody.post('public/complaints', said));
      expect(sentTwice.body).toEqual(receipt);
      expect(await answered()).toMatchObject({ status: 'received', answer: null });
    });

    it('should be read by those who answer for the office, and stand in no case', async () => {
      const { supervisor, strangeSupervisor, counsellor, reintegration } = the().field.cast;
      const [complaint] = await listed(supervisor);
      expect(complaint).toMatchObject({ number: receipt.number, anonymous: true, caseId: null });
      expect(await listed(strangeSupervisor)).toEqual([]);
      await refused(404, strangeSupervisor.get(`complaints/${complaint!.id}`));
      for (const colleague of [counsellor, reintegration]) await refused(403, colleague.get('complaints'));
    });

    it('should be looked into, decided and answered, and the answer be heard with the receipt alone', async () => {
      const { supervisor } = the().field.cast;
      const { field } = the();
      const move = async (status: number, step: object): Promise<unknown> => {
        const { id, version } = (await listed(supervisor)).find(({ number }) => number === receipt.number)!;
        const answer = supervisor.post(`complaints/${id}/moves`, { version, ...step });
        return status === 200 ? supervisor.expect(200, answer) : (await refused(status, answer)).code;
      };
      expect(await move(409, { move: 'answer', way: 'receipt', words: ANSWER })).toBe('complaint.not-now');
      await move(200, { move: 'assign', handlerId: field.userIds.supervisor });
      await move(200, { move: 'decide', outcome: 'upheld', words: 'We were late.' });
      expect(await move(422, { move: 'answer', way: 'phone', words: ANSWER })).toBe('complaint.way-unsafe');
      await move(200, { move: 'answer', way: 'receipt', words: ANSWER });
      expect(await answered()).toMatchObject({ status: 'closed', answer: ANSWER });
      const guess = { ...receipt, secret: receipt.secret.split('').reverse().join('') };
      const wrong = await refused(404, field.anybody.post('public/complaint-answers', guess));
      expect(wrong.code).toBe('complaint.receipt-unknown');
    });
  });
}
