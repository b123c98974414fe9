import { Module } from '@nestjs/common';
import { CaseModule } from './case.module.ts';
import { AppointmentsController } from './http/appointments.controller.ts';
import { CasesController } from './http/cases.controller.ts';
import { FiguresController } from './http/figures.controller.ts';
import { SealedAccessController } from './http/sealed-access.controller.ts';
import { MembersController, StepsController } from './http/steps.controller.ts';

@Module({
  imports: [CaseModule],
  controllers: [
    CasesController,
    StepsController,
    MembersController,
    AppointmentsController,
    SealedAccessController,
    FiguresController,
  ],
})
export class CaseHttpModule {}
