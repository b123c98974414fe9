import { Module } from '@nestjs/common';
import { ReferenceController } from './http/reference.controller.ts';
import { ReferenceModule } from './reference.module.ts';

@Module({ imports: [ReferenceModule], controllers: [ReferenceController] })
export class ReferenceHttpModule {}
