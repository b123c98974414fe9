import { randomUUID } from 'node:crypto';
import { ApiRig } from './api-rig.ts';
import type { BodyOperation } from './hostile-requests.ts';

/** What is shown once is not kept: sent again, these answer without it. */
const SHOWN_ONCE: Readonly<Record<string, readonly string[]>> = {
  'ApiKeys.addKey': ['key'],
  'Users.addUser': ['link', 'linkExpiresAt'],
};

describe('every creating route', () => {
  let rig: ApiRig;
  let creating: BodyOperation[];

  beforeAll(async () => {
    rig = await ApiRig.start();
    creating = rig.requests.operations().filter(({ creates }) => creates);
  });
  afterAll(() => rig.close());

  it('should give its first answer again when it is sent again, and refuse another body', async () => {
    const tried: string[] = [];
    for (const operation of creating) {
      const key = randomUUID();
      const url = await rig.addressOf(operation);
      const body = rig.requests.body(operation.schema, rig.hints, 'none', '') as Record<string, unknown>;
      const [first, again] = [await rig.send('POST', url, body, key), await rig.send('POST', url, body, key)];
      const other = await rig.send('POST', url, { ...body, another: 1 }, key);
      const name = operation.operationId;
      expect([name, first.statusCode, first.statusCode < 300 || first.payload]).toEqual([name, 201, true]);
      expect([name, again.statusCode, again.headers['idempotency-replayed']]).toEqual([name, 201, 'true']);
      expect([name, without(again.json(), SHOWN_ONCE[name])]).toEqual([name, without(first.json(), SHOWN_ONCE[name])]);
      expect([name, other.statusCode]).toEqual([name, 422]);
      tried.push(name);
    }
    expect(tried.length).toBeGreaterThan(8);
    expect(rig.lines().filter(({ msg }) => msg === 'a creating route kept no answer under its key')).toEqual([]);
  });
});

function without(answer: Record<string, unknown>, fields: readonly string[] = []): Record<string, unknown> {
  return Object.fromEntries(Object.entries(answer).filter(([name]) => !fields.includes(name)));
}
