import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CaseModule } from '@homeward/case';
import { OrganisationModule } from '@homeward/organisation';
import { Entity, PrimaryColumn } from 'typeorm';

const standIn = (name: string, tableName: string, key = 'id'): new () => object => {
  const target = { [name]: class {} }[name]!;
  PrimaryColumn('uuid')(target.prototype as object, key);
  Entity(tableName)(target);
  return target;
};

@Module({
  imports: [
    TypeOrmModule.forFeature([
      standIn('Person', 'person'),
      standIn('AppUser', 'app_user'),
      standIn('Language', 'language', 'code'),
      standIn('Country', 'country', 'code'),
      standIn('ContactChannel', 'contact_channel'),
    ]),
  ],
})
class Missing {}

export const ROOMS = [Missing, OrganisationModule, CaseModule];
