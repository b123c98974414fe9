import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { FindsPersonsBy, type PersonFinder } from './person-finder.ts';

/** The numbers of rooms above that people are found by, and the cases those stand for. */
@Injectable()
export class PersonFinders implements OnModuleInit {
  private finders: readonly PersonFinder[] = [];

  constructor(private readonly discovery: DiscoveryService) {}

  onModuleInit(): void {
    this.finders = this.discovery
      .getProviders({ metadataKey: FindsPersonsBy.KEY })
      .map(({ instance }) => instance as PersonFinder);
  }

  /** @returns the kind of number these words are, with the number as it is on file; null when they are none */
  of(words: string): { readonly name: string; readonly found: string; readonly number: string } | null {
    for (const finder of this.finders) {
      const number = finder.numberIn(words);
      if (number) return { name: finder.constructor.name, found: finder.found, number };
    }
    return null;
  }

  /** A select of the cases of the person `p`; of none where no room above keeps any. */
  get cases(): string {
    return this.finders[0]?.cases ?? `select '[]'::json`;
  }
}
