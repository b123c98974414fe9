import type { FitnessAnswer, SpecialService } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { MemberBound } from './member-bound.ts';

/** What an airline needs and every colleague sees: whether somebody may travel, until when, with which services. Never why. */
@Entity('travel_fitness')
@ForeignKey('CaseMember', ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'travel_fitness_member_fk',
  onUpdate: 'CASCADE',
})
@Unique('travel_fitness_member_key', ['memberId'])
@Check('travel_fitness_answer', `answer in ('not-required', 'requested', 'may-travel', 'may-not-travel')`)
@Check('travel_fitness_consented', `answer = 'not-required' or consented_on is not null`)
@Check(
  'travel_fitness_answered',
  `(answered_on is null) = (answered_by is null)
    and (answer not in ('may-travel', 'may-not-travel') or answered_on is not null)`,
)
@Check('travel_fitness_until', `(answer = 'may-travel') = (until is not null)`)
@Index('travel_fitness_case_idx', ['caseId'])
export class TravelFitness extends MemberBound {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'travel_fitness_pk' })
  id: string;

  @Column('text')
  answer: FitnessAnswer;

  /** Nobody is examined without having agreed. */
  @Column('date', { name: 'consented_on', nullable: true })
  consentedOn: string | null;

  @Column('date', { name: 'asked_on' })
  askedOn: string;

  @Column('uuid', { name: 'asked_by' })
  @ForeignKey('AppUser', { name: 'travel_fitness_asker_fk' })
  askedBy: string;

  @Column('date', { name: 'answered_on', nullable: true })
  answeredOn: string | null;

  @Column('uuid', { name: 'answered_by', nullable: true })
  @ForeignKey('AppUser', { name: 'travel_fitness_answerer_fk' })
  answeredBy: string | null;

  /** The last day on which somebody may be under way. */
  @Column('date', { nullable: true })
  until: string | null;

  @Column('date', { name: 'look_again_on', nullable: true })
  lookAgainOn: string | null;

  @Column('text', { array: true })
  services: SpecialService[];

  @Column('boolean')
  escort: boolean;

  /** Somebody at the place of arrival must be there for them. */
  @Column('boolean', { name: 'received_by_somebody' })
  receivedBySomebody: boolean;

  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
