import { Injectable } from '@nestjs/common';
import { CASE_MATTERS, DESK_MATTERS, type CaseMatter, type DeskMatter } from '@homeward/contracts';
import { DiscoveryService } from '@nestjs/core';
import { CaseMatterOf, DeskMatterOf, type CaseMatterPart, type DeskMatterPart } from './case-matter.ts';

/** What may wait, by its code, as the rooms of the application know it. */
@Injectable()
export class Matters {
  private ofCases: ReadonlyMap<CaseMatter, CaseMatterPart> | null = null;
  private ofDesks: ReadonlyMap<DeskMatter, DeskMatterPart> | null = null;

  constructor(private readonly discovery: DiscoveryService) {}

  /** @throws Error when a matter has no class or two: a number nobody can count is not left out in silence */
  cases(): ReadonlyMap<CaseMatter, CaseMatterPart> {
    return (this.ofCases ??= this.found<CaseMatter, CaseMatterPart>(CaseMatterOf, CASE_MATTERS));
  }

  /** @throws Error when a matter has no class or two */
  desks(): ReadonlyMap<DeskMatter, DeskMatterPart> {
    return (this.ofDesks ??= this.found<DeskMatter, DeskMatterPart>(DeskMatterOf, DESK_MATTERS));
  }

  private found<Code extends string, Part extends object>(
    mark: ReturnType<typeof DiscoveryService.createDecorator<Code>>,
    codes: readonly Code[],
  ): ReadonlyMap<Code, Part> {
    const parts = new Map<Code, Part>();
    for (const wrapper of this.discovery.getProviders({ metadataKey: mark.KEY })) {
      const code = this.discovery.getMetadataByDecorator(mark, wrapper)!;
      const part = wrapper.instance as Part;
      if (parts.has(code) && parts.get(code)!.constructor !== part.constructor)
        throw new Error(`Two classes know the matter '${code}'.`);
      parts.set(code, part);
    }
    const missing = codes.filter((code) => !parts.has(code));
    if (missing.length > 0) throw new Error(`Nothing knows the matters: ${missing.join(', ')}.`);
    return parts;
  }
}
