import { Injectable } from '@nestjs/common';
import { OpenOfficeAction } from '@homeward/organisation';
import { systemActor } from '@homeward/platform';
import { installationBegun } from '../domain/access.errors.ts';
import { AccountTransactions } from '../security/account-transactions.ts';
import { AddUserAction, withLink, type UserAdded } from './add-user.action.ts';

export interface FirstAdministrator {
  readonly email: string;
  readonly displayName: string;
  readonly officeName: string;
  /** Two letters, in the reference data. */
  readonly countryCode: string;
  /** An IANA zone such as `Europe/Brussels`. */
  readonly timeZone: string;
}

/** An office's real beginning: the top of its tree and the one person who may invite the others. Once only. */
@Injectable()
export class BootstrapFirstAdministratorAction {
  constructor(
    private readonly transactions: AccountTransactions,
    private readonly openOffice: OpenOfficeAction,
    private readonly addUser: AddUserAction,
  ) {}

  /** @throws DomainError `installation.begun` when anybody is a user already */
  async execute(input: FirstAdministrator): Promise<UserAdded & { officeId: string }> {
    const actor = systemActor();
    return this.transactions.run(actor, async (tx) => {
      await tx.query(`select pg_advisory_xact_lock(hashtext('homeward-first-administrator'))`);
      const users: unknown[] = await tx.query('select 1 from app_user limit 1');
      if (users.length > 0) throw installationBegun();
      const office = await this.openOffice.within(tx, actor, {
        parentId: null,
        kind: 'country-office',
        name: input.officeName,
        countryCode: input.countryCode,
        hostCountries: [input.countryCode],
        timeZone: input.timeZone,
        calendar: input.countryCode,
        languages: ['en'],
      });
      const { added, issued } = await this.addUser.within(tx, actor, {
        email: input.email,
        displayName: input.displayName,
        officeId: office.id,
        roles: [{ role: 'administrator', officeId: office.id }],
      });
      return { ...withLink(added, issued), officeId: office.id };
    });
  }
}
