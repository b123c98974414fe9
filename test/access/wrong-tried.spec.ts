import { existsSync, readFileSync } from 'node:fs';
import { DAYS_TO_COME } from '../e2e/journey/wrong/days-to-come.ts';
import { MEMBERS_OF_ANOTHER_CASE } from '../e2e/journey/wrong/members-of-another-case.ts';
import { STALE_VERSIONS } from '../e2e/journey/wrong/stale-versions.ts';
import { TRIED_ELSEWHERE, type WrongKind } from '../e2e/journey/wrong/tried-elsewhere.ts';

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
}
interface Operation {
  readonly tags?: readonly string[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}
interface Field {
  readonly name: string;
  readonly format: string | undefined;
}

const { paths, components } = JSON.parse(readFileSync('apps/api/openapi.json', 'utf8')) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
};
/** From the first conversation to the decision: the rooms whose journeys stand in test/e2e/journey. */
const ROOMS = [
  ...['beneficiary', 'case', 'children', 'counselling', 'information desk', 'letters', 'prints', 'programme'],
  'screening',
];

const resolved = (schema: Schema): Schema =>
  schema.$ref === undefined ? schema : components.schemas[schema.$ref.split('/').at(-1)!]!;

/** What is sent to an operation, however deep. */
function fieldsOf(schema: Schema): Field[] {
  const { properties = {}, allOf = [], items } = resolved(schema);
  return [
    ...Object.entries(properties).flatMap(([name, part]) => [
      { name, format: resolved(part).format },
      ...fieldsOf(part),
    ]),
    ...allOf.flatMap(fieldsOf),
    ...(items ? fieldsOf(items) : []),
  ];
}

const CHANGES = Object.entries(paths).flatMap(([path, operations]) =>
  Object.entries(operations)
    .filter(([method, { tags = [] }]) => method !== 'get' && tags.some((tag) => ROOMS.includes(tag)))
    .map(([, { requestBody }]) => ({
      path,
      fields: Object.values(requestBody?.content ?? {}).flatMap(({ schema }) => fieldsOf(schema)),
    })),
);
const takesMember = ({ path, fields }: (typeof CHANGES)[number]): boolean =>
  path.includes('{memberId}') || fields.some(({ name }) => /^(memberIds?|principalId)$/.test(name));
const KINDS: Readonly<
  Record<WrongKind, { of: (change: (typeof CHANGES)[number]) => boolean; tried: string[]; says: RegExp }>
> = {
  'member of another case': {
    of: takesMember,
    tried: MEMBERS_OF_ANOTHER_CASE.map(({ route }) => route),
    says: /record\.not-found|404/,
  },
  'stale version': {
    of: ({ fields }) => fields.some(({ name }) => name === 'version'),
    tried: STALE_VERSIONS.map(({ route }) => route),
    says: /version-stale|, 409, /,
  },
  'day to come': {
    of: ({ fields }) => fields.some(({ format }) => format === 'date' || format === 'date-time'),
    tried: DAYS_TO_COME.map(({ route }) => route),
    says: /future|day-wrong|unsuitable|to come|wrong/,
  },
};

describe.each(Object.entries(KINDS))('a %s', (kind, { of, tried, says }) => {
  const elsewhere = TRIED_ELSEWHERE[kind as WrongKind];
  const routes = CHANGES.filter(of).map(({ path }) => path);

  it('should be tried on every operation of these rooms that takes one', () => {
    expect(routes.length).toBeGreaterThan(15);
    const known = new Set([...tried, ...Object.values(elsewhere).flat()]);
    expect(routes.filter((route) => !known.has(route)).sort()).toEqual([]);
  });

  it('should be looked for on no operation that is gone, and in no file that does not try it', () => {
    const listed = [...tried, ...Object.values(elsewhere).flat()];
    expect(listed.filter((route) => !routes.includes(route))).toEqual([]);
    for (const file of Object.keys(elsewhere).filter((name) => name.startsWith('test/'))) {
      expect([file, existsSync(file)]).toEqual([file, true]);
      expect(readFileSync(file, 'utf8')).toMatch(says);
    }
  });
});
