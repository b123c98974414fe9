import { Group, Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Beside } from '../../../components/beside.tsx';
import { AnchorLink } from '../../../components/links.tsx';
import { Panel } from '../../../components/panel.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { api } from '../../../lib/api/client.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { LANGUAGES, type Language } from '../../../lib/i18n/languages.ts';
import { nameOf, ownMembersOf, principalOf, type Case } from '../../case/case-queries.ts';
import classes from '../../case/case.module.css';
import { PrintButton } from './print-button.tsx';

const SHOWN = { size: 25 } as const;

/** Prints the whole case, and tells what was printed of it, by whom and when. */
export function PrintsPanel({ file }: { file: Case }) {
  const { t } = useTranslation('prints');
  const format = useFormat();
  const [memberId, setMemberId] = useState(principalOf(file).id);
  const [language, setLanguage] = useState<Language | ''>('');
  const query = api.useQuery('get', '/api/cases/{id}/prints', { params: { path: { id: file.id }, query: SHOWN } });
  return (
    <Panel title={t('title')}>
      <Stack>
        <Group align="flex-end" gap="sm">
          {ownMembersOf(file).length > 1 && (
            <Select
              label={t('for')}
              data={ownMembersOf(file).map((member) => ({ value: member.id, label: nameOf(member) }))}
              value={memberId}
              onChange={(id) => setMemberId(id ?? principalOf(file).id)}
              allowDeselect={false}
            />
          )}
          <Select
            label={t('language')}
            data={[
              { value: '', label: t('ownLanguage') },
              ...Object.keys(LANGUAGES).map((code) => ({ value: code, label: format.language(code) })),
            ]}
            value={language}
            onChange={(code) => setLanguage((code ?? '') as Language | '')}
            allowDeselect={false}
          />
          <PrintButton caseId={file.id} what={{ kind: 'case', memberId, ...(language && { language }) }} />
        </Group>
        <Text size="sm" c="dimmed">
          {t('words')}
        </Text>
        <QueryState query={query} lines={2}>
          {({ rows }) => (
            <>
              {rows.length === 0 && <Text c="dimmed">{t('none')}</Text>}
              <ul className={classes.entries}>
                {rows.map((print) => (
                  <li key={print.id}>
                    <AnchorLink to="/prints/$token" params={{ token: print.token }}>
                      {t(`kind.${print.kind}`)}
                    </AnchorLink>
                    <div className={classes.quiet}>
                      <Beside
                        parts={[
                          print.memberName,
                          format.language(print.language),
                          print.authorName,
                          format.instant(print.createdAt, file.timeZone),
                        ]}
                      />
                    </div>
                  </li>
                ))}
              </ul>
            </>
          )}
        </QueryState>
      </Stack>
    </Panel>
  );
}
