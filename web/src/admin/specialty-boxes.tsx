import { useTranslation } from 'react-i18next';
import { specialties } from './doctor-draft.ts';
import type { Specialty } from './doctor-draft.ts';

interface SpecialtyBoxesProps {
  readonly id: string;
  readonly chosen: readonly Specialty[];
  readonly error: string | undefined;
  readonly onChange: (chosen: readonly Specialty[]) => void;
}

/** What a doctor answers for: one clinic, or both. */
export function SpecialtyBoxes({ id, chosen, error, onChange }: SpecialtyBoxesProps) {
  const { t } = useTranslation('admin');
  return (
    <fieldset className={error === undefined ? 'field' : 'field invalid'} aria-describedby={error === undefined ? undefined : `${id}-error`}>
      <legend>{t('form.specialties')}</legend>
      {error !== undefined && <p className="error" id={`${id}-error`}>{error}</p>}
      <div className="choices row">
        {specialties.map((specialty, at) => (
          <label className="choice" key={specialty}>
            <input
              type="checkbox"
              id={at === 0 ? id : undefined}
              checked={chosen.includes(specialty)}
              onChange={(event) => onChange(specialties.filter((each) => (each === specialty ? event.target.checked : chosen.includes(each))))}
            />
            <span>{t(`specialty.${specialty}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
