import { MethodNotAllowedException } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';

interface KnownAddress {
  readonly pattern: RegExp;
  readonly methods: Set<string>;
}

const registered = new WeakMap<object, Map<string, KnownAddress>>();

/** Every address the server answers, with its methods: what the router knows, whoever registered it. */
export function addressesOf(fastify: FastifyInstance): { url: string; methods: string[] }[] {
  return [...(registered.get(fastify) ?? [])].map(([url, { methods }]) => ({ url, methods: [...methods].sort() }));
}

/** Tells a caller who has the address right and the method wrong just that; a router alone answers 404 to both. */
export function answerMethodNotAllowed(fastify: FastifyInstance): void {
  const addresses = new Map<string, KnownAddress>();
  registered.set(fastify, addresses);
  fastify.addHook('onRoute', ({ url, method }) => {
    const known = addresses.get(url) ?? { pattern: patternOf(url), methods: new Set<string>() };
    for (const each of [method].flat()) known.methods.add(each);
    addresses.set(url, known);
  });
  fastify.addHook('onRequest', (request, reply, done) => {
    if (!request.is404) return done();
    const path = request.url.split('?')[0]!;
    const allowed = [...addresses.values()].filter(({ pattern }) => pattern.test(path)).flatMap((a) => [...a.methods]);
    if (allowed.length === 0 || allowed.includes(request.method)) return done();
    void reply.header('allow', [...new Set(allowed)].sort().join(', '));
    done(new MethodNotAllowedException());
  });
}

/** Fastify's patterns here know `:name` and a closing `*` only. */
function patternOf(url: string): RegExp {
  const literal = url.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${literal.replace(/:[A-Za-z]+/g, '[^/]+').replace(/\\\*$/, '.*')}$`);
}
