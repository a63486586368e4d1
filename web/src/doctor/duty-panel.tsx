import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, unwrap } from '../api/client.ts';
import { Button } from '../components/button.tsx';
import { Chip } from '../components/chip.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { AwayDialog } from './away-dialog.tsx';
import { doctorKeys } from './doctor-keys.ts';
import { When } from '../components/when.tsx';

/** On duty or away, and how many places are taken; a place is taken until its answer is out, when nothing of it is open any more. */
export function DutyPanel({ openQuestions }: { readonly openQuestions: number }) {
  const { t } = useTranslation('doctor');
  const queries = useQueryClient();
  const [isLeaving, setLeaving] = useState(false);
  const { data: me, error, refetch } = useQuery({ queryKey: doctorKeys.me, queryFn: () => unwrap(api.GET('/doctors/me')) });
  const comeBack = useMutation({
    mutationFn: () => unwrap(api.PUT('/doctors/me/duty', { body: { onDuty: true } })),
    onSuccess: (record) => queries.setQueryData(doctorKeys.me, record),
  });
  if (error !== null) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (me === undefined) return null;
  return (
    <section className="card duty" aria-labelledby="duty">
      <div className="row apart">
        <div className="stack tight">
          <div className="row">
            <h2 id="duty" className="part-title">
              {me.name}
            </h2>
            <Chip tone={me.onDuty ? 'good' : 'caution'}>{me.onDuty ? t('duty.on') : t('duty.off')}</Chip>
          </div>
          <p className="soft">
            {t('duty.places', { open: me.openAssignments, capacity: me.capacity })}
            {me.awayUntil !== undefined && (
              <>
                {' · '}
                {t('duty.backAt')} <When at={me.awayUntil} />
              </>
            )}
          </p>
        </div>
        {me.onDuty ? (
          <Button onClick={() => setLeaving(true)}>{t('duty.leave')}</Button>
        ) : (
          <Button kind="primary" busy={comeBack.isPending} onClick={() => comeBack.mutate()}>
            {t('duty.return')}
          </Button>
        )}
      </div>
      {comeBack.error !== null && <ProblemNotice error={comeBack.error} />}
      <AwayDialog open={isLeaving} openQuestions={openQuestions} onClose={() => setLeaving(false)} />
    </section>
  );
}
