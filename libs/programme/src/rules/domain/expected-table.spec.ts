import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { MemberRelation } from '@homeward/contracts';
import { VISA_REGIMES } from '@homeward/reference';
import { SHIPPED_PROGRAMMES } from '../shipped/programmes.ts';
import { evaluate } from './evaluate.ts';
import type { ApprovedException, ComponentResult, MemberEvaluation } from './evaluation.ts';
import { factOfMoney, RECORDED_FACTS, type RecordedFact, type RecordedFacts } from './facts.ts';
import type { FamilyMember } from './family.ts';
import { definitionProblems } from './rule-check.ts';
import type { RuleVersion } from './rule.ts';

/** The table a programme manager reads, line by line, against the engine and the rules that ship. */
const TABLE = path.resolve(import.meta.dirname, '../../../../../test/expected/eligibility-and-entitlement.csv');
const COLUMNS = [
  ...['line', 'programme', 'family', 'destination', 'application', 'departure', 'further', 'outcome', 'amounts'],
  ...['why', 'source'],
] as const;
type Line = Record<(typeof COLUMNS)[number], string>;

const lines = readFileSync(TABLE, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .slice(1)
  .map((line) => Object.fromEntries(line.split(';').map((cell, i) => [COLUMNS[i]!, cell])) as Line);

const rulesOf = (code: string): RuleVersion[] =>
  SHIPPED_PROGRAMMES.find((programme) => programme.code === code)!.rules.map((rule) => ({
    ...rule,
    id: `${rule.code}/${rule.version}`,
    programmeCode: code,
  }));

const currencyOf = (code: string): string => SHIPPED_PROGRAMMES.find((programme) => programme.code === code)!.currency;

const REGIMES = VISA_REGIMES.map(({ country, ...row }) => ({ ...row, countryCode: country }));
const USUAL: RecordedFacts = {
  ...{ lackOfMeans: true, permanentDeparture: true, returnType: 'avrr', legalStatus: 'asylum-rejected' },
  ...{ asylumLodgedOn: '2012-06-01', orderToLeaveOn: null, hostEntryOn: '2012-05-01', previousAssistanceOn: null },
  ...{ inDetention: false, travelDocumentAssured: true, ownTravelDocument: false, noObjection: true },
  ...{ endsResidenceProcedure: true, nationalityNotListed: true, noOtherFunding: true, destinationAdmits: true },
};
/** How a fact is called in the table; `inverse` where the table asks the other way round. */
const WORDS: Readonly<Record<string, RecordedFact>> = {
  'asylum asked': 'asylumLodgedOn',
  'helped before': 'previousAssistanceOn',
  'no other funds': 'noOtherFunding',
  'no objection': 'noObjection',
  'not listed': 'nationalityNotListed',
  'own document': 'ownTravelDocument',
  'travel document': 'travelDocumentAssured',
  'ends procedure': 'endsResidenceProcedure',
  'for good': 'permanentDeparture',
  'medical budget': 'medicalBudget',
  admitted: 'destinationAdmits',
  detention: 'inDetention',
  entered: 'hostEntryOn',
  means: 'lackOfMeans',
  ordered: 'orderToLeaveOn',
  status: 'legalStatus',
};

function evaluateLine(line: Line): readonly MemberEvaluation[] {
  const facts: Partial<Record<RecordedFact, string | boolean | null>> = { ...USUAL, destination: line.destination };
  if (line.application !== 'unknown') facts.applicationOn = line.application;
  if (line.departure !== 'unknown') facts.departureOn = line.departure;
  let hostCountry = { 'EU-EURP': 'NL' }[line.programme] ?? line.programme.slice(0, 2);
  const excepted: string[] = [];
  for (const further of line.further.split(', ').filter((word) => word !== '')) {
    const [, word = '', value = ''] = /^(.*) (\S+)$/.exec(further)!;
    if (word === 'host') hostCountry = value;
    else if (word === 'exception') excepted.push(value);
    else {
      const fact = WORDS[word];
      if (!fact) throw new Error(`${line.line}: no fact is called "${word}".`);
      if (value === 'unknown') delete facts[fact];
      else if (value === 'never' || value === 'none') facts[fact] = null;
      else if (fact === 'medicalBudget') facts[fact] = factOfMoney(Number(value) * 100, currencyOf(line.programme));
      else if (value === 'yes' || value === 'no') facts[fact] = (value === 'yes') !== (word === 'means');
      else facts[fact] = value;
    }
  }
  const family = line.family.split(', ').map((text, i): FamilyMember => {
    const [relation, born = '', countries = ''] = text.split(' ');
    return {
      memberId: `member-${i}`,
      relation: relation as MemberRelation,
      birthDate: born.replace('~', ''),
      birthDatePrecision: born.startsWith('~') ? 'estimated' : 'day',
      nationalities: countries.split('/'),
      facts,
    };
  });
  const exceptions: ApprovedException[] = excepted.map((ruleCode) => ({ memberId: 'member-0', ruleCode }));
  return evaluate({ hostCountry, family, rules: rulesOf(line.programme), regimes: REGIMES, figures: [], exceptions });
}

/** A result as the table writes it. */
function written(result: ComponentResult | undefined): string {
  if (!result || result.answer === 'not-due') return '-';
  if (result.answer === 'open') return 'open';
  if (result.answer === 'amount-unknown') return '?';
  const cut = result.amountKind === 'fixed' && result.cutMinor > 0 ? ` cut ${result.cutMinor / 100}` : '';
  return `${result.amountKind === 'up-to' ? '<=' : ''}${result.amountMinor! / 100}${cut}`;
}

describe('the table of expected results', () => {
  it('should be long enough, name each line once, and name a source that ships or our reading', () => {
    expect(lines.length).toBeGreaterThan(140);
    expect(new Set(lines.map(({ line }) => line)).size).toBe(lines.length);
    const known = new Set(SHIPPED_PROGRAMMES.flatMap(({ rules }) => rules.flatMap(({ sourceKeys }) => sourceKeys)));
    for (const { line, why, source } of lines) {
      expect([line, why.length > 0]).toEqual([line, true]);
      expect([line, source.split(', ').filter((key) => key !== 'our reading' && !known.has(key))]).toEqual([line, []]);
    }
  });

  it('should ask about every rule that ships, and every rule should pass the check of drafts', () => {
    for (const { code, rules } of SHIPPED_PROGRAMMES) {
      const asked = lines
        .filter(({ programme }) => programme === code)
        .flatMap((line) => evaluateLine(line).flatMap(({ checks, components }) => [...checks, ...components]))
        .map(({ ruleId }) => ruleId);
      expect(rules.map((rule) => `${rule.code}/${rule.version}`).filter((id) => !asked.includes(id))).toEqual([]);
      for (const { definition } of rules) expect(definitionProblems(definition)).toEqual({});
    }
  });

  it.each(lines.map((line) => [line.line, line.why, line] as const))('should hold in %s: %s', (_id, _why, line) => {
    const results = evaluateLine(line);
    const inOrder = line.family.split(', ').map((_, i) => results.find(({ memberId }) => memberId === `member-${i}`)!);
    expect(inOrder.map(({ outcome }) => outcome).join(', ')).toBe(line.outcome);
    if (line.outcome === 'excluded') expect(inOrder.flatMap(({ components }) => components)).toEqual([]);
    for (const each of line.amounts.split(' | ').filter((word) => word !== '')) {
      const [, code = '', amounts] = /^(\S+) (.*)$/.exec(each)!;
      const got = inOrder.map(({ components }) => written(components.find((one) => one.code === code)));
      expect(`${code} ${got.join(' + ')}`).toBe(`${code} ${amounts}`);
    }
    // What is said to a person is never empty, and what is missing is named.
    for (const { checks, components } of results)
      for (const { answer, explanation, missing, code } of [...checks, ...components]) {
        expect(explanation).toMatch(/\.$/);
        if (answer === 'unknown' || answer === 'open')
          expect(missing.length + Number(code === 'rule-known')).toBeGreaterThan(0);
      }
  });
});

describe('Rules not computable as given', () => {
  const rules = (programme: string, code?: string) =>
    rulesOf(programme).filter((rule) => code === undefined || rule.code === code);

  it('should take means, permanence, asylum, appeal and earlier help as facts with a day of their own', () => {
    const facts = ['lackOfMeans', 'permanentDeparture', 'asylumLodgedOn', 'asylumRefusedOn', 'appealLodgedOn'] as const;
    for (const fact of [...facts, 'previousAssistanceOn'] as const) expect(RECORDED_FACTS).toHaveProperty(fact);
  });

  it.each([
    ['the Afghan window by the day of departure', 'BE-FEDASIL', 'premium', 'by the day of departure'],
    ['the French steps', 'FR-OFII', 'allowance', 'up to one month, more than one up to four, more than four'],
    ['the second adult, a parameter', 'EU-EURP', 'post-return', 'second adult has 2,000'],
  ])('should show as our reading %s', (_what, programme, code, reading) => {
    expect(rules(programme, code).map(({ ourReading }) => ourReading)).toContainEqual(expect.stringContaining(reading));
  });

  it('should open what it gives at its own moment, never all at arrival', () => {
    const moments = SHIPPED_PROGRAMMES.flatMap(({ code }) =>
      rules(code).flatMap(({ definition }) => (definition.kind === 'component' ? definition.component.payMoment : [])),
    );
    expect(new Set(moments)).toEqual(new Set(['departure', 'arrival', 'after-return']));
  });

  it('should hold no figure for a forced return, which is no case here', () => {
    expect(RECORDED_FACTS.returnType.codes).toEqual(['avrr', 'vhr']);
    const figures = JSON.stringify(rules('EU-EURP').map(({ definition }) => definition)).match(/\d{5,}/g);
    expect(new Set(figures)).toEqual(new Set(['61500', '200000', '100000']));
  });
});
