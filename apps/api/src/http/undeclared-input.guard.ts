import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { invalid } from './refusals.ts';
import { rulesOf } from './route-access.ts';

/** Refuses what a route would silently ignore: a caller who sends a filter nobody reads believes it was applied. */
@Injectable()
export class UndeclaredInputGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const rules = rulesOf(context.getClass(), context.getHandler() as () => unknown);
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const unread = {
      ...(rules.takesQuery ? {} : problemsOf(request.query)),
      ...(rules.takesBody ? {} : problemsOf(request.body)),
    };
    if (Object.keys(unread).length > 0) throw invalid(unread);
    return true;
  }
}

const NAMED_MAX = 20;

function problemsOf(input: unknown): Record<string, string> {
  if (input === undefined || input === null) return {};
  if (typeof input !== 'object') return { body: 'is not read by this address; send none' };
  return Object.fromEntries(
    Object.keys(input)
      .slice(0, NAMED_MAX)
      .map((key) => [shownName(key), 'is not a field of this request; remove it']),
  );
}

/** A field's name is repeated so that it can be found, but no longer than a name can be. */
export function shownName(name: string): string {
  return name.length > 80 ? `${name.slice(0, 80)}…` : name;
}
