import { ApiProperty } from '@nestjs/swagger';
import type {
  CountedChannel,
  CountingRule,
  FigureStanding,
  PublishedMeasure,
  PublishedPart,
  PublishedReturns,
} from '../data-sets/published-returns.ts';

const CHANNELS = ['avrr_programme', 'immigration_office', 'dublin_transfer'] as const;
const RULES: CountingRule[] = [
  ...([
    'through-iom',
    'narrower-of-two',
    'differs-from-year-before',
    'without-dublin-transfers',
    'not-stated',
  ] as const),
];
const STANDINGS = ['published', 'derived', 'about'] as const;
const MEASURES: PublishedMeasure[] = [
  ...(['with-reintegration', 'applicants', 'end-of-procedure', 'asylum', 'no-residence-permit'] as const),
  ...(['in-families', 'unaccompanied-children', 'countries', 'nationality'] as const),
];

export class PublishedPartDto {
  @ApiProperty({ enum: MEASURES }) measure: PublishedMeasure;
  @ApiProperty({ type: [String], description: 'ISO 3166-1; several are counted together. Empty: not by nationality.' })
  nationalities: string[];
  @ApiProperty({ type: Number, nullable: true }) count: number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Of the total, where a share was published.' })
  percent: number | null;
  @ApiProperty({ enum: [...STANDINGS, 'at-least'] }) standing: PublishedPart['standing'];
}

export class WiderRuleDto {
  @ApiProperty() returns: number;
  @ApiProperty({ enum: CHANNELS, description: 'What it counts besides.' }) also: CountedChannel;
}

export class PublishedReturnsDto {
  @ApiProperty({ example: 'BE' }) hostCountry: string;
  @ApiProperty({ example: 2021 }) year: number;
  @ApiProperty({ description: 'Persons.' }) returns: number;
  @ApiProperty({ enum: STANDINGS, description: 'What is derived or about is to be marked as ours.' })
  standing: FigureStanding;
  @ApiProperty({ type: String, nullable: true, description: 'How a derived figure was reckoned, in English.' })
  derivation: string | null;
  @ApiProperty({ enum: RULES, description: 'What the source says about its own counting.' }) rule: CountingRule;
  @ApiProperty({ enum: CHANNELS, isArray: true, description: 'The channels whose departures are set beside it.' })
  channels: CountedChannel[];
  @ApiProperty({ type: WiderRuleDto, nullable: true }) wider: WiderRuleDto | null;
  @ApiProperty({ type: [PublishedPartDto] }) parts: PublishedPartDto[];
  @ApiProperty({ type: [String], description: 'Keys of the list of sources.' }) sourceKeys: string[];
}

export function publishedReturnsDto(published: PublishedReturns): PublishedReturnsDto {
  const { year, returns, standing, derivation, rule, wider } = published;
  return {
    ...{ hostCountry: 'BE', year, returns, standing, derivation, rule, wider },
    channels: [...published.channels],
    parts: published.parts.map((part) => ({
      ...{ measure: part.measure, nationalities: [...(part.nationalities ?? [])], standing: part.standing },
      ...{ count: part.count ?? null, percent: part.percent ?? null },
    })),
    sourceKeys: [...published.sources],
  };
}
