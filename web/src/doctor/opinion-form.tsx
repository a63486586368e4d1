import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { api, unwrap } from '../api/client.ts';
import { Button } from '../components/button.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { RadioGroup } from '../components/radio-group.tsx';
import { TextField } from '../components/text-field.tsx';
import { doctorKeys } from './doctor-keys.ts';
import { opinionBody, opinionFault, opinionKinds } from './opinion.ts';
import type { OpinionKind, OwnOpinion } from './opinion.ts';

interface OpinionFormProps {
  readonly slug: string;
  readonly own: OwnOpinion | undefined;
}

/** What a doctor has to say of a colleague’s published answer. */
export function OpinionForm({ slug, own }: OpinionFormProps) {
  const { t } = useTranslation('doctor');
  const queries = useQueryClient();
  const [kind, setKind] = useState<OpinionKind | undefined>(own?.kind);
  const [text, setText] = useState(own?.text ?? '');
  const [isTried, setTried] = useState(false);
  const give = useMutation({
    mutationFn: (said: OpinionKind) => unwrap(api.POST('/threads/{slug}/opinions', { params: { path: { slug } }, body: opinionBody(said, text) })),
    onSuccess: async (opinions) => {
      queries.setQueryData(doctorKeys.opinions(slug), opinions);
      setTried(false);
      await queries.invalidateQueries({ queryKey: doctorKeys.wantedOpinions });
    },
  });
  const fault = isTried ? opinionFault(kind, text) : undefined;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setTried(true);
    if (kind !== undefined && opinionFault(kind, text) === undefined) give.mutate(kind);
  };
  return (
    <form className="card stack" aria-labelledby="own-opinion" onSubmit={submit} noValidate>
      <h2 id="own-opinion">{t(own === undefined ? 'opinions.yours' : 'opinions.change')}</h2>
      <RadioGroup
        legend={t('opinions.kind')}
        value={kind}
        error={fault === 'choose' ? t('opinions.fault.choose') : undefined}
        choices={opinionKinds.map((value) => ({ value, label: t(`opinions.say.${value}`), hint: t(`opinions.means.${value}`) }))}
        onChange={setKind}
      />
      {(kind === 'add' || kind === 'disagree') && (
        <TextField
          label={t(`opinions.text.${kind}`)}
          hint={t('opinions.hint')}
          rows={6}
          required
          value={text}
          error={fault === 'empty' || fault === 'long' ? t(`opinions.fault.${fault}`) : undefined}
          onChange={setText}
        />
      )}
      {give.error !== null && <ProblemNotice error={give.error} />}
      <div className="actions">
        <Button kind="primary" type="submit" busy={give.isPending}>
          {t('opinions.send')}
        </Button>
      </div>
    </form>
  );
}
