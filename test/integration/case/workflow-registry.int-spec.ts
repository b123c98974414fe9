import { Injectable } from '@nestjs/common';
import {
  Effect,
  Requirement,
  WORKFLOW_TABLE,
  WorkflowRegistry,
  type RequirementAnswer,
  type WorkflowEffect,
  type WorkflowRequirement,
  type WorkflowTable,
} from '@homeward/case';
import { CASE_WORKFLOW } from '@homeward/contracts';
import { DiscoveryModule } from '@nestjs/core';
import { Test } from '@nestjs/testing';

const met = (): Promise<RequirementAnswer> => Promise.resolve({ met: true });

@Injectable()
@Requirement('bags-weighed')
class BagsWeighed implements WorkflowRequirement {
  check = met;
}

@Injectable()
@Requirement('bags-weighed')
class AlsoBagsWeighed implements WorkflowRequirement {
  check = met;
}

@Injectable()
@Effect('tell-the-airport')
class TellTheAirport implements WorkflowEffect {
  apply = (): Promise<void> => Promise.resolve();
}

const TABLE: WorkflowTable = {
  depart: {
    ...CASE_WORKFLOW['start-counselling'],
    requires: ['bags-weighed'],
    effects: ['tell-the-airport'],
  },
};

describe('booting the workflow', () => {
  async function boot(table: WorkflowTable, ...classes: (new () => object)[]): Promise<void> {
    const module = await Test.createTestingModule({
      imports: [DiscoveryModule],
      providers: [{ provide: WORKFLOW_TABLE, useValue: table }, WorkflowRegistry, ...classes],
    }).compile();
    await module.init();
    await module.close();
  }

  it('should succeed when every name of the table has exactly one class', async () => {
    await expect(boot(TABLE, BagsWeighed, TellTheAirport)).resolves.toBeUndefined();
  });

  it('should fail, naming it, when a name of the table has no class', async () => {
    await expect(boot(TABLE, TellTheAirport)).rejects.toThrow(`nothing answers to @Requirement('bags-weighed')`);
    await expect(boot(TABLE, BagsWeighed)).rejects.toThrow(`nothing answers to @Effect('tell-the-airport')`);
  });

  it('should fail when two classes answer to one name', async () => {
    await expect(boot(TABLE, BagsWeighed, AlsoBagsWeighed, TellTheAirport)).rejects.toThrow(
      `2 classes answer to @Requirement('bags-weighed')`,
    );
  });

  it('should fail when a class answers to a name no action asks', async () => {
    await expect(boot({ depart: { ...TABLE['depart']!, effects: [] } }, BagsWeighed, TellTheAirport)).rejects.toThrow(
      `@Effect('tell-the-airport') is in no action of the table`,
    );
  });
});
