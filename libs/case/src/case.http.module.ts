import { Module } from '@nestjs/common';
import { CaseModule } from './case.module.ts';
import { AppointmentsController } from './appointments/http/appointments.controller.ts';
import { CasesController } from './http/cases.controller.ts';
import { FiguresController } from './http/figures.controller.ts';
import { SealedAccessController } from './sealed-access/http/sealed-access.controller.ts';
import { MembersController, StepsController } from './workflow/http/steps.controller.ts';

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
