import { Module } from '@nestjs/common';
import { PlansModule } from './plans.module.ts';

@Module({ imports: [PlansModule] })
export class PlansHttpModule {}
