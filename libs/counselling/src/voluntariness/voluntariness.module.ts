import { CaseModule } from '@homeward/case';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DraftDeclarationTemplateAction } from './actions/draft-declaration-template.action.ts';
import { PublishDeclarationTemplateAction } from './actions/publish-declaration-template.action.ts';
import { ReconfirmDeclarationAction } from './actions/reconfirm-declaration.action.ts';
import { RecordDeclarationAction } from './actions/record-declaration.action.ts';
import { RevokeDeclarationAction } from './actions/revoke-declaration.action.ts';
import { WithdrawAsylumClaimAction } from './actions/withdraw-asylum-claim.action.ts';
import { AsylumClaimWithdrawal } from './data/asylum-claim-withdrawal.entity.ts';
import { DeclarationReconfirmation } from './data/declaration-reconfirmation.entity.ts';
import { DeclarationTemplate } from './data/declaration-template.entity.ts';
import { Declaration } from './data/declaration.entity.ts';
import { DeclarationTemplateToPublishMatter } from './data/voluntariness.matters.ts';
import { DeclarationsQueries } from './data/declarations.queries.ts';
import { DeclarationReconfirmedRequirement } from './workflow/declaration-reconfirmed.requirement.ts';
import { EveryAdultDeclaredRequirement } from './workflow/every-adult-declared.requirement.ts';
import { LapseDeclarationEffect } from './workflow/lapse-declaration.effect.ts';

const OFFERED = [
  RecordDeclarationAction,
  ReconfirmDeclarationAction,
  RevokeDeclarationAction,
  WithdrawAsylumClaimAction,
  DraftDeclarationTemplateAction,
  PublishDeclarationTemplateAction,
  DeclarationsQueries,
];
const SOCKETS = [EveryAdultDeclaredRequirement, DeclarationReconfirmedRequirement, LapseDeclarationEffect];

/** That every adult decides freely: who declared, on which text, and whether it still holds. */
@Module({
  imports: [
    CaseModule,
    TypeOrmModule.forFeature([Declaration, DeclarationReconfirmation, DeclarationTemplate, AsylumClaimWithdrawal]),
  ],
  providers: [...OFFERED, ...SOCKETS, DeclarationTemplateToPublishMatter],
  exports: OFFERED,
})
export class VoluntarinessModule {}
