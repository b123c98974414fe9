import { ROW_POLICIES } from '@homeward/database';
import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import { addressesOf } from '../../../apps/api/src/http/method-not-allowed.ts';
import { isPublicFile } from '../../../apps/api/src/http/web-pages.ts';
import { listRoutes } from '../../../apps/api/src/openapi/routes.ts';
import { findWords } from '../../support/find-word.ts';
import { pdfText } from '../../support/pdf-text.ts';
import { inScope, readAll } from '../row-security/isolation.ts';
import { createMarkedWorld, type MarkedWorld } from './marked-world.ts';
import { FILES, GET_PLACES, OTHER_PLACES, POSTED_CHANGES, POSTED_READS } from './places.ts';
import type { ReaderName } from './readers.ts';
import { SEALED_FIELDS } from './sealed-fields.ts';

/** The queue board's own addresses; what it shows of jobs is read under the two in the list. */
const QUEUE_BOARD = /^\/queues(\/|$)/;

/** Words that would tell that there is sealed matter, in what is read of a case. */
const TRACES = /.{0,80}(health|protection|sealed|break-glass).{0,40}/gi;

const words = SEALED_FIELDS.map(({ word }) => word);
const wordsIn = (text: string): string[] => words.filter((word) => text.toLowerCase().includes(word.toLowerCase()));

const UNREAD_HERE = [
  ...['/api/kept-mails/:id', '/api/events'],
  ...['/api/departure-payments/:id/receipt-sheet', '/api/disbursements/:id/receipt-sheet'],
];

