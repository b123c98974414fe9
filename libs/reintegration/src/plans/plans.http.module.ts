import { Module } from '@nestjs/common';
import { PlansController } from './http/plans.controller.ts';
import { PlansModule } from './plans.module.ts';

@Module({ imports: [PlansModule], controllers: [PlansController] })
export class PlansHttpModule {}
