import { Alert, Anchor, Button, type ButtonProps } from '@mantine/core';
import { FileIcon, LinkExternalIcon } from '@primer/octicons-react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { api } from '../../../lib/api/client.ts';
import type { components } from '../../../lib/api/schema.ts';
import { useCaseChanged } from '../../case/case-queries.ts';

export type PrintWish = components['schemas']['MakePrintDto'];

export interface PrintButtonProps extends Pick<ButtonProps, 'size' | 'variant'> {
  caseId: string;
  what: PrintWish;
}

/** Makes a print and opens it beside this page; where the browser keeps new pages shut, the link opens it. */
export function PrintButton({ caseId, what, size = 'sm', variant = 'default' }: PrintButtonProps) {
  const { t } = useTranslation('prints');
  const changed = useCaseChanged();
  const making = api.useMutation('post', '/api/cases/{id}/prints');
  const print = async (): Promise<void> => {
    const made = await making.mutateAsync({ params: { path: { id: caseId } }, body: what }).catch(() => null);
    if (!made) return;
    window.open(`/api/prints/${made.token}/file`, '_blank', 'noopener');
    await changed();
  };
  return (
    <>
      <Button
        size={size}
        variant={variant}
        leftSection={<FileIcon aria-hidden />}
        loading={making.isPending}
        onClick={() => void print()}
      >
        {t(`make.${what.kind}`)}
      </Button>
      {making.error && <ProblemNotice error={making.error} />}
      {making.data && (
        <Alert color="moss" variant="light" role="status" title={t('made')}>
          <Anchor href={`/api/prints/${making.data.token}/file`} target="_blank" rel="noopener">
            {t('open')} <LinkExternalIcon size={12} aria-label={t('newTab')} />
          </Anchor>
        </Alert>
      )}
    </>
  );
}
