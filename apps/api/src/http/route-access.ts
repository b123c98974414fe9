import { RequestMethod, type Type } from '@nestjs/common';
import { HTTP_CODE_METADATA, METHOD_METADATA, PATH_METADATA, ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import type { Permission } from '@homeward/contracts';
import { OPEN_TO_ALL, REQUIRES, SIGNED_IN_ONLY } from '@homeward/platform';

/** Who may call a route, as its decorators say. */
export type RouteAccess =
  | { readonly kind: 'permission'; readonly permission: Permission }
  | { readonly kind: 'signed-in'; readonly reason: string }
  | { readonly kind: 'open'; readonly reason: string };

export interface RouteRules {
  /** Null when the route says nothing: such a route answers nobody. */
  readonly access: RouteAccess | null;
  /** A POST that answers 201 acts once for each Idempotency-Key. */
  readonly creates: boolean;
  readonly takesQuery: boolean;
  readonly takesBody: boolean;
}

type Handler = (...args: never[]) => unknown;

const rules = new WeakMap<object, RouteRules>();

/** Read once for each handler: the guard and the interceptors ask at every request. */
export function rulesOf(controller: Type, handler: Handler): RouteRules {
  const known = rules.get(handler);
  if (known) return known;
  const access = accessOn(handler) ?? accessOn(controller);
  const taken = takenBy(controller, handler.name);
  const found: RouteRules = {
    access,
    creates: answersCreated(handler) && access?.kind !== 'open',
    takesQuery: taken.has(RouteParamtypes.QUERY) || taken.has(RouteParamtypes.REQUEST),
    takesBody: taken.has(RouteParamtypes.BODY) || taken.has(RouteParamtypes.REQUEST),
  };
  rules.set(handler, found);
  return found;
}

function accessOn(target: object): RouteAccess | null {
  const permission = Reflect.getMetadata(REQUIRES, target) as Permission | undefined;
  if (permission !== undefined) return { kind: 'permission', permission };
  const signedIn = Reflect.getMetadata(SIGNED_IN_ONLY, target) as string | undefined;
  if (signedIn !== undefined) return { kind: 'signed-in', reason: signedIn };
  const open = Reflect.getMetadata(OPEN_TO_ALL, target) as string | undefined;
  return open === undefined ? null : { kind: 'open', reason: open };
}

function answersCreated(handler: Handler): boolean {
  const status = Reflect.getMetadata(HTTP_CODE_METADATA, handler) as number | undefined;
  return Reflect.getMetadata(METHOD_METADATA, handler) === RequestMethod.POST && (status ?? 201) === 201;
}

/** Kinds of input a handler's parameters name; Nest keys them `kind:index`. */
function takenBy(controller: Type, method: string): ReadonlySet<number> {
  const parameters = (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, method) ?? {}) as Record<string, unknown>;
  return new Set(Object.keys(parameters).map((key) => Number(key.split(':')[0])));
}

/** The path a decorator was given, as text; Nest allows several, which no route here uses. */
export function pathOn(target: object): string {
  const path = Reflect.getMetadata(PATH_METADATA, target) as string | string[] | undefined;
  return (Array.isArray(path) ? path[0] : path) ?? '';
}
