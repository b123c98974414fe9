import type { BrokenRule, MatterRule } from '@homeward/contracts';

const DAY = String.raw`\d{4}-\d{2}-\d{2}`;

/**
 * What each sentence about a field comes down to, by its opening: sentences say what is wrong first, and then how to mend
 * it. The first that fits is taken. The sentence itself stays the most exact, for whoever reads English; others read the
 * rule in their own language, with the days, codes and numbers that the sentence names.
 */
const OPENINGS: readonly (readonly [MatterRule, RegExp])[] = [
  ['between', new RegExp(`^must lie (?:between|within|after).*?(?<value>${DAY}).*?(?<until>${DAY})`)],
  ['future', new RegExp(`^(?:lies|holds a day) in the future|^lies after ${DAY}; `)],
  ['past', /^lies in the past|^has passed|^lies before today|^must be a day to come|^must be (later than now|today)/],
  ['notBefore', new RegExp(`^(?:must not lie|lies) before.*?(?<value>${DAY})`)],
  ['notBefore', new RegExp(`^(?:must be|must lie after|may be asked again from) (?<value>${DAY})(?: or later|,|$)`)],
  ['notBefore', new RegExp(`^was asked on ${DAY}; may be asked again from (?<value>${DAY})`)],
  ['mustBe', new RegExp(`^must be the day .*?(?<value>${DAY})`)],
  ['notOnThatDay', /^(had ended|had not begun) |^was not in force|did not hold yet|no longer held|closed on that day/],
  ['notOnThatDay', /^has no declaration that stood|^is no (published text of that day|term of this child)/],
  [
    'tooEarly',
    /^(lies|ends) before|^must not lie before|^must (lie|begin) after|^must be a day after|^lies more than .*\b(before|back)/,
  ],
  ['tooEarly', /^cannot be told before|^must lie after|^leaves on |^begins while/],
  ['tooLate', /^(lies|must not lie) after|^lies more than|^is beyond what|^cannot be usable: the document expired/],
  ['outOfSpan', /^must lie (between|within)|^must be the day of from/],
  ['isFirstDay', /^is the first day of another/],
  ['notOfCase', /^must be (members? of|of) (this|one) case|^is (no|not a) member of|^names somebody who is no member/],
  [
    'notOfCase',
    /^must sign for a member|^must be of (this case|one family)|^is of another|^must be rounds of others|^does not travel/,
  ],
  ['notOfMember', /^must be a (file|document|note|safe channel|case|line|round|seat)\b|^is no channel of this person/],
  ['child', /^is no child|^names somebody who is not certainly below|^must be the person|^must all be children/],
  [
    'adult',
    /^is or may be under 18|^was a child on|^must be (a|the) parent or|^must all be adults|^is the child itself/,
  ],
  ['kinship', /^is no parent|^names a (parent|guardian|child)\b|^needs a guardian/],
  [
    'somebodyElse',
    /^must be somebody (else|other)|^is a colleague’s|^was made by a colleague|^must be a colleague who handles/,
  ],
  ['somebodyElse', /^handles this complaint|^was given before; ask again/],
  [
    'noConsent',
    /^(has|holds members) (no|without) consent|^must be consent|^is no consent of|^has not been asked yet|^is missing: nobody is examined/,
  ],
  ['noConsent', /which that consent is not for|^must be the agreement/],
  ['twice', /twice|^overlaps|^is named beside another|^stands on another|^is the same paper|^has the same service/],
  [
    'already',
    /^(is|has|stands|holds?|was|lies|withdrew)\b.*\balready\b|^is (taken|held already|the name of another|raised for|booked|kept by)/,
  ],
  ['already', /^(stands in|stands as|withdrew in|belongs to another (user|office)|comes after another|holds a seat)/],
  [
    'already',
    /^has (an open float|a request under way|a place of arrival|a declaration that stands)|^holds a (file that|member whose arrival)/,
  ],
  [
    'file',
    /^must hold (one of|the file|the invoice)|^must have a name that ends|^holds active content|^cannot be read|^must be at most .*scan it/,
  ],
  ['file', /^must be the (only file)|^is empty; choose another/],
  ['placeholder', /^still holds |; this kind knows |\{\{/],
  ['sample', /^is a sample/],
  ['telling', /^tells what/],
  ['sealed', /^is sealed|^must be health/],
  [
    'leaveOut',
    /leave (it|them|one) (out|empty)|^(does not )?belongs? to|^must (stay|be) (empty|left out)|^is (only for|named for|for a|told on)/,
  ],
  [
    'leaveOut',
    /^is not (told where|a field of this)|^must name a registered person|^must be either a registered|^stands instead/,
  ],
  [
    'contradicts',
    /correct one of the two|^says |^speaks of|^names an interpreter|^holds the child’s own words|^cannot be low|^is "requested"/,
  ],
  [
    'contradicts',
    /^must be true when|^must (be the language|say how a) of? ?(the )?booked|^must be no:|^does not fit|^must be "requested"/,
  ],
  ['contradicts', /^must say how a booked|^is in "|^is asked again only/],
  [
    'tooMuch',
    /^is more than|^holds less than|^holds at most|^mean more cases|^a rule has at most|characters long|^leaves (out|none)|^must be text of at most/,
  ],
  ['mustBe', /^must be (?<value>[A-Z]{3}|\d[\d.,]*)(, |$)/],
  ['mustBe', /^must be (?<value>-?\d+),? (as|exactly|at)/],
  ['oneOf', /^must be (one of|requirement or|a passport or|[\w-]+( or [\w-]+)+$)|^must be \$?\w+, as the versions/],
  [
    'unknown',
    /^is (no|not a|not known)\b|^is no[tn]?\b|^holds (an? )?(code|unknown)|which is (no|not)|^are not in the list|^must be a (two-letter|language|programme|currency code|partner|service user)/,
  ],
  [
    'unknown',
    /^must be an? (open room|office|active colleague|float|suspension|member|colleague$|dated)|^must be another office|^must name an office of/,
  ],
  ['unknown', /^names a seat|; an authority is told only|^is nothing|^must be travellers|^must be the last step/],
  ['contradicts', /^names the whole family|^must travel in/],
  [
    'unknown',
    /is no (currency|airport|programme here)|write the code of an office|^must be the (code|currency|relation)|^must be one|^does not (help|pay)|^has nobody|^is not (right|among)/,
  ],
  [
    'form',
    /^must be (an? )?(id|JSON|object|list|code$|condition|period|whole|day|the two lines|8 to|your present)|^must hold (two|1 to|exactly|a given|\d+ letters)/,
  ],
  ['form', /^must be sent with|^must not hold a name|^needs (exactly|a fact)|^is a .*cannot be compared/],
  [
    'missing',
    /^or another field must|^(is|are) (missing|needed|empty)|^must (hold|name|have)|^needs |^has no (published|text|ticketed)|^tells nothing|^lacks /,
  ],
  [
    'missing',
    /^must be true|^must be the day|^cannot be told: have a guardian|^is needed|^has no (decision|confirmed|seat)/,
  ],
  [
    'blocked',
    /^(is|are) (on hold|closed|not preparing|being asked|written by|under way|paid)|^has (steps|no|not|an amount)|^cannot |^stands at|^holds a member/,
  ],
  ['blocked', /^(was|is|must|stands|lies|gives|would) /],
  ['form', /^must be|^does not exist|^a check digit|^the (whole|personal|document|day)|^is a /],
];

/** The rule of the matter that a sentence tells of; nothing for one that has another form. */
export function matterRuleOf(sentence: string): BrokenRule | undefined {
  for (const [rule, opening] of OPENINGS) {
    const fits = opening.exec(sentence);
    if (fits) return { rule, ...fits.groups };
  }
  return undefined;
}
