import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { CASE_WORKFLOW, effectsOf, type WorkflowAction } from '@homeward/contracts';
import { DiscoveryService } from '@nestjs/core';
import { Effect, Requirement, type WorkflowEffect, type WorkflowMember, type WorkflowRequirement } from './sockets.ts';

export type WorkflowTable = Readonly<Record<string, WorkflowAction>>;

/** The table the runner runs; a token, so that the runner is proved on more tables than today's. */
export const WORKFLOW_TABLE = Symbol.for('homeward.workflow-table');
export const workflowTableProvider = { provide: WORKFLOW_TABLE, useValue: CASE_WORKFLOW };

/** Finds the classes behind the table's names in every loaded room, so that no room below needs to know those above. */
@Injectable()
export class WorkflowRegistry implements OnApplicationBootstrap {
  private found?: { requirements: Map<string, WorkflowRequirement>; effects: Map<string, WorkflowEffect> };

  constructor(
    @Inject(WORKFLOW_TABLE) readonly table: WorkflowTable,
    private readonly discovery: DiscoveryService,
  ) {}

  /** @throws Error naming every name without a class, with two, and every class without a name */
  onApplicationBootstrap(): void {
    this.classes();
  }

  requirement(name: string): WorkflowRequirement {
    return this.classes().requirements.get(name)!;
  }

  /** The effects of an action, each with the members it is for; those of the line first. */
  effectsFor(
    name: string,
    members: readonly WorkflowMember[],
  ): { readonly name: string; readonly members: readonly WorkflowMember[] }[] {
    const action = this.table[name]!;
    const perStage = Object.entries(action.effectsFrom ?? {}).flatMap(([stage, effects]) =>
      effects.map((effect) => ({ name: effect, members: members.filter((member) => member.stage === stage) })),
    );
    return [...action.effects.map((effect) => ({ name: effect, members })), ...perStage].filter(
      (effect) => effect.members.length > 0,
    );
  }

  effect(name: string): WorkflowEffect {
    return this.classes().effects.get(name)!;
  }

  private classes(): NonNullable<typeof this.found> {
    if (this.found) return this.found;
    const actions = Object.values(this.table);
    const problems: string[] = [];
    const requirements = this.collect<WorkflowRequirement>(
      Requirement,
      '@Requirement',
      actions.flatMap((action) => action.requires),
      problems,
    );
    const effects = this.collect<WorkflowEffect>(Effect, '@Effect', actions.flatMap(effectsOf), problems);
    if (problems.length > 0)
      throw new Error(`The workflow table does not fit the loaded rooms:\n${problems.join('\n')}`);
    this.found = { requirements, effects };
    return this.found;
  }

  private collect<Socket extends WorkflowRequirement | WorkflowEffect>(
    decorator: typeof Requirement,
    mark: string,
    names: readonly string[],
    problems: string[],
  ): Map<string, Socket> {
    const classes = new Map<string, Map<unknown, Socket>>();
    for (const wrapper of this.discovery.getProviders({ metadataKey: decorator.KEY })) {
      const name = this.discovery.getMetadataByDecorator(decorator, wrapper)!;
      const same = classes.get(name) ?? new Map<unknown, Socket>();
      classes.set(name, same.set(wrapper.metatype, wrapper.instance as Socket));
    }
    for (const name of new Set(names)) if (!classes.has(name)) problems.push(`  nothing answers to ${mark}('${name}')`);
    for (const [name, same] of classes) {
      if (same.size > 1) problems.push(`  ${same.size} classes answer to ${mark}('${name}')`);
      if (!names.includes(name)) problems.push(`  ${mark}('${name}') is in no action of the table`);
    }
    return new Map([...classes].map(([name, same]) => [name, [...same.values()][0]!]));
  }
}
