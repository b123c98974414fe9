import { CaseModule } from '@homeward/case';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ProtectionRecords } from '../children/data/protection-records.ts';
import { RecordScreeningAction } from './actions/record-screening.action.ts';
import { EndVulnerabilityAction } from './actions/end-vulnerability.action.ts';
import { ReferFlagAction } from './actions/refer-flag.action.ts';
import { SetCareLevelAction } from './actions/set-care-level.action.ts';
import { SetVulnerabilityAction } from './actions/set-vulnerability.action.ts';
import { ReassessmentMatters } from './data/reassessment.due-matters.ts';
import { ProtectionFlag } from './data/protection-flag.entity.ts';
import { ScreeningAnswer } from './data/screening-answer.entity.ts';
import { Screening } from './data/screening.entity.ts';
import { ScreeningsQueries } from './data/screenings.queries.ts';
import { StatisticalVulnerability } from './data/statistical-vulnerability.entity.ts';
import { VulnerabilitiesQuery } from './data/vulnerabilities.query.ts';
import { FullScreeningDoneRequirement } from './workflow/full-screening-done.requirement.ts';
import { RapidScreeningDoneRequirement } from './workflow/rapid-screening-done.requirement.ts';

const OFFERED = [
  ...[RecordScreeningAction, ReferFlagAction, SetCareLevelAction, ScreeningsQueries],
  ...[SetVulnerabilityAction, EndVulnerabilityAction, VulnerabilitiesQuery],
];

/** How vulnerable each member is, found out before anybody decides about them. */
@Module({
  imports: [
    CaseModule,
    TypeOrmModule.forFeature([Screening, ScreeningAnswer, ProtectionFlag, StatisticalVulnerability]),
  ],
  providers: [
    ...OFFERED,
    ProtectionRecords,
    RapidScreeningDoneRequirement,
    FullScreeningDoneRequirement,
    ReassessmentMatters,
  ],
  exports: OFFERED,
})
export class ScreeningModule {}
