import { useTranslation } from 'react-i18next';
import { directionOf } from '../../../lib/i18n/direction-of.ts';
import { partsOf } from './filled.ts';
import classes from './texts.module.css';

export interface TextPreviewProps {
  language: string;
  title?: string;
  text: string;
}

/** A text as it will read, in the direction of its language; an example stands where a fact of the case will. */
export function TextPreview({ language, title, text }: TextPreviewProps) {
  return (
    <div className={classes.sheet} lang={language} dir={directionOf(language)} data-content="" translate="no">
      {title && (
        <h3>
          <Filled text={title} />
        </h3>
      )}
      <Filled text={text} />
    </div>
  );
}

function Filled({ text }: { text: string }) {
  const { t, i18n } = useTranslation('texts');
  const example = (fact: string, words: string): string =>
    i18n.exists(`example.${fact}`, { ns: 'texts' }) ? t(`example.${fact}` as 'example.person.name') : words;
  return partsOf(text).map(({ words, fact }, at) =>
    fact === null ? words : <mark key={at}>{example(fact, words)}</mark>,
  );
}
