import type { WorkflowActionName, MemberStage } from '@homeward/contracts';
import type { Actor } from '@homeward/platform';
import { DiscoveryService } from '@nestjs/core';
import type { EntityManager } from 'typeorm';

/** What a requirement or an effect may look at. Everything it reads or writes goes through `tx`. */
export interface WorkflowSituation {
  readonly tx: EntityManager;
  readonly actor: Actor;
  readonly action: WorkflowActionName;
  readonly caseId: string;
  readonly officeId: string;
  /** The office's day, `YYYY-MM-DD`: a guardian's term or a birthday is judged by it. */
  readonly today: string;
  /** The day the step happened, which may lie before the day it is written down. */
  readonly happenedOn: string;
  /** The day they applied, where a step writes down what came after an application made on paper. */
  readonly appliedOn?: string | undefined;
  /** The members the action is for; the answer is for all of them. */
  readonly members: readonly WorkflowMember[];
}

export interface WorkflowMember {
  readonly id: string;
  readonly personId: string;
  readonly principal: boolean;
  /** The stage the member stands at when the requirement is asked. */
  readonly stage: MemberStage;
}

/** `missing` is a sentence a caseworker can act on, without personal data. */
export type RequirementAnswer = { readonly met: true } | { readonly met: false; readonly missing: string };

/** A requirement that is not met, by its name in the table, so that a screen says it in its reader’s language. */
export interface MissingRequirement {
  requirement: string;
  words: string;
}

export interface WorkflowRequirement {
  check(situation: WorkflowSituation): Promise<RequirementAnswer>;
}

export interface WorkflowEffect {
  apply(situation: WorkflowSituation): Promise<void>;
  /**
   * Undoes what has not yet left the house, when the step is corrected.
   * @returns what could not be taken back, in words without personal data; a supervisor reads it
   */
  takeBack?(situation: WorkflowSituation): Promise<readonly string[]>;
}

/** Marks the one class that answers for a requirement's name in the workflow table. */
export const Requirement = DiscoveryService.createDecorator<string>();

/** Marks the one class that carries out an effect's name in the workflow table, in the action's transaction. */
export const Effect = DiscoveryService.createDecorator<string>();
