import type { OpenAPIObject } from '@nestjs/swagger';

/** The part of a schema that requests are made from. */
interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly minLength?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
}

export interface BodyOperation {
  readonly operationId: string;
  readonly method: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** With its parameters in braces. */
  readonly path: string;
  readonly schema: Schema;
  /** Answers 201: what it takes is kept. */
  readonly creates: boolean;
}

/**
 * A value for a field by its name, or by its object's and its own (`NewContactChannelDto.kind`), asked afresh for each
 * request. With a plus before it, it is sent even where the field is optional.
 */
export type Hints = Readonly<Record<string, () => unknown>>;

export class HostileRequests {
  constructor(private readonly document: OpenAPIObject) {}

  /** Every operation that reads a body. */
  operations(): BodyOperation[] {
    return Object.entries(this.document.paths).flatMap(([path, item]) =>
      (['post', 'put', 'patch', 'delete'] as const).flatMap((method) => {
        const operation = item[method];
        const body = operation?.requestBody as { content?: Record<string, { schema?: Schema }> } | undefined;
        const schema = body?.content?.['application/json']?.schema;
        if (!operation?.operationId || !schema) return [];
        return [
          {
            operationId: operation.operationId,
            method: method.toUpperCase() as BodyOperation['method'],
            path,
            schema,
            creates: operation.responses?.['201'] !== undefined,
          },
        ];
      }),
    );
  }

  /** Paths of the fields that take any words, such as `names.0.familyName`. */
  textFields(schema: Schema, prefix = '', depth = 0): string[] {
    const known = this.resolved(schema);
    if (depth > 6) return [];
    if (known.type === 'array') return this.textFields(known.items ?? {}, `${prefix}0.`, depth + 1);
    if (known.properties)
      return Object.entries(known.properties).flatMap(([name, part]) =>
        this.textFields(part, `${prefix}${name}.`, depth + 1),
      );
    return known.type === 'string' &&
      !known.enum &&
      !known.pattern &&
      known.format !== 'uuid' &&
      known.format !== 'date' &&
      known.format !== 'date-time'
      ? [prefix.slice(0, -1)]
      : [];
  }

  /** A body with what is required, and whatever is on the way to the field, which holds the words. */
  body(schema: Schema, hints: Hints, field: string, words: string): unknown {
    return this.build(schema, { hints, words, way: field.split('.'), hint: undefined });
  }

  private build(schema: Schema, wanted: Wanted): unknown {
    if (wanted.way?.length === 0) return wanted.words;
    const known = this.resolved(schema);
    if (known.properties) return this.object(known, wanted, nameOf(schema));
    if (known.type === 'array')
      return [this.build(known.items ?? {}, { ...wanted, way: wanted.way?.slice(1) ?? null })];
    if (wanted.hint) return wanted.hint();
    if (known.enum) return known.enum[0];
    if (known.type === 'integer' || known.type === 'number') return known.minimum ?? 1;
    if (known.type === 'boolean') return false;
    return TYPICAL[known.format ?? ''] ?? 'words'.padEnd(known.minLength ?? 0, 'x');
  }

  private object(schema: Schema, wanted: Wanted, of: string): Record<string, unknown> {
    return Object.fromEntries(
      Object.entries(schema.properties ?? {}).flatMap(([name, part]) => {
        const always = wanted.hints[`+${of}.${name}`] ?? wanted.hints[`+${name}`];
        const hint = always ?? wanted.hints[`${of}.${name}`] ?? wanted.hints[name];
        const way = wanted.way?.[0] === name ? wanted.way.slice(1) : null;
        if (way === null && !always && !schema.required?.includes(name)) return [];
        return [[name, this.build(part, { ...wanted, way, hint })]];
      }),
    );
  }

  private resolved(schema: Schema): Schema {
    if (nameOf(schema) === '') return schema;
    return (this.document.components?.schemas?.[nameOf(schema)] ?? {}) as Schema;
  }
}

interface Wanted {
  readonly hints: Hints;
  readonly words: string;
  /** What is left of the way to the field; null off the way. */
  readonly way: readonly string[] | null;
  readonly hint: (() => unknown) | undefined;
}

const TYPICAL: Readonly<Record<string, string>> = {
  date: '1990-01-01',
  'date-time': '2026-03-02T10:30:00+01:00',
  email: 'name@example.org',
};

function nameOf(schema: Schema): string {
  return (schema.$ref ?? schema.allOf?.[0]?.$ref ?? '').split('/').at(-1)!;
}

/** What attackers and honest names hold: quotes, statements, markup, templates, right-to-left marks. */
export const HOSTILE: readonly string[] = [
  `O'Brien'); drop table person; -- `,
  `' or '1'='1' union select password_hash from credential -- `,
  `<script>alert("x")</script><img src=x onerror=alert(1)> `,
  `{{constructor.constructor('return process')()}} \${7*7} %s %n `,
  `\u202eturned\u202c \u{1F469}\u200D\u{1F467} Ñandú `,
  `\\'; copy person to program 'id'; \\x27 %27 `,
];
