import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { OpenAPIObject } from '@nestjs/swagger';
import { writeArtefacts } from './artefacts.ts';

interface Named {
  readonly name: string;
  readonly description?: string;
}
interface Answer {
  readonly content?: Readonly<Record<string, { schema?: Schema }>>;
}

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
}

/** What holds records without being a list of them. */
const NO_LISTS: ReadonlySet<string> = new Set([
  'get /api/audit/verification',
  'get /api/session',
  // One matter of one case, whole: several kinds of records side by side.
  'get /api/cases/{id}/declarations',
  'get /api/cases/{id}/eligibility',
  'get /api/cases/{id}/closure',
  'get /api/cases/{id}/follow-up',
  'get /api/cases/{id}/reintegration',
  // The latest of each part of one page, of which there are a handful.
  'get /api/cases/{id}/changes',
  // One reader's day on one screen: what is due beside how much waits.
  'get /api/desk',
  'get /api/board',
  // Colleagues of several offices, and the cases of each that nobody owns beside them.
  'get /api/reports/caseload-per-worker',
  // Eight ages for each sex, of which none is absent, beside the report.
  'get /api/reports/key-figures',
  // Every number of one report.
  'get /api/reports/publishable-figures',
  // One traveller’s last days at one place: who goes, what is paid, who receives.
  'get /api/cases/{id}/departure-desk',
  'get /api/cases/{id}/changes',
]);

describe('the documents written from the code', () => {
  let document: OpenAPIObject;
  let again: Readonly<Record<string, string>>;
  const operations = (): (readonly [string, NonNullable<OpenAPIObject['paths'][string]['get']>])[] =>
    Object.entries(document.paths).flatMap(([path, item]) =>
      (['get', 'post', 'put', 'patch', 'delete'] as const).flatMap((method) =>
        item[method] ? [[`${method} ${path}`, item[method]] as const] : [],
      ),
    );

  beforeAll(async () => {
    const artefacts = await writeArtefacts();
    document = JSON.parse(artefacts['apps/api/openapi.json']!) as OpenAPIObject;
    again = artefacts;
  });

  it('should be the same when they are written again', async () => {
    expect(await writeArtefacts()).toEqual(again);
  });

  it('should say what every operation answers, in fields', () => {
    const wordless = operations().filter(([, operation]) => {
      const good = Object.entries(operation.responses ?? {}).filter(([status]) => status.startsWith('2'));
      return !good.every(([status, answer]) => status === '204' || (answer as Answer).content !== undefined);
    });
    expect(wordless.map(([name]) => name)).toEqual([]);
  });

  it('should answer every list in one shape, so that one table of the screen can show them all', () => {
    const schemaOf = (schema: Schema = {}): Schema =>
      schema.$ref ? (document.components!.schemas![schema.$ref.split('/').at(-1)!] as Schema) : schema;
    const lists = operations().flatMap(([name, operation]) => {
      const answer = (operation.responses?.['200'] as Answer | undefined)?.content?.['application/json'];
      const schema = schemaOf(answer?.schema);
      const properties = Object.entries(schema.properties ?? {});
      const holdsRecords = properties.some(([, { type, items }]) => type === 'array' && schemaOf(items).properties);
      const reads = name.startsWith('get ') || /\/(search|match)$/.test(name);
      return reads && !name.endsWith('}') && (schema.type === 'array' || holdsRecords) ? [[name, schema] as const] : [];
    });
    expect(lists.length).toBeGreaterThan(15);
    const otherwise = lists.filter(
      ([name, { properties }]) =>
        !NO_LISTS.has(name) &&
        !(properties?.['rows']?.type === 'array' && properties['page']?.$ref === '#/components/schemas/PageInfo'),
    );
    expect(otherwise.map(([name]) => name)).toEqual([]);
  });

  it('should lead each reference to a form it describes, as the program that is served writes it', () => {
    const served = readFileSync(path.join(import.meta.dirname, '../../openapi.json'), 'utf8');
    const led = [...served.matchAll(/"#\/components\/schemas\/([^"]*)"/g)].map(([, name]) => name!);
    expect([...new Set(led)].filter((name) => !document.components!.schemas![name])).toEqual([]);
  });

  it('should name each operation once', () => {
    const ids = operations().map(([, operation]) => operation.operationId);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it('should ask for an idempotency key exactly where something is created', () => {
    const creating = operations().filter(([, operation]) => operation.responses?.['201'] !== undefined);
    const keyed = operations().filter(([, operation]) =>
      (operation.parameters as Named[] | undefined)?.some((parameter) => parameter.name === 'Idempotency-Key'),
    );
    expect(keyed.map(([name]) => name)).toEqual(creating.map(([name]) => name));
  });
});
