import { Injectable } from '@nestjs/common';
import type { InstallationMode } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { ANONYMOUS } from '@homeward/platform';
import type { InstallationDto } from './installation.dto.ts';

/** Whether this is a demonstration: every page must say so before anybody types a real person's name. */
@Injectable()
export class InstallationQuery {
  constructor(private readonly transactions: Transactions) {}

  async execute(): Promise<InstallationDto> {
    const [row] = await this.transactions.read<{ mode: InstallationMode }>(ANONYMOUS, {
      name: 'installation_mode',
      text: 'select mode from installation',
      values: [],
    });
    return { mode: row?.mode ?? null };
  }
}
