import { Alert, Button, Group, Radio, Text } from '@mantine/core';
import '@mantine/core/styles/Radio.css';
import { PeopleIcon } from '@primer/octicons-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './conflict.module.css';

export interface ConflictField {
  readonly name: string;
  readonly label: string;
  /** As this person read or typed it. */
  readonly mine: ReactNode;
  /** As it stands now. */
  readonly theirs: ReactNode;
  /** False for what cannot be kept, only seen. */
  readonly choosable?: boolean;
}
export type Kept = Readonly<Record<string, 'mine' | 'theirs'>>;

export interface ConflictProps {
  /** Only what differs. */
  fields: readonly ConflictField[];
  onGoOn: (kept: Kept) => void;
  onLeave: () => void;
  sending?: boolean;
  /** What is chosen at first; what stands now, where nothing is said. */
  begunWith?: Kept;
}

/** Somebody else changed the record meanwhile: both versions field by field, and nothing is kept unasked (ux 22). */
export function Conflict({ fields, onGoOn, onLeave, sending = false, begunWith = {} }: ConflictProps) {
  const { t } = useTranslation('steps');
  const box = useRef<HTMLDivElement>(null);
  const [kept, setKept] = useState<Kept>(begunWith);
  const choosing = fields.some(({ choosable }) => choosable);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1}>
      <Alert color="lamp" variant="light" icon={<PeopleIcon aria-hidden />} title={t('conflict.title')}>
        <Text mb="sm">
          {fields.length === 0 ? t('conflict.elsewhere') : choosing ? t('conflict.choose') : t('conflict.words')}
        </Text>
        {fields.length > 0 && (
          <table className={classes.versions}>
            <thead>
              <tr>
                <th scope="col">{t('conflict.field')}</th>
                <th scope="col">{choosing ? t('conflict.yours') : t('conflict.mine')}</th>
                <th scope="col">{t('conflict.theirs')}</th>
              </tr>
            </thead>
            <tbody>
              {fields.map((field) => (
                <tr key={field.name}>
                  <th scope="row">{field.label}</th>
                  {(['mine', 'theirs'] as const).map((side) => (
                    <td key={side}>
                      {field.choosable ? (
                        <Radio
                          name={`keep-${field.name}`}
                          label={
                            <>
                              {t(`conflict.keep.${side}`)} {field[side]}
                            </>
                          }
                          checked={(kept[field.name] ?? 'theirs') === side}
                          onChange={() => setKept({ ...kept, [field.name]: side })}
                        />
                      ) : (
                        field[side]
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <Group mt="md">
          <Button loading={sending} onClick={() => onGoOn(kept)}>
            {choosing ? t('conflict.save') : t('conflict.goOn')}
          </Button>
          <Button variant="default" onClick={onLeave}>
            {t('conflict.leave')}
          </Button>
        </Group>
      </Alert>
    </div>
  );
}
