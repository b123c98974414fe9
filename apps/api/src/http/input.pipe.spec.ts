import 'reflect-metadata';
import { FIELD_RULES } from '@homeward/contracts';
import { DomainError, TextField } from '@homeward/platform';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { InputPipe } from './input.pipe.ts';

const ROOT = path.resolve(import.meta.dirname, '../../../..');
/** What decorates without refusing by itself, and what is named otherwise than its decorator. */
const NO_RULE = ['Allow', 'IsOptional'];
const NAMED: Readonly<Record<string, string>> = {
  IsUUID: 'isUuid',
  IsISO8601: 'isIso8601',
  ValidateNested: 'nestedValidation',
};
const nameOf = (decorator: string): string => NAMED[decorator] ?? decorator[0]!.toLowerCase() + decorator.slice(1);

/** Every decorator of class-validator that any file takes. */
function decoratorsInUse(): string[] {
  return ['libs', 'apps/api/src']
    .flatMap((folder) =>
      readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
        path.join(ROOT, folder, file),
      ),
    )
    .filter((file) => file.endsWith('.ts') && !/node_modules|\/dist\/|\.spec\.ts$/.test(file))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/import \{([^}]*)\} from 'class-validator'/g)])
    .flatMap(([, names]) => names!.split(',').map((name) => name.trim()))
    .filter((name) => /^[A-Z]/.test(name));
}

class NoteDto {
  @TextField({ about: 'Words.', max: 5 })
  words!: string;
}

describe('the rules of form that a field may break', () => {
  it('should be known for every decorator in use', () => {
    const used = [...new Set(decoratorsInUse())].filter((name) => !NO_RULE.includes(name));
    expect(used.length).toBeGreaterThan(15);
    expect(used.map(nameOf).filter((rule) => !(FIELD_RULES as readonly string[]).includes(rule))).toEqual([]);
  });

  it('should hand on at once what has no rules of its own, and refuse an id that is none', () => {
    const pipe = new InputPipe();
    const actor = { kind: 'person' };
    expect(pipe.transform(actor, { type: 'custom', metatype: Object })).toBe(actor);
    const id = '01734667-3558-4244-9ced-2833474fe991';
    expect(pipe.transform(id, { type: 'param', metatype: String, data: 'caseId' })).toBe(id);
    expect(() => pipe.transform('1', { type: 'param', metatype: String, data: 'caseId' })).toThrow(DomainError);
  });

  it('should be told with their number, beside the words', async () => {
    const refused = new InputPipe().transform({ words: 'too long' }, { type: 'body', metatype: NoteDto });
    await expect(refused).rejects.toMatchObject({
      code: 'input.invalid',
      fields: { words: 'must be at most 5 characters' },
      rules: { words: { rule: 'maxLength', limit: 5 } },
    } satisfies Partial<DomainError>);
  });
});
