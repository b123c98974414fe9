import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Appointment } from './data/appointment.entity.ts';
import { CaseFile } from './data/case.entity.ts';
import { CaseHistory } from './data/case-history.entity.ts';
import { CaseMember } from './data/case-member.entity.ts';
import { CaseNumberCounter } from './data/case-number-counter.entity.ts';
import { CaseReader } from './data/case-reader.entity.ts';
import { CaseErasable } from './erasure/case.erasable.ts';
import { WorkflowRegistry, workflowTableProvider } from './workflow/workflow-registry.ts';
import { WorkflowRunner } from './workflow/workflow-runner.ts';

const ENTITIES = [CaseNumberCounter, CaseFile, CaseMember, CaseHistory, CaseReader, Appointment];

@Module({
  imports: [DiscoveryModule, TypeOrmModule.forFeature(ENTITIES)],
  providers: [workflowTableProvider, WorkflowRegistry, WorkflowRunner, CaseErasable],
  exports: [WorkflowRegistry, WorkflowRunner],
})
export class CaseModule {}
