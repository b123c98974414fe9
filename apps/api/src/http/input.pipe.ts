import {
  Injectable,
  ValidationPipe,
  type ArgumentMetadata,
  type PipeTransform,
  type ValidationError,
} from '@nestjs/common';
import { isFieldRule, type BrokenRule } from '@homeward/contracts';
import { isUUID } from 'class-validator';
import { invalid } from './refusals.ts';
import { shownName } from './undeclared-input.guard.ts';

/** Checks everything a route reads before the route sees it. Nothing is converted silently and no value is repeated. */
@Injectable()
export class InputPipe implements PipeTransform {
  /** What each query becomes when nothing is asked: most lists are read as they are, and it is the same each time. */
  private readonly unasked = new Map<unknown, unknown>();

  private readonly validation = new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: true,
    validationError: { target: false, value: false },
    exceptionFactory: (errors: ValidationError[]) => invalid(fieldsOf(errors), undefined, rulesOf(errors)),
  });

  /** What has no rules is answered at once: most of what a request brings, where each promise would cost more than the look. */
  transform(value: unknown, metadata: ArgumentMetadata): unknown {
    const name = metadata.data ?? '';
    if (metadata.type === 'param' && /^id$|Id$/.test(name) && !isUUID(value))
      throw invalid({ [name]: 'must be an id (a UUID)' }, undefined, { [name]: { rule: 'isUuid' } });
    // Not sent but found by ourselves, such as who asks; and a part of the address, which is text as it came.
    if (metadata.type === 'custom') return value;
    if (metadata.type === 'param' && metadata.metatype === String && typeof value === 'string') return value;
    if (metadata.type === 'body' && !metadata.data && !isObject(value))
      throw invalid({ body: 'must be a JSON object' });
    const unasked =
      metadata.type === 'query' && !metadata.data && isObject(value) && Object.keys(value ?? {}).length === 0;
    const known = unasked ? this.unasked.get(metadata.metatype) : undefined;
    return known ?? this.validated(value, metadata, unasked);
  }

  private async validated(value: unknown, metadata: ArgumentMetadata, unasked: boolean): Promise<unknown> {
    const made = (await this.validation.transform(value, metadata)) as unknown;
    if (unasked) this.unasked.set(metadata.metatype, Object.freeze(made));
    return made;
  }
}

function isObject(value: unknown): boolean {
  return value === undefined || (typeof value === 'object' && value !== null && !Array.isArray(value));
}

/** Flattens nested problems to `members.0.familyName`; the words are those of the field's own decorator. */
export function fieldsOf(errors: readonly ValidationError[], prefix = ''): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const error of errors) {
    const path = `${prefix}${shownName(error.property)}`;
    if (error.children && error.children.length > 0) Object.assign(fields, fieldsOf(error.children, `${path}.`));
    const [rule, words] = Object.entries(error.constraints ?? {})[0] ?? [];
    if (rule !== undefined)
      fields[path] = rule === 'whitelistValidation' ? UNKNOWN_FIELD : withoutName(words!, error.property);
  }
  return fields;
}

/** By the same paths, which rule each breaks: a screen tells it in its reader's language. */
export function rulesOf(errors: readonly ValidationError[], prefix = ''): Record<string, BrokenRule> {
  const rules: Record<string, BrokenRule> = {};
  for (const error of errors) {
    const path = `${prefix}${shownName(error.property)}`;
    if (error.children && error.children.length > 0) Object.assign(rules, rulesOf(error.children, `${path}.`));
    const [rule] = Object.keys(error.constraints ?? {});
    if (rule === undefined || !isFieldRule(rule)) continue;
    const { limit } = (error.contexts?.[rule] ?? {}) as { limit?: number };
    rules[path] = { rule, ...(limit === undefined ? {} : { limit }) };
  }
  return rules;
}

const UNKNOWN_FIELD = 'is not a field of this request; remove it';

/** "familyName must not be empty." becomes "must not be empty": the path already names the field. */
function withoutName(words: string, property: string): string {
  return words.startsWith(`${property} `)
    ? words.slice(property.length + 1).replace(/\.$/, '')
    : words.replace(/\.$/, '');
}
