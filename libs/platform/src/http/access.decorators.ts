import { createParamDecorator, SetMetadata } from '@nestjs/common';
import type { Permission } from '@homeward/contracts';
import { ANONYMOUS, type Actor } from '../actor/actor.ts';
import { currentContext } from '../actor/request-context.ts';

export const REQUIRES = 'homeward:requires';
export const OPEN_TO_ALL = 'homeward:open-to-all';
export const SIGNED_IN_ONLY = 'homeward:signed-in-only';

/** The permission a route needs. Every route carries this, {@link OpenToAll} or {@link SignedInOnly}; a test walks them. */
export const Requires = (permission: Permission): MethodDecorator & ClassDecorator => SetMetadata(REQUIRES, permission);

/** A route anyone may call, with the reason it may be so. */
export const OpenToAll = (reason: string): MethodDecorator & ClassDecorator => SetMetadata(OPEN_TO_ALL, reason);

/** A route about the caller's own account, for anyone signed in, with the reason no permission is named. */
export const SignedInOnly = (reason: string): MethodDecorator & ClassDecorator => SetMetadata(SIGNED_IN_ONLY, reason);

/** The acting person, as a controller parameter. */
export const CurrentActor = createParamDecorator((): Actor => currentContext()?.actor ?? ANONYMOUS);
