import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { demand } from '@homeward/platform';
import type { FastifyRequest } from 'fastify';
import { RequestIdentity } from './request-identity.ts';
import { rulesOf } from './route-access.ts';

/** Lets nobody in by omission: a route that does not say who may call it answers an error to everyone. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(private readonly identity: RequestIdentity) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { access } = rulesOf(context.getClass(), context.getHandler() as () => unknown);
    if (access === null) throw new Error(`${context.getClass().name} has a route that does not say who may call it.`);
    if (access.kind === 'open') return true;
    const actor = await this.identity.identify(context.switchToHttp().getRequest<FastifyRequest>());
    if (access.kind === 'permission') demand(actor, access.permission);
    return true;
  }
}
