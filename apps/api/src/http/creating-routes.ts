import { UseInterceptors, type DynamicModule, type ForwardReference, type Type } from '@nestjs/common';
import { INTERCEPTORS_METADATA, METHOD_METADATA, MODULE_METADATA } from '@nestjs/common/constants.js';
import { IdempotencyInterceptor } from './idempotency.interceptor.ts';
import { rulesOf } from './route-access.ts';

type Imported = Type | DynamicModule | ForwardReference | Promise<DynamicModule>;
type Handler = () => unknown;

/**
 * Makes each route that creates answer once for each key, whatever room it stands in. Said at those routes, because Nest
 * leads every request through an interceptor that is said for all, and reading is most of what is asked.
 * @param root with everything it imports
 */
export function answeringOnce<M extends Type | DynamicModule>(root: M): M {
  for (const controller of controllersUnder(root, new Set())) {
    for (const handler of handlersOf(controller)) {
      if (rulesOf(controller, handler).creates && !interceptorsOf(handler).includes(IdempotencyInterceptor))
        UseInterceptors(IdempotencyInterceptor)(controller, handler.name, { value: handler });
    }
  }
  return root;
}

function controllersUnder(module: Imported, seen: Set<unknown>): Type[] {
  if (seen.has(module)) return [];
  seen.add(module);
  if (module instanceof Promise) throw new Error('A module with routes cannot be awaited: import it as it is.');
  if ('forwardRef' in module) return controllersUnder(module.forwardRef() as Imported, seen);
  const [type, dynamic] = 'module' in module ? [module.module, module] : [module, undefined];
  const imports = [...listed<Imported>(type, MODULE_METADATA.IMPORTS), ...((dynamic?.imports ?? []) as Imported[])];
  return [
    ...listed<Type>(type, MODULE_METADATA.CONTROLLERS),
    ...(dynamic?.controllers ?? []),
    ...imports.flatMap((imported) => controllersUnder(imported, seen)),
  ];
}

function handlersOf(controller: Type): Handler[] {
  const prototype = controller.prototype as Record<string, unknown>;
  return Object.getOwnPropertyNames(prototype)
    .map((name) => prototype[name])
    .filter((value): value is Handler => typeof value === 'function' && Reflect.hasMetadata(METHOD_METADATA, value));
}

const interceptorsOf = (handler: Handler): readonly unknown[] => listed(handler, INTERCEPTORS_METADATA);

function listed<T>(target: object, key: string): readonly T[] {
  return (Reflect.getMetadata(key, target) as readonly T[] | undefined) ?? [];
}
