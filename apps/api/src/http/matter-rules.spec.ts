import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { matterRuleOf } from './matter-rules.ts';

const ROOT = path.resolve(import.meta.dirname, '../../../..');

const sources = (): string[] =>
  ['libs', 'apps/api/src']
    .flatMap((top) =>
      readdirSync(path.join(ROOT, top), { recursive: true, encoding: 'utf8' }).map((file) =>
        path.join(ROOT, top, file),
      ),
    )
    .filter((file) => file.endsWith('.ts') && !/node_modules|\/dist\/|\.spec\.ts$|\/migrations\//.test(file));

/** The object that says what is wrong by field, or one field of it, up from what is said. */
function saysOfField(said: ts.Node): boolean {
  let node = said;
  while (ts.isConditionalExpression(node.parent) || ts.isParenthesizedExpression(node.parent)) node = node.parent;
  const { parent } = node;
  if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken)
    return ts.isElementAccessExpression(parent.left) && parent.left.expression.getText() === 'fields';
  if (!ts.isPropertyAssignment(parent) || parent.initializer !== node) return false;
  const holder = parent.parent.parent;
  return (ts.isPropertyAssignment(holder) || ts.isVariableDeclaration(holder)) && holder.name.getText() === 'fields';
}

/** Every sentence that a refusal says of a field where it stands, with `filler` for what is filled in. */
function sentences(filler: string): string[] {
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && saysOfField(node)) found.push(node.text);
    if (ts.isTemplateExpression(node) && saysOfField(node))
      found.push(node.head.text + node.templateSpans.map(({ literal }) => filler + literal.text).join(''));
    ts.forEachChild(node, look);
  };
  for (const file of sources()) {
    const text = readFileSync(file, 'utf8');
    if (text.includes('fields')) look(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  }
  return found;
}

describe('the rules that sentences about fields come down to', () => {
  it('should be known for every sentence, so that it can be told in every language', () => {
    const said = sentences('2027-03-04');
    expect(said.length).toBeGreaterThan(200);
    expect(said.filter((sentence) => matterRuleOf(sentence) === undefined)).toEqual([]);
  });

  it.each([
    ['lies before 2027-03-04, the day of arrival', { rule: 'notBefore', value: '2027-03-04' }],
    ['must be 2027-03-04 or later, the day it was asked', { rule: 'notBefore', value: '2027-03-04' }],
    ['must lie between 2027-03-04 and 2027-05-06', { rule: 'between', value: '2027-03-04', until: '2027-05-06' }],
    ['lies after 2027-03-04; write the day it happened', { rule: 'future' }],
    ['must be EUR, as it was granted', { rule: 'mustBe', value: 'EUR' }],
    ['is missing; say why', { rule: 'missing' }],
    ['belongs to a partner; leave it out', { rule: 'leaveOut' }],
    ['must be of this case', { rule: 'notOfCase' }],
    ['is empty; choose another', { rule: 'file' }],
  ])('should tell of “%s” what it names', (sentence, rule) => {
    expect({ ...matterRuleOf(sentence) }).toEqual(rule);
  });
});
