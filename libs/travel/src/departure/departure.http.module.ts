import { Module } from '@nestjs/common';
import { DepartureModule } from './departure.module.ts';

@Module({ imports: [DepartureModule] })
export class DepartureHttpModule {}
