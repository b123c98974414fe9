import { Module } from '@nestjs/common';
import { EligibilityController } from './eligibility/http/eligibility.controller.ts';
import { ExceptionsController } from './eligibility/http/exceptions.controller.ts';
import { NeedsController } from './eligibility/http/needs.controller.ts';
import { PaperDecisionsController } from './eligibility/http/paper-decisions.controller.ts';
import { ProgrammeModule } from './programme.module.ts';
import { ProgrammeRecordsController } from './rules/http/programme-records.controller.ts';
import { ProgrammesController } from './rules/http/programmes.controller.ts';
import { RulesController } from './rules/http/rules.controller.ts';

@Module({
  imports: [ProgrammeModule],
  controllers: [
    ProgrammesController,
    ProgrammeRecordsController,
    RulesController,
    EligibilityController,
    ExceptionsController,
    NeedsController,
    PaperDecisionsController,
  ],
})
export class ProgrammeHttpModule {}
