import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';

export const BOARD_PARTS = ['unspent', 'refusals', 'exceptions'] as const;
export type BoardPartName = (typeof BOARD_PARTS)[number];

/** What a room above knows for the board of a team, under the row security of its reader. */
export interface BoardPart {
  /**
   * An SQL expression of one JSON value.
   * @param here the condition that says which cases `c` the board is about
   */
  json(here: string): string;
}

/** Marks the one class that knows a part of the board. */
export const BoardPartOf = DiscoveryService.createDecorator<BoardPartName>();

@Injectable()
export class BoardParts {
  constructor(private readonly discovery: DiscoveryService) {}

  /** @throws Error when a part has no class: a board that leaves it out would say that there is nothing */
  all(): ReadonlyMap<BoardPartName, BoardPart> {
    const found = this.discovery.getProviders({ metadataKey: BoardPartOf.KEY });
    const parts = new Map(
      found.map((wrapper) => [
        this.discovery.getMetadataByDecorator(BoardPartOf, wrapper)!,
        wrapper.instance as BoardPart,
      ]),
    );
    const missing = BOARD_PARTS.filter((name) => !parts.has(name));
    if (missing.length > 0) throw new Error(`Nothing knows these parts of the board: ${missing.join(', ')}.`);
    return parts;
  }
}
