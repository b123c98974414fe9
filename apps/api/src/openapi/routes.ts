import { RequestMethod, type INestApplication, type Type } from '@nestjs/common';
import { METHOD_METADATA } from '@nestjs/common/constants.js';
import { ModulesContainer } from '@nestjs/core';
import { API_PREFIX, WITHOUT_PREFIX } from '../http/prefix.ts';
import { pathOn, rulesOf, type RouteRules } from '../http/route-access.ts';

export interface ApiRoute extends RouteRules {
  readonly method: string;
  /** As Fastify knows it, such as `/api/cases/:id`. */
  readonly path: string;
  readonly controller: Type;
  readonly handler: () => unknown;
}

/** Every route of every controller the application loaded, in a stable order. */
export function listRoutes(app: INestApplication): ApiRoute[] {
  const routes: ApiRoute[] = [];
  for (const module of app.get(ModulesContainer, { strict: false }).values()) {
    for (const { metatype } of module.controllers.values()) {
      if (typeof metatype === 'function') routes.push(...routesOf(metatype as Type));
    }
  }
  const key = (route: ApiRoute): string => `${route.path} ${route.method}`;
  return routes.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function routesOf(controller: Type): ApiRoute[] {
  const prototype = controller.prototype as Record<string, unknown>;
  return Object.getOwnPropertyNames(prototype).flatMap((name) => {
    const handler = prototype[name] as () => unknown;
    const method = typeof handler === 'function' ? methodOf(handler) : null;
    if (method === null) return [];
    return [{ ...rulesOf(controller, handler), method, path: fullPath(controller, handler), controller, handler }];
  });
}

function methodOf(handler: object): string | null {
  const method = Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined;
  return method === undefined ? null : RequestMethod[method]!;
}

function fullPath(controller: object, handler: object): string {
  const path = [pathOn(controller), pathOn(handler)]
    .map((part) => part.replace(/^\/|\/$/g, ''))
    .filter((part) => part !== '')
    .join('/');
  return WITHOUT_PREFIX.includes(path) ? `/${path}` : `/${API_PREFIX}/${path}`;
}
