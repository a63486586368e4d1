import { useTranslation } from 'react-i18next';
import { Checkbox } from '../components/checkbox.tsx';
import { Notice } from '../components/notice.tsx';
import { RadioGroup } from '../components/radio-group.tsx';
import { Select } from '../components/select.tsx';
import { TextField } from '../components/text-field.tsx';
import { ageBands, mayBeMinor, relations, sexes } from './draft.ts';
import type { CheckedFieldsProps } from './question-fields.tsx';

/** Whom it is about. */
export function AboutFields({ draft, change, errorOf }: CheckedFieldsProps) {
  const { t } = useTranslation('patient');
  const bands = [{ value: '' as const, label: t('about.noBand') }, ...ageBands.map((value) => ({ value, label: t('about.years', { band: value.replace('-', '–') }) }))];
  const sexChoices = [{ value: '' as const, label: t('about.noSex') }, ...sexes.filter((sex) => sex !== 'unknown').map((value) => ({ value, label: t(`about.sexes.${value}`) }))];
  return (
    <section className="card" aria-labelledby="about-whom">
      <h2 id="about-whom">{t('about.title')}</h2>
      <RadioGroup legend={t('about.relation')} layout="row" value={draft.relation} choices={relations.map((value) => ({ value, label: t(`about.relations.${value}`) }))} onChange={(relation) => change({ relation })} />
      <div className="pair">
        <TextField id="ageYears" label={t('about.age')} hint={t('about.ageHint')} optional width="short" inputMode="numeric" value={draft.ageYears} error={errorOf('ageYears')} onChange={(ageYears) => change({ ageYears })} />
        {draft.ageYears.trim() === '' && <Select label={t('about.band')} hint={t('about.bandHint')} value={draft.ageBand} choices={bands} onChange={(ageBand) => change({ ageBand })} />}
      </div>
      {mayBeMinor(draft) && (
        <>
          <Checkbox label={t('about.guardian')} hint={t('about.guardianHint')} checked={draft.guardian} onChange={(guardian) => change({ guardian })} />
          {!draft.guardian && <Notice live="polite">{t('about.withoutGuardian')}</Notice>}
        </>
      )}
      <Select label={t('about.sex')} hint={t('about.sexHint')} value={draft.sex} choices={sexChoices} onChange={(sex) => change({ sex })} />
    </section>
  );
}
