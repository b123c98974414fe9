import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { Config } from '@homeward/platform';
import { DataSource } from 'typeorm';
import { findInstallationMode } from './installation-mark.ts';
import { demandModeRules } from './installation-mode.ts';

/** An API or worker started without the command keeps the rules of a live installation too: a moved clock strands people. */
@Injectable()
export class LiveClockRule implements OnModuleInit {
  constructor(
    private readonly config: Config,
    @InjectDataSource() private readonly dataSource: DataSource,
  ) {}

  /** @throws InstallationProblem when a live installation is given another time */
  async onModuleInit(): Promise<void> {
    if (this.config.HOMEWARD_CLOCK_OFFSET_MS === 0) return;
    demandModeRules(await findInstallationMode(this.dataSource.manager), this.config);
  }
}
