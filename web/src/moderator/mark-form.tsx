import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../components/button.tsx';
import { Select } from '../components/select.tsx';
import { TextField } from '../components/text-field.tsx';
import { phiClasses } from './review.ts';
import type { PhiClass, Redaction } from './review.ts';
import { placesOf } from './text-pieces.ts';
import type { Mark } from './text-pieces.ts';
import { useLabels } from './use-labels.ts';

interface MarkFormProps {
  readonly text: string;
  /** What was selected in the text. */
  readonly picked: Mark | undefined;
  readonly onPick: (picked: Mark | undefined) => void;
  readonly onAdd: (redactions: readonly Redaction[]) => void;
}

/** Marks words as an identifier: those that were selected, or every place of those that are typed. */
export function MarkForm({ text, picked, onPick, onAdd }: MarkFormProps) {
  const { t } = useTranslation('moderator');
  const label = useLabels();
  const [typed, setTyped] = useState('');
  const [type, setType] = useState<PhiClass>('NAME');
  const [isMissing, setMissing] = useState(false);
  const words = picked === undefined ? typed : text.slice(picked.start, picked.end);
  const add = (): void => {
    const places = picked === undefined ? placesOf(text, typed) : [picked];
    setMissing(places.length === 0);
    if (places.length === 0) return;
    onAdd(places.map(({ start, end }) => ({ start, end, type })));
    onPick(undefined);
    setTyped('');
  };
  return (
    <form
      className="mark-form"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <TextField
        id="mark-words"
        label={t('mark.words')}
        hint={t('mark.wordsHint')}
        error={isMissing ? t('mark.notFound') : undefined}
        value={words}
        onChange={(value) => {
          onPick(undefined);
          setTyped(value);
        }}
      />
      <Select label={t('mark.class')} value={type} choices={phiClasses.map((value) => ({ value, label: label('phi', value) }))} onChange={setType} />
      <Button type="submit">{t('mark.add')}</Button>
    </form>
  );
}
