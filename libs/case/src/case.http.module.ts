import { Module } from '@nestjs/common';
import { CaseModule } from './case.module.ts';
import { AppointmentsController } from './http/appointments.controller.ts';
import { CasesController } from './http/cases.controller.ts';
import { FiguresController } from './http/figures.controller.ts';
import { SealedAccessController } from './http/sealed-access.controller.ts';

@Module({
  imports: [CaseModule],
  controllers: [CasesController, AppointmentsController, SealedAccessController, FiguresController],
})
export class CaseHttpModule {}
