import { DOCUMENT_HOLDERS, RETRIEVAL_MOVES, type DocumentHolder, type RetrievalState } from '@homeward/contracts';
import { useTranslation } from 'react-i18next';
import { client } from '../../../lib/api/client.ts';
import { useDocumentFacts } from '../data/use-document-facts.ts';
import { NothingToFill, TravelForm, type FormProps } from '../parts/travel-form.tsx';

/** Asks for a paper that somebody else holds. */
export function AskBackForm({ scene, recordId }: FormProps) {
  const { t } = useTranslation('travel-papers');
  const factsOf = useDocumentFacts();
  const document = scene.readiness.documents.find(({ id }) => id === recordId);
  if (!document) return <NothingToFill scene={scene} title={t('askBack.title')} />;
  return (
    <TravelForm
      scene={scene}
      title={t('askBack.title')}
      intro={t('askBack.intro')}
      sendLabel={t('askBack.send')}
      questions={[
        {
          ...{ kind: 'choice', name: 'holder', label: t('askBack.holder') },
          options: DOCUMENT_HOLDERS.map((value) => ({ value, label: t(`holder.${value}`) })),
        },
        { kind: 'line', name: 'holderName', label: t('askBack.holderName') },
        { kind: 'day', name: 'askedOn', label: t('askedOn'), initial: scene.today },
      ]}
      changes={factsOf(document)}
      done={{ title: t('askBack.done'), next: t('askBack.next') }}
      send={({ holder, holderName, askedOn }, version) =>
        client.POST('/api/cases/{id}/document-retrievals', {
          params: { path: { id: scene.file.id } },
          body: {
            ...{ memberId: scene.member.id, documentId: document.id, version },
            ...{ holder: holder as DocumentHolder, holderName: holderName!, askedOn: askedOn! },
          },
        })
      }
    />
  );
}

/** What came of it: promised for the airport, received, handed over, or refused. */
export function RetrievalForm({ scene, recordId }: FormProps) {
  const { t } = useTranslation('travel-papers');
  const retrieval = scene.readiness.documents.map((each) => each.retrieval).find((each) => each?.id === recordId);
  if (!retrieval) return <NothingToFill scene={scene} title={t('retrieve.title')} />;
  return (
    <TravelForm
      scene={scene}
      title={t('retrieve.title')}
      sendLabel={t('retrieve.send')}
      questions={[
        {
          ...{ kind: 'choice', name: 'state', label: t('retrieve.what') },
          options: RETRIEVAL_MOVES[retrieval.state].map((value) => ({ value, label: t(`retrieval.${value}`) })),
        },
        { kind: 'day', name: 'on', label: t('retrieve.on'), hint: t('retrieve.onHint'), initial: scene.today },
      ]}
      changes={{
        version: retrieval.version,
        facts: [{ name: 'state', label: t('retrieve.what'), value: t(`retrieval.${retrieval.state}`) }],
      }}
      done={{ title: t('retrieve.done'), next: t('retrieve.next') }}
      send={({ state, on }, version) =>
        client.POST('/api/document-retrievals/{id}/move', {
          params: { path: { id: retrieval.id } },
          body: { version, state: state as RetrievalState, on: on! },
        })
      }
    />
  );
}
