import type { OpenAPIObject } from '@nestjs/swagger';
import { writeArtefacts } from './artefacts.ts';

interface Named {
  readonly name: string;
  readonly description?: string;
}
interface Answer {
  readonly content?: Readonly<Record<string, { schema?: { $ref?: string; properties?: object; items?: object } }>>;
}

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
