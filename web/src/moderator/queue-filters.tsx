import { useTranslation } from 'react-i18next';
import { Checkbox } from '../components/checkbox.tsx';
import { Select } from '../components/select.tsx';
import { urgencies } from './draft.ts';
import { reasons } from './review.ts';
import { queueStates, subjects } from './queue-filter.ts';
import type { QueueFilter } from './queue-filter.ts';
import { useLabels } from './use-labels.ts';

interface QueueFiltersProps {
  readonly filter: QueueFilter;
  readonly onChange: (filter: QueueFilter) => void;
}

/** Narrows the queue. */
export function QueueFilters({ filter, onChange }: QueueFiltersProps) {
  const { t } = useTranslation('moderator');
  const label = useLabels();
  const any = { value: '' as const, label: t('queue.any') };
  const chosen = <T extends string>(value: T | ''): T | undefined => (value === '' ? undefined : value);
  return (
    <fieldset className="filters" id="queue-filters">
      <legend className="visually-hidden">{t('queue.filters')}</legend>
      <Select
        label={t('queue.state')}
        value={filter.state}
        choices={queueStates.map((value) => ({ value, label: t(`queue.states.${value}`) }))}
        onChange={(state) => onChange({ ...filter, state })}
      />
      <Select
        label={t('queue.reason')}
        value={filter.reason ?? ''}
        choices={[any, ...reasons.map((value) => ({ value, label: label('reason', value) }))]}
        onChange={(reason) => onChange({ ...filter, reason: chosen(reason) })}
      />
      <Select
        label={t('queue.urgency')}
        value={filter.urgency ?? ''}
        choices={[any, ...urgencies.map((value) => ({ value, label: t(`urgency.${value}`) }))]}
        onChange={(urgency) => onChange({ ...filter, urgency: chosen(urgency) })}
      />
      <Select
        label={t('queue.subject')}
        value={filter.subject ?? ''}
        choices={[any, ...subjects.map((value) => ({ value, label: t(`subject.${value}`) }))]}
        onChange={(subject) => onChange({ ...filter, subject: chosen(subject) })}
      />
      <Checkbox label={t('queue.mine')} checked={filter.mine} onChange={(mine) => onChange({ ...filter, mine })} />
    </fieldset>
  );
}
