import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { ErasePersonAction } from './actions/erase-person.action.ts';
import { AuditModule } from './audit.module.ts';
import { ErasableRegistry } from './erasure/erasable-registry.ts';

/** Apart from the trail: it needs every room that holds a person's words, and says at boot which is missing. */
@Module({
  imports: [AuditModule, DiscoveryModule],
  providers: [ErasableRegistry, ErasePersonAction],
  exports: [ErasePersonAction],
})
export class ErasureModule {}
