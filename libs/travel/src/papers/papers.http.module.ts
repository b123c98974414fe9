import { Module } from '@nestjs/common';
import { ConsularRequestsController } from './http/consular.controller.ts';
import { DestinationsController } from './http/destinations.controller.ts';
import { TravelDocumentsController } from './http/documents.controller.ts';
import { FitnessController } from './http/fitness.controller.ts';
import { ReadinessController } from './http/readiness.controller.ts';
import { PapersModule } from './papers.module.ts';

@Module({
  imports: [PapersModule],
  controllers: [
    ReadinessController,
    TravelDocumentsController,
    ConsularRequestsController,
    FitnessController,
    DestinationsController,
  ],
})
export class PapersHttpModule {}
