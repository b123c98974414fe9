import { Module } from '@nestjs/common';
import { FindCasesOfRuleJob } from './eligibility/jobs/find-cases-of-rule.job.ts';
import { ReckonCaseJob } from './eligibility/jobs/reckon-case.job.ts';
import { ProgrammeModule } from './programme.module.ts';

@Module({ imports: [ProgrammeModule], providers: [FindCasesOfRuleJob, ReckonCaseJob] })
export class ProgrammeJobsModule {}
