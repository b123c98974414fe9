import { AuditModule } from '@homeward/audit';
import { BeneficiaryModule } from '@homeward/beneficiary';
import { DatabaseModule } from '@homeward/database';
import { loadConfig, PlatformModule, type Clock } from '@homeward/platform';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OrganisationModule } from '@homeward/organisation';
import { Entity, PrimaryColumn } from 'typeorm';
import { Test, type TestingModule } from '@nestjs/testing';
import type { TestDatabase } from '../../support/test-database.ts';

/** TypeORM wants every table a foreign key names; rooms that a test does not open are named only. */
export function namedOnly(name: string, table: string, key = 'id'): new () => object {
  const entity = { [name]: class {} }[name]!;
  PrimaryColumn('text')(entity.prototype as object, key);
  Entity(table)(entity);
  return entity;
}

@Module({
  imports: [
    OrganisationModule,
    TypeOrmModule.forFeature([
      namedOnly('AppUser', 'app_user'),
      namedOnly('Language', 'language', 'code'),
      namedOnly('Country', 'country', 'code'),
    ]),
  ],
})
export class FloorsBelow {}

/** The beneficiary room on a database, without HTTP. */
export function openBeneficiaryRoom(database: TestDatabase, clock: Clock, pool = 6): Promise<TestingModule> {
  return Test.createTestingModule({
    imports: [
      PlatformModule.forRoot(loadConfig({ LOG_LEVEL: 'silent' }), clock),
      DatabaseModule.forRoot({ url: database.appUrl, pool }),
      AuditModule,
      FloorsBelow,
      BeneficiaryModule,
    ],
  }).compile();
}

/** What a refused promise was refused with. */
export async function refusalOf(work: Promise<unknown>): Promise<{
  code: string;
  message: string;
  fields: Record<string, string>;
  extra: Record<string, unknown>;
}> {
  return work.then(
    () => {
      throw new Error('It was not refused.');
    },
    (error: { code: string; message: string; fields: Record<string, string>; extra: Record<string, unknown> }) => error,
  );
}
