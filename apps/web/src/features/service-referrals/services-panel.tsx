import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import { AnchorLink, ButtonLink } from '../../components/links.tsx';
import { Panel } from '../../components/panel.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { Rows } from '../../components/rows.tsx';
import { useMay } from '../../lib/session/use-may.ts';
import { membersOf, nameOf, type Case } from '../case/case-queries.ts';
import { NothingHere } from './parts/nothing-here.tsx';
import { ServiceRow } from './parts/service-row.tsx';
import { useServices } from './referrals.queries.ts';

/** The help that was given, by whom people were sent to and by the office itself. */
export function ServicesPanel({ file }: { file: Case }) {
  const { t } = useTranslation('service-referrals');
  const may = useMay();
  const records = may('reintegration-service.record', file.officeId);
  const services = useServices(file.id);
  return (
    <Panel
      title={t('services.title')}
      actions={
        records && (
          <ButtonLink
            size="compact-md"
            variant="default"
            to="/cases/$caseId/reintegration/service"
            params={{ caseId: file.id }}
          >
            {t('record')}
          </ButtonLink>
        )
      }
    >
      <QueryState query={services}>
        {({ rows }) =>
          rows.length === 0 ? (
            <NothingHere title={t('services.none')}>{t('services.noneWords')}</NothingHere>
          ) : (
            <Rows>
              {rows.map((service) => (
                <ServiceRow
                  key={service.id}
                  service={service}
                  who={<Content>{membersOf(file, [service.memberId]).map(nameOf).join('')}</Content>}
                  opensProofs
                  actions={
                    records &&
                    (['proof', 'take-back'] as const).map((form) => (
                      <AnchorLink
                        key={form}
                        size="sm"
                        to="/cases/$caseId/reintegration/services/$serviceId/$form"
                        params={{ caseId: file.id, serviceId: service.id, form }}
                      >
                        {t(`do.${form}`)}
                      </AnchorLink>
                    ))
                  }
                />
              ))}
            </Rows>
          )
        }
      </QueryState>
    </Panel>
  );
}
