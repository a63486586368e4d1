import { useTranslation } from 'react-i18next';
import { Checkbox } from '../components/checkbox.tsx';
import { RadioGroup } from '../components/radio-group.tsx';
import { TextField } from '../components/text-field.tsx';
import type { CheckedFieldsProps } from './question-fields.tsx';

/** How to be reached, and what may be done with the question. */
export function ConsentFields({ draft, change, errorOf }: CheckedFieldsProps) {
  const { t } = useTranslation('patient');
  const choices = (['yes', 'no'] as const).map((value) => ({ value, label: t(`consent.publish.${value}`), hint: t(`consent.publish.${value}Hint`) }));
  return (
    <section className="card" aria-labelledby="consent">
      <h2 id="consent">{t('consent.title')}</h2>
      <p>{t('consent.answer')}</p>
      <RadioGroup id="publish" legend={t('consent.publish.legend')} value={draft.publish === '' ? undefined : draft.publish} choices={choices} error={errorOf('publish')} onChange={(publish) => change({ publish })} />
      {draft.publish === 'yes' && (
        <>
          <Checkbox label={t('consent.preview')} hint={t('consent.previewHint')} checked={draft.preview} onChange={(preview) => change({ preview })} />
          <TextField id="nickname" label={t('consent.nickname')} hint={t('consent.nicknameHint')} optional value={draft.nickname} error={errorOf('nickname')} onChange={(nickname) => change({ nickname })} />
        </>
      )}
      <TextField id="email" label={t('consent.email')} hint={t('consent.emailHint')} optional type="email" inputMode="email" autoComplete="email" value={draft.email} error={errorOf('email')} onChange={(email) => change({ email })} />
    </section>
  );
}
