import { readFileSync } from 'node:fs';

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly schema: {
    readonly type?: string;
    readonly format?: string;
    readonly enum?: readonly string[];
    readonly pattern?: string;
    /** Of a list: what each entry is. */
    readonly items?: Parameter['schema'];
  };
}
type Operation = { readonly parameters?: readonly Parameter[] };

const { paths } = JSON.parse(readFileSync('apps/api/openapi.json', 'utf8')) as {
  paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
};
const ASKED = Object.entries(paths).flatMap(([path, operations]) =>
  Object.entries(operations).flatMap(([method, { parameters = [] }]) =>
    parameters.filter((each) => each.in === 'query').map((each) => ({ ...each, route: `${method} ${path}` })),
  ),
);
/** How somebody looks for a person: no address of this API may hold one of these, or servers would write it down. */
const SEARCHED_FOR = ['Amina Haddad', 'Haddad, Amina', 'آمنة حداد', 'Ана', '+32 470 11 22 33', 'amina@mail.example'];

/** Codes, numbers, days, ids and pages only: words that are searched for travel in the body. */
function tellsNobody(parameter: Parameter): boolean {
  const schema = parameter.schema.items ?? parameter.schema;
  if (schema.type === 'integer' || schema.type === 'boolean') return true;
  if (schema.enum !== undefined || schema.format === 'uuid' || schema.format === 'date') return true;
  if (schema.pattern === undefined) return false;
  const shape = new RegExp(schema.pattern, 'u');
  return shape.source.startsWith('^') && shape.source.endsWith('$') && !SEARCHED_FOR.some((words) => shape.test(words));
}

describe('what stands in the address of a request', () => {
  it('should be a code, a number, a day, an id or a page, never words somebody searches for', () => {
    expect(ASKED.length).toBeGreaterThan(100);
    expect(ASKED.filter((each) => !tellsNobody(each)).map(({ route, name }) => `${route} ?${name}`)).toEqual([]);
  });

  it('should be told from free words', () => {
    const asked = (schema: Parameter['schema']): boolean => tellsNobody({ name: 'words', in: 'query', schema });
    expect(asked({ type: 'string' })).toBe(false);
    expect(asked({ type: 'string', pattern: '^[A-Za-z ]{1,40}$' })).toBe(false);
    expect(asked({ type: 'string', pattern: '[A-Z]{2}' })).toBe(false);
    expect(asked({ type: 'string', pattern: '^[A-Z]{2}-\\d{4}-\\d{6,}$' })).toBe(true);
  });
});
