import { Injectable } from '@nestjs/common';
import { findInstallationMode, Transactions } from '@homeward/database';
import { ANONYMOUS } from '@homeward/platform';
import type { InstallationDto } from './installation.dto.ts';

/** Whether this is a demonstration: every page must say so before anybody types a real person's name. */
@Injectable()
export class InstallationQuery {
  constructor(private readonly transactions: Transactions) {}

  async execute(): Promise<InstallationDto> {
    return { mode: await this.transactions.run(ANONYMOUS, findInstallationMode) };
  }
}
