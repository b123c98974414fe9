import { Module } from '@nestjs/common';
import { CaseModule } from '@homeward/case';

/** The last days, the departure and the arrival. */
@Module({ imports: [CaseModule] })
export class DepartureModule {}
