import { Injectable } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import type { Actor } from '@homeward/platform';
import { officeOfWork } from '../data/office-of-work.ts';
import type { PersonInput } from '../domain/person-input.ts';
import { PersonRegistrar } from './person-registrar.ts';

export type RegisterPersonInput = PersonInput & { readonly officeId?: string | null };

/** Registers somebody who asks, before there is any case: information is given to whoever comes. */
@Injectable()
export class RegisterPersonAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly registrar: PersonRegistrar,
  ) {}

  async execute(actor: Actor, input: RegisterPersonInput): Promise<{ id: string; version: number }> {
    return this.transactions.run(actor, async (tx) => {
      const office = await officeOfWork(tx, actor, 'person.register', input.officeId);
      const id = await this.registrar.register(tx, actor, { office, person: input, path: '', apartFrom: [] });
      return { id, version: 1 };
    });
  }
}
