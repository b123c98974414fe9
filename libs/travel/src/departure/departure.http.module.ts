import { Module } from '@nestjs/common';
import { DepartureModule } from './departure.module.ts';
import { ArrivalsController } from './http/arrivals.controller.ts';
import { DeparturesController } from './http/departures.controller.ts';
import { FloatsController } from './http/floats.controller.ts';
import { LastDaysController } from './http/last-days.controller.ts';

@Module({
  imports: [DepartureModule],
  controllers: [LastDaysController, DeparturesController, FloatsController, ArrivalsController],
})
export class DepartureHttpModule {}