/** One marked word stands in every sealed field; it is looked for in everything that can be read. */
describe('a marked word in every sealed field', () => {
  let world: MarkedWorld;
  let readerNames: ReaderName[];

  beforeAll(async () => {
    world = await createMarkedWorld();
    readerNames = Object.keys(world.readers) as ReaderName[];
  });
  afterAll(() => world.close());

  const opensTo = (name: ReaderName): string[] =>
    SEALED_FIELDS.filter((field) => field.opensTo.includes(name)).map(({ word }) => word);
  /** What a reader finds that is not for them, and where. */
  const wrongly = (name: ReaderName, where: string, text: string): string[] =>
    wordsIn(text)
      .filter((word) => !opensTo(name).includes(word))
      .map((word) => `${name} reads ${word} in ${where}`);
  const get = async (name: ReaderName, url: string): Promise<{ status: number; body: string }> => {
    const answer = await world.app.inject({ method: 'GET', url, headers: world.readers[name].headers });
    // The bytes of a print are packed: what stands on the paper is read as a person would.
    const isPdf = String(answer.headers['content-type']).startsWith('application/pdf');
    const said = isPdf ? (await pdfText(answer.rawPayload)).join('\n') : answer.body;
    return { status: answer.statusCode, body: `${JSON.stringify(answer.headers)}\n${said}` };
  };

  it('should be looked for under every route there is', () => {
    const routes = listRoutes(world.app).map(({ method, path }) => ({ method, path }));
    const reads = routes.filter(({ method }) => method === 'GET').map(({ path }) => path);
    expect(reads.filter((path) => !(path in GET_PLACES))).toEqual([]);
    const posts = routes.filter(({ method }) => method === 'POST').map(({ path }) => path);
    const known = [...POSTED_CHANGES, ...POSTED_READS.map(({ route }) => route)];
    expect(posts.filter((path) => !known.includes(path))).toEqual([]);
    expect(Object.keys(GET_PLACES).filter((path) => !reads.includes(path))).toEqual([]);
  });

  it('should be there to be found by those it opens to, so that finding nothing means something', async () => {
    for (const name of ['author', 'medical-officer', 'named', 'protection-officer', 'breaker'] as const) {
      const { body } = await get(name, `/api/sessions/${world.sessionId}`);
      const notes = SEALED_FIELDS.filter((field) => field.field === 'session_note.text');
      const mine = notes.filter((field) => field.opensTo.includes(name)).map(({ word }) => word);
      expect([name, wordsIn(body)]).toEqual([name, mine]);
    }
    const papers = await Promise.all(world.letterIds.map((id) => get('author', `/api/letters/${id}/print`)));
    expect(papers.map(({ body }) => wordsIn(body).length)).toEqual([1, 1]);
  });

  it('should be found by nobody else under any route', async () => {
    const found: string[] = [];
    const answered = new Set<string>();
    for (const name of readerNames) {
      const asked = Object.entries(GET_PLACES).flatMap(([route, at]) => at(world).map((url) => ({ route, url })));
      await Promise.all(
        asked.map(async ({ route, url }) => {
          const { status, body } = await get(name, url);
          if (status === 200) answered.add(route);
          if (status >= 500 && route !== '/health/ready') found.push(`${name} is answered ${status} by ${url}`);
          found.push(...wrongly(name, url, body));
        }),
      );
      for (const url of OTHER_PLACES) found.push(...wrongly(name, url, (await get(name, url)).body));
    }
    for (const url of FILES) found.push(...wrongly('donor', url, (await get('donor', url)).body));
    expect(found).toEqual([]);
    const unread = Object.keys(GET_PLACES).filter((route) => !answered.has(route));
    // Events carry ids and never end; test/integration/live looks at whom they are told to. Nobody of the case was paid:
    // test/integration/plans and test/integration/departure read what stands on a receipt.
    expect(unread.filter((route) => !UNREAD_HERE.includes(route))).toEqual([]);
  });

  it('should be found by nobody who searches, not even for the word itself', async () => {
    const found: string[] = [];
    const answered = new Set<number>();
    for (const name of readerNames) {
      for (const [i, { route, body }] of POSTED_READS.entries()) {
        for (const word of words) {
          const payload = body(world, word);
          const { headers } = world.readers[name];
          const answer = await world.app.inject({ method: 'POST', url: route, headers, payload });
          if (answer.statusCode === 200) answered.add(i);
          if (answer.statusCode !== 200 && answer.statusCode !== 403)
            found.push(`${name} is answered ${answer.statusCode} by ${route}`);
          found.push(...wrongly(name, route, answer.body));
          const asksForIt = JSON.stringify(payload).includes(word);
          if (asksForIt && answer.body.includes(world.personId)) found.push(`${name} finds the person by ${word}`);
        }
      }
    }
    expect(found).toEqual([]);
    expect([...answered].sort()).toEqual([...POSTED_READS.keys()]);
  });

  it('should be found by nobody else in any table', async () => {
    const client = new pg.Client({ connectionString: world.database.appUrl });
    await client.connect();
    const found: string[] = [];
    const tables = Object.keys(ROW_POLICIES);
    const guarded = tables.filter((table) => ROW_POLICIES[table]!.publicBecause === undefined);
    for (const name of readerNames) {
      await inScope(
        client,
        world.readers[name],
        async () => {
          for (const table of name === 'donor' ? tables : guarded)
            found.push(...wrongly(name, table, JSON.stringify(await readAll(client, table))));
        },
        new Date(),
      );
    }
    await client.end();
    expect(found).toEqual([]);
  });

  it('should lie in no table but its own: not in the outbox, the queue, the trail, mails or kept answers', async () => {
    const places = await findWords(world.database, words);
    for (const { word, liesIn } of SEALED_FIELDS) expect([word, places.get(word)]).toEqual([word, liesIn]);
  });

  it('should not have been in any job, at any moment', async () => {
    const carried = await world.database.asOwner<{ place: string }>('select distinct place from watch.work order by 1');
    expect(carried.map(({ place }) => place)).toEqual(expect.arrayContaining(['bullmq.job', 'public.outbox']));
    const kept = await world.database.asOwner<{ row: unknown }>('select row from watch.work');
    expect(wordsIn(JSON.stringify(kept))).toEqual([]);
  });

  it('should be in no line of the log, of the API or the worker', () => {
    expect(world.logged.length).toBeGreaterThan(20);
    expect(world.logged.filter((line) => wordsIn(line).length > 0)).toEqual([]);
  });

  it('should be in no mail, and the mail not tell what it is about', () => {
    expect(world.mails.length).toBeGreaterThan(0);
    for (const { raw, mail } of world.mails) expect(wordsIn(`${raw}\n${mail.text}\n${String(mail.html)}`)).toEqual([]);
  });

  it('should be in no notice, though a notice says that the glass was broken', async () => {
    const told = await get('protection-officer', '/api/notices?size=100');
    expect(told.body).toContain('sealed-matter-opened');
    expect(wordsIn(told.body)).toEqual([]);
    const owner = await get('author', '/api/notices?size=100');
    expect(owner.body).toContain('sealed-matter-opened');
    expect(wordsIn(owner.body)).toEqual([]);
  });

  it('should leave no count of itself: those it is hidden from see one note, and no reader named', async () => {
    for (const name of readerNames.filter((reader) => opensTo(reader).length === 0)) {
      const session = await get(name, `/api/sessions/${world.sessionId}`);
      if (session.status === 200)
        expect([name, session.body.match(/"matterClass"/g)]).toEqual([name, ['"matterClass"']]);
      const timeline = await get(name, `/api/cases/${world.caseId}/timeline?size=100`);
      const file = await get(name, `/api/cases/${world.caseId}`);
      for (const { body } of [timeline, file]) {
        const answer = body.slice(body.indexOf('\n'));
        expect([name, answer.match(TRACES)]).toEqual([name, null]);
      }
    }
  });

  it('should be looked for at every other address the server answers', () => {
    const ours = new Set(listRoutes(world.app).map(({ path }) => path));
    const others = addressesOf(world.app.getHttpAdapter().getInstance() as unknown as FastifyInstance)
      .filter(({ url, methods }) => !ours.has(url) && methods.includes('GET'))
      .map(({ url }) => url);
    expect(others.filter((url) => !isPublicFile(url) && !QUEUE_BOARD.test(url))).toEqual([]);
  });

  it('should be reported when a policy lets it out, so that this harness can fail', async () => {
    await world.database.asOwner('create policy slip on session_note for select using (true)');
    const url = `/api/sessions/${world.sessionId}`;
    const { body } = await get('partner', url);
    await world.database.asOwner('drop policy slip on session_note');
    expect(wrongly('partner', url, body)).toHaveLength(2);
  });
});
